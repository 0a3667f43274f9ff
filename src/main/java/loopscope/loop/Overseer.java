package loopscope.loop;

/// Looks after a loop between its handles: keeps limits and carries out what a [Policy] orders.
public interface Overseer {
  /// Asks for nothing.
  Overseer NONE = new Overseer() {};

  /// The next handle is about to be taken; gives whether [#handleTook] wants to hear of it. What
  /// this throws ends the run.
  default boolean beforeHandle() {
    return false;
  }

  /// Nothing is ready, and the loop is about to wait for a timer or a thread.
  default void beforeWaiting() {}

  /// The handle ran, and the loop has let go of it.
  default void handleRan(Handle handle) {}

  /// How far the clock moved while the handle ran, which may be not at all.
  default void handleTook(Handle handle, long nanos) {}
}
