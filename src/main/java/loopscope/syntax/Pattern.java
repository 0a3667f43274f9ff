package loopscope.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a `case` compares its subject with.
public sealed interface Pattern extends Node {

  /// A literal number, string or dotted name, compared with `==`.
  record MatchValue(Expr value, Span span) implements Pattern {}

  /// `None`, `True` or `False`, compared with `is`.
  record MatchSingleton(Literal.Singleton value, Span span) implements Pattern {}

  /// `[a, b, *rest]`.
  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {}

  /// `{key: pattern, **rest}`.
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, @Nullable String rest, Span span)
      implements Pattern {}

  /// `cls(patterns, kwdAttrs=kwdPatterns)`.
  record MatchClass(
      Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
      implements Pattern {}

  /// `*name` in a sequence; the name is null for `*_`.
  record MatchStar(@Nullable String name, Span span) implements Pattern {}

  /// `pattern as name`, a bare name (the pattern is null), or `_` (both are null).
  record MatchAs(@Nullable Pattern pattern, @Nullable String name, Span span) implements Pattern {}

  /// `a | b`.
  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {}
}
