package loopscope.syntax;

import org.jspecify.annotations.Nullable;

/// `name as asname` in an import; the name may be dotted, or `*`.
public record Alias(String name, @Nullable String asname, Span span) implements Node {}
