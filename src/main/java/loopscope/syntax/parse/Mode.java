package loopscope.syntax.parse;

/// What kind of text is parsed, as the third argument of Python's `compile` says.
public enum Mode {
  /// Statements.
  EXEC,
  /// One expression.
  EVAL,
  /// One statement whose value is shown, as at the interactive prompt.
  SINGLE
}
