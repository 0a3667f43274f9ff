package loopscope.trace;

import loopscope.trace.EventLoopState.Phase;
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
import org.jspecify.annotations.Nullable;

/// What the events of the loops change: the clock, and each loop's ready queue and timers.
final class LoopFold {
  private LoopFold() {}

  static void apply(Fold fold, LoopEvent event) {
    switch (event) {
      case LoopCreated(LoopId loop) -> fold.loops.create(loop);
      case LoopAddressed(LoopId loop) -> fold.loops.address(loop);
      case LoopStarted(LoopId loop, ThreadId thread) -> {
        fold.loops.start(loop, thread);
        fold.actor = Actor.LOOP;
      }
      case LoopStopped(LoopId loop) -> {
        fold.loops.open(loop).phase = Phase.STOPPED;
        stop(fold);
      }
      case LoopClosed(LoopId loop) -> fold.loops.close(loop);
      case TickBegan(Tick tick) -> {
        fold.loops.tick(tick);
        fold.actor = Actor.LOOP;
      }
      case ClockAdvanced(VirtualTime to) -> {
        fold.advance(to);
        fold.actor = fold.running == null ? fold.idle() : fold.running.actor();
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
      case HandleCancelled(HandleId id) -> fold.loops.holder(id).cancel(id);
      case HandleSkipped(HandleId id) -> {
        take(fold, id);
        fold.actor = Actor.LOOP;
      }
      case TimerArmed armed -> arm(fold, armed);
      case TimerFired(HandleId id) -> fire(fold, id);
      case TimerCancelled(HandleId id) -> fold.loops.holder(id).disarm(id);
    }
  }

  /// What the loop ran is over; a thread in which it ran goes on.
  private static void stop(Fold fold) {
    while (fold.running != null && !(fold.running.actor() instanceof Actor.InThread)) {
      fold.running = fold.running.below();
    }
    fold.actor = fold.running == null ? Actor.PROGRAM : fold.running.actor();
    fold.loops.settle(fold.running);
  }

  /// Takes a handle, whose turn has come, out of the ready queue of its loop.
  static HandleState take(Fold fold, HandleId id) {
    LoopChange loop = fold.loops.holder(id);
    fold.loops.act(loop.id);
    return loop.take(id);
  }

  private static void queue(Fold fold, HandleQueued event) {
    LoopChange loop = fold.loops.addressed();
    append(
        fold, loop, event.handle(), event.kind(), event.label(), event.task(), null, event.cause());
    TaskId task = event.task();
    if (task != null && event.kind().stepsTask()) {
      TaskFold.ready(fold, task, event.handle());
    }
  }

  private static void append(
      Fold fold,
      LoopChange loop,
      HandleId id,
      HandleKind kind,
      String label,
      @Nullable TaskId task,
      @Nullable TimerState timer,
      WakeCause cause) {
    loop.append(
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
            loop.tick,
            fold.position,
            loop.readyCount(),
            false));
  }

  private static void arm(Fold fold, TimerArmed event) {
    fold.loops
        .addressed()
        .arm(
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
    LoopChange loop = fold.loops.holder(id);
    TimerState timer = loop.disarm(id);
    fold.actor = Actor.LOOP;
    append(fold, loop, id, timer.kind(), timer.label(), null, timer, WakeCause.TIMER_DUE);
  }
}
