package loopscope.interp.object;

import loopscope.interp.Interpreter;

/// Positions in sequences.
public final class Indexes {
  private Indexes() {}

  /// The position that an index means in a sequence of some length; negative ones count from the
  /// end.
  public static int inside(
      Interpreter in, PyObject key, int length, String outside, String notAnIndex) {
    int index;
    if (key instanceof PyLong) {
      long value = ((PyInt) key).value;
      index = (int) Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    } else {
      index = of(in, key, notAnIndex);
    }
    if (index < 0) {
      index += length;
    }
    if (index < 0 || index >= length) {
      throw Raise.indexError(outside);
    }
    return index;
  }

  private static int of(Interpreter in, PyObject key, String notAnIndex) {
    PyInt number = in.indexOrNull(key);
    if (number == null) {
      throw Raise.typeError(notAnIndex + key.type().name() + (notAnIndex.endsWith("'") ? "'" : ""));
    }
    if (!number.isLong()) {
      throw Raise.indexError("cannot fit '" + key.type().name() + "' into an index-sized integer");
    }
    return number.clamped();
  }
}
