package loopscope.interp.object;

import java.math.BigInteger;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.text.Hashes;
import org.jspecify.annotations.Nullable;

/// An integer.
///
/// What fits into a `long` is a [PyLong]; larger values are [PyBigInt], and instances of classes
/// derived from `int` are [DerivedInt]. Ask [#isLong] before reading `value` unless the Java class
/// is known.
public abstract sealed class PyInt extends PyObject permits PyLong, PyBool, PyBigInt, DerivedInt {
  /// `int`.
  public static final PyType TYPE =
      PyType.define("int")
          .allocate(
              (in, type) -> type == PyInt.TYPE ? PyInt.ZERO : new DerivedInt(type, PyInt.ZERO))
          .slots(NumberSlots.INTEGER)
          .build();

  private static final int LEAST = -128;
  private static final int MOST = 1024;
  private static final PyInt[] SMALL = new PyInt[MOST - LEAST + 1];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = new PyLong(i + LEAST);
    }
  }

  /// 0.
  public static final PyInt ZERO = of(0);

  /// 1.
  public static final PyInt ONE = of(1);

  /// -1.
  public static final PyInt MINUS_ONE = of(-1);

  /// The value where it fits.
  public final long value;

  PyInt(long value) {
    this.value = value;
  }

  /// The object for a value; small ones are shared.
  public static PyInt of(long value) {
    return value >= LEAST && value <= MOST ? SMALL[(int) value - LEAST] : new PyLong(value);
  }

  /// The object for a value of any size.
  public static PyInt of(BigInteger value) {
    return value.bitLength() < 64 ? of(value.longValue()) : new PyBigInt(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// Whether `value` is the whole truth.
  public boolean isLong() {
    return true;
  }

  /// The value, whatever its size.
  public BigInteger big() {
    return BigInteger.valueOf(value);
  }

  /// The same integer as an instance of `int` itself.
  public PyInt plain() {
    return this instanceof PyBool ? of(value) : this;
  }

  /// The value as an `int`, clamped to its range: right for sizes and indexes, which then fail by
  /// themselves.
  public int clamped() {
    return isLong()
        ? (int) Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE)
        : big().signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
  }

  /// The nearest float; raises where it is too large.
  public double asDouble() {
    if (isLong()) {
      return value;
    }
    double result = big().doubleValue();
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("int too large to convert to float");
    }
    return result;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return !isLong() || value != 0;
  }

  @Override
  public long hash(Interpreter in) {
    return isLong() ? Hashes.ofLong(value) : Hashes.ofBig(big());
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (!(other instanceof PyInt that)) {
      return null;
    }
    int order =
        isLong() && that.isLong() ? Long.compare(value, that.value) : big().compareTo(that.big());
    return PyBool.of(op.holds(order));
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    if (!(other instanceof PyInt that)) {
      return null;
    }
    PyObject result = IntMath.binary(op, this, that);
    if (result instanceof PyBigInt number) {
      Limits.heavy(in, number.big().bitLength());
    }
    return result;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return left instanceof PyInt that ? IntMath.binary(op, that, this) : null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    return null;
  }

  @Override
  public PyObject unary(Interpreter in, UnaryOp op) {
    return IntMath.unary(op, this);
  }

  @Override
  public String repr(Interpreter in) {
    if (isLong()) {
      return Long.toString(value);
    }
    Limits.heavy(in, big().bitLength());
    return IntMath.decimal(big(), in.digitLimit);
  }

  @Override
  public String format(Interpreter in, String spec) {
    return spec.isEmpty() ? in.str(this) : Formatting.integer(this, spec, in.digitLimit);
  }
}
