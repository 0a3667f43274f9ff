package loopscope.interp;

/// The run used up what it may: time, events or memory.
///
/// Not a Python exception on purpose: no `except` or `finally` of the program runs, the run just
/// ends.
public final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /// What was used up.
  public enum Kind {
    EVENTS,
    REAL_TIME,
    MEMORY,
    STOPPED
  }

  /// A limit of this kind was reached.
  public LimitReached(Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  /// What was used up.
  public Kind kind() {
    return kind;
  }
}
