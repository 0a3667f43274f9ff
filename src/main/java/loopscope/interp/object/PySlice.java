package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// `slice(start, stop, step)`.
public final class PySlice extends PyObject {
  /// `slice`.
  public static final PyType TYPE =
      PyType.define("slice")
          .slots(Slot.REPR, Slot.EQ, Slot.NE, Slot.LT, Slot.LE, Slot.GT, Slot.GE, Slot.HASH)
          .sealed()
          .build();

  /// `start`.
  public final PyObject start;

  /// `stop`.
  public final PyObject stop;

  /// `step`.
  public final PyObject step;

  /// The positions that a slice means in a sequence of a certain length.
  public record Range(int start, int stop, int step, int count) {
    /// The `i`-th of the positions.
    public int at(int i) {
      return start + i * step;
    }
  }

  /// A slice; `None` where a part is left out.
  public PySlice(PyObject start, PyObject stop, PyObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The positions in a sequence of `length`.
  public Range resolve(Interpreter in, int length) {
    int by = step == PyNone.NONE ? 1 : whole(in, step);
    if (by == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    by = Math.max(by, -Integer.MAX_VALUE);
    int least = by < 0 ? -1 : 0;
    int most = by < 0 ? length - 1 : length;
    int from =
        start == PyNone.NONE
            ? (by < 0 ? most : least)
            : clip(whole(in, start), length, least, most);
    int to =
        stop == PyNone.NONE ? (by < 0 ? least : most) : clip(whole(in, stop), length, least, most);
    long distance = by > 0 ? (long) to - from : (long) from - to;
    int count = distance <= 0 ? 0 : (int) ((distance - 1) / Math.abs((long) by)) + 1;
    return new Range(from, to, by, count);
  }

  private static int whole(Interpreter in, PyObject value) {
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return number.clamped();
  }

  private static int clip(int index, int length, int least, int most) {
    long at = index < 0 ? (long) index + length : index;
    return (int) Math.clamp(at, least, most);
  }

  private PyTuple parts() {
    return PyTuple.of(start, stop, step);
  }

  @Override
  public long hash(Interpreter in) {
    return in.hash(parts());
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return other instanceof PySlice that ? parts().compare(in, op, that.parts()) : null;
  }

  @Override
  public String repr(Interpreter in) {
    return "slice" + in.repr(parts());
  }
}
