package loopscope.interp.object;

import java.math.BigInteger;
import loopscope.interp.Interpreter;
import loopscope.interp.text.Hashes;
import org.jspecify.annotations.Nullable;

/// `range(start, stop, step)`.
public final class PyRange extends PyObject {
  /// `range`.
  public static final PyType TYPE =
      PyType.define("range")
          .slots(
              Slot.REPR,
              Slot.HASH,
              Slot.EQ,
              Slot.NE,
              Slot.LT,
              Slot.LE,
              Slot.GT,
              Slot.GE,
              Slot.LEN,
              Slot.GETITEM,
              Slot.CONTAINS,
              Slot.ITER)
          .sealed()
          .build();

  /// `start`.
  public final PyInt start;

  /// `stop`.
  public final PyInt stop;

  /// `step`, never zero.
  public final PyInt step;

  private final BigInteger count;

  /// A range.
  public PyRange(PyInt start, PyInt stop, PyInt step) {
    if (step.isLong() && step.value == 0) {
      throw Raise.valueError("range() arg 3 must not be zero");
    }
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.count = count(start.big(), stop.big(), step.big());
  }

  private static BigInteger count(BigInteger start, BigInteger stop, BigInteger step) {
    BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
    return distance.signum() <= 0
        ? BigInteger.ZERO
        : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The number of elements.
  public BigInteger count() {
    return count;
  }

  /// The element at a position.
  public PyInt at(BigInteger position) {
    return PyInt.of(start.big().add(step.big().multiply(position)));
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return count.signum() != 0;
  }

  @Override
  public int length(Interpreter in) {
    if (count.bitLength() > 31) {
      throw Raise.overflowError("Python int too large to convert to C ssize_t");
    }
    return count.intValue();
  }

  @Override
  public PyObject iterate(Interpreter in) {
    if (start.isLong() && stop.isLong() && step.isLong() && count.bitLength() < 62) {
      return new RangeIterator(start.value, step.value, count.longValue());
    }
    return new BigRangeIterator(this);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Range part = slice.resolve(in, length(in));
      BigInteger by = step.big().multiply(BigInteger.valueOf(part.step()));
      PyInt from = at(BigInteger.valueOf(part.start()));
      PyInt to = at(BigInteger.valueOf(part.stop()));
      return new PyRange(from, to, PyInt.of(by));
    }
    PyInt index = in.indexOrNull(key);
    if (index == null) {
      throw Raise.typeError("range indices must be integers or slices, not " + key.type().name());
    }
    BigInteger position = index.big().signum() < 0 ? index.big().add(count) : index.big();
    if (position.signum() < 0 || position.compareTo(count) >= 0) {
      throw Raise.indexError("range object index out of range");
    }
    return at(position);
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    if (!(element instanceof PyInt number)) {
      return Operators.containsByIteration(in, this, element);
    }
    return positionOf(number) != null;
  }

  /// Where an integer stands in the range, or null.
  public @Nullable BigInteger positionOf(PyInt number) {
    BigInteger[] both = number.big().subtract(start.big()).divideAndRemainder(step.big());
    return both[1].signum() == 0 && both[0].signum() >= 0 && both[0].compareTo(count) < 0
        ? both[0]
        : null;
  }

  @Override
  public long hash(Interpreter in) {
    long none = in.hash(PyNone.NONE);
    boolean several = count.compareTo(BigInteger.ONE) > 0;
    return Hashes.ofTuple(
        Hashes.ofBig(count),
        count.signum() == 0 ? none : start.hash(in),
        several ? step.hash(in) : none);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (!(other instanceof PyRange that) || (op != CompareOp.EQ && op != CompareOp.NE)) {
      return null;
    }
    boolean same =
        count.equals(that.count)
            && (count.signum() == 0
                || start.big().equals(that.start.big())
                    && (count.equals(BigInteger.ONE) || step.big().equals(that.step.big())));
    return PyBool.of(same == (op == CompareOp.EQ));
  }

  @Override
  public String repr(Interpreter in) {
    String ends = "range(" + start.repr(in) + ", " + stop.repr(in);
    return step.isLong() && step.value == 1 ? ends + ")" : ends + ", " + step.repr(in) + ")";
  }

  /// Over integers of any size.
  private static final class BigRangeIterator extends NativeIterator {
    static final PyType TYPE =
        PyType.define("longrange_iterator").slots(Slot.ITER, Slot.NEXT).sealed().build();

    private final PyRange range;
    private BigInteger at = BigInteger.ZERO;

    BigRangeIterator(PyRange range) {
      super(TYPE);
      this.range = range;
    }

    @Override
    public @Nullable PyObject next(Interpreter in) {
      if (at.compareTo(range.count) >= 0) {
        return null;
      }
      PyInt value = range.at(at);
      at = at.add(BigInteger.ONE);
      return value;
    }
  }
}
