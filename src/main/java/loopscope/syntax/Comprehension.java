package loopscope.syntax;

import java.util.List;

/// One `for target in iter if … if …` of a comprehension.
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync) {}
