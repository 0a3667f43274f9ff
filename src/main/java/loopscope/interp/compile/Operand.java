package loopscope.interp.compile;

/// What the compiler puts into the operands of an instruction.
///
/// A register or an index is not negative. A constant is the complement of its index until the code
/// is complete and it is known which register holds it.
final class Operand {
  /// No operand. Far from the complement of any index.
  static final int ABSENT = Integer.MIN_VALUE;

  /// Numbers in an instruction: the operation and three operands.
  static final int WIDTH = 4;

  private Operand() {}
}
