package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// Why a handle went into the ready queue. Who did it is whoever ran at that moment.
public sealed interface WakeCause {

  /// A task was created and waits for its first step.
  record Created() implements WakeCause {}

  /// The task gave way without waiting for anything (`sleep(0)`, a bare `yield`).
  record Yielded() implements WakeCause {}

  /// The future that the task or callback waited for is done. `of` tells which, where it has a
  /// name.
  record FutureDone(@Nullable Wait of) implements WakeCause {}

  /// The task was cancelled while it waited.
  record CancelSent() implements WakeCause {}

  /// Its timer was due. [LoopEvent.TimerFired] implies it; [LoopEvent.HandleQueued] carries it only
  /// for a timer that was cancelled and comes to its turn to be skipped.
  record TimerDue() implements WakeCause {}

  /// The program or asyncio asked for the call: `call_soon`, a finished task's callbacks.
  record Scheduled() implements WakeCause {}

  /// Another thread asked for the call (`call_soon_threadsafe`, a finished executor job).
  record FromThread(ThreadId thread) implements WakeCause {}

  /// Shared instances of the causes without parts.
  WakeCause CREATED = new Created();

  /// See [Yielded].
  WakeCause YIELDED = new Yielded();

  /// See [CancelSent].
  WakeCause CANCEL_SENT = new CancelSent();

  /// See [TimerDue].
  WakeCause TIMER_DUE = new TimerDue();

  /// See [Scheduled].
  WakeCause SCHEDULED = new Scheduled();
}
