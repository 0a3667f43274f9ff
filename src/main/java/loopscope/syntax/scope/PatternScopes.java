package loopscope.syntax.scope;

import loopscope.syntax.Pattern;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// Notes which names a pattern binds.
final class PatternScopes {

  private final ScopeStack stack;
  private final ExpressionScopes expressions;

  PatternScopes(ScopeStack stack, ExpressionScopes expressions) {
    this.stack = stack;
    this.expressions = expressions;
  }

  void visit(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue(var value, _) -> expressions.visit(value);
      case Pattern.MatchSingleton _ -> {}
      case Pattern.MatchSequence(var patterns, _) -> patterns.forEach(this::visit);
      case Pattern.MatchStar(var name, var span) -> bind(name, span);
      case Pattern.MatchMapping(var keys, var patterns, var rest, var span) -> {
        expressions.visitAll(keys);
        patterns.forEach(this::visit);
        bind(rest, span);
      }
      case Pattern.MatchClass(var cls, var patterns, _, var kwdPatterns, _) -> {
        expressions.visit(cls);
        patterns.forEach(this::visit);
        kwdPatterns.forEach(this::visit);
      }
      case Pattern.MatchAs(var inner, var name, var span) -> {
        if (inner != null) {
          visit(inner);
        }
        bind(name, span);
      }
      case Pattern.MatchOr(var patterns, _) -> patterns.forEach(this::visit);
    }
  }

  private void bind(@Nullable String name, Span span) {
    if (name != null) {
      stack.define(name, Symbol.LOCAL, span);
    }
  }
}
