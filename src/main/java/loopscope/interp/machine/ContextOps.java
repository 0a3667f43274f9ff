package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// What `with`, `async with` and `async for` ask of objects.
final class ContextOps {
  private static final String[] NAMES = {"__enter__", "__exit__", "__aenter__", "__aexit__"};

  private final Interpreter in;

  ContextOps(Interpreter in) {
    this.in = in;
  }

  private @Nullable PyObject onType(PyObject object, String name) {
    PyType type = object.type();
    PyObject found = type.lookup(name);
    return found == null ? null : found.bind(in, object, type);
  }

  /// A special method, looked up in the class alone.
  PyObject special(PyObject object, int which) {
    PyObject method = onType(object, NAMES[which]);
    if (method != null) {
      return method;
    }
    boolean async = which >= 2;
    String text =
        "'"
            + name(object.type())
            + "' object does not support the "
            + (async ? "asynchronous " : "")
            + "context manager protocol (missed "
            + NAMES[which]
            + " method)";
    boolean other =
        object.type().lookup(async ? "__enter__" : "__aenter__") != null
            && object.type().lookup(async ? "__exit__" : "__aexit__") != null;
    if (other) {
      text =
          "'"
              + name(object.type())
              + "' object does not support the "
              + (async ? "asynchronous " : "")
              + "context manager protocol (missed "
              + NAMES[which]
              + " method) but it supports the "
              + (async ? "" : "asynchronous ")
              + "context manager protocol. Did you mean to use '"
              + (async ? "with" : "async with")
              + "'?";
    }
    throw Raise.typeError(text);
  }

  /// The class with its module, unless that is the program itself.
  private static String name(PyType type) {
    return type.moduleName().equals("__main__") ? type.qualname() : type.displayName();
  }

  PyObject asyncIterator(PyObject object) {
    PyObject method = onType(object, "__aiter__");
    if (method == null) {
      throw Raise.typeError(
          "'async for' requires an object with __aiter__ method, got " + object.type().name());
    }
    PyObject iterator = in.call(method);
    if (iterator.type().lookup("__anext__") == null) {
      in.finalization().passed(iterator, null);
      throw Raise.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + iterator.type().name());
    }
    return iterator;
  }

  PyObject asyncNext(PyObject iterator) {
    if (iterator instanceof PyGenerator generator) {
      in.machine().asyncGenerators.asked(generator);
      return new AsyncStep(
          generator, AsyncStep.Kind.SEND, loopscope.interp.object.PyNone.NONE, null);
    }
    PyObject method = onType(iterator, "__anext__");
    if (method == null) {
      throw Raise.typeError(
          "'async for' requires an iterator with __anext__ method, got " + iterator.type().name());
    }
    PyObject next = in.call(method);
    if (!(next instanceof Awaitable
        || next instanceof AsyncStep
        || (next instanceof Resumable object && Awaits.isCoroutine(object))
        || next.type().dunder(Slot.AWAIT) != null)) {
      PyException error =
          Raise.typeError(
                  "'async for' received an invalid object from __anext__: " + next.type().name())
              .exception;
      PyException cause =
          Raise.typeError("'" + next.type().name() + "' object can't be awaited").exception;
      error.cause = cause;
      error.context = cause;
      error.suppressContext = true;
      throw new Raise(error);
    }
    return next;
  }
}
