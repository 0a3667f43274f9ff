package loopscope.interp.lib;

import java.math.BigInteger;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;

/// The functions of `math` that take floats apart or look at their neighbours.
final class FloatParts {
  private FloatParts() {}

  static void add(ModuleBuilder b) {
    b.function("modf(x, /)", FloatParts::modf);
    b.function("frexp(x, /)", FloatParts::frexp);
    b.function("ldexp(x, i, /)", FloatParts::ldexp);
    b.function("ulp(x, /)", (in, x) -> new PyFloat(Math.ulp(MathModule.d(in, x))));
    b.functionN("nextafter(x, y, /, *, steps=None)", FloatParts::nextAfter);
    b.functionN("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", FloatParts::isClose);
  }

  private static PyObject nextAfter(Interpreter in, PyObject[] a) {
    double x = MathModule.d(in, a[0]);
    double y = MathModule.d(in, a[1]);
    if (a[2] == PyNone.NONE) {
      return new PyFloat(Math.nextAfter(x, y));
    }
    PyInt steps = Arguments.index(in, a[2]);
    if (steps.big().signum() < 0) {
      throw Raise.valueError("steps must be a non-negative integer");
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return new PyFloat(x + y);
    }
    // Floats of one sign are ordered as their bits are.
    BigInteger from = place(x);
    BigInteger to = place(y);
    BigInteger there = to.compareTo(from) < 0 ? from.subtract(steps.big()) : from.add(steps.big());
    boolean beyond = to.compareTo(from) < 0 ? there.compareTo(to) < 0 : there.compareTo(to) > 0;
    return new PyFloat(beyond ? y : at(there.longValue()));
  }

  private static BigInteger place(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return BigInteger.valueOf(bits >= 0 ? bits : Long.MIN_VALUE - bits);
  }

  private static double at(long place) {
    return Double.longBitsToDouble(place >= 0 ? place : Long.MIN_VALUE - place);
  }

  private static PyObject modf(Interpreter in, PyObject x) {
    double value = MathModule.d(in, x);
    if (Double.isInfinite(value)) {
      return PyTuple.of(new PyFloat(Math.copySign(0.0, value)), new PyFloat(value));
    }
    double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
    return PyTuple.of(new PyFloat(Math.copySign(value - whole, value)), new PyFloat(whole));
  }

  private static PyObject frexp(Interpreter in, PyObject x) {
    double value = MathModule.d(in, x);
    if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
      return PyTuple.of(new PyFloat(value), PyInt.ZERO);
    }
    int exponent = Math.getExponent(value) + 1;
    double fraction = Math.scalb(value, -exponent);
    if (Math.abs(fraction) < 0.5) {
      double scaled = value * 0x1p54;
      exponent = Math.getExponent(scaled) + 1 - 54;
      fraction = Math.scalb(scaled, -(exponent + 54));
    }
    return PyTuple.of(new PyFloat(fraction), PyInt.of(exponent));
  }

  private static PyObject ldexp(Interpreter in, PyObject x, PyObject i) {
    double value = Math.scalb(MathModule.d(in, x), Arguments.index(in, i).clamped());
    if (Double.isInfinite(value) && !Double.isInfinite(MathModule.d(in, x))) {
      throw Raise.overflowError("math range error");
    }
    return new PyFloat(value);
  }

  private static PyObject isClose(Interpreter in, PyObject[] a) {
    double x = MathModule.d(in, a[0]);
    double y = MathModule.d(in, a[1]);
    double relative = MathModule.d(in, a[2]);
    double absolute = MathModule.d(in, a[3]);
    if (relative < 0 || absolute < 0) {
      throw Raise.valueError("tolerances must be non-negative");
    }
    if (x == y) {
      return PyBool.TRUE;
    }
    if (Double.isInfinite(x) || Double.isInfinite(y)) {
      return PyBool.FALSE;
    }
    double distance = Math.abs(y - x);
    return PyBool.of(
        distance <= Math.abs(relative * y)
            || distance <= Math.abs(relative * x)
            || distance <= absolute);
  }
}
