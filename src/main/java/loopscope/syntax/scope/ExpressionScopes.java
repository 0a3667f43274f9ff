package loopscope.syntax.scope;

import java.util.List;
import java.util.function.Consumer;
import loopscope.syntax.Arguments;
import loopscope.syntax.Comprehension;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import loopscope.syntax.Keyword;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// Walks expressions and notes which names they use and bind.
final class ExpressionScopes {

  private final ScopeStack stack;
  private final Consumer<Arguments> parameters;

  ExpressionScopes(ScopeStack stack, Consumer<Arguments> parameters) {
    this.stack = stack;
    this.parameters = parameters;
  }

  void visitAll(List<? extends @Nullable Expr> exprs) {
    for (Expr expr : exprs) {
      visit(expr);
    }
  }

  void visitDefaults(Arguments args) {
    visitAll(args.defaults());
    visitAll(args.kwDefaults());
  }

  void visit(@Nullable Expr expr) {
    switch (expr) {
      case null -> {}
      case Expr.Name(var id, var ctx, var span) -> name(id, ctx, span);
      case Expr.Constant _ -> {}
      case Expr.Attribute(var value, _, _, _) -> visit(value);
      case Expr.Call(var func, var args, var keywords, _) -> {
        visit(func);
        visitAll(args);
        for (Keyword keyword : keywords) {
          visit(keyword.value());
        }
      }
      case Expr.Subscript(var value, var slice, _, _) -> {
        visit(value);
        visit(slice);
      }
      case Expr.Slice(var lower, var upper, var step, _) -> {
        visit(lower);
        visit(upper);
        visit(step);
      }
      case Expr.BinOp(var left, _, var right, _) -> {
        visit(left);
        visit(right);
      }
      case Expr.BoolOp(_, var values, _) -> visitAll(values);
      case Expr.UnaryOp(_, var operand, _) -> visit(operand);
      case Expr.Compare(var left, _, var comparators, _) -> {
        visit(left);
        visitAll(comparators);
      }
      case Expr.IfExp(var test, var body, var orelse, _) -> {
        visit(test);
        visit(body);
        visit(orelse);
      }
      case Expr.Await(var value, var span) -> {
        refuseInAnnotation("await expression", span);
        visit(value);
        stack.current().awaits = true;
      }
      case Expr.Yield(var value, var span) -> yielded(value, span);
      case Expr.YieldFrom(var value, var span) -> yielded(value, span);
      case Expr.Starred(var value, _, _) -> visit(value);
      case Expr.TupleExpr(var elts, _, _) -> visitAll(elts);
      case Expr.ListExpr(var elts, _, _) -> visitAll(elts);
      case Expr.SetExpr(var elts, _) -> visitAll(elts);
      case Expr.DictExpr(var keys, var values, _) -> {
        visitAll(keys);
        visitAll(values);
      }
      case Expr.JoinedStr(var values, _) -> visitAll(values);
      case Expr.TemplateStr(var values, _) -> visitAll(values);
      case Expr.FormattedValue(var value, _, var spec, _) -> {
        visit(value);
        visit(spec);
      }
      case Expr.Interpolation(var value, _, _, var spec, _) -> {
        visit(value);
        visit(spec);
      }
      case Expr.NamedExpr(var target, var value, var span) -> walrus(target, value, span);
      case Expr.Lambda lambda -> lambda(lambda);
      case Expr.ListComp(var elt, var generators, _) ->
          comprehension(expr, "<listcomp>", generators, elt, null);
      case Expr.SetComp(var elt, var generators, _) ->
          comprehension(expr, "<setcomp>", generators, elt, null);
      case Expr.DictComp(var key, var value, var generators, _) ->
          comprehension(expr, "<dictcomp>", generators, key, value);
      case Expr.GeneratorExp(var elt, var generators, _) ->
          comprehension(expr, "<genexpr>", generators, elt, null);
    }
  }

  private void name(String id, ExprContext ctx, Span span) {
    if (ctx == ExprContext.LOAD) {
      stack.use(id);
      if (id.equals("super") && isFunctionBlock(stack.current())) {
        stack.use("__class__");
      }
    } else {
      stack.define(id, Symbol.LOCAL, span);
    }
  }

  private static boolean isFunctionBlock(Scope scope) {
    return switch (scope.kind()) {
      case FUNCTION, LAMBDA, COMPREHENSION, GENERATOR_EXPRESSION -> true;
      case MODULE, CLASS, TYPE_PARAMETERS, TYPE_ALIAS, TYPE_VARIABLE, ANNOTATION -> false;
    };
  }

  private void yielded(@Nullable Expr value, Span span) {
    refuseInAnnotation("yield expression", span);
    visit(value);
    Scope scope = stack.current();
    scope.yields = true;
    if (scope.isComprehension()) {
      String kind =
          switch (scope.name()) {
            case "<listcomp>" -> "list comprehension";
            case "<setcomp>" -> "set comprehension";
            case "<dictcomp>" -> "dict comprehension";
            default -> "generator expression";
          };
      throw Faults.at(span, "'yield' inside " + kind);
    }
  }

  private void refuseInAnnotation(String what, Span span) {
    String place =
        switch (stack.current().kind()) {
          case ANNOTATION -> "an annotation";
          case TYPE_ALIAS -> "a type alias";
          case TYPE_VARIABLE -> TypeParamScopes.describe(stack.current());
          case TYPE_PARAMETERS -> "the definition of a generic";
          default -> null;
        };
    if (place != null) {
      throw Faults.at(span, what + " cannot be used within " + place);
    }
  }

  private void walrus(Expr.Name target, Expr value, Span span) {
    refuseInAnnotation("named expression", span);
    if (stack.isInIterable()) {
      throw Faults.at(
          span, "assignment expression cannot be used in a comprehension iterable expression");
    }
    if (stack.current().isComprehension()) {
      stack.extendWalrus(target.id(), target.span());
    }
    visit(value);
    if (stack.current().isComprehension()) {
      // The name belongs to the function around; here it is only passed on.
      return;
    }
    visit(target);
  }

  private void lambda(Expr.Lambda lambda) {
    visitDefaults(lambda.args());
    Scope scope = stack.enter(Scope.Kind.LAMBDA, "<lambda>");
    stack.scopes().putBody(lambda, scope);
    parameters.accept(lambda.args());
    visit(lambda.body());
    stack.leave();
  }

  private void comprehension(
      Expr node, String name, List<Comprehension> generators, Expr elt, @Nullable Expr value) {
    stack.beginIterable();
    visit(generators.getFirst().iter());
    stack.endIterable();
    boolean lazy = node instanceof Expr.GeneratorExp;
    Scope scope =
        stack.enter(lazy ? Scope.Kind.GENERATOR_EXPRESSION : Scope.Kind.COMPREHENSION, name);
    stack.scopes().putBody(node, scope);
    scope.symbol(".0").add(Symbol.PARAMETER);
    scope.parameters.add(".0");
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      scope.awaits |= generator.isAsync();
      stack.iterationTarget(true);
      visit(generator.target());
      stack.iterationTarget(false);
      if (i > 0) {
        stack.beginIterable();
        visit(generator.iter());
        stack.endIterable();
      }
      visitAll(generator.ifs());
    }
    visit(value);
    visit(elt);
    stack.leave();
    stack.current().awaits |= scope.awaits && !lazy;
  }
}
