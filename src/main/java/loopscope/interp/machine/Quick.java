package loopscope.interp.machine;

import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// What translated code tries first: operations on common types that run no code of the program and
/// raise nothing. Null, or a negative number, says that the operation is for [Fast] and the rest of
/// the machine.
final class Quick {
  private static final BinaryOp[] BINARY = BinaryOp.values();
  private static final CompareOp[] COMPARE = CompareOp.values();
  private static final int LARGEST_SHIFT = 40;

  private Quick() {}

  static @Nullable PyObject add(PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      long sum = a + b;
      return ((a ^ sum) & (b ^ sum)) >= 0 ? PyInt.of(sum) : null;
    }
    if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) x).value + ((PyFloat) y).value);
    }
    return null;
  }

  /// `x` and a number of at most 32 bits.
  static @Nullable PyObject add(PyObject x, long number) {
    if (x instanceof PyLong) {
      long a = ((PyLong) x).value;
      long sum = a + number;
      return (number >= 0) == (sum >= a) ? PyInt.of(sum) : null;
    }
    return null;
  }

  static @Nullable PyObject sub(PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      long difference = a - b;
      return ((a ^ b) & (a ^ difference)) >= 0 ? PyInt.of(difference) : null;
    }
    if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) x).value - ((PyFloat) y).value);
    }
    return null;
  }

  static @Nullable PyObject mul(PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      return (int) a == a && (int) b == b ? PyInt.of(a * b) : null;
    }
    if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) x).value * ((PyFloat) y).value);
    }
    return null;
  }

  static @Nullable PyObject mod(PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong && ((PyLong) y).value > 0) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      // The quick compiler has no instruction for long numbers, and calls the JVM.
      return PyInt.of(
          (int) a == a && (int) b == b ? Math.floorMod((int) a, (int) b) : Math.floorMod(a, b));
    }
    return null;
  }

  static @Nullable PyObject floorDivide(PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong && ((PyLong) y).value > 0) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      return PyInt.of(
          (int) a == a && (int) b == b ? Math.floorDiv((int) a, (int) b) : Math.floorDiv(a, b));
    }
    return null;
  }

  static @Nullable PyObject binary(int op, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      return switch (BINARY[op]) {
        case AND -> PyInt.of(a & b);
        case OR -> PyInt.of(a | b);
        case XOR -> PyInt.of(a ^ b);
        case RSHIFT -> b >= 0 && b <= LARGEST_SHIFT ? PyInt.of(a >> b) : null;
        case ADD -> add(x, y);
        case SUB -> sub(x, y);
        case MUL -> mul(x, y);
        case MOD -> mod(x, y);
        case FLOORDIV -> floorDivide(x, y);
        case LSHIFT, TRUEDIV, POW, MATMUL, DIVMOD -> null;
      };
    }
    if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
      double a = ((PyFloat) x).value;
      double b = ((PyFloat) y).value;
      return switch (BINARY[op]) {
        case ADD -> new PyFloat(a + b);
        case SUB -> new PyFloat(a - b);
        case MUL -> new PyFloat(a * b);
        case TRUEDIV -> b == 0 ? null : new PyFloat(a / b);
        case AND, OR, XOR, LSHIFT, RSHIFT, MOD, FLOORDIV, POW, MATMUL, DIVMOD -> null;
      };
    }
    return null;
  }

  /// `x op y` as 1 or 0, -1 when it is not known.
  static int holds(int op, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      int order = Long.compare(((PyLong) x).value, ((PyLong) y).value);
      return COMPARE[op].holds(order) ? 1 : 0;
    }
    if (x.getClass() == PyStr.class && y.getClass() == PyStr.class) {
      return switch (COMPARE[op]) {
        case EQ -> ((PyStr) x).value.equals(((PyStr) y).value) ? 1 : 0;
        case NE -> ((PyStr) x).value.equals(((PyStr) y).value) ? 0 : 1;
        case LT, LE, GT, GE -> -1;
      };
    }
    if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
      double a = ((PyFloat) x).value;
      double b = ((PyFloat) y).value;
      return switch (COMPARE[op]) {
            case EQ -> a == b;
            case NE -> a != b;
            case LT -> a < b;
            case LE -> a <= b;
            case GT -> a > b;
            case GE -> a >= b;
          }
          ? 1
          : 0;
    }
    return -1;
  }

  static @Nullable PyObject compare(int op, PyObject x, PyObject y) {
    int holds = holds(op, x, y);
    return holds < 0 ? null : PyBool.of(holds != 0);
  }

  /// The truth of a value as 1 or 0, -1 when it is not known.
  static int truth(PyObject x) {
    if (x == PyBool.TRUE) {
      return 1;
    }
    if (x == PyBool.FALSE || x == PyNone.NONE) {
      return 0;
    }
    if (x instanceof PyLong) {
      return ((PyLong) x).value != 0 ? 1 : 0;
    }
    if (x.getClass() == PyStr.class) {
      return ((PyStr) x).value.isEmpty() ? 0 : 1;
    }
    if (x.getClass() == PyList.class) {
      return ((PyList) x).size() != 0 ? 1 : 0;
    }
    return -1;
  }

  /// `container[key]`.
  static @Nullable PyObject getItem(PyObject container, PyObject key) {
    if (key instanceof PyLong) {
      long index = ((PyLong) key).value;
      if (container.getClass() == PyList.class) {
        PyList list = (PyList) container;
        return index >= 0 && index < list.size() ? list.get((int) index) : null;
      }
      if (container.getClass() == PyTuple.class) {
        PyObject[] items = ((PyTuple) container).items;
        return index >= 0 && index < items.length ? items[(int) index] : null;
      }
      return null;
    }
    return key.getClass() == PyStr.class && container.getClass() == PyDict.class
        ? ((PyDict) container).get((PyStr) key)
        : null;
  }

  /// Whether something could be said about the end of a value that is overwritten.
  private static boolean mayEnd(@Nullable PyObject old) {
    return old instanceof PyInstance || old instanceof Resumable;
  }

  /// `container[key] = value` where the key is there already.
  static boolean setItem(PyObject container, PyObject key, PyObject value) {
    if (key instanceof PyLong) {
      if (container.getClass() == PyList.class) {
        PyList list = (PyList) container;
        long index = ((PyLong) key).value;
        if (index >= 0 && index < list.size() && !mayEnd(list.get((int) index))) {
          list.set((int) index, value);
          return true;
        }
      }
      return false;
    }
    if (key.getClass() == PyStr.class && container.getClass() == PyDict.class) {
      PyDict dict = (PyDict) container;
      int place = dict.placeOf((PyStr) key);
      if (place >= 0 && !mayEnd(dict.valueAt(place))) {
        dict.setValueAt(place, value);
        return true;
      }
    }
    return false;
  }

  /// The elements of a tuple or list that has exactly `count` of them, or null.
  static PyObject @Nullable [] items(PyObject value, int count) {
    if (value.getClass() == PyTuple.class) {
      PyObject[] items = ((PyTuple) value).items;
      return items.length == count ? items : null;
    }
    if (value.getClass() == PyList.class && ((PyList) value).size() == count) {
      return ((PyList) value).array();
    }
    return null;
  }

  /// The text of a value in an f-string.
  static @Nullable PyObject format(PyObject value) {
    if (value.getClass() == PyStr.class) {
      return value;
    }
    return value instanceof PyLong ? PyStr.ofLong(((PyLong) value).value) : null;
  }

  /// The same where it becomes a part of a longer string.
  static @Nullable PyObject part(PyObject value) {
    return value instanceof PyLong ? PyStr.partOfLong(((PyLong) value).value) : format(value);
  }

  /// Two strings side by side.
  static PyObject join(PyObject first, PyObject second) {
    return PyStr.of(((PyStr) first).value.concat(((PyStr) second).value));
  }
}
