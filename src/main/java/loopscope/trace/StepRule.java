package loopscope.trace;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.ClockAdvanced;
import loopscope.trace.LoopEvent.HandleCancelled;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.LoopEvent.HandleSkipped;
import loopscope.trace.LoopEvent.LoopAddressed;
import loopscope.trace.LoopEvent.LoopClosed;
import loopscope.trace.LoopEvent.LoopCreated;
import loopscope.trace.LoopEvent.LoopStarted;
import loopscope.trace.LoopEvent.LoopStopped;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopEvent.TimerArmed;
import loopscope.trace.LoopEvent.TimerCancelled;
import loopscope.trace.LoopEvent.TimerFired;
import loopscope.trace.TaskEvent.TaskCreated;

/// Which events are steps: those at which a viewer stops, because something new can be learnt.
///
/// Every event is one but lines, the return of a callback, what the next event says better (the
/// timer of a sleep is armed, its callback runs), and what asyncio's own tasks do while
/// `asyncio.run` cleans up, unless they set a task of the program going.
///
/// A rule is told the events of one run in their order.
public final class StepRule {
  /// What the callback is called with which `run_until_complete` stops the loop.
  public static final String STOPS_LOOP = "_run_until_complete_cb";

  /// How the purpose of a timer begins that ends a sleep.
  private static final String SLEEP = "sleep ";

  /// Timers of sleeps, and callbacks that stop the loop during the clean-up, by their numbers.
  private final BitSet unspoken = new BitSet();

  /// The loops that asyncio cleans up, with the task that it runs them for.
  private final Map<LoopId, Cleanup> cleanups = new LinkedHashMap<>();

  /// The loop that events speak of which name none.
  private LoopId addressed = LoopId.FIRST;

  /// A task of asyncio's own that runs a loop for the last times.
  private static final class Cleanup {
    final TaskId task;

    /// Whether meanwhile something of the program is ready.
    boolean programIsReady;

    Cleanup(TaskId task, boolean programIsReady) {
      this.task = task;
      this.programIsReady = programIsReady;
    }
  }

  /// Whether the next event of the run is a step.
  public boolean isStep(TraceEvent event) {
    return switch (event) {
      case LoopEvent loop -> isStep(loop);
      case TaskEvent task -> isStep(task);
      case ProgramEvent program -> !(program instanceof ProgramEvent.LineReached);
      case ResourceEvent _, ThreadEvent _ -> true;
    };
  }

  private boolean isStep(LoopEvent event) {
    return switch (event) {
      case CallbackFinished _ -> false;
      case TimerArmed armed -> {
        boolean sleeps = armed.kind() == HandleKind.INTERNAL && armed.purpose().startsWith(SLEEP);
        if (sleeps) {
          unspoken.set(armed.handle().number());
        }
        yield !sleeps;
      }
      case CallbackStarted(HandleId handle) -> {
        boolean speaks = !unspoken.get(handle.number());
        unspoken.clear(handle.number());
        yield speaks;
      }
      case HandleQueued queued -> {
        Cleanup cleanup = cleanups.get(addressed);
        yield cleanup == null || isOfProgram(queued, cleanup);
      }
      case LoopAddressed(LoopId other) -> {
        addressed = other;
        yield false;
      }
      case LoopStarted(LoopId started, _) -> {
        addressed = started;
        Cleanup cleanup = cleanups.get(started);
        yield cleanup == null || cleanup.programIsReady;
      }
      case TickBegan _ -> {
        Cleanup cleanup = cleanups.get(addressed);
        boolean telling = cleanup == null || cleanup.programIsReady;
        if (cleanup != null) {
          cleanup.programIsReady = false;
        }
        yield telling;
      }
      case LoopStopped(LoopId stopped) -> !cleanups.containsKey(stopped);
      case LoopClosed(LoopId closed) -> {
        cleanups.remove(closed);
        yield true;
      }
      case LoopCreated _,
          ClockAdvanced _,
          HandleCancelled _,
          HandleSkipped _,
          TimerFired _,
          TimerCancelled _ ->
          true;
    };
  }

  private boolean isOfProgram(HandleQueued queued, Cleanup cleanup) {
    if (cleanup.task.equals(queued.task())) {
      return false;
    }
    if (queued.kind() == HandleKind.INTERNAL && queued.label().equals(STOPS_LOOP)) {
      unspoken.set(queued.handle().number());
      return false;
    }
    cleanup.programIsReady = true;
    return true;
  }

  private boolean isStep(TaskEvent event) {
    if (event instanceof TaskCreated created && created.parent() == null) {
      if (TaskLabels.isOfAsyncio(created)) {
        Cleanup before = cleanups.get(addressed);
        boolean ready = before != null && before.programIsReady;
        cleanups.put(addressed, new Cleanup(created.task(), ready));
      } else {
        cleanups.remove(addressed);
      }
      return true;
    }
    if (cleanups.isEmpty()) {
      return true;
    }
    for (Cleanup cleanup : cleanups.values()) {
      if (cleanup.task.equals(event.task())) {
        return false;
      }
    }
    return true;
  }
}
