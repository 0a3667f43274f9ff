package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// Cancels a future and waits until it is done, without being done itself by the cancellation.
final class CancelAndWait extends Routine {
  private final Future future;
  private final InternalCallback callback;
  private @Nullable Future waiter;

  CancelAndWait(Interpreter in, Future future) {
    super(in, "_cancel_and_wait");
    this.future = future;
    this.callback =
        new InternalCallback("_release_waiter") {
          @Override
          PyObject dressed(PyObject function) {
            PyObject partial = in.getAttribute(in.modules().load("functools"), "partial");
            return waiter == null ? function : in.call(partial, function, waiter);
          }

          @Override
          void call(Future done) {
            if (waiter != null && !waiter.isDone()) {
              waiter.setResult(in, PyNone.NONE);
            }
          }
        };
  }

  @Override
  Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
    if (waiter == null) {
      Future waits = Loop.running(in).future(future.reason());
      waiter = waits;
      FutureCalls.addDoneCallback(future, callback);
      FutureCalls.cancel(future, null);
      return await(in, waits);
    }
    FutureCalls.removeDoneCallback(future, callback);
    if (error != null) {
      throw new Raise(error);
    }
    return done(in, PyNone.NONE);
  }
}
