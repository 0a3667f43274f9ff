package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;

/// Tasks that begin to run at once, and the factories that make them.
final class Eager {
  private Eager() {}

  /// `asyncio.eager_task_factory`.
  static PyObject create(Interpreter in, PyObject[] args) {
    return construct(in, Task.TYPE, args);
  }

  /// `asyncio.create_eager_task_factory`.
  static PyObject factory(Interpreter in, PyObject constructor) {
    return NativeFunction.ofN(
        "factory(loop, coro, *, eager_start=True, **kwargs)",
        (in2, args) -> construct(in2, constructor, args));
  }

  /// Runs the first step of a task inside of whatever creates it.
  ///
  /// When that step ends the program its creator does not get the task: unless somebody else has
  /// it, it is lost before the error goes on to the creator's frames.
  static void begin(Interpreter in, Task task) {
    try {
      TaskStep.runEagerly(task);
    } catch (Raise fatal) {
      if (task.isDone()) {
        task.dropCoroutine();
        in.finalization().unwound(List.of(task), fatal.exception);
      }
      throw fatal;
    }
    if (task.isDone()) {
      task.dropCoroutine();
    }
  }

  private static PyObject construct(Interpreter in, PyObject constructor, PyObject[] args) {
    PyDict options = ((PyDict) args[3]).copy();
    options.putName("loop", args[0]);
    options.putName("eager_start", args[2]);
    return Calls.with(in, constructor, new PyObject[] {args[1]}, options);
  }
}
