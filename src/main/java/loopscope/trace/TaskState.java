package loopscope.trace;

import loopscope.trace.TaskEvent.Canceller;
import org.jspecify.annotations.Nullable;

/// A task at a position of the run.
///
/// @param name its name as Python has it, as in `Task-2`
/// @param coroutine the qualified name of its coroutine function
/// @param label what people call it: see [TaskLabels]
/// @param parent the task that created it, null when code outside tasks did
/// @param waitsFor what it waits for; null unless it is suspended
/// @param waitedFor what it waited for before it became ready, kept until it suspends again
/// @param handle the handle in the ready queue that will step it; null unless it is ready
/// @param outcome how it ended; null unless it is finished
/// @param line the last line of the program at which it was seen; `created` where it was made
/// @param since when it entered its phase, in time, tick and as a position of the run
/// @param steps how many times it has begun to run
/// @param cancelRequests the requests to cancel that stand, as `cancelling()` counts them
/// @param cancellation the last request to cancel it and what became of it, if there was one
public record TaskState(
    TaskId id,
    String name,
    String coroutine,
    String label,
    @Nullable TaskId parent,
    Phase phase,
    @Nullable Wait waitsFor,
    @Nullable Wait waitedFor,
    @Nullable HandleId handle,
    @Nullable Outcome outcome,
    SourceLine line,
    SourceLine created,
    VirtualTime since,
    Tick sinceTick,
    int sincePosition,
    int steps,
    int cancelRequests,
    @Nullable Cancellation cancellation) {

  /// What a task is doing.
  public enum Phase {
    /// Made, and not yet in the ready queue.
    CREATED,
    /// In the ready queue, waiting for its turn.
    READY,
    /// In the middle of a step.
    RUNNING,
    /// Waiting at an `await`.
    SUSPENDED,
    /// At its end.
    FINISHED
  }

  /// A request to cancel the task: who asked, at which position and time, and how far it came.
  public record Cancellation(
      Canceller by, String message, int position, VirtualTime at, Progress progress) {}

  /// How far a cancellation came.
  public enum Progress {
    /// Asked for; the task has not run since.
    REQUESTED,
    /// The await at which the task stood raised `CancelledError`.
    DELIVERED,
    /// The program caught it, or the task returned all the same.
    CAUGHT,
    /// The timeout that had asked for it turned it into a `TimeoutError`.
    TIMED_OUT
  }

  /// Whether it is a task of asyncio's own, as those that clean up at the end of `asyncio.run`.
  public boolean ofAsyncio() {
    return parent == null && coroutine.startsWith(TaskLabels.OF_LOOP);
  }

  /// Whether the task has not ended.
  public boolean alive() {
    return phase != Phase.FINISHED;
  }
}
