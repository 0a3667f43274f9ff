package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;

/// Task factories whose tasks begin to run at once.
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

  private static PyObject construct(Interpreter in, PyObject constructor, PyObject[] args) {
    PyDict options = ((PyDict) args[3]).copy();
    options.putName("loop", args[0]);
    options.putName("eager_start", args[2]);
    return Calls.with(in, constructor, new PyObject[] {args[1]}, options);
  }
}
