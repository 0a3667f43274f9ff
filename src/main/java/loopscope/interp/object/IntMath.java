package loopscope.interp.object;

import java.math.BigInteger;
import loopscope.interp.Limits;
import loopscope.interp.text.NumberText;
import org.jspecify.annotations.Nullable;

/// Integer arithmetic: `long` while it lasts, then [BigInteger], with a bound on the size of
/// results.
public final class IntMath {
  private IntMath() {}

  /// `a op b`, or null for an operator that integers lack.
  public static @Nullable PyObject binary(BinaryOp op, PyInt a, PyInt b) {
    return a.isLong() && b.isLong() ? small(op, a, b) : big(op, a, b);
  }

  private static @Nullable PyObject small(BinaryOp op, PyInt left, PyInt right) {
    long a = left.value;
    long b = right.value;
    switch (op) {
      case ADD -> {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? big(op, left, right) : PyInt.of(sum);
      }
      case SUB -> {
        long difference = a - b;
        return ((a ^ b) & (a ^ difference)) < 0 ? big(op, left, right) : PyInt.of(difference);
      }
      case MUL -> {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return (high == 0 && low >= 0) || (high == -1 && low < 0)
            ? PyInt.of(low)
            : big(op, left, right);
      }
      case FLOORDIV -> {
        nonZero(b, "division by zero");
        return a == Long.MIN_VALUE && b == -1
            ? big(op, left, right)
            : PyInt.of(Math.floorDiv(a, b));
      }
      case MOD -> {
        nonZero(b, "division by zero");
        return PyInt.of(Math.floorMod(a, b));
      }
      case AND -> {
        return left instanceof PyBool && right instanceof PyBool
            ? PyBool.of((a & b) != 0)
            : PyInt.of(a & b);
      }
      case OR -> {
        return left instanceof PyBool && right instanceof PyBool
            ? PyBool.of((a | b) != 0)
            : PyInt.of(a | b);
      }
      case XOR -> {
        return left instanceof PyBool && right instanceof PyBool
            ? PyBool.of((a ^ b) != 0)
            : PyInt.of(a ^ b);
      }
      case TRUEDIV -> {
        nonZero(b, "division by zero");
        long limit = 1L << 53;
        return Math.abs(a) <= limit && Math.abs(b) <= limit
            ? new PyFloat((double) a / b)
            : big(op, left, right);
      }
      case RSHIFT -> {
        nonNegativeShift(b);
        return PyInt.of(b > 63 ? a >> 63 : a >> b);
      }
      default -> {
        return big(op, left, right);
      }
    }
  }

  private static void nonZero(long b, String message) {
    if (b == 0) {
      throw Raise.zeroDivision(message);
    }
  }

  private static void nonNegativeShift(long b) {
    if (b < 0) {
      throw Raise.valueError("negative shift count");
    }
  }

  private static @Nullable PyObject big(BinaryOp op, PyInt left, PyInt right) {
    BigInteger a = left.big();
    BigInteger b = right.big();
    return switch (op) {
      case ADD -> PyInt.of(a.add(b));
      case SUB -> PyInt.of(a.subtract(b));
      case MUL -> {
        bounded((long) a.bitLength() + b.bitLength());
        yield PyInt.of(a.multiply(b));
      }
      case FLOORDIV -> {
        nonZero(b.signum(), "division by zero");
        yield PyInt.of(floor(a, b)[0]);
      }
      case MOD -> {
        nonZero(b.signum(), "division by zero");
        yield PyInt.of(floor(a, b)[1]);
      }
      case DIVMOD -> {
        nonZero(b.signum(), "division by zero");
        BigInteger[] both = floor(a, b);
        yield PyTuple.of(PyInt.of(both[0]), PyInt.of(both[1]));
      }
      case TRUEDIV -> {
        nonZero(b.signum(), "division by zero");
        yield new PyFloat(IntDivision.trueDivide(a, b));
      }
      case POW -> power(left, right);
      case LSHIFT -> {
        nonNegativeShift(b.signum());
        if (a.signum() == 0) {
          yield PyInt.ZERO;
        }
        if (b.bitLength() > Long.SIZE) {
          throw Raise.overflowError("too many digits in integer");
        }
        bounded(b.bitLength() > 31 ? Long.MAX_VALUE : a.bitLength() + b.longValue());
        yield PyInt.of(a.shiftLeft(b.intValue()));
      }
      case RSHIFT -> {
        nonNegativeShift(b.signum());
        yield b.bitLength() > 31
            ? PyInt.of(a.signum() < 0 ? -1 : 0)
            : PyInt.of(a.shiftRight(b.intValue()));
      }
      case AND -> PyInt.of(a.and(b));
      case OR -> PyInt.of(a.or(b));
      case XOR -> PyInt.of(a.xor(b));
      case MATMUL -> null;
    };
  }

  private static BigInteger[] floor(BigInteger a, BigInteger b) {
    BigInteger[] both = a.divideAndRemainder(b);
    if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(b);
    }
    return both;
  }

  private static PyObject power(PyInt left, PyInt right) {
    BigInteger base = left.big();
    BigInteger exponent = right.big();
    if (exponent.signum() < 0) {
      if (base.signum() == 0) {
        throw Raise.zeroDivision("zero to a negative power");
      }
      PyObject result = FloatMath.binary(BinaryOp.POW, left.asDouble(), right.asDouble());
      return result == null ? PyNone.NOT_IMPLEMENTED : result;
    }
    if (base.bitLength() <= 1 && base.abs().bitLength() <= 1) {
      boolean odd = exponent.testBit(0);
      return exponent.signum() == 0 || base.signum() > 0
          ? PyInt.ONE
          : base.signum() == 0 ? PyInt.ZERO : odd ? PyInt.MINUS_ONE : PyInt.ONE;
    }
    bounded(
        exponent.bitLength() > 40
            ? Long.MAX_VALUE
            : (base.abs().bitLength() - 1) * exponent.longValue());
    return PyInt.of(base.pow(exponent.intValue()));
  }

  /// Refuses a result of more bits than a run may make.
  public static void bounded(long bits) {
    if (bits > Limits.MOST_INT_BITS) {
      throw Raise.memoryError();
    }
  }

  static PyObject unary(UnaryOp op, PyInt a) {
    if (a.isLong() && a.value != Long.MIN_VALUE) {
      return switch (op) {
        case NEG -> PyInt.of(-a.value);
        case POS -> a instanceof PyLong ? a : PyInt.of(a.value);
        case INVERT -> PyInt.of(~a.value);
        case ABS -> PyInt.of(Math.abs(a.value));
      };
    }
    return switch (op) {
      case NEG -> PyInt.of(a.big().negate());
      case POS -> PyInt.of(a.big());
      case INVERT -> PyInt.of(a.big().not());
      case ABS -> PyInt.of(a.big().abs());
    };
  }

  /// Decimal digits, within a limit on their number.
  static String decimal(BigInteger value, int limit) {
    return Formatting.checked(() -> NumberText.decimal(value, limit));
  }
}
