package loopscope.asyncio;

import static loopscope.asyncio.ForeignFuture.given;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.trace.TaskEvent.Canceller;
import org.jspecify.annotations.Nullable;

/// The calls that asyncio makes on futures and tasks. Where the class is the program's, they go
/// through its methods, as all do in CPython.
final class FutureCalls {
  private FutureCalls() {}

  private static Interpreter in(Future future) {
    return future instanceof ForeignFuture foreign ? foreign.in : future.loop().engine().in();
  }

  /// The error with which a cancelled future cancels those that wait for it.
  static PyException cancelledError(Future future) {
    return future instanceof ForeignFuture
            && in(future).callMethod(given(future), "_make_cancelled_error")
                instanceof PyException error
        ? error
        : future.makeCancelledError();
  }

  /// `future.get_loop()`.
  static @Nullable Loop loop(Future future) {
    if (!future.type().isHeap()) {
      return future.loop();
    }
    Interpreter in = in(future);
    PyObject method = in.findAttribute(given(future), "get_loop");
    return Loop.from(method == null ? in.getAttribute(given(future), "_loop") : in.call(method));
  }

  /// The same where asyncio goes on with its loop.
  static Loop itsLoop(Future future) {
    Loop loop = loop(future);
    if (loop == null) {
      throw Raise.typeError("the future belongs to a loop that is not asyncio's");
    }
    return loop;
  }

  /// `future.done()`.
  static boolean isDone(Future future) {
    return future.type().isHeap()
        ? Overrides.says(in(future), given(future), "done")
        : future.isDone();
  }

  /// `future.cancelled()`.
  static boolean wasCancelled(Future future) {
    return future.type().isHeap()
        ? Overrides.says(in(future), given(future), "cancelled")
        : future.wasCancelled();
  }

  /// `future.exception()`, null for a result.
  static @Nullable PyException exception(Future future) {
    if (!future.type().isHeap()) {
      return future.exception();
    }
    return in(future).callMethod(given(future), "exception") instanceof PyException error
        ? error
        : null;
  }

  /// `future.result()`.
  static PyObject result(Future future) {
    return future.type().isHeap()
        ? in(future).callMethod(given(future), "result")
        : future.result();
  }

  /// What `future.result()` raises, or null.
  static @Nullable PyException error(Future future) {
    if (!future.type().isHeap()) {
      return future.error("Result is not set.");
    }
    try {
      in(future).callMethod(given(future), "result");
      return null;
    } catch (Raise raise) {
      return raise.exception;
    }
  }

  /// `future.set_result(result)`.
  static void setResult(Future future, PyObject result) {
    if (future.type().isHeap()) {
      in(future).callMethod(given(future), "set_result", result);
    } else {
      future.setResult(in(future), result);
    }
  }

  /// `future.cancel(message)`.
  static boolean cancel(Future future, @Nullable PyObject message) {
    if (!future.type().isHeap()) {
      return future.cancel(message);
    }
    Interpreter in = in(future);
    return in.isTrue(
        message == null
            ? in.callMethod(given(future), "cancel")
            : in.callMethod(given(future), "cancel", message));
  }

  /// `task.cancelling()`.
  static int cancelling(Task task) {
    return task.type().isHeap()
        ? (int) Calls.toLong(in(task), in(task).callMethod(given(task), "cancelling"))
        : task.cancelRequests();
  }

  /// `task.uncancel()`.
  static int uncancel(Task task) {
    return task.type().isHeap()
        ? (int) Calls.toLong(in(task), in(task).callMethod(given(task), "uncancel"))
        : task.uncancel();
  }

  /// `future.add_done_callback(callback)`.
  static void addDoneCallback(Future future, InternalCallback callback) {
    if (future.type().isHeap()) {
      in(future).callMethod(given(future), "add_done_callback", callback.callable());
    } else {
      future.addDoneCallback(callback);
    }
  }

  /// `future.remove_done_callback(callback)`.
  static void removeDoneCallback(Future future, InternalCallback callback) {
    if (future.type().isHeap()) {
      in(future).callMethod(given(future), "remove_done_callback", callback.callable());
    } else {
      future.removeDoneCallback(callback);
    }
  }

  /// `future.add_done_callback(task.wakeup, context=context)`, by which a task awaits.
  static void awaitedBy(Future future, Task task) {
    if (future.type().isHeap()) {
      Interpreter in = in(future);
      in.callNamed(
          in.getAttribute(given(future), "add_done_callback"),
          new PyObject[] {LibraryCallable.wakeup(task), task.context()},
          LoopCalls.CONTEXT);
    } else {
      future.addDoneCallback(task);
    }
  }

  /// The cancellation of a task goes on to what it awaits; true when that lets itself be cancelled.
  static boolean passOn(Task task, Future awaited, @Nullable PyObject message) {
    Asyncio engine = task.loop().engine();
    Canceller before = engine.cancelOnBehalfOf(new Canceller.ByCancellationOf(task.task()));
    try {
      return cancel(awaited, message);
    } finally {
      engine.restoreCanceller(before);
    }
  }
}
