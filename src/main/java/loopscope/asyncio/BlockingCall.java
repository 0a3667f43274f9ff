package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Step;
import loopscope.loop.Fiber;
import loopscope.loop.VirtualClock;
import loopscope.trace.ThreadEvent.ThreadBlocked;
import loopscope.trace.ThreadId;
import loopscope.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// A call that may have to wait until another thread does something, or until an instant.
///
/// It is asked again whenever something may have changed. Whoever changes it calls [#wake].
abstract class BlockingCall extends NativeCoroutine {
  private final Asyncio engine;
  private final String what;
  private @Nullable Fiber sleeper;
  private long deadline = VirtualClock.NEVER;
  private boolean woken;
  private boolean waiting;

  /// A call that waits for `what`, in a few words.
  BlockingCall(Asyncio engine, String what) {
    super(engine.in(), what);
    this.engine = engine;
    this.what = what;
  }

  /// The result, or null while the call has to wait. `late` tells that the deadline has come.
  abstract @Nullable PyObject tryOnce(Interpreter in, boolean late);

  /// Gives up at an instant.
  final void until(long instant) {
    deadline = instant;
  }

  /// Gives up after some seconds; a negative number means never. What is shorter than the clock can
  /// show takes one nanosecond, or a program that waits for the rest of a time would wait for ever.
  final void within(double seconds) {
    if (seconds >= 0) {
      long instant = engine.clock().instantAfter(seconds);
      deadline = seconds > 0 ? Math.max(instant, engine.clock().nanos() + 1) : instant;
    }
  }

  final long deadline() {
    return deadline;
  }

  /// Tells the trace that the thread has to wait.
  void recordBlocked(Interpreter in, ThreadId id) {
    VirtualTime until = deadline == VirtualClock.NEVER ? null : new VirtualTime(deadline);
    String call = underWay(in);
    engine.record(new ThreadBlocked(id, call == null ? what : call, until, engine.line()));
  }

  /// What the program calls that has to wait, null when that is this call itself.
  @Nullable String underWay(Interpreter in) {
    return LibraryCalls.underWay(in);
  }

  final Asyncio engine() {
    return engine;
  }

  /// Something changed: the call is to be tried again.
  final void wake() {
    if (!waiting || woken) {
      return;
    }
    woken = true;
    if (sleeper != null) {
      engine.threads().wake(sleeper);
    }
  }

  /// Who goes on when the call is woken.
  final void wakes(Fiber fiber) {
    sleeper = fiber;
  }

  @Override
  protected final Step resume(Interpreter in, PyObject value, @Nullable PyException error) {
    if (error != null) {
      return in.raised(error);
    }
    waiting = false;
    PyObject result = tryOnce(in, engine.clock().nanos() >= deadline);
    if (result != null) {
      return in.returned(result);
    }
    waiting = true;
    woken = false;
    SimThread thread = engine.inPlace().isDriving() ? null : engine.currentSimulated();
    sleeper = thread;
    if (thread == null) {
      engine.inPlace().block(this);
    } else {
      recordBlocked(in, thread.id());
      if (deadline != VirtualClock.NEVER) {
        engine.threads().sleepUntil(thread, deadline);
      }
    }
    return in.yielded(PyNone.NONE);
  }
}
