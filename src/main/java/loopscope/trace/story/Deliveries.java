package loopscope.trace.story;

import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Cancellation;
import loopscope.trace.Trace;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// Whose `CancelledError` a task has to do with: one that was meant for it, or one with which a
/// task ended that it awaited.
final class Deliveries {
  /// How far back the beginning of a step is looked for.
  private static final int FAR = 20_000;

  private Deliveries() {}

  /// The task that a step's `await` was on, when the step began with the `CancelledError` with
  /// which that task had ended, and not with one that was meant for this task.
  static @Nullable TaskId awaitedOne(Scene scene, TaskId id) {
    Trace trace = scene.trace();
    TaskState task = scene.task(id);
    int began = lastResumed(trace, scene.index(), id);
    if (began < 0
        || !(trace.event(began) instanceof TaskResumed resumed)
        || !(resumed.with() instanceof Resumption.Raised(String type, _))
        || !type.equals("CancelledError")
        || !(task.waitedFor() instanceof Wait.TaskEnd(TaskId awaited))) {
      return null;
    }
    Cancellation own = task.cancellation();
    boolean meant = own != null && own.position() <= began && first(trace, own, id) == began;
    return meant ? null : awaited;
  }

  private static int lastResumed(Trace trace, int before, TaskId id) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      if (trace.event(i) instanceof TaskResumed resumed && resumed.task().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /// Where the task first ran after it was asked to cancel itself.
  private static int first(Trace trace, Cancellation asked, TaskId id) {
    for (int i = asked.position(); i < trace.size(); i++) {
      if (trace.event(i) instanceof TaskResumed resumed && resumed.task().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
