package loopscope.asyncio;

import java.util.function.Predicate;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;

/// Exceptions that ended a task or future and were never looked at.
final class Lost {
  private Lost() {}

  /// A loop is gone, and with it the tasks that it has not finished.
  static void destroyed(Interpreter in, Loop loop) {
    for (Task task : loop.tasks.unfinished()) {
      destroyed(in, task);
    }
  }

  /// A loop is gone, which ought to have been closed before; false when it was.
  static boolean unclosed(Interpreter in, Loop loop) {
    boolean isOpen =
        !loop.core().isClosed() && !loop.core().isRunning() && loop.type().isSubtypeOf(Loop.BASE);
    if (isOpen) {
      in.messages().warnings().unclosed("unclosed event loop " + in.repr(loop), loop);
    }
    return isOpen;
  }

  /// A collector comes: nobody refers to a task that waits for what nobody else refers to, and so
  /// will never go on.
  static void collected(Interpreter in, Loop loop, Predicate<Object> isReachable) {
    for (Task task : loop.tasks.unfinished()) {
      if (!isReachable.test(task)) {
        loop.tasks.forget(task);
        destroyed(in, task);
      }
    }
  }

  /// A task is gone that never ended: its coroutine is closed, and the loss reported.
  static void destroyed(Interpreter in, Task task) {
    if (task.isDone() || !task.logDestroyPending) {
      return;
    }
    if (task.coroutine() instanceof Resumable fresh && fresh.state() == CoroutineState.CREATED) {
      sayDestroyed(in, task);
      in.messages().warnings().neverAwaited(fresh, null);
      return;
    }
    if (task.coroutine() instanceof Resumable coroutine) {
      try {
        in.machine().close(coroutine);
      } catch (Raise raise) {
        in.unraisable(
            "Exception ignored while closing generator " + in.repr(coroutine), raise.exception);
      }
    }
    sayDestroyed(in, task);
  }

  /// Reports a task that never ended.
  static void sayDestroyed(Interpreter in, Task task) {
    PyDict context = new PyDict();
    context.putName("message", PyStr.of("Task was destroyed but it is pending!"));
    context.putName("task", task);
    addOrigin(context, task);
    ExceptionHandler.call(in, task.loop(), context);
  }

  /// A future is gone; a class of the program may have its own `__del__` to call.
  static void of(Interpreter in, Future future) {
    PyObject own = future.type().dunder(Slot.DEL);
    if (own == null || own instanceof NativeFunction) {
      report(in, future);
    }
  }

  /// Says so, unless somebody did look.
  static void report(Interpreter in, Future future) {
    PyException error = future.peekException();
    if (!future.isPending() || error == null) {
      return;
    }
    future.stopLogging();
    PyDict context = new PyDict();
    context.putName(
        "message", PyStr.of(future.type().simpleName() + " exception was never retrieved"));
    context.putName("exception", error);
    context.putName("future", future);
    addOrigin(context, future);
    ExceptionHandler.call(in, future.loop(), context);
  }

  private static void addOrigin(PyDict context, Future future) {
    if (future.origin != null) {
      context.putName("source_traceback", SourceTrace.orNone(future.origin));
    }
  }
}
