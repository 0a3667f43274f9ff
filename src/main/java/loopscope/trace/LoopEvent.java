package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// What event loops did: ticks, the clock, their ready queues and their timers.
public sealed interface LoopEvent extends TraceEvent {

  /// Another loop than the first was made. The first is there without a word about it.
  record LoopCreated(LoopId loop) implements LoopEvent {}

  /// The ticks that begin, the handles that are queued and the timers that are armed from now on
  /// are this loop's, until another one starts or is named. At the beginning they are the first
  /// loop's, so that a program with one loop has no such event.
  record LoopAddressed(LoopId loop) implements LoopEvent {}

  /// A loop began to run, in a thread beside the main one when `thread` names it.
  record LoopStarted(LoopId loop, @Nullable ThreadId thread) implements LoopEvent {}

  /// A loop stopped running; its ready queue and timers stay as they are.
  record LoopStopped(LoopId loop) implements LoopEvent {}

  /// A loop was closed: what was still ready or armed in it is gone.
  record LoopClosed(LoopId loop) implements LoopEvent {}

  /// An iteration began: the timers that are due will move to the ready queue, then what is ready
  /// now runs once.
  record TickBegan(Tick tick) implements LoopEvent {}

  /// Nothing was ready, so the clock jumped to the next deadline.
  record ClockAdvanced(VirtualTime to) implements LoopEvent {}

  /// A handle was appended to the ready queue. `task` is the task that the handle steps or wakes,
  /// or null for other callbacks; `label` is what the tick file calls the handle; `cause` says why
  /// now.
  record HandleQueued(
      HandleId handle, HandleKind kind, String label, @Nullable TaskId task, WakeCause cause)
      implements LoopEvent {}

  /// A handle that is no step of a task left the ready queue and its callback began. (The step of a
  /// task is told by [TaskEvent.TaskResumed] alone.)
  record CallbackStarted(HandleId handle) implements LoopEvent {}

  /// The callback of the handle that runs now returned.
  record CallbackFinished(HandleId handle) implements LoopEvent {}

  /// A handle in the ready queue was cancelled: it stays there and is skipped when its turn comes.
  record HandleCancelled(HandleId handle) implements LoopEvent {}

  /// A cancelled handle reached the head of the ready queue and was dropped.
  record HandleSkipped(HandleId handle) implements LoopEvent {}

  /// A timer was armed. `owner` is the task on whose behalf, null when it was armed outside tasks;
  /// `purpose` is short: `sleep 0.1`, `timeout 1`, or the callback's name; `kind` and `label` are
  /// those that its handle has in the ready queue once it is due.
  record TimerArmed(
      HandleId handle,
      HandleKind kind,
      VirtualTime deadline,
      String label,
      String purpose,
      @Nullable TaskId owner)
      implements LoopEvent {}

  /// A timer was due: its handle moved to the end of the ready queue.
  record TimerFired(HandleId handle) implements LoopEvent {}

  /// A timer was cancelled before it was due.
  record TimerCancelled(HandleId handle) implements LoopEvent {}

  /// What a handle does when its turn comes.
  enum HandleKind {
    /// The first step of a new task.
    TASK_START,
    /// The next step of a task that gave way with `sleep(0)` or was told to go on.
    TASK_STEP,
    /// The next step of a task whose awaited future is done.
    TASK_WAKEUP,
    /// A function that the program scheduled (`call_soon`, `call_later`, a done callback).
    CALLBACK,
    /// A callback of asyncio's own (inside gather, wait, sleep, timeouts, runners ...).
    INTERNAL;

    /// Whether it is a step of a task.
    public boolean stepsTask() {
      return switch (this) {
        case TASK_START, TASK_STEP, TASK_WAKEUP -> true;
        case CALLBACK, INTERNAL -> false;
      };
    }
  }
}
