package loopscope.interp;

/// The process that a program believes to run in ended at once: `os._exit`, or a deadly signal.
///
/// Not a Python exception on purpose: no `except` or `finally` of the program runs.
public final class ProcessEnded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /// With this exit status.
  public ProcessEnded(int status) {
    super("exit status " + status, null, false, false);
    this.status = status;
  }

  /// The exit status.
  public int status() {
    return status;
  }
}
