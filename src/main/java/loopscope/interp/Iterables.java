package loopscope.interp;

import loopscope.interp.object.Exceptions;
import loopscope.interp.object.NativeIterator;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// The elements of iterables, with the questions that CPython asks before it takes them.
public final class Iterables {
  private Iterables() {}

  /// All elements, or null of what is no iterable; `__iter__` is called once.
  public static PyObject @Nullable [] toArray(Interpreter in, PyObject iterable) {
    if (iterable.getClass() == PyList.class || iterable.getClass() == PyTuple.class) {
      return in.toArray(iterable);
    }
    PyObject iterator = in.iterateOrNull(iterable);
    return iterator == null ? null : drain(in, new PyList(), iterator).toArray();
  }

  /// What `list.extend` does: it asks how many elements there will be. Whether it is an iterable.
  public static boolean extend(Interpreter in, PyList list, PyObject iterable) {
    if (iterable.getClass() == PyList.class || iterable.getClass() == PyTuple.class) {
      PyObject[] all = in.toArray(iterable);
      list.addAll(all, all.length);
      return true;
    }
    PyObject iterator = in.iterateOrNull(iterable);
    if (iterator == null) {
      return false;
    }
    if (iterable.type().isProgrammed()) {
      Limits.elements(lengthHint(in, iterable, 0));
    }
    drain(in, list, iterator);
    return true;
  }

  /// Appends what an iterator gives.
  static PyList drain(Interpreter in, PyList list, PyObject iterator) {
    Limits.elements(NativeIterator.left(iterator));
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      list.add(item);
    }
    return list;
  }

  /// How many elements a value says it has, by `__len__` or else by `__length_hint__`; a
  /// `TypeError` of either is as if it were not there.
  public static long lengthHint(Interpreter in, PyObject value, long otherwise) {
    PyType type = value.type();
    try {
      if (type.lookup("__len__") != null) {
        return in.length(value);
      }
    } catch (Raise raise) {
      requireTypeError(raise);
    }
    if (type.lookup("__length_hint__") == null) {
      return otherwise;
    }
    PyObject hint;
    try {
      hint = in.callMethod(value, "__length_hint__");
    } catch (Raise raise) {
      requireTypeError(raise);
      return otherwise;
    }
    if (hint == PyNone.NOT_IMPLEMENTED) {
      return otherwise;
    }
    if (!(hint instanceof PyInt number)) {
      throw Raise.typeError("__length_hint__ must be an integer, not " + hint.type().name());
    }
    if (!number.isLong()) {
      throw Raise.overflowError("Python int too large to convert to C ssize_t");
    }
    if (number.value < 0) {
      throw Raise.valueError("__length_hint__() should return >= 0");
    }
    return number.value;
  }

  private static void requireTypeError(Raise raise) {
    if (!raise.exception.isA(Exceptions.TYPE_ERROR)) {
      throw raise;
    }
  }
}
