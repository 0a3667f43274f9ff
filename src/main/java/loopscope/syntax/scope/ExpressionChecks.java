package loopscope.syntax.scope;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopscope.syntax.Arg;
import loopscope.syntax.Arguments;
import loopscope.syntax.Comprehension;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import loopscope.syntax.Keyword;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// The faults that CPython's compiler finds in expressions, and what it warns of.
final class ExpressionChecks {

  private final Scopes scopes;
  private final LiteralWarnings literals;

  ExpressionChecks(Scopes scopes, List<Diagnostic> warnings) {
    this.scopes = scopes;
    literals = new LiteralWarnings(warnings);
  }

  private void visitAll(List<? extends @Nullable Expr> exprs, Scope scope) {
    for (Expr expr : exprs) {
      visit(expr, scope);
    }
  }

  /// Elements of a display or call, which may be starred.
  private void elements(List<Expr> elts, Scope scope) {
    for (Expr elt : elts) {
      visit(elt instanceof Expr.Starred(var value, _, _) ? value : elt, scope);
    }
  }

  void visit(@Nullable Expr expr, Scope scope) {
    switch (expr) {
      case null -> {}
      case Expr.Name _, Expr.Constant _ -> {}
      case Expr.Starred(_, _, var span) ->
          throw Faults.at(span, "can't use starred expression here");
      case Expr.Attribute(var value, _, _, _) -> visit(value, scope);
      case Expr.Call(var func, var args, var keywords, _) -> {
        literals.called(func);
        visit(func, scope);
        arguments(args, keywords, scope);
      }
      case Expr.Subscript(var value, var slice, var ctx, _) -> {
        if (ctx == ExprContext.LOAD) {
          literals.subscripted(value, slice);
        }
        visit(value, scope);
        visit(slice, scope);
      }
      case Expr.Slice(var lower, var upper, var step, _) -> {
        visit(lower, scope);
        visit(upper, scope);
        visit(step, scope);
      }
      case Expr.BinOp(var left, _, var right, _) -> {
        visit(left, scope);
        visit(right, scope);
      }
      case Expr.BoolOp(_, var values, _) -> visitAll(values, scope);
      case Expr.UnaryOp(_, var operand, _) -> visit(operand, scope);
      case Expr.Compare compare -> {
        literals.compared(compare);
        visit(compare.left(), scope);
        visitAll(compare.comparators(), scope);
      }
      case Expr.IfExp(var test, var body, var orelse, _) -> {
        visit(test, scope);
        visit(body, scope);
        visit(orelse, scope);
      }
      case Expr.Await(var value, var span) -> {
        requireAwaitable(scope, span);
        visit(value, scope);
      }
      case Expr.Yield(var value, var span) -> {
        requireFunction(scope, "'yield' outside function", span);
        visit(value, scope);
      }
      case Expr.YieldFrom(var value, var span) -> {
        requireFunction(scope, "'yield from' outside function", span);
        if (scope.async) {
          throw Faults.at(span, "'yield from' inside async function");
        }
        visit(value, scope);
      }
      case Expr.TupleExpr(var elts, _, _) -> elements(elts, scope);
      case Expr.ListExpr(var elts, _, _) -> elements(elts, scope);
      case Expr.SetExpr(var elts, _) -> elements(elts, scope);
      case Expr.DictExpr(var keys, var values, _) -> {
        visitAll(keys, scope);
        visitAll(values, scope);
      }
      case Expr.JoinedStr(var values, _) -> visitAll(values, scope);
      case Expr.TemplateStr(var values, _) -> visitAll(values, scope);
      case Expr.FormattedValue(var value, _, var spec, _) -> {
        visit(value, scope);
        visit(spec, scope);
      }
      case Expr.Interpolation(var value, _, _, var spec, _) -> {
        visit(value, scope);
        visit(spec, scope);
      }
      case Expr.NamedExpr(var target, var value, _) -> {
        visit(value, scope);
        target(target, scope);
      }
      case Expr.Lambda lambda -> {
        parameters(lambda.args());
        visitAll(lambda.args().defaults(), scope);
        visitAll(lambda.args().kwDefaults(), scope);
        visit(lambda.body(), scopes.of(lambda));
      }
      case Expr.ListComp(var elt, var generators, _) ->
          comprehension(expr, generators, elt, null, scope);
      case Expr.SetComp(var elt, var generators, _) ->
          comprehension(expr, generators, elt, null, scope);
      case Expr.DictComp(var key, var value, var generators, _) ->
          comprehension(expr, generators, key, value, scope);
      case Expr.GeneratorExp(var elt, var generators, _) ->
          comprehension(expr, generators, elt, null, scope);
    }
  }

  /// The arguments of a call or class header.
  void arguments(List<Expr> args, List<Keyword> keywords, Scope scope) {
    Set<String> seen = new LinkedHashSet<>();
    for (Keyword keyword : keywords) {
      String name = keyword.arg();
      if (name != null) {
        refuseDebug(name, keyword.span(), "cannot assign to __debug__");
        if (!seen.add(name)) {
          throw Faults.at(keyword.span(), "keyword argument repeated: " + name);
        }
      }
    }
    elements(args, scope);
    for (Keyword keyword : keywords) {
      visit(keyword.value(), scope);
    }
  }

  void parameters(Arguments args) {
    args.posonlyargs().forEach(this::parameter);
    args.args().forEach(this::parameter);
    args.kwonlyargs().forEach(this::parameter);
  }

  private void parameter(Arg arg) {
    refuseDebug(arg.arg(), arg.span(), "cannot assign to __debug__");
  }

  void refuseDebug(String name, Span span, String message) {
    if (name.equals("__debug__")) {
      throw Faults.at(span, message);
    }
  }

  /// Something that is bound or deleted.
  void target(Expr target, Scope scope) {
    switch (target) {
      case Expr.Name(var id, var ctx, var span) ->
          refuseDebug(
              id,
              span,
              ctx == ExprContext.DEL ? "cannot delete __debug__" : "cannot assign to __debug__");
      case Expr.Attribute(var value, var attr, var ctx, var span) -> {
        visit(value, scope);
        refuseDebug(
            attr,
            span,
            ctx == ExprContext.DEL ? "cannot delete __debug__" : "cannot assign to __debug__");
      }
      case Expr.TupleExpr(var elts, _, var span) -> targets(elts, span, scope);
      case Expr.ListExpr(var elts, _, var span) -> targets(elts, span, scope);
      case Expr.Starred(_, _, var span) ->
          throw Faults.at(span, "starred assignment target must be in a list or tuple");
      default -> visit(target, scope);
    }
  }

  private void targets(List<Expr> elts, Span span, Scope scope) {
    boolean starred = false;
    for (Expr elt : elts) {
      if (elt instanceof Expr.Starred) {
        if (starred) {
          throw Faults.at(span, "multiple starred expressions in assignment");
        }
        starred = true;
      }
    }
    for (Expr elt : elts) {
      target(elt instanceof Expr.Starred(var value, _, _) ? value : elt, scope);
    }
  }

  private static void requireFunction(Scope scope, String message, Span span) {
    if (scope.kind() != Scope.Kind.FUNCTION && scope.kind() != Scope.Kind.LAMBDA) {
      throw Faults.at(span, message);
    }
  }

  private static void requireAwaitable(Scope scope, Span span) {
    if (scope.isNamespace()) {
      throw Faults.at(span, "'await' outside function");
    }
    if (!scope.async && !scope.isComprehension()) {
      throw Faults.at(span, "'await' outside async function");
    }
  }

  private void comprehension(
      Expr node, List<Comprehension> generators, Expr elt, @Nullable Expr value, Scope scope) {
    Scope inner = scopes.of(node);
    boolean lazy = node instanceof Expr.GeneratorExp;
    visit(generators.getFirst().iter(), scope);
    if (inner.awaits && !lazy && !scope.async && !scope.isComprehension()) {
      throw Faults.at(
          node.span(), "asynchronous comprehension outside of an asynchronous function");
    }
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      if (i > 0) {
        visit(generator.iter(), inner);
      }
      target(generator.target(), inner);
      visitAll(generator.ifs(), inner);
    }
    visit(elt, inner);
    visit(value, inner);
  }
}
