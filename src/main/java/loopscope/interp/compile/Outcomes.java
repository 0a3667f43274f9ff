package loopscope.interp.compile;

import loopscope.interp.machine.Op;
import loopscope.syntax.Expr;

/// The outcomes of calls and awaits, which an operation is done with: what only they kept comes to
/// its end there.
///
/// Where every temporary tells of its end, these do so without.
record Outcomes(Unit unit) {
  /// Whether a value is the outcome of a call or an `await`, which nothing else may hold.
  static boolean isMade(Expr operand) {
    return operand instanceof Expr.Await || operand instanceof Expr.Call;
  }

  /// An operation was all that the outcome of an `await` was for.
  void dropAwaited(Expr operand, int register, int into) {
    if (operand instanceof Expr.Await && register != into) {
      drop(register);
    }
  }

  /// The same of an operation that calls no methods of what it is given, so that a forgotten
  /// coroutine comes through without being told of.
  void dropLookedAt(Expr operand, int register) {
    if (isMade(operand)) {
      drop(register);
    }
  }

  /// The operands of a comparison are done with.
  void dropCompared(Expr.Compare compare, int left, int right, int into) {
    Expr first = compare.left();
    Expr second = compare.comparators().getFirst();
    switch (compare.ops().getFirst()) {
      case LT, LT_E, EQ, NOT_EQ, GT, GT_E -> {
        dropAwaited(first, left, into);
        dropAwaited(second, right, into);
      }
      case IS, IS_NOT, IN, NOT_IN -> {
        if (left != into) {
          dropLookedAt(first, left);
        }
        if (right != into) {
          dropLookedAt(second, right);
        }
      }
    }
  }

  private void drop(int register) {
    if (unit.tellsOfAwaited()) {
      unit.asm.emit(Op.DROP, register);
    }
  }
}
