package loopscope.scenario;

import java.util.concurrent.atomic.AtomicReference;

/// The thread that a run is made on. It has a stack deep enough for Python's recursion limit where
/// native code calls back into the program, as `sorted` does with its key.
final class RunThread {
  private static final long STACK_BYTES = 1L << 29;

  private RunThread() {}

  /// Runs and waits. When the waiting thread is interrupted the run is stopped, and the interrupt
  /// kept.
  ///
  /// @throws IllegalStateException when the simulator itself has failed
  static void run(Watch watch, Runnable run) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, run, "loopscope-run", STACK_BYTES);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((_, fault) -> failure.set(fault));
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
        watch.stop();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure.get() != null) {
      throw new IllegalStateException("the simulator failed: " + failure.get(), failure.get());
    }
  }
}
