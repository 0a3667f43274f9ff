package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// The calls that a runner makes on its loop, and that `asyncio.run` makes on its runner where the
/// program has changed the class.
final class RunnerCalls {
  private static final List<String> METHODS =
      List.of("__init__", "__enter__", "__exit__", "run", "get_loop", "close", "_lazy_init");

  private static final PyStr[] OPTIONS = {PyStr.of("debug"), PyStr.of("loop_factory")};

  private RunnerCalls() {}

  /// Whether the program has changed what `asyncio.run` uses.
  static boolean areOverridden() {
    PyType type = Runner.TYPE;
    return type.isProgrammed()
        && METHODS.stream().anyMatch(name -> type.lookup(name) != type.original(name));
  }

  /// The whole of `asyncio.run`: a `with` statement around a call of `run`.
  static PyObject runOnce(Interpreter in, PyObject main, PyObject debug, PyObject factory) {
    PyObject runner = in.callNamed(Runner.TYPE, new PyObject[] {debug, factory}, OPTIONS);
    PyObject entered = in.callMethod(runner, "__enter__");
    PyObject result;
    try {
      result = in.callMethod(entered, "run", main);
    } catch (Raise raise) {
      if (in.isTrue(exit(in, runner, raise.exception))) {
        return PyNone.NONE;
      }
      throw raise;
    }
    in.callMethod(runner, "__exit__", PyNone.NONE, PyNone.NONE, PyNone.NONE);
    return result;
  }

  private static PyObject exit(Interpreter in, PyObject runner, PyException error) {
    try {
      return in.callMethod(runner, "__exit__", error.type(), error, PyNone.NONE);
    } catch (Raise raise) {
      throw new Raise(raise.exception.during(error));
    }
  }

  /// `loop.set_debug(debug)`.
  static void setDebug(Interpreter in, PyObject loop, PyObject debug) {
    if (loop instanceof Loop its && !its.overrides("set_debug")) {
      its.setDebug(debug);
    } else {
      in.callMethod(loop, "set_debug", debug);
    }
  }

  /// `asyncio.set_event_loop(loop)`.
  static void setCurrent(Interpreter in, @Nullable Loop loop) {
    PyObject policy = Asyncio.of(in).choices.loopPolicy;
    if (policy == null) {
      Asyncio.of(in).setCurrent(loop);
    } else {
      in.callMethod(policy, "set_event_loop", loop == null ? PyNone.NONE : loop);
    }
  }
}
