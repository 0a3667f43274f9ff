package loopscope.loop;

/// Hears of every handle just before it runs; writes tick files.
@FunctionalInterface
public interface TickListener {
  /// In iteration `iteration` of its loop, at `seconds` on the clock, a handle of this name runs.
  void handleRuns(int iteration, double seconds, String name);
}
