package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;

/// What event loops and tasks of other makers tell asyncio: which loop runs, which task a loop
/// steps, and which tasks there are. Follows CPython's `_asyncio`.
final class TaskRegistry {
  static final List<String> NAMES =
      List.of(
          "_set_running_loop",
          "_enter_task",
          "_leave_task",
          "_swap_current_task",
          "_register_task",
          "_unregister_task",
          "future_add_to_awaited_by",
          "future_discard_from_awaited_by");

  private TaskRegistry() {}

  /// The module `_asyncio_registry`, made when a program asks for one of these names.
  static PyModule build() {
    return new ModuleBuilder("_asyncio_registry")
        .inC("_asyncio")
        .function(
            "_set_running_loop(loop, /)",
            (in, loop) -> {
              Asyncio.of(in).setRunning(Loop.from(loop));
              return PyNone.NONE;
            })
        .function("_enter_task(loop, task)", TaskRegistry::enter)
        .function("_leave_task(loop, task)", TaskRegistry::leave)
        .function(
            "_swap_current_task(loop, task)",
            (in, loop, task) -> {
              PyObject before = Arguments.orNone(ForeignTasks.entered(its(in, loop)));
              ForeignTasks.enter(its(in, loop), task == PyNone.NONE ? null : task);
              return before;
            })
        .function(
            "_register_task(task)",
            (in, task) -> {
              if (task instanceof Task own) {
                own.loop().tasks.remember(own);
              } else {
                ForeignTasks.register(in, task);
              }
              return PyNone.NONE;
            })
        .function(
            "_unregister_task(task)",
            (in, task) -> {
              if (task instanceof Task own) {
                own.loop().tasks.forget(own);
              } else {
                ForeignTasks.unregister(in, task);
              }
              return PyNone.NONE;
            })
        .function(
            "future_add_to_awaited_by(fut, waiter, /)",
            (in, future, waiter) -> {
              if (future instanceof Future awaited && waiter instanceof Task task) {
                awaited.addAwaiter(task);
              }
              return PyNone.NONE;
            })
        .function(
            "future_discard_from_awaited_by(fut, waiter, /)",
            (in, future, waiter) -> {
              if (future instanceof Future awaited && waiter instanceof Task task) {
                awaited.dropAwaiter(task);
              }
              return PyNone.NONE;
            })
        .build();
  }

  /// The loop, which has to be the one that runs.
  private static Loop its(Interpreter in, PyObject loop) {
    if (loop instanceof Loop known && Asyncio.of(in).running() == known) {
      return known;
    }
    throw Raise.runtimeError("loop " + in.repr(loop) + " is not the running loop");
  }

  private static PyObject enter(Interpreter in, PyObject given, PyObject task) {
    Loop loop = its(in, given);
    PyObject current = ForeignTasks.entered(loop);
    if (current != null) {
      throw Raise.runtimeError(
          "Cannot enter into task "
              + in.repr(task)
              + " while another task "
              + in.repr(current)
              + " is being executed.");
    }
    ForeignTasks.enter(loop, task);
    return PyNone.NONE;
  }

  private static PyObject leave(Interpreter in, PyObject given, PyObject task) {
    Loop loop = its(in, given);
    PyObject current = ForeignTasks.entered(loop);
    if (current != task) {
      throw Raise.runtimeError(
          "Invalid attempt to leave task "
              + in.repr(task)
              + " while task "
              + in.repr(Arguments.orNone(current))
              + " is entered.");
    }
    ForeignTasks.enter(loop, null);
    return PyNone.NONE;
  }
}
