package loopscope.interp.compile;

import loopscope.interp.machine.Op;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.syntax.CmpOperator;
import loopscope.syntax.Operator;

/// The instructions of operators.
final class OperatorCodes {
  private OperatorCodes() {}

  /// The operation that an operator stands for.
  static BinaryOp binaryOp(Operator op) {
    return switch (op) {
      case ADD -> BinaryOp.ADD;
      case SUB -> BinaryOp.SUB;
      case MULT -> BinaryOp.MUL;
      case MAT_MULT -> BinaryOp.MATMUL;
      case DIV -> BinaryOp.TRUEDIV;
      case MOD -> BinaryOp.MOD;
      case POW -> BinaryOp.POW;
      case L_SHIFT -> BinaryOp.LSHIFT;
      case R_SHIFT -> BinaryOp.RSHIFT;
      case BIT_OR -> BinaryOp.OR;
      case BIT_XOR -> BinaryOp.XOR;
      case BIT_AND -> BinaryOp.AND;
      case FLOOR_DIV -> BinaryOp.FLOORDIV;
    };
  }

  /// The instruction for a binary operator; the commonest have their own.
  static int binary(Operator op) {
    return switch (op) {
      case ADD -> Op.ADD;
      case SUB -> Op.SUB;
      case MULT -> Op.MUL;
      case MOD -> Op.MOD;
      case FLOOR_DIV -> Op.FLOORDIV;
      default -> Op.BINARY + (binaryOp(op).ordinal() << Op.SHIFT);
    };
  }

  private static int comparison(CompareOp op) {
    return Op.COMPARE + (op.ordinal() << Op.SHIFT);
  }

  /// The instruction that gives the outcome of a comparison.
  static int comparison(CmpOperator op) {
    return switch (op) {
      case LT -> comparison(CompareOp.LT);
      case LT_E -> comparison(CompareOp.LE);
      case EQ -> comparison(CompareOp.EQ);
      case NOT_EQ -> comparison(CompareOp.NE);
      case GT -> comparison(CompareOp.GT);
      case GT_E -> comparison(CompareOp.GE);
      case IS -> Op.IS;
      case IS_NOT -> Op.IS_NOT;
      case IN -> Op.IN;
      case NOT_IN -> Op.NOT_IN;
    };
  }
}
