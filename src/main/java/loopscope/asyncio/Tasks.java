package loopscope.asyncio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import loopscope.trace.TaskId;

/// Which tasks have to do with futures.
final class Tasks {
  private Tasks() {}

  /// The numbers of those that are tasks or stand for one, each once.
  static List<TaskId> ids(Collection<? extends Future> futures) {
    return ids(futures, Integer.MAX_VALUE);
  }

  /// The tasks among the first futures of a collection, so many at most.
  static List<TaskId> ids(Collection<? extends Future> futures, int most) {
    SequencedSet<TaskId> ids = new LinkedHashSet<>();
    for (Future future : futures) {
      if (ids.size() == most) {
        break;
      }
      if (future instanceof Task task) {
        ids.add(task.task());
      } else if (future instanceof Shield shield && shield.inner() instanceof Task task) {
        ids.add(task.task());
      }
    }
    return new ArrayList<>(ids);
  }

  /// The tasks that wait for a future, directly or through `gather`, `wait`, `shield` or a group,
  /// in the order of their creation.
  static Collection<Task> awaiting(Future future) {
    List<Task> noted = future.awaiters();
    SequencedSet<Task> waiting = new LinkedHashSet<>();
    for (Loop loop : future.loop().engine().loops()) {
      for (Task task : loop.tasks.unfinished()) {
        if (task.awaited() == future || noted.contains(task)) {
          waiting.add(task);
        }
      }
    }
    waiting.addAll(noted);
    return waiting;
  }
}
