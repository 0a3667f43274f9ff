package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// The tasks of other makers that were made known to asyncio. It refers to them weakly, and asks
/// them what it has to know. Follows CPython's `_asyncio`.
final class ForeignTasks {
  private ForeignTasks() {}

  /// `_register_task(task)`.
  static void register(Interpreter in, PyObject task) {
    in.callMethod(known(in), "add", task);
  }

  /// `_unregister_task(task)`.
  static void unregister(Interpreter in, PyObject task) {
    in.callMethod(known(in), "discard", task);
  }

  /// The task whose step a loop runs, of whatever make; or null.
  static @Nullable PyObject entered(Loop loop) {
    Task own = loop.currentTask();
    return own == null ? loop.tasks.foreign : own;
  }

  /// Makes a task of whatever make, or null, the one whose step a loop runs.
  static void enter(Loop loop, @Nullable PyObject task) {
    loop.setCurrentTask(task instanceof Task own ? own : null);
    loop.tasks.foreign = task instanceof Task ? null : task;
  }

  /// Those that belong to a loop and say that they are not done.
  static List<PyObject> unfinished(Interpreter in, PyObject loop) {
    List<PyObject> tasks = new ArrayList<>();
    PyObject known = Asyncio.of(in).choices.foreignTasks;
    if (known != null) {
      for (PyObject task : in.toArray(known)) {
        if (!Overrides.says(in, task, "done") && loopOf(in, task) == loop) {
          tasks.add(task);
        }
      }
    }
    return tasks;
  }

  private static PyObject loopOf(Interpreter in, PyObject task) {
    PyObject method = in.findAttribute(task, "get_loop");
    return method == null ? in.getAttribute(task, "_loop") : in.call(method);
  }

  private static PyObject known(Interpreter in) {
    Choices choices = Asyncio.of(in).choices;
    if (choices.foreignTasks == null) {
      choices.foreignTasks = in.call(in.getAttribute(in.modules().load("weakref"), "WeakSet"));
    }
    return choices.foreignTasks;
  }
}
