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

  /// The program asks that what it wrote be seen now.
  default void flushed() {}

  /// Whether somebody still wants to hear; the run ends soon when not. Asked after [#wrote].
  default boolean wantsMore() {
    return true;
  }

  /// Whether [#handleRuns] is to be called at all; asked once, when the run begins.
  default boolean followsHandles() {
    return true;
  }

  /// In iteration `iteration` of its loop (from 1), at `time` (as Python prints seconds), a handle
  /// of this name runs.
  default void handleRuns(int iteration, String time, String name) {}
}
