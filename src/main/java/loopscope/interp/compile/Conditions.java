package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.BoolOperator;
import loopscope.syntax.CmpOperator;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.UnaryOperator;

/// Compiles tests: jumps on the truth of an expression without making a bool where none is asked
/// for.
final class Conditions {
  private final Unit unit;

  Conditions(Unit unit) {
    this.unit = unit;
  }

  /// Goes to the label when the truth of the expression is `sense`, or on.
  void jump(Expr test, boolean sense, Label to) {
    switch (test) {
      case Expr.Constant(Literal literal, _, _) -> {
        if (isTrue(literal) == sense) {
          unit.asm.jump(to);
        }
      }
      case Expr.UnaryOp(UnaryOperator op, Expr operand, _) when op == UnaryOperator.NOT ->
          jump(operand, !sense, to);
      case Expr.BoolOp(BoolOperator op, List<Expr> values, _) ->
          bool(values, (op == BoolOperator.AND) != sense, sense, to);
      case Expr value when unit.compilation.tellsEnds() && !(value instanceof Expr.Name) -> {
        // The value is done with before either way is gone.
        int mark = unit.mark();
        int not = unit.temp();
        unit.expressions.into(new Expr.UnaryOp(UnaryOperator.NOT, value, value.span()), not);
        unit.asm.branch(sense ? Op.JUMP_FALSE : Op.JUMP_TRUE, not, 0, to);
        unit.release(mark);
      }
      case Expr.Compare compare when compare.ops().size() == 1 -> compare(compare, sense, to);
      default -> {
        int mark = unit.mark();
        int value = unit.expressions.operand(test);
        unit.asm.at(test.span());
        unit.asm.branch(sense ? Op.JUMP_TRUE : Op.JUMP_FALSE, value, 0, to);
        unit.release(mark);
      }
    }
  }

  /// `eager`: the first value that decides has the truth that goes to the label.
  private void bool(List<Expr> values, boolean eager, boolean sense, Label to) {
    Label on = new Label();
    var bound = unit.variables.bound();
    for (int i = 0; i < values.size(); i++) {
      boolean last = i == values.size() - 1;
      if (last || eager) {
        jump(values.get(i), sense, to);
      } else {
        jump(values.get(i), !sense, on);
      }
      if (i == 0) {
        // What the later values bind is bound on one way only.
        bound = unit.variables.bound();
      }
    }
    unit.variables.restore(bound);
    unit.asm.place(on);
  }

  private void compare(Expr.Compare compare, boolean sense, Label to) {
    int mark = unit.mark();
    CmpOperator op = compare.ops().getFirst();
    Expr right = compare.comparators().getFirst();
    boolean none =
        isNone(right)
            && (op == CmpOperator.IS || op == CmpOperator.IS_NOT)
            && !(Outcomes.isMade(compare.left()) && unit.tellsOfAwaited());
    int a =
        none ? unit.expressions.operand(compare.left()) : unit.expressions.stable(compare.left());
    if (none) {
      unit.asm.at(compare.span());
      boolean ifNone = (op == CmpOperator.IS) == sense;
      unit.asm.branch(ifNone ? Op.JUMP_NONE : Op.JUMP_NOT_NONE, a, 0, to);
      unit.release(mark);
      return;
    }
    int b = unit.expressions.operand(right);
    unit.asm.at(compare.span());
    int plain = OperatorCodes.comparison(op);
    boolean awaited = compare.left() instanceof Expr.Await || right instanceof Expr.Await;
    if (hasJump(op) && !(awaited && unit.tellsOfAwaited())) {
      int first = sense ? Op.JUMP_LT : Op.JUMP_NOT_LT;
      unit.asm.branch(first + (plain >> Op.SHIFT), a, b, to);
    } else {
      int outcome = unit.temp();
      unit.asm.emit(plain, outcome, a, b);
      unit.outcomes.dropCompared(compare, a, b, outcome);
      unit.asm.branch(sense ? Op.JUMP_TRUE : Op.JUMP_FALSE, outcome, 0, to);
    }
    unit.release(mark);
  }

  /// Whether there are jumps that compare.
  private static boolean hasJump(CmpOperator op) {
    return switch (op) {
      case LT, LT_E, EQ, NOT_EQ, GT, GT_E -> true;
      case IS, IS_NOT, IN, NOT_IN -> false;
    };
  }

  private static boolean isNone(Expr expr) {
    return expr instanceof Expr.Constant(Literal literal, _, _)
        && literal == Literal.Singleton.NONE;
  }

  /// The truth of a constant.
  static boolean isTrue(Literal literal) {
    return switch (literal) {
      case Literal.Int(long value) -> value != 0;
      case Literal.BigInt _ -> true;
      case Literal.Float(double value) -> value != 0;
      case Literal.Complex(double imaginary) -> imaginary != 0;
      case Literal.Str(String value) -> !value.isEmpty();
      case Literal.Bytes(String latin1) -> !latin1.isEmpty();
      case Literal.Singleton singleton ->
          singleton == Literal.Singleton.TRUE || singleton == Literal.Singleton.ELLIPSIS;
    };
  }
}
