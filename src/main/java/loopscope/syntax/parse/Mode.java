package loopscope.syntax.parse;

/// What kind of text is parsed, as the third argument of Python's `compile` says.
public enum Mode {
  /// Statements.
  EXEC,
  /// One expression.
  EVAL,
  /// One statement whose value is shown, as at the interactive prompt.
  SINGLE,
  /// The same, of a text whose last line has no end: a compound statement may still go on.
  OPEN_SINGLE;

  /// Whether values of expressions are shown.
  public boolean isSingle() {
    return this == SINGLE || this == OPEN_SINGLE;
  }
}
