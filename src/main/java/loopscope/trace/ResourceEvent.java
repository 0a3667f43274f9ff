package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// What happened to something that tasks share. `by` is the task that did it, null outside tasks.
///
/// Waiters are not repeated here: a task waits on a resource from [TaskEvent.TaskSuspended] with a
/// [Wait.Resource] until its handle is queued.
public sealed interface ResourceEvent extends TraceEvent {

  /// The resource that it happened to.
  ResourceId resource();

  /// A resource came into being. `label` is the variable it was first assigned to, or its kind and
  /// number (`Queue 2`); `call` is how it was made, as in `asyncio.Queue(maxsize=1)`; `capacity` is
  /// `maxsize`, the semaphore's value or the barrier's parties, 0 for none.
  record ResourceCreated(
      ResourceId resource,
      ResourceKind kind,
      String label,
      String call,
      int capacity,
      SourceLine line)
      implements ResourceEvent {}

  /// An item (its repr, shortened) went into a queue at `index`, 0 being the next to be taken.
  record ItemPut(ResourceId resource, String item, int index, @Nullable TaskId by, SourceLine line)
      implements ResourceEvent {}

  /// The first item was taken from a queue.
  record ItemTaken(ResourceId resource, String item, @Nullable TaskId by, SourceLine line)
      implements ResourceEvent {}

  /// `task_done` was called; `unfinished` items are left.
  record ItemDone(ResourceId resource, int unfinished, @Nullable TaskId by)
      implements ResourceEvent {}

  /// A queue was shut down.
  record QueueShutDown(ResourceId resource, boolean immediate) implements ResourceEvent {}

  /// A lock or a place of a semaphore was taken; `free` places are left.
  record Acquired(ResourceId resource, int free, @Nullable TaskId by, SourceLine line)
      implements ResourceEvent {}

  /// A lock or a place of a semaphore was given back; `free` places are there now.
  record Released(ResourceId resource, int free, @Nullable TaskId by, SourceLine line)
      implements ResourceEvent {}

  /// An event was set.
  record FlagSet(ResourceId resource, @Nullable TaskId by, SourceLine line)
      implements ResourceEvent {}

  /// An event was cleared.
  record FlagCleared(ResourceId resource, @Nullable TaskId by, SourceLine line)
      implements ResourceEvent {}

  /// A condition was notified; `woken` waiters go on once they have the lock.
  record Notified(ResourceId resource, int woken, @Nullable TaskId by, SourceLine line)
      implements ResourceEvent {}

  /// A barrier changed: `state` is `filling`, `draining`, `resetting` or `broken`.
  record BarrierChanged(ResourceId resource, String state, int waiting) implements ResourceEvent {}

  /// A future that the program made got its result.
  record FutureSettled(ResourceId resource, Outcome outcome, @Nullable TaskId by, SourceLine line)
      implements ResourceEvent {}

  /// What a resource is.
  enum ResourceKind {
    QUEUE,
    LIFO_QUEUE,
    PRIORITY_QUEUE,
    LOCK,
    SEMAPHORE,
    BOUNDED_SEMAPHORE,
    EVENT,
    CONDITION,
    BARRIER,
    FUTURE
  }
}
