package loopscope.scenario;

import java.util.function.IntSupplier;
import loopscope.interp.LimitReached;
import loopscope.interp.Watchdog;

/// Looks after the limits of real time and memory, and whether somebody wants the run to stop.
///
/// Real time decides here whether a run ends, never what happens in it: a run that ends by itself
/// is the same on every machine.
final class Watch implements Watchdog {
  /// What an event takes in memory, more or less; the trace is not the program's.
  private static final long EVENT_BYTES = 120;

  private final RunLimits limits;
  private final Recorder recorder;
  private final long start = System.nanoTime();
  private long memoryChecked;
  private volatile boolean stopped;
  private IntSupplier line = () -> 0;

  Watch(RunLimits limits, Recorder recorder) {
    this.limits = limits;
    this.recorder = recorder;
    memoryChecked = limits.memoryBytes();
  }

  /// Ends the run soon. May be called on any thread.
  void stop() {
    stopped = true;
  }

  /// Says how to ask at which line the program stands.
  void follow(IntSupplier currentLine) {
    line = currentLine;
  }

  @Override
  public void check() {
    if (stopped) {
      throw new LimitReached(LimitReached.Kind.STOPPED, line.getAsInt());
    }
    if (System.nanoTime() - start > limits.realMillis() * 1_000_000) {
      throw new LimitReached(LimitReached.Kind.REAL_TIME, line.getAsInt());
    }
    if (programMemory() > memoryChecked) {
      checkMemory();
    }
  }

  /// What is in use beside the trace, garbage included.
  private long programMemory() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() - recorder.size() * EVENT_BYTES;
  }

  /// Only what is left after a collection counts. The next look comes when half as much again is in
  /// use.
  private void checkMemory() {
    System.gc();
    long left = programMemory();
    if (left > limits.memoryBytes()) {
      throw new LimitReached(LimitReached.Kind.MEMORY, line.getAsInt());
    }
    memoryChecked = Math.max(limits.memoryBytes(), left * 3 / 2);
  }
}
