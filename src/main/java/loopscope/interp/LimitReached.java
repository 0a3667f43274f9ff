package loopscope.interp;

/// The run used up what it may: time, events or memory.
///
/// Not a Python exception on purpose: no `except` or `finally` of the program runs, the run just
/// ends.
public final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int line;

  /// What was used up.
  public enum Kind {
    EVENTS,
    REAL_TIME,
    MEMORY,
    STOPPED
  }

  /// A limit of this kind was reached.
  public LimitReached(Kind kind) {
    this(kind, 0);
  }

  /// A limit of this kind was reached at a line of the program, 0 for none.
  public LimitReached(Kind kind, int line) {
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.line = line;
  }

  /// The line of the program where it happened, or 0.
  public int line() {
    return line;
  }

  /// What was used up.
  public Kind kind() {
    return kind;
  }
}
