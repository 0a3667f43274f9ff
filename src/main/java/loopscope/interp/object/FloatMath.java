package loopscope.interp.object;

import java.math.BigDecimal;
import loopscope.interp.text.Powers;
import org.jspecify.annotations.Nullable;

/// Floating-point arithmetic with Python's signs and errors.
public final class FloatMath {
  private FloatMath() {}

  static boolean holds(CompareOp op, double a, double b) {
    return switch (op) {
      case LT -> a < b;
      case LE -> a <= b;
      case EQ -> a == b;
      case NE -> a != b;
      case GT -> a > b;
      case GE -> a >= b;
    };
  }

  /// How a float that is not nan compares with an integer, exactly.
  static int compare(double a, PyInt b) {
    if (Double.isInfinite(a)) {
      return a > 0 ? 1 : -1;
    }
    if (b.isLong() && Math.abs(b.value) < 1L << 53) {
      return Double.compare(a == 0 ? 0.0 : a, b.value);
    }
    return new BigDecimal(a).compareTo(new BigDecimal(b.big()));
  }

  /// `a op b`, or null for an operator that floats lack.
  public static @Nullable PyObject binary(BinaryOp op, double a, double b) {
    return switch (op) {
      case ADD -> new PyFloat(a + b);
      case SUB -> new PyFloat(a - b);
      case MUL -> new PyFloat(a * b);
      case TRUEDIV -> {
        if (b == 0) {
          throw Raise.zeroDivision("division by zero");
        }
        yield new PyFloat(a / b);
      }
      case MOD -> {
        nonZero(b);
        yield new PyFloat(modulo(a, b));
      }
      case FLOORDIV -> {
        nonZero(b);
        yield new PyFloat(floorDivide(a, b));
      }
      case DIVMOD -> {
        nonZero(b);
        yield PyTuple.of(new PyFloat(floorDivide(a, b)), new PyFloat(modulo(a, b)));
      }
      case POW -> power(a, b);
      default -> null;
    };
  }

  private static void nonZero(double b) {
    if (b == 0) {
      throw Raise.zeroDivision("division by zero");
    }
  }

  /// `a % b` with the sign of `b`.
  public static double modulo(double a, double b) {
    double rest = a % b;
    if (rest != 0) {
      return (rest < 0) != (b < 0) ? rest + b : rest;
    }
    return Math.copySign(0.0, b);
  }

  /// `a // b`.
  public static double floorDivide(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && (rest < 0) != (b < 0)) {
      quotient -= 1.0;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  private static PyObject power(double a, double b) {
    if (a == 1 || b == 0) {
      return new PyFloat(1);
    }
    if (a == 0 && b < 0) {
      throw Raise.zeroDivision("zero to a negative power");
    }
    if (a < 0 && !Double.isInfinite(a) && !Double.isInfinite(b) && b != Math.floor(b)) {
      return PyComplex.power(a, 0, b, 0);
    }
    if (a == -1 && Double.isInfinite(b)) {
      return new PyFloat(1);
    }
    double result = Powers.pow(a, b);
    if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
      throw Raise.of(
          Exceptions.OVERFLOW_ERROR, PyInt.of(34), PyStr.of("Numerical result out of range"));
    }
    return new PyFloat(result);
  }
}
