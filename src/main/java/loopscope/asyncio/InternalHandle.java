package loopscope.asyncio;

import loopscope.interp.object.Raise;
import loopscope.loop.Handle;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.TaskId;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// A call that asyncio itself schedules, now or for later, and may cancel.
abstract class InternalHandle implements Handle {
  /// Where the handle is.
  private enum Place {
    NOWHERE,
    ARMED,
    READY,
    GONE
  }

  final Loop loop;
  private Place place = Place.NOWHERE;
  private boolean cancelled;
  private @Nullable HandleId id;

  InternalHandle(Loop loop) {
    this.loop = loop;
  }

  /// Makes the call.
  abstract void call();

  /// Queues the call.
  final void soon(WakeCause cause) {
    place = Place.READY;
    loop.callSoon(this, cause);
  }

  /// Arms a timer for the call.
  final void at(long deadline, String purpose, @Nullable TaskId owner) {
    place = Place.ARMED;
    loop.callAt(this, deadline, purpose, owner);
  }

  /// Lets go of what the call was to be made on, since a cancelled timer stays in the heap until it
  /// is due.
  void forget() {}

  /// The call is no longer wanted.
  final void cancel() {
    if (cancelled) {
      return;
    }
    cancelled = true;
    forget();
    if (place == Place.ARMED) {
      loop.core().timerCancelled(this);
    } else if (place == Place.READY) {
      loop.core().handleCancelled(this);
    }
  }

  @Override
  public final void timerFired() {
    place = Place.READY;
  }

  @Override
  public final void run() {
    place = Place.GONE;
    try {
      call();
    } catch (Raise raise) {
      loop.callbackRaised(label() + "()", raise);
    }
  }

  @Override
  public final HandleId id() {
    return known(id);
  }

  @Override
  public final void setId(HandleId given) {
    id = given;
  }

  @Override
  public HandleKind kind() {
    return HandleKind.INTERNAL;
  }

  @Override
  public @Nullable TaskId task() {
    return null;
  }

  @Override
  public final boolean isCancelled() {
    return cancelled;
  }

  /// The number, which a handle has once it is queued.
  static HandleId known(@Nullable HandleId id) {
    if (id == null) {
      throw new IllegalStateException("the handle was never queued");
    }
    return id;
  }
}
