package loopscope.interp.object;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;

/// What lists and tuples have in common.
public final class Sequences {
  private Sequences() {}

  static PyObject compare(
      Interpreter in, CompareOp op, PyObject[] a, int sizeA, PyObject[] b, int sizeB) {
    if (sizeA != sizeB && op == CompareOp.EQ) {
      return PyBool.FALSE;
    }
    if (sizeA != sizeB && op == CompareOp.NE) {
      return PyBool.TRUE;
    }
    in.enterNative();
    try {
      int shared = Math.min(sizeA, sizeB);
      for (int i = 0; i < shared; i++) {
        if (!in.equal(a[i], b[i])) {
          return switch (op) {
            case EQ -> PyBool.FALSE;
            case NE -> PyBool.TRUE;
            default -> in.compare(op, a[i], b[i]);
          };
        }
      }
    } finally {
      in.leaveNative();
    }
    return PyBool.of(op.holds(Integer.compare(sizeA, sizeB)));
  }

  /// The place of the first equal element, or -1.
  public static int indexOf(Interpreter in, PyObject[] items, int size, PyObject element) {
    for (int i = 0; i < size && i < items.length; i++) {
      PyObject item = items[i];
      if (item == element || (item != null && in.equal(item, element))) {
        return i;
      }
    }
    return -1;
  }

  /// How often a sequence is to be repeated.
  static int times(PyInt times) {
    if (!times.isLong()) {
      throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return Math.max(0, times.clamped());
  }

  /// The error for something added to a sequence that is none of its kind.
  static Raise cannotConcatenate(PyObject sequence, PyObject other) {
    String kind =
        switch (sequence) {
          case PyStr _ -> "str";
          case PyList _ -> "list";
          case PyTuple _ -> "tuple";
          case PyBytes _ -> null;
          default -> sequence.type().simpleName();
        };
    String type = other.type().name();
    return Raise.typeError(
        kind == null
            ? "can't concat " + type + " to " + sequence.type().name()
            : "can only concatenate " + kind + " (not \"" + type + "\") to " + kind);
  }

  static PyObject[] repeat(PyObject[] items, int size, PyInt times) {
    int n = times(times);
    Limits.elements((long) size * n);
    PyObject[] all = new PyObject[size * n];
    if (size == 1) {
      Arrays.fill(all, items[0]);
      return all;
    }
    for (int i = 0; i < n; i++) {
      System.arraycopy(items, 0, all, i * size, size);
    }
    return all;
  }

  static PyObject[] slice(PyObject[] items, PySlice.Range range) {
    if (range.step() == 1) {
      return Arrays.copyOfRange(items, range.start(), range.start() + range.count());
    }
    PyObject[] part = new PyObject[range.count()];
    for (int i = 0; i < part.length; i++) {
      part[i] = items[range.at(i)];
    }
    return part;
  }

  static void join(Interpreter in, StringBuilder text, PyObject[] items, int size) {
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(in.repr(items[i]));
      Limits.text(text.length());
    }
  }
}
