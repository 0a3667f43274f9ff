package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Comprehension;
import loopscope.syntax.Expr;
import loopscope.syntax.Span;
import loopscope.syntax.scope.Scope;

/// Compiles comprehensions: list, set and dict comprehensions in place, generator expressions as
/// generators.
final class Comprehensions {
  private final Unit unit;

  Comprehensions(Unit unit) {
    this.unit = unit;
  }

  void into(Expr expr, int into) {
    switch (expr) {
      case Expr.ListComp(Expr elt, List<Comprehension> generators, Span span) ->
          inline(
              expr,
              Op.BUILD_LIST,
              generators,
              into,
              result -> add(Op.LIST_APPEND, result, elt, span));
      case Expr.SetComp(Expr elt, List<Comprehension> generators, Span span) ->
          inline(
              expr, Op.BUILD_SET, generators, into, result -> add(Op.SET_ADD, result, elt, span));
      case Expr.DictComp(Expr key, Expr value, List<Comprehension> generators, Span span) ->
          inline(
              expr,
              Op.BUILD_MAP,
              generators,
              into,
              result -> {
                int k = unit.expressions.stable(key);
                int v = unit.expressions.operand(value);
                unit.asm.at(span);
                unit.asm.emit(Op.MAP_PUT, result, k, v);
              });
      case Expr.GeneratorExp generator -> unit.functions.generator(generator, into);
      default -> throw new IllegalStateException("no comprehension: " + expr);
    }
  }

  private void add(int op, int result, Expr element, Span span) {
    int value = unit.expressions.operand(element);
    unit.asm.at(span);
    unit.asm.emit(op, result, value);
  }

  private void inline(Expr expr, int build, List<Comprehension> generators, int into, Body body) {
    // The first iterable is evaluated outside, where names mean what they mean around it.
    int first = unit.temp();
    iterate(generators.getFirst(), first);
    Scope scope = unit.compilation.scopes().of(expr);
    Inlined inlined = new Inlined(scope);
    for (String local : scope.locals()) {
      if (!scope.parameters().contains(local)) {
        int register = unit.temp();
        inlined.registers.put(local, register);
      }
    }
    unit.variables.enter(inlined);
    for (var variable : inlined.registers.entrySet()) {
      if (inlined.isCell(variable.getKey())) {
        unit.asm.emit(Op.CLEAR, variable.getValue());
        unit.asm.emit(Op.MAKE_CELL, variable.getValue());
      }
    }
    int result = unit.temp();
    unit.asm.at(expr.span());
    unit.asm.emit(build, result, 0, 0);
    var bound = unit.variables.bound();
    generator(generators, 0, first, expr.span(), () -> body.compile(result));
    unit.variables.restore(bound);
    unit.variables.leaveInlined();
    unit.move(into, result);
  }

  private void iterate(Comprehension generator, int into) {
    int iterable = unit.expressions.operand(generator.iter());
    unit.asm.at(generator.iter().span());
    unit.asm.emit(generator.isAsync() ? Op.GET_AITER : Op.GET_ITER, into, iterable);
  }

  /// One `for` of a comprehension over the iterator in a register, and all inside it. All of the
  /// comprehension, `whole`, is to blame when an asynchronous iterator fails.
  void generator(
      List<Comprehension> generators, int index, int iterator, Span whole, Runnable body) {
    Comprehension generator = generators.get(index);
    int mark = unit.mark();
    Span place = generator.isAsync() ? whole : generator.iter().span();
    Loops.Shape loop = unit.loops.begin(iterator, generator.target(), generator.isAsync(), place);
    for (Expr condition : generator.ifs()) {
      unit.conditions.jump(condition, false, loop.next());
    }
    int inner = unit.mark();
    if (index + 1 < generators.size()) {
      int next = unit.temp();
      iterate(generators.get(index + 1), next);
      generator(generators, index + 1, next, whole, body);
    } else {
      body.run();
    }
    unit.release(inner);
    unit.loops.end(loop, false);
    unit.release(mark);
  }

  /// Compiles what is done with each element.
  private interface Body {
    void compile(int result);
  }
}
