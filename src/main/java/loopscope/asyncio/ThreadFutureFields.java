package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.TypeBuilder;

/// What the futures of executors keep under names that begin with an underscore, which tests of
/// programs read and assign to bring a future into the state that they need.
final class ThreadFutureFields {
  private ThreadFutureFields() {}

  static void fill(TypeBuilder builder) {
    builder
        .field("_condition", (in, self) -> ((ThreadFuture) self).condition(in), null)
        .field(
            "_state",
            (in, self) -> PyStr.of(((ThreadFuture) self).state().name()),
            (in, self, value) -> setState((ThreadFuture) self, Arguments.orNone(value)))
        .field(
            "_result",
            (in, self) -> ((ThreadFuture) self).peekResult(),
            (in, self, value) -> ((ThreadFuture) self).setResult(Arguments.orNone(value)))
        .field(
            "_exception",
            (in, self) -> ((ThreadFuture) self).failure(),
            (in, self, value) -> setException(in, (ThreadFuture) self, Arguments.orNone(value)))
        .field("_waiters", (in, self) -> new PyList(), null)
        .field("_done_callbacks", (in, self) -> callbacks((ThreadFuture) self), null);
  }

  private static void setState(ThreadFuture future, PyObject name) {
    for (ThreadFuture.State state : ThreadFuture.State.values()) {
      if (name instanceof PyStr text && text.toString().equals(state.name())) {
        future.setState(state);
      }
    }
  }

  private static void setException(Interpreter in, ThreadFuture future, PyObject error) {
    if (error == PyNone.NONE) {
      future.setException(null, null);
    } else {
      future.setException(error, ThreadFuture.raised(in, error));
    }
  }

  private static PyList callbacks(ThreadFuture future) {
    List<PyObject> functions = new ArrayList<>();
    future
        .callbacks()
        .forEach(
            callback -> {
              if (callback instanceof ThreadFutureMethods.ProgramCallback own) {
                functions.add(own.function());
              }
            });
    return new PyList(functions.toArray(PyObject.NO_ARGS));
  }
}
