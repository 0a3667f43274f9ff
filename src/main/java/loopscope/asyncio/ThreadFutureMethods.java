package loopscope.asyncio;

import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// What programs call on the futures of executors.
final class ThreadFutureMethods {
  private ThreadFutureMethods() {}

  /// A callback of the program; what it raises is logged.
  record ProgramCallback(Interpreter in, PyObject function, LibraryLog log)
      implements Consumer<ThreadFuture> {
    @Override
    public void accept(ThreadFuture future) {
      try {
        in.call(function, future);
      } catch (Raise raise) {
        if (Errors.isFatal(raise.exception)) {
          throw raise;
        }
        log.say(
            in,
            "exception calling callback for %r",
            raise.exception,
            () -> "exception calling callback for " + in.repr(future),
            future);
      }
    }
  }

  static void fill(TypeBuilder builder) {
    builder
        .method("__init__()", (in, self) -> PyNone.NONE)
        .method("result(timeout=None)", (in, self, timeout) -> join(in, self, timeout, false))
        .method("exception(timeout=None)", (in, self, timeout) -> join(in, self, timeout, true))
        .method("done()", (in, self) -> PyBool.of(((ThreadFuture) self).isDone()))
        .method(
            "running()",
            (in, self) -> PyBool.of(((ThreadFuture) self).state() == ThreadFuture.State.RUNNING))
        .method("cancelled()", (in, self) -> PyBool.of(((ThreadFuture) self).wasCancelled()))
        .method("cancel()", (in, self) -> PyBool.of(((ThreadFuture) self).cancel(in)))
        .method("add_done_callback(fn)", ThreadFutureMethods::addDoneCallback)
        .method("set_result(result)", ThreadFutureMethods::setResult)
        .method("set_exception(exception)", ThreadFutureMethods::setException)
        .method(
            "set_running_or_notify_cancel()",
            (in, self) -> PyBool.of(((ThreadFuture) self).setRunning(in)))
        .method("_settled()", (in, self) -> PyBool.of(((ThreadFuture) self).isSettled()))
        .method("_watch(function)", ThreadFutureMethods::watch);
    ThreadFutureFields.fill(builder);
    Generics.subscriptable(builder);
  }

  private static PyObject join(
      Interpreter in, PyObject self, PyObject timeout, boolean wantsException) {
    double seconds = timeout == PyNone.NONE ? -1 : Math.max(0, Seconds.of(in, timeout, ">"));
    return in.block(new FutureJoin(Asyncio.of(in), (ThreadFuture) self, seconds, wantsException));
  }

  private static PyObject addDoneCallback(Interpreter in, PyObject self, PyObject function) {
    ThreadFuture asked = (ThreadFuture) self;
    LibraryLog log = asked.isDone() ? LibraryLog.CALLBACK_AT_ONCE : LibraryLog.CALLBACK;
    asked.whenDone(new ProgramCallback(in, function, log));
    return PyNone.NONE;
  }

  private static PyObject watch(Interpreter in, PyObject self, PyObject function) {
    ((ThreadFuture) self).watch(function);
    return PyNone.NONE;
  }

  private static PyObject setResult(Interpreter in, PyObject self, PyObject result) {
    ThreadFuture future = (ThreadFuture) self;
    requireOpen(in, future);
    future.finish(in, result, null);
    return PyNone.NONE;
  }

  private static PyObject setException(Interpreter in, PyObject self, PyObject exception) {
    ThreadFuture future = (ThreadFuture) self;
    requireOpen(in, future);
    future.fail(in, exception);
    return PyNone.NONE;
  }

  private static void requireOpen(Interpreter in, ThreadFuture future) {
    if (future.isDone()) {
      throw Raise.of(ThreadFuture.INVALID_STATE, future.state() + ": " + in.repr(future));
    }
  }
}
