package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.BoolOperator;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.Operator;
import loopscope.syntax.Span;
import loopscope.syntax.UnaryOperator;

/// Compiles expressions.
final class Expressions {
  private final Unit unit;

  Expressions(Unit unit) {
    this.unit = unit;
  }

  /// An operand with the value of the expression: a constant, a local where it lives, or a new
  /// temporary.
  int operand(Expr expr) {
    int constant = unit.constants.operand(expr);
    if (constant != Operand.ABSENT) {
      return constant;
    }
    unit.asm.at(expr.span());
    if (expr instanceof Expr.Name name) {
      return unit.variables.operand(name.id());
    }
    int into = unit.temp();
    into(expr, into);
    return into;
  }

  /// An operand that stays what it is while other expressions are evaluated after it.
  int stable(Expr expr) {
    int operand = operand(expr);
    if (unit.compilation.mayRebind() && operand >= 0 && !unit.isTemporary(operand)) {
      int copy = unit.temp();
      unit.asm.emit(Op.MOVE, copy, operand);
      return copy;
    }
    return operand;
  }

  /// The value of the expression in a new temporary.
  int temporary(Expr expr) {
    int into = unit.temp();
    into(expr, into);
    return into;
  }

  /// Evaluates the expression into a register, which is written only when its value is complete
  /// unless it is a temporary.
  void into(Expr expr, int into) {
    Assembler asm = unit.asm;
    int constant = unit.constants.operand(expr);
    if (constant != Operand.ABSENT) {
      asm.emit(Op.MOVE, into, constant);
      return;
    }
    if (!unit.isTemporary(into) && writesEarly(expr)) {
      int mark = unit.mark();
      int value = unit.temp();
      into(expr, value);
      asm.emit(Op.MOVE, into, value);
      unit.release(mark);
      return;
    }
    Span span = expr.span();
    asm.at(span);
    int mark = unit.mark();
    switch (expr) {
      case Expr.Name name -> unit.variables.load(name.id(), into, false);
      case Expr.Constant _ -> throw new IllegalStateException("a constant is an operand");
      case Expr.BinOp(Expr left, Operator op, Expr right, _) ->
          binary(OperatorCodes.binary(op), into, left, right, span);
      case Expr.UnaryOp(UnaryOperator op, Expr operand, _) -> unary(op, operand, into, span);
      case Expr.BoolOp(BoolOperator op, List<Expr> values, _) -> bool(op, values, into);
      case Expr.Compare compare -> compare(compare, into);
      case Expr.NamedExpr(Expr.Name target, Expr value, _) -> {
        into(value, into);
        asm.at(span);
        unit.variables.store(target.id(), into);
      }
      case Expr.IfExp ifExp -> conditional(ifExp, into);
      case Expr.Lambda lambda -> unit.functions.lambda(lambda, into);
      case Expr.Call call -> unit.calls.into(call, into);
      case Expr.Attribute(Expr value, String attr, _, _) -> {
        int of = operand(value);
        asm.at(Calls.placeOfName(span, attr));
        asm.emit(Op.LOAD_ATTR, into, of, asm.attribute(unit.scope.mangle(attr)));
        unit.outcomes.dropAwaited(value, of, into);
      }
      case Expr.Subscript(Expr value, Expr slice, _, _) -> {
        int of = stable(value);
        int key = operand(slice);
        asm.at(span);
        asm.emit(Op.GETITEM, into, of, key);
        unit.outcomes.dropAwaited(value, of, into);
      }
      case Expr.Slice slice -> slice(slice, into);
      case Expr.Await(Expr value, _) -> {
        int awaited = operand(value);
        asm.at(span);
        await(awaited, into, 0);
      }
      case Expr.Yield yield -> {
        int value = yield.value() == null ? unit.constants.none() : operand(yield.value());
        asm.at(span);
        asm.emit(Op.YIELD, into, value);
      }
      case Expr.YieldFrom(Expr value, _) -> {
        int from = operand(value);
        asm.at(span);
        asm.emit(Op.YIELD_FROM, into, from);
      }
      case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _, Expr.GeneratorExp _ ->
          unit.comprehensions.into(expr, into);
      case Expr.ListExpr _, Expr.TupleExpr _, Expr.SetExpr _, Expr.DictExpr _ ->
          unit.displays.into(expr, into);
      case Expr.JoinedStr _, Expr.FormattedValue _, Expr.TemplateStr _, Expr.Interpolation _ ->
          new TextExpressions(unit).into(expr, into);
      case Expr.Starred starred ->
          // Only in a subscript (`tuple[*Ts]`) does a star stand for itself.
          unit.displays.into(
              new Expr.TupleExpr(List.of(starred), starred.ctx(), starred.span()), into);
    }
    if (expr instanceof Expr.Yield) {
      // Whoever asked for the value may have put it where only Java code knows of it.
      unit.forget(mark);
    } else {
      unit.release(mark);
    }
  }

  /// Whether the register is written before the whole expression is evaluated.
  private static boolean writesEarly(Expr expr) {
    return switch (expr) {
      case Expr.BoolOp _,
          Expr.Compare _,
          Expr.NamedExpr _,
          Expr.IfExp _,
          Expr.Lambda _,
          Expr.Await _,
          Expr.YieldFrom _,
          Expr.ListComp _,
          Expr.SetComp _,
          Expr.DictComp _,
          Expr.GeneratorExp _,
          Expr.ListExpr _,
          Expr.TupleExpr _,
          Expr.SetExpr _,
          Expr.DictExpr _,
          Expr.JoinedStr _,
          Expr.TemplateStr _,
          Expr.Starred _ ->
          true;
      default -> false;
    };
  }

  void binary(int op, int into, Expr left, Expr right, Span span) {
    int mark = unit.mark();
    int a = stable(left);
    boolean made = unit.mark() > mark;
    int b = operand(right);
    unit.asm.at(span);
    unit.asm.emit(op, into, a, b);
    if (made && unit.compilation.tellsEnds()) {
      // Before the right operand, which the end of the whole expression lets go of.
      unit.asm.emit(Op.DROP, a);
    }
    unit.outcomes.dropAwaited(left, a, into);
    unit.outcomes.dropAwaited(right, b, into);
  }

  private void unary(UnaryOperator op, Expr operand, int into, Span span) {
    int value = operand(operand);
    unit.asm.at(span);
    int code =
        switch (op) {
          case U_SUB -> Op.NEG;
          case U_ADD -> Op.POS;
          case INVERT -> Op.INVERT;
          case NOT -> Op.NOT;
        };
    unit.asm.emit(code, into, value);
  }

  private void bool(BoolOperator op, List<Expr> values, int into) {
    Label end = new Label();
    for (int i = 0; i < values.size(); i++) {
      into(values.get(i), into);
      if (i < values.size() - 1) {
        unit.asm.at(values.get(i).span());
        unit.asm.branch(op == BoolOperator.AND ? Op.JUMP_FALSE : Op.JUMP_TRUE, into, 0, end);
        if (unit.compilation.tellsEnds()) {
          unit.asm.emit(Op.DROP, into);
        }
      }
    }
    unit.asm.place(end);
  }

  private void compare(Expr.Compare compare, int into) {
    Label end = new Label();
    int left = stable(compare.left());
    for (int i = 0; i < compare.ops().size(); i++) {
      boolean last = i == compare.ops().size() - 1;
      Expr comparator = compare.comparators().get(i);
      int right = last ? operand(comparator) : stable(comparator);
      unit.asm.at(compare.span());
      unit.asm.emit(OperatorCodes.comparison(compare.ops().get(i)), into, left, right);
      if (!last) {
        unit.asm.branch(Op.JUMP_FALSE, into, 0, end);
      } else if (i == 0) {
        unit.outcomes.dropCompared(compare, left, right, into);
      }
      left = right;
    }
    unit.asm.place(end);
  }

  private void conditional(Expr.IfExp expr, int into) {
    Label otherwise = new Label();
    Label end = new Label();
    unit.conditions.jump(expr.test(), false, otherwise);
    var before = unit.variables.bound();
    into(expr.body(), into);
    unit.asm.jump(end);
    unit.asm.place(otherwise);
    var after = unit.variables.bound();
    unit.variables.restore(before);
    into(expr.orelse(), into);
    unit.variables.meet(after);
    unit.asm.place(end);
  }

  private void slice(Expr.Slice slice, int into) {
    int parts = unit.temps(3);
    part(slice.lower(), parts);
    part(slice.upper(), parts + 1);
    part(slice.step(), parts + 2);
    unit.asm.at(slice.span());
    unit.asm.emit(Op.BUILD_SLICE, into, parts);
  }

  private void part(@org.jspecify.annotations.Nullable Expr part, int into) {
    if (part == null) {
      unit.asm.emit(Op.MOVE, into, unit.constants.of(Literal.Singleton.NONE));
    } else {
      into(part, into);
    }
  }

  /// Awaits a value; `forWhom` is the third operand of [Op#AWAIT].
  void await(int awaited, int into, int forWhom) {
    unit.asm.emit(Op.AWAIT, into, awaited, forWhom);
  }
}
