package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Finalizable;
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
import loopscope.trace.Outcome;
import loopscope.trace.TaskEvent.TaskFinished;

/// Exceptions that ended a task or future and were never looked at.
final class Lost {
  private Lost() {}

  /// The ends of loops that nobody closed, and of tasks that have not ended by themselves.
  static List<Finalizable> unfinished(List<Loop> loops) {
    List<Finalizable> found = new ArrayList<>();
    loops.forEach(loop -> found.add(new Unclosed(loop, loops)));
    for (Loop loop : loops) {
      for (Task task : loop.tasks.unfinished()) {
        if (task.coroutine() instanceof Resumable begun && begun.birth() > 0) {
          found.add(new Abandoned(task, begun));
        }
        found.add(new Unfinished(task));
      }
    }
    found.sort((one, other) -> Long.compare(one.age(), other.age()));
    return found;
  }

  /// The end of a loop, which ought to have been closed before.
  private record Unclosed(Loop loop, List<Loop> loops) implements Finalizable {
    @Override
    public boolean isPending() {
      return !loop.core().isClosed()
          && !loop.core().isRunning()
          && loop.type().isSubtypeOf(Loop.BASE);
    }

    @Override
    public long age() {
      return loop.tasks.age();
    }

    @Override
    public Object value() {
      return loop;
    }

    @Override
    public void lost(Interpreter in) {
      loops.remove(loop);
      in.messages().warnings().unclosed("unclosed event loop " + in.repr(loop), loop);
      loop.core().close();
    }
  }

  /// The end of the coroutine of such a task, which is older than the task and ends before it.
  private record Abandoned(Task task, Resumable coroutine) implements Finalizable {
    @Override
    public boolean isPending() {
      return !task.isDone()
          && task.logDestroyPending
          && coroutine.state() != CoroutineState.CREATED
          && coroutine.state() != CoroutineState.CLOSED;
    }

    @Override
    public long age() {
      return TaskList.ageOfCoroutine(coroutine.birth());
    }

    @Override
    public Object value() {
      return coroutine;
    }

    @Override
    public void lost(Interpreter in) {
      over(task);
      close(in, coroutine);
    }
  }

  /// The end of a task that has not ended by itself.
  private record Unfinished(Task task) implements Finalizable {
    @Override
    public boolean isPending() {
      return !task.isDone() && task.logDestroyPending;
    }

    @Override
    public long age() {
      return task.age();
    }

    @Override
    public Object value() {
      return task;
    }

    @Override
    public void lost(Interpreter in) {
      destroyed(in, task);
    }
  }

  /// A task is gone that never ended: its coroutine is closed, and the loss reported.
  private static void destroyed(Interpreter in, Task task) {
    over(task);
    if (task.coroutine() instanceof Resumable fresh && fresh.state() == CoroutineState.CREATED) {
      sayDestroyed(in, task);
      in.messages().warnings().neverAwaited(fresh, null);
      return;
    }
    if (task.coroutine() instanceof Resumable coroutine) {
      close(in, coroutine);
    }
    sayDestroyed(in, task);
  }

  /// The trace is told once that a task ends here.
  private static void over(Task task) {
    if (task.loop().tasks.forget(task)) {
      Asyncio engine = task.loop().engine();
      engine.record(new TaskFinished(task.task(), new Outcome.Destroyed(), engine.line()));
    }
  }

  private static void close(Interpreter in, Resumable coroutine) {
    try {
      in.machine().close(coroutine);
    } catch (Raise raise) {
      in.unraisable(
          "Exception ignored while closing generator " + in.repr(coroutine), raise.exception);
    }
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
