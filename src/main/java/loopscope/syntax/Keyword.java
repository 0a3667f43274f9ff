package loopscope.syntax;

import org.jspecify.annotations.Nullable;

/// `arg=value` in a call or class header; the name is null for `**value`.
public record Keyword(@Nullable String arg, Expr value, Span span) implements Node {}
