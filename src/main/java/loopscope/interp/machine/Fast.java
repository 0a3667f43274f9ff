package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.Operators;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import org.jspecify.annotations.Nullable;

/// Operators for the common types, small enough to be compiled into the dispatch loop.
final class Fast {
  private static final BinaryOp[] BINARY = BinaryOp.values();
  private static final CompareOp[] COMPARE = CompareOp.values();

  private Fast() {}

  static PyObject add(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      long sum = a + b;
      if (((a ^ sum) & (b ^ sum)) >= 0) {
        return PyInt.of(sum);
      }
    } else if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) x).value + ((PyFloat) y).value);
    }
    return Operators.binary(in, BinaryOp.ADD, x, y);
  }

  static PyObject sub(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      long difference = a - b;
      if (((a ^ b) & (a ^ difference)) >= 0) {
        return PyInt.of(difference);
      }
    } else if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) x).value - ((PyFloat) y).value);
    }
    return Operators.binary(in, BinaryOp.SUB, x, y);
  }

  static PyObject mul(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      long a = ((PyLong) x).value;
      long b = ((PyLong) y).value;
      if ((int) a == a && (int) b == b) {
        return PyInt.of(a * b);
      }
    } else if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) x).value * ((PyFloat) y).value);
    }
    return Operators.binary(in, BinaryOp.MUL, x, y);
  }

  static PyObject mod(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong && ((PyLong) y).value != 0) {
      return PyInt.of(Math.floorMod(((PyLong) x).value, ((PyLong) y).value));
    }
    return Operators.binary(in, BinaryOp.MOD, x, y);
  }

  static PyObject floorDivide(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong && ((PyLong) y).value > 0) {
      return PyInt.of(Math.floorDiv(((PyLong) x).value, ((PyLong) y).value));
    }
    return Operators.binary(in, BinaryOp.FLOORDIV, x, y);
  }

  static PyObject binary(Interpreter in, int op, PyObject x, PyObject y) {
    return Operators.binary(in, BINARY[op], x, y);
  }

  static PyObject inPlace(Interpreter in, int op, PyObject x, PyObject y) {
    if (op == 0 && x instanceof PyLong && y instanceof PyLong) {
      return add(in, x, y);
    }
    return Operators.inPlace(in, BINARY[op], x, y);
  }

  static PyObject compare(Interpreter in, int op, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      return PyBool.of(COMPARE[op].holds(Long.compare(((PyLong) x).value, ((PyLong) y).value)));
    }
    PyObject result = Operators.compare(in, COMPARE[op], x, y);
    in.wasUsed(x, result);
    return result;
  }

  static PyObject is(PyObject x, PyObject y) {
    return PyBool.of(x == y);
  }

  static PyObject isNot(PyObject x, PyObject y) {
    return PyBool.of(x != y);
  }

  static boolean less(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      return ((PyLong) x).value < ((PyLong) y).value;
    }
    return slow(in, CompareOp.LT, x, y);
  }

  static boolean lessOrEqual(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      return ((PyLong) x).value <= ((PyLong) y).value;
    }
    return slow(in, CompareOp.LE, x, y);
  }

  static boolean greater(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      return ((PyLong) x).value > ((PyLong) y).value;
    }
    return slow(in, CompareOp.GT, x, y);
  }

  static boolean greaterOrEqual(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      return ((PyLong) x).value >= ((PyLong) y).value;
    }
    return slow(in, CompareOp.GE, x, y);
  }

  static boolean equal(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      return ((PyLong) x).value == ((PyLong) y).value;
    }
    if (x.getClass() == PyStr.class && y.getClass() == PyStr.class) {
      return ((PyStr) x).value.equals(((PyStr) y).value);
    }
    return slow(in, CompareOp.EQ, x, y);
  }

  static boolean notEqual(Interpreter in, PyObject x, PyObject y) {
    if (x instanceof PyLong && y instanceof PyLong) {
      return ((PyLong) x).value != ((PyLong) y).value;
    }
    return slow(in, CompareOp.NE, x, y);
  }

  private static boolean slow(Interpreter in, CompareOp op, PyObject x, PyObject y) {
    boolean result = in.isTrue(Operators.compare(in, op, x, y));
    in.wasUsed(x, null);
    return result;
  }

  /// Stores four values in the slots whose numbers are the bytes of `places`, the lowest first.
  static void store(
      @Nullable PyObject[] slots,
      int places,
      @Nullable PyObject a,
      @Nullable PyObject b,
      @Nullable PyObject c,
      @Nullable PyObject d) {
    slots[places & 0xff] = a;
    slots[places >> 8 & 0xff] = b;
    slots[places >> 16 & 0xff] = c;
    slots[places >> 24 & 0xff] = d;
  }

  static PyObject getItem(Interpreter in, PyObject container, PyObject key) {
    if (container.getClass() == PyList.class && key instanceof PyLong) {
      PyList list = (PyList) container;
      long index = ((PyLong) key).value;
      if (index >= 0 && index < list.size()) {
        return list.get((int) index);
      }
    } else if (container.getClass() == PyDict.class) {
      return ((PyDict) container).getItem(in, key);
    }
    return in.getItem(container, key);
  }

  static void setItem(Interpreter in, PyObject container, PyObject key, PyObject value) {
    if (in.finalization().isPending()) {
      Deletions.overwritten(in, container, key, value);
      return;
    }
    if (container.getClass() == PyList.class && key instanceof PyLong) {
      PyList list = (PyList) container;
      long index = ((PyLong) key).value;
      if (index >= 0 && index < list.size()) {
        list.set((int) index, value);
        return;
      }
    } else if (container.getClass() == PyDict.class) {
      ((PyDict) container).put(in, key, value);
      return;
    }
    in.setItem(container, key, value);
  }
}
