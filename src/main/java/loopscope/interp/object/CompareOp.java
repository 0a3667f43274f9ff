package loopscope.interp.object;

/// A rich comparison.
public enum CompareOp {
  LT("<", Slot.LT),
  LE("<=", Slot.LE),
  EQ("==", Slot.EQ),
  NE("!=", Slot.NE),
  GT(">", Slot.GT),
  GE(">=", Slot.GE);

  /// How it is written.
  public final String symbol;

  /// Its method.
  public final Slot slot;

  CompareOp(String symbol, Slot slot) {
    this.symbol = symbol;
    this.slot = slot;
  }

  /// The comparison with the operands swapped.
  public CompareOp swapped() {
    return switch (this) {
      case LT -> GT;
      case LE -> GE;
      case GT -> LT;
      case GE -> LE;
      case EQ, NE -> this;
    };
  }

  /// Whether an ordering (negative, zero, positive) satisfies this comparison.
  public boolean holds(int order) {
    return switch (this) {
      case LT -> order < 0;
      case LE -> order <= 0;
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
    };
  }
}
