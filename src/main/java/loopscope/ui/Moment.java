package loopscope.ui;

import java.util.List;
import java.util.function.Predicate;
import loopscope.trace.Actor;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.LoopState;
import loopscope.trace.TaskEvent.TaskFinished;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/// A run and the state at one position of it: all that a pane needs to draw itself.
public record Moment(Trace trace, LoopState state) {
  /// Further back than this no task is looked for: a step must stay within a frame.
  private static final int FAR = 20_000;

  /// Before any program was run.
  public static final Moment NOTHING = at(Trace.of(List.of()), 0);

  /// The moment at a position of a run.
  public static Moment at(Trace trace, int position) {
    return new Moment(trace, trace.stateAt(position));
  }

  /// How many events have happened.
  public int position() {
    return state.position();
  }

  /// The line that runs, 0 while no code of the program does.
  public int runningLine() {
    HandleState handle = state.runningHandle();
    boolean internal =
        state.actor() instanceof Actor.InCallback
            && handle != null
            && handle.kind() == HandleKind.INTERNAL;
    boolean active =
        state.running() != null
            || state.actor() instanceof Actor.InProgram
            || state.actor() instanceof Actor.InThread;
    return active && !internal && state.end() == null ? state.line().number() : 0;
  }

  /// The line that runs or, between two steps, the line at which the task stands that ran last; 0
  /// when there is neither.
  public int lineOfInterest() {
    int line = runningLine();
    TaskId last = line > 0 || state.end() != null ? null : lastTask();
    TaskState task = last == null ? null : state.task(last);
    return task == null ? line : task.line().number();
  }

  /// The task that took the last step, or takes it now; null before the first, and when it lies far
  /// back.
  public @Nullable TaskId lastTask() {
    return lastTask(_ -> true);
  }

  /// The task that took the last step among those that the state now shows as asked for.
  public @Nullable TaskId lastTask(Predicate<TaskState> wanted) {
    int end = Math.max(0, position() - FAR);
    for (int i = position() - 1; i >= end; i--) {
      TaskId task = stepper(trace.event(i));
      TaskState now = task == null ? null : state.task(task);
      if (now != null && wanted.test(now)) {
        return task;
      }
    }
    return null;
  }

  private static @Nullable TaskId stepper(TraceEvent event) {
    return switch (event) {
      case TaskResumed resumed -> resumed.task();
      case TaskSuspended suspended -> suspended.task();
      case TaskFinished finished -> finished.task();
      default -> null;
    };
  }

  /// How many steps have happened.
  public int step() {
    return trace.stepOf(state.position());
  }
}
