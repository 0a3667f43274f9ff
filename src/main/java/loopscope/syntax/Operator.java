package loopscope.syntax;

/// An operator between two values that also has an augmented assignment.
public enum Operator {
  ADD("+", "Add"),
  SUB("-", "Sub"),
  MULT("*", "Mult"),
  MAT_MULT("@", "MatMult"),
  DIV("/", "Div"),
  MOD("%", "Mod"),
  POW("**", "Pow"),
  L_SHIFT("<<", "LShift"),
  R_SHIFT(">>", "RShift"),
  BIT_OR("|", "BitOr"),
  BIT_XOR("^", "BitXor"),
  BIT_AND("&", "BitAnd"),
  FLOOR_DIV("//", "FloorDiv");

  private final String symbol;
  private final String astName;

  Operator(String symbol, String astName) {
    this.symbol = symbol;
    this.astName = astName;
  }

  /// The operator as it is written.
  public String symbol() {
    return symbol;
  }

  /// The operator's class in CPython's `ast`.
  public String astName() {
    return astName;
  }
}
