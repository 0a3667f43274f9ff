package loopscope.interp;

/// Looks after a run's limits; asked every few thousand instructions.
@FunctionalInterface
public interface Watchdog {
  /// Throws [LimitReached] when the run has to end.
  void check();
}
