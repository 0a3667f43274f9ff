package loopscope.scenario;

/// How much a run may use before it is ended, its trace kept.
///
/// @param events trace events, at least 1
/// @param realMillis milliseconds of real time, at least 1
/// @param memoryBytes bytes of program memory, at least 1 MiB
/// @param recursion nested Python calls, as `sys.getrecursionlimit()`, at least 50
public record RunLimits(int events, long realMillis, long memoryBytes, int recursion) {
  /// Generous for a classroom: a benchmark of 100,000 tasks needs some 1.5 million events, and a
  /// program that sleeps for ever in small steps is still ended within seconds.
  public static final RunLimits DEFAULT = new RunLimits(5_000_000, 10_000, 512L << 20, 1000);

  public RunLimits {
    atLeast("events", events, 1);
    atLeast("realMillis", realMillis, 1);
    atLeast("memoryBytes", memoryBytes, 1 << 20);
    atLeast("recursion", recursion, 50);
  }

  /// The same limits with another number of events.
  public RunLimits withEvents(int events) {
    return new RunLimits(events, realMillis, memoryBytes, recursion);
  }

  private static void atLeast(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(
          "the limit " + name + " is " + value + "; it must be at least " + least);
    }
  }
}
