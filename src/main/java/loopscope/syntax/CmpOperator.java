package loopscope.syntax;

/// An operator that compares, and that can be chained with others.
public enum CmpOperator {
  EQ("==", "Eq"),
  NOT_EQ("!=", "NotEq"),
  LT("<", "Lt"),
  LT_E("<=", "LtE"),
  GT(">", "Gt"),
  GT_E(">=", "GtE"),
  IS("is", "Is"),
  IS_NOT("is not", "IsNot"),
  IN("in", "In"),
  NOT_IN("not in", "NotIn");

  private final String symbol;
  private final String astName;

  CmpOperator(String symbol, String astName) {
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
