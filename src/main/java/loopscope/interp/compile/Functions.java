package loopscope.interp.compile;

import java.util.List;
import java.util.Set;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyCode.Kind;
import loopscope.interp.object.PyStr;
import loopscope.syntax.Arguments;
import loopscope.syntax.Comprehension;
import loopscope.syntax.Expr;
import loopscope.syntax.Span;
import loopscope.syntax.scope.Scope;
import org.jspecify.annotations.Nullable;

/// Compiles what makes functions: `def`, `lambda` and generator expressions.
final class Functions {
  /// Second operands of [Op#SET_FUNCTION].
  static final int DEFAULTS = 0;

  static final int KEYWORD_DEFAULTS = 1;
  static final int ANNOTATE = 2;
  static final int TYPE_PARAMETERS = 3;

  private final Unit unit;

  Functions(Unit unit) {
    this.unit = unit;
  }

  void define(FunctionParts function) {
    int[] decorators = new int[function.decorators().size()];
    for (int i = 0; i < decorators.length; i++) {
      // Two registers each: the decorator and its argument.
      decorators[i] = unit.temps(2);
      unit.expressions.into(function.decorators().get(i), decorators[i]);
    }
    int result = unit.temp();
    unit.asm.at(function.span());
    Scope generic = unit.compilation.scopes().typeParamsOf(function.node());
    if (generic == null) {
      make(function, result);
    } else {
      unit.typeParameters.around(
          generic,
          function.name(),
          function.span(),
          inner -> {
            int made = inner.temp();
            int parameters = inner.temp();
            inner.typeParameters.create(function.typeParams(), parameters);
            inner.functions.make(function, made);
            inner.asm.emit(Op.SET_FUNCTION, made, TYPE_PARAMETERS, parameters);
            return made;
          },
          result);
    }
    defaults(function.args(), result);
    for (int i = decorators.length - 1; i >= 0; i--) {
      unit.asm.at(function.decorators().get(i).span());
      unit.move(decorators[i] + 1, result);
      unit.asm.emit(Op.CALL, result, decorators[i], 1);
    }
    unit.asm.at(function.span());
    unit.variables.store(function.name(), result);
  }

  private void make(FunctionParts function, int into) {
    Scope scope = unit.compilation.scopes().of(function.node());
    Unit inner =
        new Unit(
            unit.compilation,
            unit,
            scope,
            kind(scope),
            Unbinding.in(function.body()),
            function.span());
    PyStr docstring = Docstring.of(function.body());
    inner.statements.all(docstring == null ? function.body() : tail(function.body()));
    inner.asm.emit(Op.RETURN, inner.constants.none());
    finish(
        inner, function.name(), function.firstLine(), parameters(function.args()), docstring, into);
    Scope annotations = unit.compilation.scopes().annotationsOf(function.node());
    if (annotations != null) {
      int mark = unit.mark();
      int annotate = unit.temp();
      new Annotations(unit).function(annotations, function, annotate);
      unit.asm.emit(Op.SET_FUNCTION, into, ANNOTATE, annotate);
      unit.release(mark);
    }
  }

  private static <T> List<T> tail(List<T> list) {
    return list.subList(1, list.size());
  }

  /// Makes the function of a finished inner unit, and gives its code.
  PyCode finish(
      Unit inner,
      String name,
      int firstLine,
      Parameters parameters,
      @Nullable PyStr docstring,
      int into) {
    List<String> frees = inner.scope.frees();
    int[] closure = new int[frees.size()];
    for (int i = 0; i < closure.length; i++) {
      closure[i] = unit.variables.cellFor(frees.get(i));
    }
    PyCode code = inner.finish(name, inner.scope.qualname(), firstLine, parameters, docstring);
    unit.asm.emit(Op.MAKE_FUNCTION, into, unit.asm.site(code), unit.asm.site(closure));
    return code;
  }

  static Kind kind(Scope scope) {
    if (scope.isAsyncGenerator()) {
      return Kind.ASYNC_GENERATOR;
    }
    if (scope.isCoroutine()) {
      return Kind.COROUTINE;
    }
    return scope.isGenerator() ? Kind.GENERATOR : Kind.FUNCTION;
  }

  private static Parameters parameters(Arguments args) {
    return new Parameters(
        args.posonlyargs().size() + args.args().size(),
        args.posonlyargs().size(),
        args.kwonlyargs().size(),
        args.vararg() != null,
        args.kwarg() != null);
  }

  /// Evaluates default values, here and now, and gives them to the function.
  private void defaults(Arguments args, int function) {
    Assembler asm = unit.asm;
    int mark = unit.mark();
    if (!args.defaults().isEmpty()) {
      int first = unit.temps(args.defaults().size());
      for (int i = 0; i < args.defaults().size(); i++) {
        unit.expressions.into(args.defaults().get(i), first + i);
      }
      int tuple = unit.temp();
      asm.emit(Op.BUILD_TUPLE, tuple, first, args.defaults().size());
      asm.emit(Op.SET_FUNCTION, function, DEFAULTS, tuple);
      unit.release(mark);
    }
    if (args.kwDefaults().stream().anyMatch(value -> value != null)) {
      int dict = unit.temp();
      asm.emit(Op.BUILD_MAP, dict, 0, 0);
      for (int i = 0; i < args.kwDefaults().size(); i++) {
        Expr value = args.kwDefaults().get(i);
        if (value != null) {
          int inner = unit.mark();
          int operand = unit.expressions.operand(value);
          String name = unit.scope.mangle(args.kwonlyargs().get(i).arg());
          asm.emit(Op.MAP_PUT, dict, unit.constants.string(name), operand);
          unit.release(inner);
        }
      }
      asm.emit(Op.SET_FUNCTION, function, KEYWORD_DEFAULTS, dict);
      unit.release(mark);
    }
  }

  void lambda(Expr.Lambda lambda, int into) {
    Scope scope = unit.compilation.scopes().of(lambda);
    Unit inner = new Unit(unit.compilation, unit, scope, kind(scope), Set.of(), lambda.span());
    inner.statements.line(lambda.body().span());
    int value = inner.expressions.operand(lambda.body());
    inner.asm.at(lambda.body().span());
    inner.asm.emit(Op.RETURN, value);
    unit.asm.at(lambda.span());
    finish(inner, "<lambda>", lambda.span().line(), parameters(lambda.args()), null, into);
    defaults(lambda.args(), into);
  }

  /// A generator expression: a generator that is given the iterator of the first iterable.
  void generator(Expr.GeneratorExp expr, int into) {
    Scope scope = unit.compilation.scopes().of(expr);
    Comprehension first = expr.generators().getFirst();
    int base = unit.temps(2);
    int mark = unit.mark();
    int iterable = unit.expressions.operand(first.iter());
    unit.asm.at(first.iter().span());
    unit.asm.emit(first.isAsync() ? Op.GET_AITER : Op.GET_ITER, base + 1, iterable);
    unit.release(mark);
    Unit inner = new Unit(unit.compilation, unit, scope, kind(scope), Set.of(), expr.span());
    inner.comprehensions.generator(
        expr.generators(), 0, 0, expr.span(), () -> yieldElement(inner, expr.elt()));
    inner.asm.emit(Op.RETURN, inner.constants.none());
    unit.asm.at(expr.span());
    Parameters parameters = new Parameters(1, 1, 0, false, false);
    finish(inner, "<genexpr>", expr.span().line(), parameters, null, base);
    unit.asm.emit(Op.CALL, into, base, 1);
  }

  private static void yieldElement(Unit inner, Expr element) {
    int mark = inner.mark();
    int value = inner.expressions.operand(element);
    int sent = inner.temp();
    Span span = element.span();
    inner.asm.at(span);
    inner.asm.emit(Op.YIELD, sent, value);
    inner.forget(mark);
  }
}
