package loopscope.timeline;

/// One lane acted on another: from lane `from` at one position to lane `to` at another (or the
/// same).
///
/// The lanes are indices into the model's list.
public record Arrow(Kind kind, int from, int fromPosition, int to, int toPosition) {

  /// What was done.
  public enum Kind {
    /// Made it ready.
    WAKE,
    /// Created it.
    CREATE,
    /// Asked it to cancel itself.
    CANCEL
  }
}
