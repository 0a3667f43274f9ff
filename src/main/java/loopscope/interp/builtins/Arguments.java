package loopscope.interp.builtins;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Arguments of native functions turned into Java values, with CPython's complaints.
public final class Arguments {
  private Arguments() {}

  /// The whole number that a value is through `__index__`.
  public static PyInt index(Interpreter in, PyObject value) {
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    return number;
  }

  /// A number of things, clamped to Java's `int`.
  public static int size(Interpreter in, PyObject value) {
    PyInt number = index(in, value);
    if (!number.isLong()) {
      throw Raise.overflowError("Python int too large to convert to C ssize_t");
    }
    return number.clamped();
  }

  /// A Java `int`, refused when it does not fit.
  public static int whole(Interpreter in, PyObject value) {
    PyInt number = index(in, value);
    if (!number.isLong() || number.value != (int) number.value) {
      throw Raise.overflowError("Python int too large to convert to C int");
    }
    return (int) number.value;
  }

  /// A string argument; `what` begins the complaint, such as `find() argument 1`.
  public static PyStr str(PyObject value, String what) {
    if (value instanceof PyStr text) {
      return text;
    }
    throw Raise.typeError(what + " must be str, not " + typeName(value));
  }

  /// How messages name a value's type: `None` is called by itself.
  public static String typeName(PyObject value) {
    return value == PyNone.NONE ? "None" : value.type().name();
  }

  /// A start or end in a sequence: absent or None gives `otherwise`, negative counts from the end,
  /// clipped.
  public static int bound(Interpreter in, @Nullable PyObject value, int length, int otherwise) {
    if (value == null || value == PyNone.NONE) {
      return otherwise;
    }
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    }
    int at = number.clamped();
    return at < 0 ? Math.max(0, at + length) : at;
  }

  /// A start or end that has to be given as an index, not as None.
  static int place(Interpreter in, PyObject value, int length) {
    if (in.indexOrNull(value) == null) {
      throw Raise.typeError("slice indices must be integers or have an __index__ method");
    }
    return bound(in, value, length, 0);
  }

  /// A value that may be absent.
  public static PyObject orNone(@Nullable PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  /// The arguments that `*args` gathered.
  public static PyObject[] rest(PyObject args) {
    return ((PyTuple) args).items;
  }

  /// A float argument: floats, ints and what has `__float__` or `__index__`.
  public static double real(Interpreter in, PyObject value) {
    return Numbers.real(in, value, "must be real number, not " + value.type().name());
  }

  /// `function(*args, **named)`.
  public static PyObject apply(Interpreter in, PyObject function, PyObject[] args, PyDict named) {
    PyObject[] keys = in.toArray(named);
    PyObject[] all = Arrays.copyOf(args, args.length + keys.length);
    PyStr[] names = new PyStr[keys.length];
    for (int i = 0; i < keys.length; i++) {
      names[i] = (PyStr) keys[i];
      all[args.length + i] = in.getItem(named, keys[i]);
    }
    return in.callNamed(function, all, names);
  }
}
