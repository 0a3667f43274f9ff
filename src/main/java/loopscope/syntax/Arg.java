package loopscope.syntax;

import org.jspecify.annotations.Nullable;

/// A parameter of a function.
public record Arg(String arg, @Nullable Expr annotation, Span span) implements Node {}
