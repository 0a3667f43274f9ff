package loopscope.syntax;

/// An operator before a single value.
public enum UnaryOperator {
  INVERT("~", "Invert"),
  NOT("not", "Not"),
  U_ADD("+", "UAdd"),
  U_SUB("-", "USub");

  private final String symbol;
  private final String astName;

  UnaryOperator(String symbol, String astName) {
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
