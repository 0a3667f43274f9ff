package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// The unfinished tasks of a loop, in the order in which they were created. The links lie in the
/// tasks, so that a million of them cost no more.
final class TaskList {
  private @Nullable Task first;
  private @Nullable Task last;
  private final int born;

  /// The task of another maker whose step runs, or null; see [ForeignTasks].
  @Nullable PyObject foreign;

  /// Of a new loop, before which the run had made so many coroutines.
  TaskList(int born) {
    this.born = born;
  }

  /// Where the loop stands among the tasks and coroutines of the run; see [Task#age].
  long age() {
    return age(born, 0);
  }

  /// Where a task stands that was made after so many coroutines, by its number.
  static long age(int coroutines, int number) {
    return ageOfCoroutine(coroutines) + 1 + number;
  }

  /// Where a coroutine stands, by its number in the run.
  static long ageOfCoroutine(int number) {
    return (long) number << Integer.SIZE;
  }

  /// Adds a task that was just created.
  void remember(Task task) {
    task.previous = last;
    if (last == null) {
      first = task;
    } else {
      last.next = task;
    }
    last = task;
  }

  /// Takes a task out; false when it is not in.
  boolean forget(Task task) {
    Task before = task.previous;
    Task after = task.next;
    if (before == null && first != task) {
      return false;
    }
    if (before == null) {
      first = after;
    } else {
      before.next = after;
    }
    if (after == null) {
      last = before;
    } else {
      after.previous = before;
    }
    task.previous = null;
    task.next = null;
    return true;
  }

  /// `asyncio.all_tasks()`: those that say themselves that they are not done.
  List<Task> all() {
    List<Task> all = unfinished();
    all.removeIf(FutureCalls::isDone);
    return all;
  }

  /// The tasks that are not done.
  List<Task> unfinished() {
    List<Task> all = new ArrayList<>();
    for (Task task = first; task != null; task = task.next) {
      if (!task.isDone()) {
        all.add(task);
      }
    }
    return all;
  }
}
