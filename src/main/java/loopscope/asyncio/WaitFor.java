package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// The coroutine of `asyncio.wait_for`: a [Timeout] around one awaitable, which runs in the same
/// task.
final class WaitFor extends Routine {
  private final PyObject awaitable;
  private final PyObject seconds;
  private @Nullable Timeout timeout;
  private @Nullable Future overdue;
  private boolean begun;

  WaitFor(Interpreter in, PyObject awaitable, PyObject seconds) {
    super(in, "wait_for");
    this.awaitable = awaitable;
    this.seconds = seconds;
  }

  @Override
  Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
    if (!begun) {
      begun = true;
      return begin(in);
    }
    Future late = overdue;
    if (late != null) {
      if (error != null) {
        throw new Raise(error);
      }
      return done(in, lateResult(in, late));
    }
    if (timeout != null) {
      handling(error);
      timeout.exit(error);
      timeout = null; // Only a call that raised would still have it among its variables.
    }
    if (error != null) {
      throw new Raise(error);
    }
    return done(in, sent == null ? PyNone.NONE : sent);
  }

  private Step begin(Interpreter in) {
    Loop loop = Loop.running(in);
    if (seconds != PyNone.NONE && Seconds.of(in, seconds, "<=") <= 0) {
      Future future = EnsureFuture.of(in, awaitable, null);
      if (FutureCalls.isDone(future)) {
        return done(in, FutureCalls.result(future));
      }
      overdue = future;
      return await(in, new CancelAndWait(in, future));
    }
    PyObject when = seconds == PyNone.NONE ? PyNone.NONE : loop.after(seconds, "<=");
    Timeout guard =
        Timeout.of(
            in,
            when,
            loop.engine().delayTexts().of(seconds).timeout(),
            CoroutineText.call(in, awaitable));
    if (TimeoutBlock.isOverridden(guard)) {
      return await(in, TimeoutBlock.around(in, guard, awaitable));
    }
    timeout = guard;
    guard.enter(in);
    return await(in, awaitable);
  }

  private PyObject lateResult(Interpreter in, Future future) {
    try {
      return FutureCalls.result(future);
    } catch (Raise raise) {
      if (!Errors.isCancellation(raise.exception)) {
        throw raise;
      }
      PyObject here = frame();
      if (here != null) {
        raise.exception.passedLibrary(here, true);
      }
      PyException error = new PyException(Exceptions.TIMEOUT_ERROR);
      error.cause = raise.exception.during(in.machine().handled());
      handling(raise.exception);
      error.suppressContext = true;
      throw new Raise(error);
    }
  }
}
