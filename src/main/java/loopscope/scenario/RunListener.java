package loopscope.scenario;

import loopscope.trace.ProgramEvent.OutputStream;

/// Hears what a program does while it runs. Called on the thread of the run.
public interface RunListener {
  /// For runs that nobody follows.
  RunListener DEAF =
      new RunListener() {
        @Override
        public boolean followsHandles() {
          return false;
        }
      };

  /// The program wrote text.
  default void wrote(OutputStream stream, String text) {}

  /// Whether [#handleRuns] is to be called at all; asked once, when the run begins.
  default boolean followsHandles() {
    return true;
  }

  /// In iteration `iteration` of its loop (from 1), at `time` (as Python prints seconds), a handle
  /// of this name runs.
  default void handleRuns(int iteration, String time, String name) {}
}
