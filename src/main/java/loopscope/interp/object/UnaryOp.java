package loopscope.interp.object;

/// An operator before one value.
public enum UnaryOp {
  NEG("-", Slot.NEG),
  POS("+", Slot.POS),
  INVERT("~", Slot.INVERT),
  ABS("abs()", Slot.ABS);

  /// How messages write it.
  public final String symbol;

  /// Its method.
  public final Slot slot;

  UnaryOp(String symbol, Slot slot) {
    this.symbol = symbol;
    this.slot = slot;
  }
}
