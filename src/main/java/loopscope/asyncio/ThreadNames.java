package loopscope.asyncio;

/// Names of threads in messages.
final class ThreadNames {
  private ThreadNames() {}

  /// The name of the thread that runs.
  static String current(Asyncio engine) {
    return engine.currentSimulated() == null ? "MainThread" : engine.currentSimulated().name();
  }
}
