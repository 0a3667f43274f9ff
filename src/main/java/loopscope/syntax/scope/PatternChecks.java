package loopscope.syntax.scope;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.MatchCase;
import loopscope.syntax.Pattern;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// The faults of patterns that their grammar lets through.
final class PatternChecks {

  private final ExpressionChecks expressions;

  PatternChecks(ExpressionChecks expressions) {
    this.expressions = expressions;
  }

  void check(MatchCase matchCase, boolean last, Scope scope) {
    boolean mayFail = last || matchCase.guard() != null;
    visit(matchCase.pattern(), mayFail, new LinkedHashSet<>(), scope);
  }

  /// `mayBeIrrefutable` says that nothing follows that a pattern which takes everything would make
  /// useless.
  private void visit(Pattern pattern, boolean mayBeIrrefutable, Set<String> bound, Scope scope) {
    switch (pattern) {
      case Pattern.MatchValue(var value, var span) -> value(value, span, scope);
      case Pattern.MatchSingleton _ -> {}
      case Pattern.MatchSequence(var patterns, var span) -> {
        if (patterns.stream().filter(p -> p instanceof Pattern.MatchStar).count() > 1) {
          throw Faults.at(span, "multiple starred names in sequence pattern");
        }
        for (Pattern inner : patterns) {
          visit(inner, true, bound, scope);
        }
      }
      case Pattern.MatchStar(var name, var span) -> bind(name, bound, span);
      case Pattern.MatchMapping(var keys, var patterns, var rest, var span) -> {
        keys(keys, span, scope);
        for (Pattern inner : patterns) {
          visit(inner, true, bound, scope);
        }
        bind(rest, bound, span);
      }
      case Pattern.MatchClass match -> classPattern(match, bound, scope);
      case Pattern.MatchAs(var inner, var name, var span) -> {
        if (inner != null) {
          visit(inner, true, bound, scope);
        } else if (!mayBeIrrefutable) {
          throw Faults.at(
              span,
              (name == null ? "wildcard" : "name capture '" + name + "'")
                  + " makes remaining patterns unreachable");
        }
        bind(name, bound, span);
      }
      case Pattern.MatchOr(var patterns, var span) ->
          alternatives(patterns, mayBeIrrefutable, bound, span, scope);
    }
  }

  private void bind(@Nullable String name, Set<String> bound, Span span) {
    if (name != null && !bound.add(name)) {
      throw Faults.at(span, "multiple assignments to name '" + name + "' in pattern");
    }
  }

  private void value(Expr value, Span span, Scope scope) {
    boolean allowed =
        switch (value) {
          case Expr.Constant _, Expr.Attribute _, Expr.UnaryOp _, Expr.BinOp _, Expr.JoinedStr _ ->
              true;
          default -> false;
        };
    if (!allowed || value instanceof Expr.JoinedStr) {
      throw Faults.at(span, "patterns may only match literals and attribute lookups");
    }
    expressions.visit(value, scope);
  }

  private void keys(List<Expr> keys, Span span, Scope scope) {
    Set<Object> seen = new LinkedHashSet<>();
    for (Expr key : keys) {
      if (key instanceof Expr.Constant(var literal, _, _) && !seen.add(comparable(literal))) {
        throw Faults.at(span, "mapping pattern checks duplicate key (" + shown(literal) + ")");
      }
      if (!(key instanceof Expr.Constant)
          && !(key instanceof Expr.Attribute)
          && !(key instanceof Expr.UnaryOp)
          && !(key instanceof Expr.BinOp)) {
        throw Faults.at(
            key.span(), "mapping pattern keys may only match literals and attribute lookups");
      }
      expressions.visit(key, scope);
    }
  }

  /// True is 1 and 1.0 is 1, as keys go.
  private static Object comparable(Literal literal) {
    return switch (literal) {
      case Literal.Int(var value) -> (double) value;
      case Literal.Float(var value) -> value;
      case Literal.Singleton s when s == Literal.Singleton.TRUE -> 1.0;
      case Literal.Singleton s when s == Literal.Singleton.FALSE -> 0.0;
      default -> literal;
    };
  }

  private static String shown(Literal literal) {
    return switch (literal) {
      case Literal.Int(var value) -> Long.toString(value);
      case Literal.Str(var value) -> "'" + value + "'";
      case Literal.Bytes(var value) -> "b'" + value + "'";
      case Literal.BigInt(var value) -> value.toString();
      case Literal.Float(var value) -> Double.toString(value);
      case Literal.Complex(var value) -> value + "j";
      case Literal.Singleton s ->
          switch (s) {
            case NONE -> "None";
            case TRUE -> "True";
            case FALSE -> "False";
            case ELLIPSIS -> "Ellipsis";
          };
    };
  }

  private void classPattern(Pattern.MatchClass match, Set<String> bound, Scope scope) {
    Set<String> attrs = new LinkedHashSet<>();
    for (int i = 0; i < match.kwdAttrs().size(); i++) {
      String attr = match.kwdAttrs().get(i);
      if (!attrs.add(attr)) {
        throw Faults.at(
            match.kwdPatterns().get(i).span(), "attribute name repeated in class pattern: " + attr);
      }
    }
    expressions.visit(match.cls(), scope);
    for (Pattern inner : match.patterns()) {
      visit(inner, true, bound, scope);
    }
    for (Pattern inner : match.kwdPatterns()) {
      visit(inner, true, bound, scope);
    }
  }

  private void alternatives(
      List<Pattern> patterns, boolean mayBeIrrefutable, Set<String> bound, Span span, Scope scope) {
    Set<String> expected = null;
    for (int i = 0; i < patterns.size(); i++) {
      Set<String> names = new LinkedHashSet<>();
      boolean last = i == patterns.size() - 1;
      visit(patterns.get(i), last && mayBeIrrefutable, names, scope);
      if (expected == null) {
        expected = names;
      } else if (!expected.equals(names)) {
        throw Faults.at(span, "alternative patterns bind different names");
      }
    }
    if (expected != null) {
      for (String name : expected) {
        bind(name, bound, span);
      }
    }
  }
}
