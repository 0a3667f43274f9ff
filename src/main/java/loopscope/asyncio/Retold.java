package loopscope.asyncio;

import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyObject;
import loopscope.trace.SourceLine;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// What the trace is told of one task again and again, which is one object then: a task in a loop
/// stops at the same line each time, for the same reason, and wakes up from the same wait.
final class Retold {
  static final Wait TURN = new Wait.Turn();

  private Retold() {}

  /// The task stops at a line, for a reason; until somebody goes on with its coroutine it stands
  /// there.
  static TaskSuspended suspended(Task task, Wait on, SourceLine line) {
    TaskSuspended event = task.suspension;
    if (event == null || event.line() != line || event.on() != on) {
      event = new TaskSuspended(task.task(), on, line);
      task.suspension = event;
    }
    if (task.coroutine() instanceof Resumable known) {
      known.standStill();
    }
    return event;
  }

  /// The line at which a task stands.
  static SourceLine line(Asyncio engine, Task task, PyObject coroutine) {
    TaskSuspended last = task.suspension;
    return last != null && coroutine instanceof Resumable known && known.hasStoodStill()
        ? last.line()
        : engine.lineOf(coroutine);
  }

  /// What it waited for is there.
  static WakeCause wakesFrom(Task task, @Nullable Wait wait) {
    WakeCause.FutureDone cause = task.woke;
    if (cause == null || cause.of() != wait) {
      cause = new WakeCause.FutureDone(wait);
      task.woke = cause;
    }
    return cause;
  }
}
