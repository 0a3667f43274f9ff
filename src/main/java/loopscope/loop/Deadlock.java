package loopscope.loop;

/// Nothing is ready, no timer is armed and no thread can wake the loop: it would hang for ever.
///
/// No program can catch it, so no `finally` block of a program runs, as none would in a process
/// that hangs.
public final class Deadlock extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Deadlock() {
    super("nothing can ever wake the loop again", null, false, false);
  }
}
