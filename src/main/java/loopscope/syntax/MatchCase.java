package loopscope.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `case pattern if guard: body`.
public record MatchCase(Pattern pattern, @Nullable Expr guard, List<Stmt> body) {}
