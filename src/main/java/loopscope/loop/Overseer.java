package loopscope.loop;

/// Looks after a loop between its handles: keeps limits and carries out what a [Policy] orders.
@FunctionalInterface
public interface Overseer {
  /// Asks for nothing.
  Overseer NONE = () -> {};

  /// The next handle is about to be taken. What this throws ends the run.
  void beforeHandle();
}
