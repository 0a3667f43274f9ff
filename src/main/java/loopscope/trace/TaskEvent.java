package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// What happened to a task.
public sealed interface TaskEvent extends TraceEvent {

  /// The task that it happened to.
  TaskId task();

  /// A task was created by `parent` (null: by code outside any task). `name` is the task's name as
  /// Python has it (`Task-2`), `coroutine` the qualified name of its coroutine function.
  record TaskCreated(
      TaskId task,
      String name,
      boolean named,
      String coroutine,
      @Nullable TaskId parent,
      SourceLine line)
      implements TaskEvent {}

  /// The task got another name.
  record TaskRenamed(TaskId task, String name) implements TaskEvent {}

  /// The task's handle came to the head of the ready queue and its step began. `with` is what the
  /// suspended `await` is given; `handle` is null for a task that starts eagerly, inside the step
  /// of the one that created it, and for a step that a loop calls which the program wrote itself.
  record TaskResumed(TaskId task, @Nullable HandleId handle, Resumption with, SourceLine line)
      implements TaskEvent {}

  /// The step ended at an `await` that must wait. When the task is ready again at once, its
  /// [LoopEvent.HandleQueued] follows.
  record TaskSuspended(TaskId task, Wait on, SourceLine line) implements TaskEvent {}

  /// The step ended and the task with it; or the task was destroyed, between two of its steps.
  record TaskFinished(TaskId task, Outcome outcome, SourceLine line) implements TaskEvent {}

  /// Somebody asked the task to cancel itself; `message` may be empty. `by` says who.
  record CancelRequested(TaskId task, Canceller by, String message, SourceLine line)
      implements TaskEvent {}

  /// An `except` of the program caught the `CancelledError` that had been delivered to the task.
  record CancellationCaught(TaskId task, SourceLine line) implements TaskEvent {}

  /// `uncancel` took back a request; `remaining` requests are left.
  record Uncancelled(TaskId task, int remaining) implements TaskEvent {}

  /// The task entered a timeout scope; `deadline` is null for a timeout without one. `around` is
  /// what `wait_for` was given, as in `slow_operation()`, and empty for an `async with` block.
  record TimeoutEntered(
      TaskId task, ScopeId scope, @Nullable VirtualTime deadline, String around, SourceLine line)
      implements TaskEvent {}

  /// The deadline of a timeout scope was moved; null takes it away.
  record TimeoutRescheduled(TaskId task, ScopeId scope, @Nullable VirtualTime deadline)
      implements TaskEvent {}

  /// The deadline passed with the task still inside: it is about to be cancelled.
  record TimeoutExpired(TaskId task, ScopeId scope) implements TaskEvent {}

  /// The task left a timeout scope; `raised` tells whether as a `TimeoutError`.
  record TimeoutExited(TaskId task, ScopeId scope, boolean raised) implements TaskEvent {}

  /// The task entered a task group.
  record GroupEntered(TaskId task, ScopeId scope, SourceLine line) implements TaskEvent {}

  /// A child of the task's group failed, so that the group cancels the others.
  record GroupAborted(TaskId task, ScopeId scope, TaskId failed) implements TaskEvent {}

  /// The task left a task group; `errors` is the number of exceptions that it raises together.
  record GroupExited(TaskId task, ScopeId scope, int errors) implements TaskEvent {}

  /// What a step is begun with.
  sealed interface Resumption {
    /// The first step: the coroutine starts from its beginning.
    record Start() implements Resumption {}

    /// The `await` gives this value (its repr, shortened).
    record Value(String value) implements Resumption {}

    /// The `await` raises this exception.
    record Raised(String type, String message) implements Resumption {}

    /// The shared first step.
    Resumption START = new Start();

    /// The shared `None`, the most frequent value.
    Resumption NONE = new Value("None");
  }

  /// Who asked for a cancellation.
  sealed interface Canceller {
    /// Code of another (or the same) task.
    record ByTask(TaskId task) implements Canceller {}

    /// The cancellation of a task that waits for this one goes on to it.
    record ByCancellationOf(TaskId task) implements Canceller {}

    /// A timeout whose deadline passed.
    record ByTimeout(ScopeId scope) implements Canceller {}

    /// A task group that aborts, or that is being cancelled itself.
    record ByGroup(ScopeId scope) implements Canceller {}

    /// The end of `asyncio.run`, which cancels what is left.
    record ByShutdown() implements Canceller {}

    /// A callback or code outside tasks, or asyncio on behalf of one, named in a few words.
    record ByCode(String name) implements Canceller {}

    /// The viewer, through a what-if.
    record ByWhatIf() implements Canceller {}
  }
}
