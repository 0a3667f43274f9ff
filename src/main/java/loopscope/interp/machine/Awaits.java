package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// What can be awaited besides coroutines, and how it is stepped.
final class Awaits {
  private Awaits() {}

  /// Whether the object may stand after `await` as it is.
  static boolean isCoroutine(Resumable object) {
    return object.type() == PyGenerator.COROUTINE || object.isIterableCoroutine();
  }

  /// Whether a class of the program has a way of its own to await what is awaitable by itself.
  static boolean isOverridden(PyObject awaited) {
    PyType type = awaited.type();
    return type.isProgrammed() && type.dunder(Slot.AWAIT) instanceof PyFunction;
  }

  /// The iterator behind an awaitable object; `forWhom` is the third operand of [Op#AWAIT].
  static PyObject iterator(Interpreter in, PyObject awaited, int forWhom) {
    PyObject method = awaited.type().dunder(Slot.AWAIT);
    if (method == null) {
      String type = awaited.type().name();
      throw Raise.typeError(
          forWhom == 0
              ? "'" + type + "' object can't be awaited"
              : "'async with' received an object from "
                  + (forWhom == 1 ? "__aenter__" : "__aexit__")
                  + " that does not implement __await__: "
                  + type);
    }
    PyObject iterator = in.call(method, awaited);
    if (iterator instanceof Resumable object && isCoroutine(object)) {
      in.finalization().passed(object, null);
      throw Raise.typeError("__await__() returned a coroutine");
    }
    if (!iterator.isIterator() && !(iterator instanceof Awaitable)) {
      throw Raise.typeError(
          "__await__() returned non-iterator of type '" + iterator.type().name() + "'");
    }
    return iterator;
  }

  /// One step of something that a frame awaits: a native awaitable or any iterator.
  static Step step(Interpreter in, PyObject awaited, PyObject value, @Nullable PyException error) {
    try {
      if (awaited instanceof Awaitable future) {
        return future.resumeAwait(in, value, error);
      }
      return error == null ? send(in, awaited, value) : fail(in, awaited, error);
    } catch (Raise raise) {
      if (raise.exception.isA(Exceptions.STOP_ITERATION)) {
        return in.returned(raise.exception.value());
      }
      return in.raised(raise.exception);
    }
  }

  private static Step send(Interpreter in, PyObject iterator, PyObject value) {
    if (value != PyNone.NONE) {
      return in.yielded(in.callMethod(iterator, "send", value));
    }
    if (iterator.type().isProgrammed()) {
      PyObject method = iterator.type().dunder(Slot.NEXT);
      return in.yielded(
          method == null ? in.callMethod(iterator, "send", value) : in.call(method, iterator));
    }
    PyObject next = in.next(iterator);
    return next == null ? in.returned(PyNone.NONE) : in.yielded(next);
  }

  private static Step fail(Interpreter in, PyObject iterator, PyException error) {
    if (error.isA(Exceptions.GENERATOR_EXIT)) {
      PyObject close = in.findAttribute(iterator, "close");
      if (close != null) {
        in.call(close);
      }
      return in.raised(error);
    }
    PyObject method = in.findAttribute(iterator, "throw");
    return method == null ? in.raised(error) : in.yielded(in.call(method, error));
  }
}
