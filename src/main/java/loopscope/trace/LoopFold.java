package loopscope.trace;

import java.util.ArrayList;
import java.util.List;
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
import loopscope.trace.LoopState.Placement;
import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// What the events of the loop change: clock, ready queue and timers.
final class LoopFold {
  private LoopFold() {}

  static void apply(Fold fold, LoopEvent event) {
    switch (event) {
      case LoopStarted(int loop) -> {
        fold.loop = loop;
        fold.loopsRunning++;
        fold.actor = Actor.LOOP;
      }
      case LoopStopped _ -> {
        fold.loopsRunning--;
        stop(fold);
      }
      case LoopClosed(int loop) -> close(fold, loop);
      case TickBegan(Tick tick) -> {
        fold.tick = tick;
        fold.actor = Actor.LOOP;
      }
      case ClockAdvanced(VirtualTime to) -> {
        fold.advance(to);
        Actor idle = fold.loopsRunning > 0 ? Actor.LOOP : Actor.PROGRAM;
        fold.actor = fold.running == null ? idle : fold.running.actor();
      }
      case HandleQueued queued -> queue(fold, queued);
      case CallbackStarted(HandleId id) -> {
        HandleState handle = take(fold, id);
        fold.enter(new Actor.InCallback(id, handle.label()), handle);
      }
      case CallbackFinished _ -> {
        HandleState handle = fold.running == null ? null : fold.running.handle();
        if (handle != null) {
          fold.leave(new Actor.InCallback(handle.id(), handle.label()));
        }
        if (fold.running == null) {
          fold.actor = Actor.LOOP;
        }
      }
      case HandleCancelled(HandleId id) -> {
        int at = readyIndex(fold, id);
        fold.ready = fold.ready.with(at, cancelled(fold.ready.get(at)));
      }
      case HandleSkipped(HandleId id) -> {
        take(fold, id);
        fold.actor = Actor.LOOP;
      }
      case TimerArmed armed -> arm(fold, armed);
      case TimerFired(HandleId id) -> fire(fold, id);
      case TimerCancelled(HandleId id) -> disarm(fold, id);
    }
  }

  /// What the loop ran is over; a thread in which it ran goes on.
  private static void stop(Fold fold) {
    while (fold.running != null && !(fold.running.actor() instanceof Actor.InThread)) {
      fold.running = fold.running.below();
    }
    fold.actor = fold.running == null ? Actor.PROGRAM : fold.running.actor();
  }

  /// Takes a handle out of the ready queue, from its head as a rule; a what-if may reach behind.
  static HandleState take(Fold fold, HandleId id) {
    int at = !fold.ready.isEmpty() && fold.ready.get(0).id().equals(id) ? 0 : readyIndex(fold, id);
    HandleState handle = fold.ready.get(at);
    fold.ready = fold.ready.without(at);
    fold.handles = fold.handles.without(placeIndex(fold, id));
    return handle;
  }

  private static void close(Fold fold, int loop) {
    // A loop that never ran while another did has nothing in this queue; while another runs, in a
    // thread, what is there is that one's.
    if (loop == fold.loop && fold.loopsRunning == 0) {
      fold.ready = Sequence.empty();
      fold.timers = Sequence.empty();
      fold.handles = Sequence.empty();
    }
  }

  private static void queue(Fold fold, HandleQueued event) {
    append(fold, event.handle(), event.kind(), event.label(), event.task(), null, event.cause());
    TaskId task = event.task();
    if (task != null && steps(event.kind())) {
      TaskFold.ready(fold, task, event.handle());
    }
  }

  private static boolean steps(HandleKind kind) {
    return switch (kind) {
      case TASK_START, TASK_STEP, TASK_WAKEUP -> true;
      case CALLBACK, INTERNAL -> false;
    };
  }

  private static void append(
      Fold fold,
      HandleId id,
      HandleKind kind,
      String label,
      @Nullable TaskId task,
      @Nullable TimerState timer,
      WakeCause cause) {
    place(fold, new Placement(id.number(), null, fold.position));
    fold.ready =
        fold.ready.plus(
            new HandleState(
                id,
                kind,
                label,
                task,
                timer,
                cause,
                cause instanceof WakeCause.FromThread(ThreadId thread)
                    ? new Actor.InThread(thread)
                    : fold.actor,
                fold.time,
                fold.tick,
                fold.position,
                fold.ready.size(),
                false));
  }

  private static void arm(Fold fold, TimerArmed event) {
    place(fold, new Placement(event.handle().number(), event.deadline(), fold.position));
    int at = timerSearch(fold.timers, event.deadline(), fold.position);
    fold.timers =
        fold.timers.plus(
            -1 - at,
            new TimerState(
                event.handle(),
                event.kind(),
                event.deadline(),
                event.label(),
                event.purpose(),
                event.owner(),
                fold.time,
                fold.position));
  }

  private static void fire(Fold fold, HandleId id) {
    TimerState timer = disarm(fold, id);
    fold.actor = Actor.LOOP;
    append(fold, id, timer.kind(), timer.label(), null, timer, WakeCause.TIMER_DUE);
  }

  private static TimerState disarm(Fold fold, HandleId id) {
    int place = placeIndex(fold, id);
    Placement placement = fold.handles.get(place);
    if (placement.deadline() == null) {
      throw new IllegalStateException(id + " is no armed timer");
    }
    int at = timerSearch(fold.timers, placement.deadline(), placement.position());
    TimerState timer = fold.timers.get(at);
    fold.timers = fold.timers.without(at);
    fold.handles = fold.handles.without(place);
    return timer;
  }

  static int timerSearch(Sequence<TimerState> timers, VirtualTime deadline, int armed) {
    return timers.search(
        timer -> {
          int byDeadline = timer.deadline().compareTo(deadline);
          return byDeadline != 0 ? byDeadline : Integer.compare(timer.armedPosition(), armed);
        });
  }

  /// A handle overtakes those before it. All of them stand one place further back from then on.
  static void toFront(Fold fold, HandleId id) {
    int from = readyIndex(fold, id);
    HandleState first = fold.ready.get(from);
    List<HandleState> queue = new ArrayList<>();
    queue.add(moved(first, -first.ahead()));
    for (int i = 0; i < fold.ready.size(); i++) {
      if (i != from) {
        queue.add(moved(fold.ready.get(i), i < from ? 1 : 0));
      }
    }
    fold.ready = Sequence.of(queue);
  }

  private static int readyIndex(Fold fold, HandleId id) {
    Placement placement = fold.handles.get(placeIndex(fold, id));
    int at =
        fold.ready.search(handle -> Integer.compare(handle.sincePosition(), placement.position()));
    if (at >= 0 && fold.ready.get(at).id().equals(id)) {
      return at;
    }
    // The order is no longer that of arrival where somebody has overtaken others.
    for (int i = 0; i < fold.ready.size(); i++) {
      if (fold.ready.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalStateException(id + " is not in the ready queue");
  }

  private static void place(Fold fold, Placement placement) {
    int at = placeSearch(fold, placement.handle());
    if (at >= 0) {
      throw new IllegalStateException("handle " + placement.handle() + " was queued twice");
    }
    fold.handles = fold.handles.plus(-1 - at, placement);
  }

  private static int placeIndex(Fold fold, HandleId id) {
    int at = placeSearch(fold, id.number());
    if (at < 0) {
      throw new IllegalStateException(id + " is neither ready nor armed");
    }
    return at;
  }

  private static int placeSearch(Fold fold, int number) {
    return fold.handles.search(placement -> Integer.compare(placement.handle(), number));
  }

  private static HandleState cancelled(HandleState handle) {
    return changed(handle, handle.ahead(), true);
  }

  private static HandleState moved(HandleState handle, int by) {
    return changed(handle, handle.ahead() + by, handle.cancelled());
  }

  private static HandleState changed(HandleState handle, int ahead, boolean cancelled) {
    return new HandleState(
        handle.id(),
        handle.kind(),
        handle.label(),
        handle.task(),
        handle.timer(),
        handle.cause(),
        handle.by(),
        handle.since(),
        handle.sinceTick(),
        handle.sincePosition(),
        ahead,
        cancelled);
  }
}
