package loopscope.trace;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.TaskState.Phase;
import org.jspecify.annotations.Nullable;

/// What holds for every run, whatever its program does. Any test that has a trace can ask.
public final class TraceInvariants {
  private final Trace trace;
  private final List<String> faults = new ArrayList<>();
  private boolean ownTime;

  private TraceInvariants(Trace trace) {
    this.trace = trace;
  }

  /// The ways in which a trace breaks the rules; empty when it keeps them all.
  public static List<String> faultsOf(Trace trace) {
    TraceInvariants invariants = new TraceInvariants(trace);
    invariants.check();
    return invariants.faults;
  }

  /// The same for a loop that has another `time()` than asyncio's: by that one it decides which
  /// timers are due, and nobody else can tell.
  public static List<String> faultsUnderOwnTime(Trace trace) {
    TraceInvariants invariants = new TraceInvariants(trace);
    invariants.ownTime = true;
    invariants.check();
    return invariants.faults;
  }

  private void check() {
    LoopState state = trace.stateAt(0);
    TraceChecker checker = new TraceChecker();
    for (int i = 0; i < trace.size(); i++) {
      TraceEvent event = trace.event(i);
      LoopState after;
      try {
        checker.accept(event);
        after = state.after(event);
      } catch (IllegalStateException impossible) {
        fault(i, "it cannot follow: " + impossible.getMessage());
        return;
      }
      step(i, event, state, after);
      state = after;
    }
    if (!state.equals(trace.stateAt(trace.size()))) {
      faults.add("seeking to the end gives another state than folding to it");
    }
  }

  private void step(int i, TraceEvent event, LoopState before, LoopState after) {
    if (before.end() != null) {
      fault(i, "the run had ended");
    }
    switch (event) {
      case TaskEvent.TaskResumed(var task, var handle, _, _) -> resumed(i, before, task, handle);
      case TaskEvent.TaskSuspended(var task, _, _) -> {
        running(i, before, task);
        TaskState now = after.task(task);
        if (now == null || now.phase() == Phase.SUSPENDED && now.waitsFor() == null) {
          fault(i, "the task is suspended without a reason");
        }
      }
      case TaskEvent.TaskFinished(var task, Outcome.Destroyed _, _) -> {
        if (!alive(before, task) || task.equals(before.runningTask())) {
          fault(i, "a task is destroyed that runs or is over");
        }
      }
      case TaskEvent.TaskFinished(var task, _, _) -> running(i, before, task);
      case LoopEvent.CallbackStarted(var handle) -> first(i, before, handle);
      case LoopEvent.HandleSkipped(var handle) -> first(i, before, handle);
      case LoopEvent.TickBegan(var tick) -> {
        if (tick.number() != before.eventLoop(before.addressed()).tick().number() + 1) {
          fault(i, "the loop's ticks leave a gap");
        }
        runs(i, before, before.eventLoop(before.addressed()));
        idle(i, before);
      }
      case LoopEvent.TimerFired(var handle) -> due(i, before, handle);
      case LoopEvent.HandleQueued(_, _, _, var task, _) -> {
        if (task != null && !alive(before, task)) {
          fault(i, "the task has ended");
        }
      }
      case ProgramEvent.Blocked(var from, _, _, _) -> {
        // Other threads may have moved the clock meanwhile.
        if (from.compareTo(before.time()) > 0) {
          fault(i, "it begins in the future");
        }
      }
      default -> {}
    }
  }

  private void resumed(int i, LoopState before, TaskId id, @Nullable HandleId handle) {
    TaskState task = before.task(id);
    if (handle == null) {
      // It starts eagerly, or a loop that the program wrote calls its step.
      if (task == null || task.handle() != null || task.phase() == Phase.FINISHED) {
        fault(i, "the task runs past its handle");
      }
      return;
    }
    if (task == null || task.phase() != Phase.READY || !handle.equals(task.handle())) {
      fault(i, "the task was not ready");
    }
    idle(i, before);
    first(i, before, handle);
  }

  private void first(int i, LoopState before, HandleId handle) {
    EventLoopState loop = before.holder(handle);
    if (loop == null || loop.ready().isEmpty() || !loop.ready().get(0).id().equals(handle)) {
      fault(i, "the handle is not the first of the ready queue of its loop");
      return;
    }
    runs(i, before, loop);
  }

  /// A loop does something only while it runs, in the thread whose turn it is. (A program may call
  /// an iteration of a loop that does not run.)
  private void runs(int i, LoopState before, EventLoopState loop) {
    EventLoopState here = before.loopHere();
    if (here != null && !here.id().equals(loop.id())) {
      fault(i, "its loop is not the one that runs here");
    }
  }

  private void idle(int i, LoopState before) {
    if (before.running() != null && before.runningThread() == null) {
      fault(i, "something else runs still");
    }
  }

  private void running(int i, LoopState before, TaskId task) {
    if (!task.equals(before.runningTask())) {
      fault(i, "the task does not run");
    }
  }

  private void due(int i, LoopState before, HandleId handle) {
    EventLoopState loop = before.holder(handle);
    TimerState first = loop == null || loop.timers().isEmpty() ? null : loop.timers().get(0);
    if (first == null || !first.id().equals(handle)) {
      fault(i, "an earlier timer has not fired");
    } else if (!ownTime && first.deadline().nanos() > before.time().nanos() + 1) {
      fault(i, "the timer is not due");
    }
  }

  private static boolean alive(LoopState state, TaskId id) {
    TaskState task = state.task(id);
    return task != null && task.alive();
  }

  private void fault(int index, String why) {
    faults.add("event " + index + ", " + trace.event(index) + ": " + why);
  }
}
