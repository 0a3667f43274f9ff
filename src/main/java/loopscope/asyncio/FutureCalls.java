package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// The calls that asyncio makes on futures and tasks. Where the class is the program's, they go
/// through its methods, as all do in CPython.
final class FutureCalls {
  private FutureCalls() {}

  private static Interpreter in(Future future) {
    return future.loop().engine().in();
  }

  /// `future.get_loop()`.
  static @Nullable Loop loop(Future future) {
    return future.type().isHeap()
        ? Loop.from(in(future).callMethod(future, "get_loop"))
        : future.loop();
  }

  /// `future.done()`.
  static boolean isDone(Future future) {
    return future.type().isHeap() ? Overrides.says(in(future), future, "done") : future.isDone();
  }

  /// `future.cancelled()`.
  static boolean wasCancelled(Future future) {
    return future.type().isHeap()
        ? Overrides.says(in(future), future, "cancelled")
        : future.wasCancelled();
  }

  /// `future.exception()`, null for a result.
  static @Nullable PyException exception(Future future) {
    if (!future.type().isHeap()) {
      return future.exception();
    }
    return in(future).callMethod(future, "exception") instanceof PyException error ? error : null;
  }

  /// `future.result()`.
  static PyObject result(Future future) {
    return future.type().isHeap() ? in(future).callMethod(future, "result") : future.result();
  }

  /// What `future.result()` raises, or null.
  static @Nullable PyException error(Future future) {
    if (!future.type().isHeap()) {
      return future.error("Result is not set.");
    }
    try {
      in(future).callMethod(future, "result");
      return null;
    } catch (Raise raise) {
      return raise.exception;
    }
  }

  /// `future.set_result(result)`.
  static void setResult(Future future, PyObject result) {
    if (future.type().isHeap()) {
      in(future).callMethod(future, "set_result", result);
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
            ? in.callMethod(future, "cancel")
            : in.callMethod(future, "cancel", message));
  }

  /// `task.cancelling()`.
  static int cancelling(Task task) {
    return task.type().isHeap()
        ? (int) Calls.toLong(in(task), in(task).callMethod(task, "cancelling"))
        : task.cancelRequests();
  }

  /// `task.uncancel()`.
  static int uncancel(Task task) {
    return task.type().isHeap()
        ? (int) Calls.toLong(in(task), in(task).callMethod(task, "uncancel"))
        : task.uncancel();
  }

  /// `future.add_done_callback(callback)`.
  static void addDoneCallback(Future future, InternalCallback callback) {
    if (future.type().isHeap()) {
      in(future).callMethod(future, "add_done_callback", callback.callable());
    } else {
      future.addDoneCallback(callback);
    }
  }

  /// `future.remove_done_callback(callback)`.
  static void removeDoneCallback(Future future, InternalCallback callback) {
    if (future.type().isHeap()) {
      in(future).callMethod(future, "remove_done_callback", callback.callable());
    } else {
      future.removeDoneCallback(callback);
    }
  }

  /// `future.add_done_callback(task.wakeup, context=context)`, by which a task awaits.
  static void awaitedBy(Future future, Task task) {
    if (future.type().isHeap()) {
      Interpreter in = in(future);
      in.callNamed(
          in.getAttribute(future, "add_done_callback"),
          new PyObject[] {LibraryCallable.wakeup(task), task.context()},
          LoopCalls.CONTEXT);
    } else {
      future.addDoneCallback(task);
    }
  }
}
