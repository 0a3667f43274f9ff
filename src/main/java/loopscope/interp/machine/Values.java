package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/// What common operations do with values where that is too long for the dispatch loop.
final class Values {
  private final Interpreter in;

  Values(Interpreter in) {
    this.in = in;
  }

  /// The strings in registers side by side as one.
  PyObject join(@Nullable PyObject[] r, int from, int count) {
    if (count == 2) {
      return PyStr.of(((PyStr) r[from]).value.concat(((PyStr) r[from + 1]).value));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(((PyStr) r[from + i]).value);
    }
    Limits.text(text.length());
    return PyStr.of(text.toString());
  }

  /// The text of a value in an f-string without a format.
  PyObject format(PyObject value) {
    if (value.getClass() == PyStr.class) {
      return value;
    }
    if (value instanceof PyLong) {
      return PyStr.ofLong(((PyInt) value).value);
    }
    PyStr text = PyStr.of(in.format(value, ""));
    in.wasUsed(value, text);
    return text;
  }

  /// `-value`.
  PyObject negate(PyObject value) {
    if (value instanceof PyLong && ((PyInt) value).value != Long.MIN_VALUE) {
      return PyInt.of(-((PyInt) value).value);
    }
    return in.unary(UnaryOp.NEG, value);
  }

  /// Gives `count` registers the elements of a value, which must have as many.
  void unpack(@Nullable PyObject[] r, int into, PyObject value, int count) {
    PyObject[] items;
    int size;
    if (value.getClass() == PyTuple.class) {
      items = ((PyTuple) value).items;
      size = items.length;
    } else if (value.getClass() == PyList.class) {
      items = ((PyList) value).array();
      size = ((PyList) value).size();
    } else {
      unpackIterator(r, into, value, count);
      return;
    }
    if (size != count) {
      throw wrongCount(size, count, true);
    }
    System.arraycopy(items, 0, r, into, count);
  }

  private static Raise wrongCount(int got, int expected, boolean known) {
    return got > expected
        ? Raise.valueError(
            "too many values to unpack (expected "
                + expected
                + (known ? ", got " + got + ")" : ")"))
        : Raise.valueError(
            "not enough values to unpack (expected " + expected + ", got " + got + ")");
  }

  /// The error for a value that cannot be unpacked; one that says so itself is told another way.
  static Raise notIterable(PyObject value) {
    String type = value.type().name();
    return Raise.typeError(
        value.type().lookup("__iter__") == null
            ? "cannot unpack non-iterable " + type + " object"
            : "'" + type + "' object is not iterable");
  }

  private void unpackIterator(@Nullable PyObject[] r, int into, PyObject value, int count) {
    PyObject iterator = in.iterateOrNull(value);
    if (iterator == null) {
      throw notIterable(value);
    }
    for (int i = 0; i < count; i++) {
      PyObject item = in.next(iterator);
      if (item == null) {
        throw wrongCount(i, count, false);
      }
      r[into + i] = item;
    }
    if (in.next(iterator) != null) {
      int size = value instanceof PyDict d ? d.size() : -1;
      throw wrongCount(size < 0 ? count + 1 : size, count, size >= 0);
    }
  }
}
