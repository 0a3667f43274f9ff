package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// A simulated thread beside the main one at a position of the run.
///
/// @param process whether it is a process of its own, which computes at the same time as others
/// @param starter the task that started it, null when code outside tasks did
/// @param work the function of the job that it does; null between jobs and for a thread of its own
/// @param forTask the task that asked for the job
/// @param reason why it is blocked; null unless it is
/// @param until when a blocked thread goes on by itself; null when another must free it
/// @param since when it entered its phase
/// @param inside what runs in it, the innermost first, while it is blocked in the middle of that:
///   the step of a task, when a loop runs in the thread; else null
public record ThreadState(
    ThreadId id,
    String name,
    boolean process,
    @Nullable TaskId starter,
    Phase phase,
    @Nullable String work,
    @Nullable TaskId forTask,
    @Nullable String reason,
    @Nullable VirtualTime until,
    SourceLine line,
    VirtualTime since,
    @Nullable Running inside) {

  /// What a thread is doing.
  public enum Phase {
    /// Between two jobs.
    IDLE,
    /// Running.
    RUNNING,
    /// Computing in a process of its own, while others run.
    COMPUTING,
    /// Blocked.
    BLOCKED,
    /// At its end.
    FINISHED
  }
}
