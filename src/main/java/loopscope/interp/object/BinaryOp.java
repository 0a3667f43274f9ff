package loopscope.interp.object;

/// An operator between two values.
public enum BinaryOp {
  ADD("+", Slot.ADD, Slot.RADD, Slot.IADD),
  SUB("-", Slot.SUB, Slot.RSUB, Slot.ISUB),
  MUL("*", Slot.MUL, Slot.RMUL, Slot.IMUL),
  MATMUL("@", Slot.MATMUL, Slot.RMATMUL, Slot.IMATMUL),
  TRUEDIV("/", Slot.TRUEDIV, Slot.RTRUEDIV, Slot.ITRUEDIV),
  MOD("%", Slot.MOD, Slot.RMOD, Slot.IMOD),
  POW("** or pow()", Slot.POW, Slot.RPOW, Slot.IPOW),
  LSHIFT("<<", Slot.LSHIFT, Slot.RLSHIFT, Slot.ILSHIFT),
  RSHIFT(">>", Slot.RSHIFT, Slot.RRSHIFT, Slot.IRSHIFT),
  OR("|", Slot.OR, Slot.ROR, Slot.IOR),
  XOR("^", Slot.XOR, Slot.RXOR, Slot.IXOR),
  AND("&", Slot.AND, Slot.RAND, Slot.IAND),
  FLOORDIV("//", Slot.FLOORDIV, Slot.RFLOORDIV, Slot.IFLOORDIV),
  DIVMOD("divmod()", Slot.DIVMOD, Slot.RDIVMOD, Slot.DIVMOD);

  /// How messages write it.
  public final String symbol;

  /// The method of the left operand.
  public final Slot slot;

  /// The method of the right operand.
  public final Slot reflectedSlot;

  /// The method of an augmented assignment.
  public final Slot inPlaceSlot;

  BinaryOp(String symbol, Slot slot, Slot reflectedSlot, Slot inPlaceSlot) {
    this.symbol = symbol;
    this.slot = slot;
    this.reflectedSlot = reflectedSlot;
    this.inPlaceSlot = inPlaceSlot;
  }

  /// How messages write the augmented assignment.
  public String inPlaceSymbol() {
    return this == POW ? "**=" : symbol + "=";
  }
}
