package loopscope.trace.story;

import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopEvent.TimerArmed;
import loopscope.trace.TaskEvent.TaskFinished;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.TaskId;
import loopscope.trace.Trace;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// The callback in which something happened: its name, the task whose end it was called for, and
/// what its timer was for where it had one.
record Waker(String label, @Nullable TaskId ended, @Nullable String timer) {
  /// How far back the beginning of the callback, and what queued it, are looked for.
  private static final int REACH = 200;

  private static final int FAR = 20_000;

  /// The callback that ran when the event `index` happened, null when none did.
  static @Nullable Waker of(Trace trace, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      switch (trace.event(i)) {
        case CallbackStarted(HandleId id) -> {
          return origin(trace, i, id);
        }
        case CallbackFinished _, TickBegan _, TaskResumed _, TaskSuspended _, TaskFinished _ -> {
          return null;
        }
        default -> {}
      }
    }
    return null;
  }

  private static @Nullable Waker origin(Trace trace, int index, HandleId id) {
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      switch (trace.event(i)) {
        case HandleQueued(HandleId queued, _, String label, _, WakeCause cause)
            when queued.equals(id) -> {
          TaskId ended =
              cause instanceof WakeCause.FutureDone(Wait of) && of instanceof Wait.TaskEnd(var task)
                  ? task
                  : null;
          return new Waker(label, ended, null);
        }
        case TimerArmed(HandleId armed, _, _, String label, String purpose, _)
            when armed.equals(id) -> {
          return new Waker(label, null, purpose);
        }
        default -> {}
      }
    }
    return null;
  }
}
