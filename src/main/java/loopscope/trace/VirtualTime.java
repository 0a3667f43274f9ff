package loopscope.trace;

/// An instant on the simulated clock, in nanoseconds since the run began.
///
/// Integral on purpose: three sleeps of 0.1 s must end together with one of 0.3 s.
public record VirtualTime(long nanos) implements Comparable<VirtualTime> {
  /// The instant at which every run begins.
  public static final VirtualTime ZERO = new VirtualTime(0);

  /// The instant in seconds, as `loop.time()` returns it.
  public double seconds() {
    return nanos / 1e9;
  }

  @Override
  public int compareTo(VirtualTime other) {
    return Long.compare(nanos, other.nanos);
  }
}
