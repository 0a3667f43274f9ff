package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.NextOrDefault;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Calls and conversions as native functions need them.
final class Calls {
  private Calls() {}

  /// `callable(*args, **keywords)`; `keywords` is a dict with strings as keys.
  static PyObject with(Interpreter in, PyObject callable, PyObject[] args, PyObject keywords) {
    PyDict named = (PyDict) keywords;
    if (named.size() == 0) {
      return in.call(callable, args);
    }
    List<PyObject> all = new ArrayList<>(List.of(args));
    List<PyStr> names = new ArrayList<>();
    for (int i = 0; i < named.places(); i++) {
      PyObject value = named.valueAt(i);
      if (named.keyAt(i) instanceof PyStr name && value != null) {
        names.add(name);
        all.add(value);
      }
    }
    return in.callNamed(callable, all.toArray(PyObject.NO_ARGS), names.toArray(PyStr.NO_NAMES));
  }

  /// An integer, or the `TypeError` for what is none.
  static long toLong(Interpreter in, PyObject value) {
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError(
          "'" + value.type().simpleName() + "' object cannot be interpreted as an integer");
    }
    return number.isLong() ? number.value : number.big().signum() * Long.MAX_VALUE;
  }

  /// A real number as a double.
  static double toDouble(Interpreter in, PyObject value) {
    if (value instanceof PyInt number) {
      return number.asDouble();
    }
    PyObject converted = in.callMethod(value, "__float__");
    if (converted instanceof PyFloat number) {
      return number.value;
    }
    throw Raise.typeError("must be real number, not " + value.type().simpleName());
  }

  /// Whether `asyncio.iscoroutine` holds.
  static boolean isCoroutine(Interpreter in, PyObject value) {
    if (value instanceof Resumable known) {
      return known.type() == PyGenerator.COROUTINE || known instanceof NextOrDefault;
    }
    return value.type().lookup("send") != null
        && value.type().lookup("throw") != null
        && value.type().lookup("close") != null
        && isGiven(value.type().lookup("__await__"));
  }

  /// Whether `inspect.isawaitable` holds.
  static boolean isAwaitable(Interpreter in, PyObject value) {
    return isCoroutine(in, value)
        || isGiven(value.type().lookup("__await__"))
        || (value instanceof Resumable known && known.isIterableCoroutine());
  }

  /// A class that has None for a method says that it lacks it.
  private static boolean isGiven(@Nullable PyObject method) {
    return method != null && method != PyNone.NONE;
  }

  /// Whether a call of the value makes a coroutine.
  static boolean isCoroutineFunction(Interpreter in, PyObject value) {
    PyObject inner = value;
    while (true) {
      if (inner instanceof BoundMethod method) {
        inner = method.function;
      } else if (inner.type().simpleName().equals("partial")
          && in.findAttribute(inner, "func") instanceof PyObject func) {
        inner = func;
      } else if (inner instanceof NativeFunction function) {
        return function.makesCoroutine();
      } else {
        return inner instanceof PyFunction function && function.code.kind == PyCode.Kind.COROUTINE;
      }
    }
  }

  /// Makes a call of a function that has a frame in CPython: an exception that comes out of it
  /// keeps what the function was given.
  static PyObject holding(PyObject given, Supplier<PyObject> call) {
    try {
      return call.get();
    } catch (Raise raise) {
      throw holding(given, raise);
    }
  }

  /// An error that such a function raises, which keeps what the function was given.
  static Raise holding(PyObject given, Raise raise) {
    if (raise.exception.held == null) {
      raise.exception.held = given;
    }
    return raise;
  }
}
