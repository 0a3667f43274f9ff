package loopscope.loop;

import loopscope.trace.VirtualTime;

/// The one clock of a run. It stands still while code runs and is moved by whoever has to wait.
///
/// It counts whole nanoseconds, but programs see seconds as doubles, so every conversion is done as
/// CPython would do it on such a double.
public final class VirtualClock {
  /// A deadline that never comes: later than every instant that the clock can show.
  public static final long NEVER = Long.MAX_VALUE;

  private static final double HALF_A_NANOSECOND = 5e-10;

  private long nanos;
  private VirtualTime time = VirtualTime.ZERO;
  private long lead;

  /// Nanoseconds since the run began.
  public long nanos() {
    return nanos;
  }

  /// Seconds since the run began, as `loop.time()` returns them.
  public double seconds() {
    return nanos / 1e9;
  }

  /// The present instant; the same instance until the clock moves.
  public VirtualTime time() {
    return time;
  }

  /// Moves the clock to an instant; an earlier one than now changes nothing.
  public void advanceTo(long instant) {
    if (instant > nanos) {
      nanos = instant;
      time = new VirtualTime(instant);
    }
  }

  /// By how many nanoseconds the code that runs is ahead of the clock: what a process of its own
  /// has computed while the others stood still.
  public long lead() {
    return lead;
  }

  /// Sets the lead of the code that runs from now on.
  public void setLead(long nanos) {
    lead = nanos;
  }

  /// The instant nearest to a number of seconds since the run began.
  public static long instantAt(double seconds) {
    double instant = Math.rint(seconds * 1e9);
    return instant >= NEVER ? NEVER : (long) instant;
  }

  /// The instant that lies a delay after now. The sum is formed in seconds, as programs form it.
  public long instantAfter(double delay) {
    return instantAt((nanos + lead) / 1e9 + delay);
  }

  /// Whether a deadline has come.
  public boolean isDue(long deadline) {
    return isDue(deadline, nanos);
  }

  /// Whether a deadline has come at an instant. Deadlines closer than the clock can tell apart come
  /// together, which matters only months after the start, where a double of seconds is coarser than
  /// a nanosecond.
  public static boolean isDue(long deadline, long instant) {
    if (deadline <= instant) {
      return true;
    }
    double now = instant / 1e9;
    return deadline / 1e9 < now + Math.max(HALF_A_NANOSECOND, Math.ulp(now));
  }
}
