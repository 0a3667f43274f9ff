package loopscope.syntax.parse;

/// What an alternative of the explaining grammar reports when it matches.
///
/// `first` and `last` are names of captured parts, or empty; `message` is the wording, or the name
/// of a check for `CALL`.
record PegReport(Where where, String first, String last, String message) {

  /// What is underlined.
  enum Where {
    /// One captured part.
    AT,
    /// From one captured part to another.
    RANGE,
    /// From a captured part to what was read last.
    FROM,
    /// The token that was read last.
    LAST,
    /// The token that comes next.
    NEXT,
    /// The token that was read last, as an IndentationError.
    INDENT,
    /// Decided by a check in [Blame].
    CALL
  }
}
