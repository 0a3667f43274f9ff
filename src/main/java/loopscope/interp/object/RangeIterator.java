package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Over a range whose numbers fit into a `long`; the machine's loops step it directly.
public final class RangeIterator extends NativeIterator {
  static final PyType TYPE =
      PyType.define("range_iterator").slots(Slot.ITER, Slot.NEXT).sealed().build();

  private final long step;
  private long value;
  private long left;

  RangeIterator(long start, long step, long count) {
    super(TYPE);
    this.value = start;
    this.step = step;
    this.left = count;
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    return next();
  }

  /// The next number, or null at the end.
  public @Nullable PyObject next() {
    if (left <= 0) {
      return null;
    }
    left--;
    long current = value;
    value = current + step;
    return PyInt.of(current);
  }

  @Override
  public int remaining() {
    return (int) Math.min(left, Integer.MAX_VALUE);
  }
}
