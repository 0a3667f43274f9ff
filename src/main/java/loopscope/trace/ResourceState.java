package loopscope.trace;

import java.util.List;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// Something that tasks share, at a position of the run.
///
/// @param label the variable it was first assigned to, or its kind and number
/// @param call how it was made, as in `asyncio.Queue(maxsize=1)`
/// @param capacity `maxsize`, the semaphore's value or the barrier's parties, 0 for none
/// @param items what a queue holds, the next to be taken first
/// @param waiters who waits on it and with what operation, longest first
/// @param holders who holds a lock or a place of a semaphore; null stands for code outside tasks
/// @param unfinished the items of a queue for which `task_done` was not yet called
/// @param free the places of a lock or semaphore that are free
/// @param flag whether an event is set, a queue shut down, a future done
/// @param state the barrier's state, otherwise empty
/// @param outcome how a future ended
/// @param users who has done what to it so far, each once: whoever put before may put again
public record ResourceState(
    ResourceId id,
    ResourceKind kind,
    String label,
    String call,
    int capacity,
    Sequence<String> items,
    Sequence<Waiter> waiters,
    Sequence<Holder> holders,
    int unfinished,
    int free,
    boolean flag,
    String state,
    @Nullable Outcome outcome,
    Sequence<User> users,
    SourceLine line) {

  /// A task that waits and the operation that it waits in: `get`, `put`, `join`, `acquire` ...
  public record Waiter(TaskId task, String operation) {}

  /// Who holds a place: a task, or null for code outside tasks.
  public record Holder(@Nullable TaskId task) {}

  /// A task that has used the resource and how: `put`, `get`, `task_done`, `release`, `set`,
  /// `notify`.
  public record User(TaskId task, String operation) {}

  /// The tasks that have done `operation` to it so far.
  public List<TaskId> usersOf(String operation) {
    return users.stream()
        .filter(user -> user.operation().equals(operation))
        .map(User::task)
        .toList();
  }

  /// The waiters of one operation, longest first.
  public List<Waiter> waitersIn(String operation) {
    return waiters.stream().filter(waiter -> waiter.operation().equals(operation)).toList();
  }
}
