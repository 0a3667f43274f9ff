package loopscope.asyncio;

import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.loop.Handle;
import loopscope.loop.VirtualClock;
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

  /// Where code of the program that the call leads to runs; null for where no variable has a value.
  private @Nullable Context context;

  /// What a loop's method gave that the program may have overridden.
  private @Nullable PyObject given;

  InternalHandle(Loop loop) {
    this.loop = loop;
  }

  /// Makes the call.
  abstract void call();

  /// The object whose method is called, or null where it is a function.
  @Nullable PyObject owner() {
    return null;
  }

  /// What the call is made with.
  PyObject[] arguments() {
    return PyObject.NO_ARGS;
  }

  /// Queues the call, as `call_soon`.
  final void soon(WakeCause cause) {
    LoopCalls calls = loop.calls();
    if (calls == null) {
      enqueue(cause);
    } else {
      given = calls.soon(this, cause);
    }
  }

  /// Queues the call, as `call_soon_threadsafe`.
  final void soonThreadsafe(WakeCause cause) {
    LoopCalls calls = loop.calls();
    if (calls == null) {
      enqueue(cause);
    } else {
      given = calls.soonThreadsafe(this, cause);
    }
  }

  /// Puts the call into the ready queue.
  final void enqueue(WakeCause cause) {
    context = Context.snapshot(loop.engine().in());
    place = Place.READY;
    loop.enqueue(this, cause);
  }

  /// Arms a timer for an instant in seconds, as `call_at`.
  final void at(PyObject when, double seconds, String purpose, @Nullable TaskId owner) {
    LoopCalls calls = loop.calls();
    if (calls == null) {
      arm(VirtualClock.instantAt(seconds), purpose, owner);
    } else {
      given = calls.at(this, when, purpose, owner);
    }
  }

  /// Arms a timer for so many seconds from now on, as `call_later`.
  final void later(PyObject delay, String purpose, @Nullable TaskId owner) {
    LoopCalls calls = loop.calls();
    if (calls == null) {
      double seconds = Seconds.of(loop.engine().in(), delay, "+");
      arm(loop.clock().instantAfter(seconds), purpose, owner);
    } else {
      given = calls.later(this, delay, purpose, owner);
    }
  }

  /// Arms the timer.
  final void arm(long deadline, String purpose, @Nullable TaskId owner) {
    context = Context.snapshot(loop.engine().in());
    place = Place.ARMED;
    loop.callAt(this, deadline, purpose, owner);
  }

  /// What the loop's method gave for it, where the program may have overridden that.
  final @Nullable PyObject given() {
    return given;
  }

  /// Whether the timer is armed.
  final boolean isArmed() {
    return place == Place.ARMED;
  }

  /// Lets go of what the call was to be made on, since a cancelled timer stays in the heap until it
  /// is due.
  void forget() {}

  /// The call is no longer wanted.
  final void cancel() {
    if (cancelled) {
      return;
    }
    PyObject handle = given;
    if (handle != null) {
      given = null;
      loop.engine().in().callMethod(handle, "cancel");
      return;
    }
    cancelled = true;
    context = null;
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
      Context where = context;
      context = null;
      Context.within(where, loop.engine().in(), this::call);
    } catch (Raise raise) {
      ExceptionHandler.ofHandle(loop, this, raise);
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
