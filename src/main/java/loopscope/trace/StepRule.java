package loopscope.trace;

import java.util.BitSet;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.ClockAdvanced;
import loopscope.trace.LoopEvent.HandleCancelled;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.LoopEvent.HandleSkipped;
import loopscope.trace.LoopEvent.LoopClosed;
import loopscope.trace.LoopEvent.LoopStarted;
import loopscope.trace.LoopEvent.LoopStopped;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopEvent.TimerArmed;
import loopscope.trace.LoopEvent.TimerCancelled;
import loopscope.trace.LoopEvent.TimerFired;
import loopscope.trace.TaskEvent.TaskCreated;
import org.jspecify.annotations.Nullable;

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

  /// The task of asyncio's own that runs the loop for the last times.
  private @Nullable TaskId cleaner;

  /// Whether during the clean-up something of the program is ready.
  private boolean programIsReady;

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
      case HandleQueued queued -> cleaner == null || isOfProgram(queued);
      case LoopStarted _, TickBegan _ -> {
        boolean telling = cleaner == null || programIsReady;
        programIsReady &= !(event instanceof TickBegan);
        yield telling;
      }
      case LoopStopped _ -> cleaner == null;
      case LoopClosed _ -> {
        cleaner = null;
        yield true;
      }
      case ClockAdvanced _, HandleCancelled _, HandleSkipped _, TimerFired _, TimerCancelled _ ->
          true;
    };
  }

  private boolean isOfProgram(HandleQueued queued) {
    if (queued.task() != null && queued.task().equals(cleaner)) {
      return false;
    }
    if (queued.kind() == HandleKind.INTERNAL && queued.label().equals(STOPS_LOOP)) {
      unspoken.set(queued.handle().number());
      return false;
    }
    programIsReady = true;
    return true;
  }

  private boolean isStep(TaskEvent event) {
    if (event instanceof TaskCreated created && created.parent() == null) {
      cleaner = TaskLabels.isOfAsyncio(created) ? created.task() : null;
      return true;
    }
    return !event.task().equals(cleaner);
  }
}
