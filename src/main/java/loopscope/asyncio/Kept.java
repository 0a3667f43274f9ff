package loopscope.asyncio;

import java.util.List;
import loopscope.interp.object.PyObject;
import loopscope.loop.Handle;
import loopscope.loop.ReadyQueue;
import org.jspecify.annotations.Nullable;

/// What a handle that ran let go of, and what nevertheless is sure to stay, since the loop leads to
/// it by a few steps: a task that awaits a gathering stays with the main task and keeps the
/// gathering, which keeps its children.
///
/// To know this spares a look at all that the program can reach. Where nothing is sure the answer
/// is no.
final class Kept {
  private static final int DEEPEST = 8;

  private Kept() {}

  /// Whether a task stays whose step has just ended.
  static boolean afterStep(Task task) {
    if (!task.isDone()) {
      return goesOn(task);
    }
    ReadyQueue ready = task.loop().core().ready();
    return !ready.isEmpty() && holds(ready.get(ready.size() - 1), task);
  }

  /// Whether all stays that a call had: the future that is done, and what the callback holds.
  static boolean afterCall(InternalCallback.Call call, List<PyObject> values) {
    Future keeper = call.callback().keeper();
    if (keeper == null || keeper.isDone() || !stays(keeper, DEEPEST)) {
      return false;
    }
    for (PyObject value : values) {
      boolean stays =
          value == call.done()
              || value == keeper
              || (value instanceof Task task && stays(task, DEEPEST));
      if (!stays) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Handle handle, Task done) {
    return switch (handle) {
      case InternalCallback.Call call -> call.done() == done;
      case Task task -> task.wokenBy() == done;
      default -> false;
    };
  }

  /// Whether the next step of a task is queued or has a timer.
  private static boolean goesOn(Task task) {
    Future awaited = task.awaited();
    return task.loop().calls() == null
        && (awaited == null || awaited instanceof Handle || awaited.isDone());
  }

  private static boolean stays(Future future, int steps) {
    if (future.isDone() || steps == 0) {
      return false;
    }
    if (future instanceof Task task && goesOn(task)) {
      return true;
    }
    for (DoneCallback callback : future.callbacks()) {
      if (keeps(callback, future, steps - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean keeps(DoneCallback callback, Future future, int steps) {
    if (callback instanceof Task task) {
      return task.awaited() == future && stays(task, steps);
    }
    @Nullable Future keeper =
        callback instanceof InternalCallback internal ? internal.keeper() : null;
    return callback == RunLoop.STOP || (keeper != null && stays(keeper, steps));
  }
}
