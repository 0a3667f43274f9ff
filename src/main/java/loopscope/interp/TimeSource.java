package loopscope.interp;

/// The simulated clock as programs read it.
public interface TimeSource {
  /// Nanoseconds since the run began.
  long nanos();

  /// Nanoseconds since 1970 at the beginning of the run.
  long epochNanos();

  /// Lets time pass while the whole process is blocked, as `time.sleep` does without threads.
  void advance(long nanos);
}
