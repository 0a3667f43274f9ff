package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// What a what-if of the viewer changed in a run that would have gone otherwise without it.
///
/// Cancelling a task is not among them: [TaskEvent.CancelRequested] tells by itself who asked.
public sealed interface Change {

  /// The `await` at which the task stands is made to raise an exception.
  record Raised(TaskId task, String type, String message) implements Change {}

  /// A handle overtook those that stood before it in the ready queue.
  record Overtook(HandleId handle, @Nullable TaskId task) implements Change {}

  /// A sleep that begins now takes `instead` seconds where the program says `seconds`.
  record SleepChanged(@Nullable TaskId task, String seconds, String instead) implements Change {}

  /// A job that a thread has taken up begins so many seconds later.
  record JobDelayed(ThreadId thread, String work, String seconds) implements Change {}

  /// A job that a thread has taken up fails instead of running.
  record JobFailed(ThreadId thread, String work, String type, String message) implements Change {}

  /// The program reads a line of input that the viewer typed; lines count from 1.
  record InputGiven(int line, String text) implements Change {}

  /// A wish of the viewer had no effect, for this reason.
  record Missed(String wish, String reason) implements Change {}
}
