package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.text.FloatFormat;
import loopscope.interp.text.Hashes;
import loopscope.interp.text.Powers;
import org.jspecify.annotations.Nullable;

/// A complex number.
public final class PyComplex extends PyObject {
  /// `complex`.
  public static final PyType TYPE = PyType.define("complex").slots(NumberSlots.COMPLEX).build();

  /// The real part.
  public final double real;

  /// The imaginary part.
  public final double imaginary;

  /// A complex number.
  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return real != 0 || imaginary != 0;
  }

  @Override
  public long hash(Interpreter in) {
    return Hashes.ofComplex(Hashes.ofDouble(real), Hashes.ofDouble(imaginary));
  }

  private static @Nullable PyComplex from(PyObject value) {
    return switch (value) {
      case PyComplex c -> c;
      case PyFloat f -> new PyComplex(f.value, 0);
      case PyInt i -> new PyComplex(i.asDouble(), 0);
      default -> null;
    };
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return null;
    }
    PyComplex that = from(other);
    return that == null
        ? null
        : PyBool.of((real == that.real && imaginary == that.imaginary) == (op == CompareOp.EQ));
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    PyComplex that = from(other);
    return that == null
        ? null
        : other == that ? compute(op, this, that) : withReal(op, this, that.real);
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    PyComplex that = from(left);
    return that == null
        ? null
        : left == that ? compute(op, that, this) : realWith(op, that.real, this);
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    return null;
  }

  /// A real number is not made complex first: it has no imaginary part whose sign could tell.
  private static @Nullable PyObject withReal(BinaryOp op, PyComplex a, double b) {
    return switch (op) {
      case ADD -> new PyComplex(a.real + b, a.imaginary);
      case SUB -> new PyComplex(a.real - b, a.imaginary);
      case MUL -> new PyComplex(a.real * b, a.imaginary * b);
      case TRUEDIV -> {
        if (b == 0) {
          throw Raise.zeroDivision("division by zero");
        }
        yield new PyComplex(a.real / b, a.imaginary / b);
      }
      default -> compute(op, a, new PyComplex(b, 0));
    };
  }

  private static @Nullable PyObject realWith(BinaryOp op, double a, PyComplex b) {
    return switch (op) {
      case ADD -> new PyComplex(a + b.real, b.imaginary);
      case SUB -> new PyComplex(a - b.real, -b.imaginary);
      case MUL -> new PyComplex(a * b.real, a * b.imaginary);
      case TRUEDIV -> divideReal(a, b);
      default -> compute(op, new PyComplex(a, 0), b);
    };
  }

  private static PyComplex divideReal(double a, PyComplex b) {
    if (b.real == 0 && b.imaginary == 0) {
      throw Raise.zeroDivision("division by zero");
    }
    if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
      double ratio = b.imaginary / b.real;
      double scale = b.real + b.imaginary * ratio;
      return new PyComplex(a / scale, -a * ratio / scale);
    }
    double ratio = b.real / b.imaginary;
    double scale = b.real * ratio + b.imaginary;
    return new PyComplex(a * ratio / scale, -a / scale);
  }

  private static @Nullable PyObject compute(BinaryOp op, PyComplex a, PyComplex b) {
    return switch (op) {
      case ADD -> new PyComplex(a.real + b.real, a.imaginary + b.imaginary);
      case SUB -> new PyComplex(a.real - b.real, a.imaginary - b.imaginary);
      case MUL -> product(a, b);
      case TRUEDIV -> divide(a, b);
      case POW -> finite(power(a.real, a.imaginary, b.real, b.imaginary));
      default -> null;
    };
  }

  private static PyComplex divide(PyComplex a, PyComplex b) {
    if (b.real == 0 && b.imaginary == 0) {
      throw Raise.zeroDivision("division by zero");
    }
    PyComplex result = quotient(a, b);
    if (!result.isLost()) {
      return result;
    }
    // What is infinite stays so, and what is divided by it vanishes: annex G of the C standard.
    if (a.isInfinite() && Double.isFinite(b.real) && Double.isFinite(b.imaginary)) {
      double x = unit(a.real);
      double y = unit(a.imaginary);
      return new PyComplex(
          Double.POSITIVE_INFINITY * (x * b.real + y * b.imaginary),
          Double.POSITIVE_INFINITY * (y * b.real - x * b.imaginary));
    }
    if (b.isInfinite() && Double.isFinite(a.real) && Double.isFinite(a.imaginary)) {
      double x = unit(b.real);
      double y = unit(b.imaginary);
      return new PyComplex(0 * (a.real * x + a.imaginary * y), 0 * (a.imaginary * x - a.real * y));
    }
    return result;
  }

  private static PyComplex quotient(PyComplex a, PyComplex b) {
    // Dividing by the larger part first keeps the intermediate values in range.
    if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
      double ratio = b.imaginary / b.real;
      double scale = b.real + b.imaginary * ratio;
      return new PyComplex(
          (a.real + a.imaginary * ratio) / scale, (a.imaginary - a.real * ratio) / scale);
    }
    double ratio = b.real / b.imaginary;
    double scale = b.real * ratio + b.imaginary;
    return new PyComplex(
        (a.real * ratio + a.imaginary) / scale, (a.imaginary * ratio - a.real) / scale);
  }

  private boolean isLost() {
    return Double.isNaN(real) && Double.isNaN(imaginary);
  }

  private boolean isInfinite() {
    return Double.isInfinite(real) || Double.isInfinite(imaginary);
  }

  /// 1 for what is infinite, else 0, with its sign.
  private static double unit(double part) {
    return Math.copySign(Double.isInfinite(part) ? 1 : 0, part);
  }

  private static double orZero(double part) {
    return Double.isNaN(part) ? Math.copySign(0, part) : part;
  }

  private static PyComplex finite(PyComplex result) {
    if (Double.isInfinite(result.real) || Double.isInfinite(result.imaginary)) {
      throw Raise.overflowError("complex exponentiation");
    }
    return result;
  }

  static PyComplex power(double ar, double ai, double br, double bi) {
    if (br == 0 && bi == 0) {
      return new PyComplex(1, 0);
    }
    if (ar == 0 && ai == 0) {
      if (bi != 0 || br < 0) {
        throw Raise.zeroDivision("zero to a negative or complex power");
      }
      return new PyComplex(0, 0);
    }
    if (bi == 0 && br == Math.rint(br) && Math.abs(br) <= 100) {
      return wholePower(new PyComplex(ar, ai), (int) br);
    }
    double size = Powers.hypot(ar, ai);
    double length = Powers.pow(size, br);
    double angle = StrictMath.atan2(ai, ar);
    double phase = angle * br;
    if (bi != 0) {
      length *= Powers.exp(-angle * bi);
      phase += bi * Powers.log(size);
    }
    return new PyComplex(length * StrictMath.cos(phase), length * StrictMath.sin(phase));
  }

  private static PyComplex wholePower(PyComplex base, int exponent) {
    PyComplex result = new PyComplex(1, 0);
    PyComplex square = base;
    for (int n = Math.abs(exponent); n > 0; n >>= 1) {
      if ((n & 1) != 0) {
        result = product(result, square);
      }
      square = product(square, square);
    }
    return exponent < 0 ? divide(new PyComplex(1, 0), result) : result;
  }

  private static PyComplex product(PyComplex a, PyComplex b) {
    double both = a.real * b.real - a.imaginary * b.imaginary;
    PyComplex result = new PyComplex(both, a.real * b.imaginary + a.imaginary * b.real);
    if (!result.isLost()) {
      return result;
    }
    boolean overflows =
        Double.isInfinite(a.real * b.real)
            || Double.isInfinite(a.imaginary * b.imaginary)
            || Double.isInfinite(a.real * b.imaginary)
            || Double.isInfinite(a.imaginary * b.real);
    if (!a.isInfinite() && !b.isInfinite() && !overflows) {
      return result;
    }
    PyComplex x = factor(a);
    PyComplex y = factor(b);
    return new PyComplex(
        Double.POSITIVE_INFINITY * (x.real * y.real - x.imaginary * y.imaginary),
        Double.POSITIVE_INFINITY * (x.real * y.imaginary + x.imaginary * y.real));
  }

  /// The direction of a factor in a product that has become infinite.
  private static PyComplex factor(PyComplex a) {
    return a.isInfinite()
        ? new PyComplex(unit(a.real), unit(a.imaginary))
        : new PyComplex(orZero(a.real), orZero(a.imaginary));
  }

  @Override
  public @Nullable PyObject unary(Interpreter in, UnaryOp op) {
    return switch (op) {
      case NEG -> new PyComplex(-real, -imaginary);
      case POS -> this;
      case ABS -> new PyFloat(Powers.hypot(real, imaginary));
      case INVERT -> null;
    };
  }

  @Override
  public String repr(Interpreter in) {
    return FloatFormat.complexRepr(real, imaginary);
  }

  @Override
  public String format(Interpreter in, String spec) {
    return spec.isEmpty() ? in.str(this) : Formatting.complex(this, spec);
  }
}
