package loopscope.interp.object;

/// Which special methods the native classes have: lists that several classes share.
public final class NumberSlots {
  static final Slot[] FLOATING = {
    Slot.REPR,
    Slot.HASH,
    Slot.EQ,
    Slot.NE,
    Slot.LT,
    Slot.LE,
    Slot.GT,
    Slot.GE,
    Slot.BOOL,
    Slot.FORMAT,
    Slot.ADD,
    Slot.SUB,
    Slot.MUL,
    Slot.TRUEDIV,
    Slot.MOD,
    Slot.POW,
    Slot.FLOORDIV,
    Slot.DIVMOD,
    Slot.RADD,
    Slot.RSUB,
    Slot.RMUL,
    Slot.RTRUEDIV,
    Slot.RMOD,
    Slot.RPOW,
    Slot.RFLOORDIV,
    Slot.RDIVMOD,
    Slot.NEG,
    Slot.POS,
    Slot.ABS
  };
  static final Slot[] COMPLEX = {
    Slot.REPR, Slot.HASH, Slot.EQ, Slot.NE, Slot.LT, Slot.LE, Slot.GT, Slot.GE, Slot.BOOL,
        Slot.FORMAT,
    Slot.ADD, Slot.SUB, Slot.MUL, Slot.TRUEDIV, Slot.POW, Slot.RADD, Slot.RSUB, Slot.RMUL,
        Slot.RTRUEDIV, Slot.RPOW,
    Slot.NEG, Slot.POS, Slot.ABS
  };
  static final Slot[] INTEGER = {
    Slot.REPR,
    Slot.HASH,
    Slot.EQ,
    Slot.NE,
    Slot.LT,
    Slot.LE,
    Slot.GT,
    Slot.GE,
    Slot.BOOL,
    Slot.FORMAT,
    Slot.ADD,
    Slot.SUB,
    Slot.MUL,
    Slot.TRUEDIV,
    Slot.MOD,
    Slot.POW,
    Slot.FLOORDIV,
    Slot.DIVMOD,
    Slot.LSHIFT,
    Slot.RSHIFT,
    Slot.AND,
    Slot.OR,
    Slot.XOR,
    Slot.RADD,
    Slot.RSUB,
    Slot.RMUL,
    Slot.RTRUEDIV,
    Slot.RMOD,
    Slot.RPOW,
    Slot.RFLOORDIV,
    Slot.RDIVMOD,
    Slot.RLSHIFT,
    Slot.RRSHIFT,
    Slot.RAND,
    Slot.ROR,
    Slot.RXOR,
    Slot.NEG,
    Slot.POS,
    Slot.INVERT,
    Slot.ABS
  };

  /// An immutable sequence's.
  public static final Slot[] SEQUENCE = {
    Slot.REPR,
    Slot.HASH,
    Slot.EQ,
    Slot.NE,
    Slot.LT,
    Slot.LE,
    Slot.GT,
    Slot.GE,
    Slot.LEN,
    Slot.GETITEM,
    Slot.CONTAINS,
    Slot.ITER,
    Slot.ADD,
    Slot.MUL,
    Slot.RMUL
  };

  private NumberSlots() {}
}
