package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;

/// The reprs of futures and tasks. Follows CPython's `base_futures` and `base_tasks`.
final class FutureText {
  private FutureText() {}

  static String of(Interpreter in, Future future) {
    if (!in.enterRepr(future)) {
      return "...";
    }
    try {
      List<String> parts = parts(in, future);
      if (future instanceof Task task) {
        addTask(in, task, parts);
      }
      return "<"
          + future.type().simpleName()
          + " "
          + String.join(" ", parts)
          + created(future)
          + ">";
    } finally {
      in.leaveRepr();
    }
  }

  private static String created(Future future) {
    return future.origin == null ? "" : future.origin.created();
  }

  private static List<String> parts(Interpreter in, Future future) {
    List<String> parts = new ArrayList<>();
    parts.add(future.state().name().toLowerCase(Locale.ROOT));
    if (future.state() == Future.State.FINISHED) {
      PyException error = future.peekException();
      parts.add(
          error == null
              ? "result=" + ShortRepr.of(in, future.peekResult())
              : "exception=" + in.repr(error));
    }
    List<DoneCallback> callbacks = future.callbacks();
    int size = callbacks.size();
    if (size > 0) {
      String first = callbacks.getFirst().describe(in);
      String last = callbacks.getLast().describe(in);
      parts.add(
          switch (size) {
            case 1 -> "cb=[" + first + "]";
            case 2 -> "cb=[" + first + ", " + last + "]";
            default -> "cb=[" + first + ", <" + (size - 2) + " more>, " + last + "]";
          });
    }
    return parts;
  }

  private static PyObject name(Interpreter in, Task task) {
    return Overrides.has(task, Task.TYPE, "get_name")
        ? in.callMethod(task, "get_name")
        : PyStr.of(task.name());
  }

  private static void addTask(Interpreter in, Task task, List<String> parts) {
    if (FutureCalls.cancelling(task) > 0 && !FutureCalls.isDone(task)) {
      parts.set(0, "cancelling");
    }
    parts.add(1, "name=" + in.repr(name(in, task)));
    Future awaited = task.awaited();
    if (awaited != null) {
      parts.add(2, "wait_for=" + in.repr(awaited));
    }
    PyObject coroutine = task.coroutine();
    if (coroutine != null) {
      parts.add(2, "coro=<" + CoroutineText.state(in, coroutine) + ">");
    }
  }
}
