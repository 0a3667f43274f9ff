package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What programs call on tasks beyond what they call on futures.
final class TaskMethods {
  private TaskMethods() {}

  static void fill(TypeBuilder builder) {
    FutureMethods.asked(builder)
        .method("set_result(result, /)", (in, self, _) -> refuse("set_result"))
        .method("set_exception(exception, /)", (in, self, _) -> refuse("set_exception"))
        .methodN(
            "__init__(coro, *, loop=None, name=None, context=None, eager_start=False)",
            TaskMethods::init)
        .method("get_coro()", (in, self) -> Arguments.orNone(((Task) self).coroutine()))
        .method("get_context()", (in, self) -> ((Task) self).context())
        .method("get_name()", (in, self) -> PyStr.of(((Task) self).name()))
        .method("set_name(value, /)", TaskMethods::setName)
        .method("cancelling()", (in, self) -> PyInt.of(((Task) self).cancelRequests()))
        .method("uncancel()", (in, self) -> PyInt.of(((Task) self).uncancel()))
        .method("get_stack(*, limit=None)", TaskStack::frames)
        .method("print_stack(*, limit=None, file=None)", TaskStack::print)
        .property("_must_cancel", (in, self) -> PyBool.of(((Task) self).mustCancel()))
        .property("_fut_waiter", (in, self) -> Arguments.orNone(((Task) self).awaited()))
        .property("_coro", (in, self) -> Arguments.orNone(((Task) self).coroutine()))
        .property(
            "_log_destroy_pending",
            (in, self) -> PyBool.of(((Task) self).logDestroyPending),
            (in, self, value) ->
                ((Task) self).logDestroyPending = in.isTrue(FutureMethods.undeletable(value)));
  }

  private static PyObject refuse(String operation) {
    throw Raise.runtimeError("Task does not support " + operation + " operation");
  }

  private static @Nullable PyObject orNull(PyObject value) {
    return value == PyNone.NONE ? null : value;
  }

  private static PyObject init(Interpreter in, PyObject[] args) {
    Loop given = Loop.from(args[2]);
    if (given == null && in.isTrue(args[5])) {
      throw CreateTask.eagerWithoutLoop(in, (Task) args[0], args[1], orNull(args[3]));
    }
    if (given == null && args[2] != PyNone.NONE) {
      in.callMethod(args[2], "get_debug");
    }
    CreateTask.init(
        in,
        (Task) args[0],
        args[1],
        given == null ? Loop.get(in) : given,
        orNull(args[3]),
        orNull(args[4]),
        in.isTrue(args[5]));
    ((Task) args[0]).origin = SourceTrace.ofFuture(((Task) args[0]).loop(), null);
    return PyNone.NONE;
  }

  private static PyObject setName(Interpreter in, PyObject self, PyObject value) {
    ((Task) self).rename(value instanceof PyStr text ? text.value : in.str(value));
    return PyNone.NONE;
  }
}
