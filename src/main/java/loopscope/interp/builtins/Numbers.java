package loopscope.interp.builtins;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;

/// Conversions between numbers.
public final class Numbers {
  private Numbers() {}

  /// The float that a value is through `__float__` or `__index__`; `complaint` if it is none.
  public static double real(Interpreter in, PyObject value, String complaint) {
    if (value instanceof PyFloat real) {
      return real.value;
    }
    if (value instanceof PyInt number) {
      return number.asDouble();
    }
    PyObject method = value.type().dunder(Slot.FLOAT);
    if (method != null) {
      PyObject result = in.call(method, value);
      if (!(result instanceof PyFloat real)) {
        throw Raise.typeError(
            value.type().name()
                + ".__float__ returned non-float (type "
                + result.type().name()
                + ")");
      }
      return real.value;
    }
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError(complaint);
    }
    return number.asDouble();
  }

  /// A float cut to a whole number.
  public static BigInteger truncate(double value) {
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflowError("cannot convert float infinity to integer");
    }
    return new BigDecimal(value).toBigInteger();
  }

  /// A float cut to an int object.
  public static PyInt whole(double value) {
    long cut = (long) value;
    return Math.abs(value) < 9e18 ? PyInt.of(cut) : PyInt.of(truncate(value));
  }

  /// `round(value)`: the nearest whole number, halves to the even one.
  public static PyInt round(double value) {
    return Math.abs(value) < 4e15 ? PyInt.of((long) Math.rint(value)) : whole(value);
  }

  /// `round(value, digits)`: correctly rounded in decimal, halves to even.
  public static double round(double value, int digits) {
    if (Double.isNaN(value) || Double.isInfinite(value) || value == 0 || digits > 323) {
      return value;
    }
    if (digits < -308) {
      return 0.0 * value;
    }
    double result = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("rounded value too large to represent");
    }
    return result == 0 && value < 0 ? -0.0 : result;
  }

  /// `round(value, digits)` of a whole number, where only negative digits change anything.
  public static PyInt round(PyInt value, PyInt digits) {
    if (digits.big().signum() >= 0) {
      return value.plain();
    }
    int power = -digits.clamped();
    if (power < 0 || power > 20_000) {
      return PyInt.ZERO;
    }
    BigDecimal rounded = new BigDecimal(value.big()).setScale(-power, RoundingMode.HALF_EVEN);
    return PyInt.of(rounded.toBigInteger());
  }
}
