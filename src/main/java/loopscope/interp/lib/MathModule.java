package loopscope.interp.lib;

import java.math.BigInteger;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.Numbers;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;

/// `math`.
final class MathModule {
  private MathModule() {}

  static PyModule build() {
    ModuleBuilder b = new ModuleBuilder("math");
    b.value("pi", new PyFloat(Math.PI)).value("e", new PyFloat(Math.E));
    b.value("tau", new PyFloat(2 * Math.PI));
    b.value("inf", new PyFloat(Double.POSITIVE_INFINITY)).value("nan", new PyFloat(Double.NaN));
    real(b, "sqrt", Math::sqrt);
    real(b, "exp", Math::exp);
    real(b, "expm1", Math::expm1);
    real(b, "exp2", x -> Math.pow(2, x));
    real(b, "log1p", Math::log1p);
    real(b, "sin", Math::sin);
    real(b, "cos", Math::cos);
    real(b, "tan", Math::tan);
    real(b, "asin", Math::asin);
    real(b, "acos", Math::acos);
    real(b, "atan", Math::atan);
    real(b, "sinh", Math::sinh);
    real(b, "cosh", Math::cosh);
    real(b, "tanh", Math::tanh);
    real(b, "asinh", MathModule::asinh);
    real(b, "acosh", x -> Math.log(x + Math.sqrt(x * x - 1)));
    real(b, "atanh", x -> 0.5 * Math.log1p(2 * x / (1 - x)));
    real(b, "cbrt", Math::cbrt);
    real(b, "fabs", Math::abs);
    real(b, "degrees", x -> x * (180 / Math.PI));
    real(b, "radians", x -> x * (Math.PI / 180));
    real(b, "gamma", SpecialFunctions::gamma);
    real(b, "lgamma", SpecialFunctions::logGamma);
    real(b, "erf", SpecialFunctions::erf);
    real(b, "erfc", SpecialFunctions::erfc);
    test(b, "isnan", Double::isNaN);
    test(b, "isinf", Double::isInfinite);
    test(b, "isfinite", Double::isFinite);
    b.function("floor(x, /)", (in, x) -> whole(in, x, "__floor__", true));
    b.function("ceil(x, /)", (in, x) -> whole(in, x, "__ceil__", false));
    b.function("trunc(x, /)", MathModule::trunc);
    b.functionN("log(x, base=?, /)", MathModule::log);
    b.function("log2(x, /)", (in, x) -> new PyFloat(log2(in, x)));
    b.function("log10(x, /)", (in, x) -> new PyFloat(logarithm(in, x, true)));
    b.function("pow(x, y, /)", MathModule::pow);
    b.function("atan2(y, x, /)", (in, y, x) -> new PyFloat(Math.atan2(d(in, y), d(in, x))));
    b.function("copysign(x, y, /)", (in, x, y) -> new PyFloat(Math.copySign(d(in, x), d(in, y))));
    b.function("fmod(x, y, /)", MathModule::fmod);
    b.function(
        "remainder(x, y, /)", (in, x, y) -> new PyFloat(Math.IEEEremainder(d(in, x), d(in, y))));
    b.function("modf(x, /)", MathModule::modf);
    b.function("frexp(x, /)", MathModule::frexp);
    b.function("ldexp(x, i, /)", MathModule::ldexp);
    b.function("ulp(x, /)", (in, x) -> new PyFloat(Math.ulp(d(in, x))));
    b.function("nextafter(x, y, /)", (in, x, y) -> new PyFloat(Math.nextAfter(d(in, x), d(in, y))));
    b.functionN("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", MathModule::isClose);
    b.function(
        "fma(x, y, z, /)", (in, x, y, z) -> new PyFloat(Math.fma(d(in, x), d(in, y), d(in, z))));
    Sums.add(b);
    WholeNumbers.add(b);
    return b.build();
  }

  static double d(Interpreter in, PyObject x) {
    return Arguments.real(in, x);
  }

  private static void real(ModuleBuilder b, String name, DoubleUnaryOperator f) {
    b.function(name + "(x, /)", (in, x) -> new PyFloat(apply(d(in, x), f)));
  }

  private static double apply(double x, DoubleUnaryOperator f) {
    double y = f.applyAsDouble(x);
    if (Double.isNaN(y) && !Double.isNaN(x)) {
      throw Double.isInfinite(x)
          ? Raise.valueError("expected a finite input, got " + (x > 0 ? "inf" : "-inf"))
          : domain(x, f);
    }
    if (Double.isInfinite(y) && !Double.isInfinite(x)) {
      throw Raise.overflowError("math range error");
    }
    return y;
  }

  private static Raise domain(double x, DoubleUnaryOperator f) {
    String shown = loopscope.interp.text.FloatText.repr(x);
    double atMinusOne = f.applyAsDouble(-1.0);
    boolean root = Double.isNaN(atMinusOne) && f.applyAsDouble(4.0) == 2.0;
    return Raise.valueError(
        root
            ? "expected a nonnegative input, got " + shown
            : "expected a number between -1 and 1, got " + shown);
  }

  private static void test(ModuleBuilder b, String name, DoublePredicate f) {
    b.function(name + "(x, /)", (in, x) -> PyBool.of(f.test(d(in, x))));
  }

  private static double asinh(double x) {
    double size = Math.abs(x);
    return Math.copySign(Math.log1p(size + size * size / (1 + Math.sqrt(size * size + 1))), x);
  }

  private static PyObject whole(Interpreter in, PyObject x, String method, boolean down) {
    if (x.getClass() == PyFloat.class) {
      double value = ((PyFloat) x).value;
      return Numbers.whole(down ? Math.floor(value) : Math.ceil(value));
    }
    if (x.type().lookup(method) != null) {
      return in.callMethod(x, method);
    }
    double value = d(in, x);
    return Numbers.whole(down ? Math.floor(value) : Math.ceil(value));
  }

  private static PyObject trunc(Interpreter in, PyObject x) {
    if (x.type().lookup("__trunc__") == null) {
      throw Raise.typeError("type " + x.type().name() + " doesn't define __trunc__ method");
    }
    return in.callMethod(x, "__trunc__");
  }

  private static PyObject log(Interpreter in, PyObject[] a) {
    double value = logarithm(in, a[0], false);
    if (a[1] == null) {
      return new PyFloat(value);
    }
    double base = logarithm(in, a[1], false);
    if (base == 0) {
      throw Raise.zeroDivision("division by zero");
    }
    return new PyFloat(value / base);
  }

  private static double logarithm(Interpreter in, PyObject x, boolean ten) {
    if (x instanceof PyInt number) {
      BigInteger big = number.big();
      if (big.signum() <= 0) {
        throw Raise.valueError("expected a positive input");
      }
      int extra = Math.max(0, big.bitLength() - 1000);
      double head = big.shiftRight(extra).doubleValue();
      double shifted = extra * Math.log(2);
      return ten ? Math.log10(head) + shifted / Math.log(10) : Math.log(head) + shifted;
    }
    double value = d(in, x);
    if (value <= 0) {
      throw Raise.valueError(
          "expected a positive input, got " + loopscope.interp.text.FloatText.repr(value));
    }
    return ten ? Math.log10(value) : Math.log(value);
  }

  private static double log2(Interpreter in, PyObject x) {
    double value = x instanceof PyInt number && number.big().bitLength() > 1000 ? 0 : d(in, x);
    if (value > 0 && !Double.isInfinite(value)) {
      int exponent = Math.getExponent(value);
      double fraction = value / Math.scalb(1.0, exponent);
      return exponent + Math.log(fraction) / Math.log(2);
    }
    return logarithm(in, x, false) / Math.log(2);
  }

  private static PyObject pow(Interpreter in, PyObject x, PyObject y) {
    double base = d(in, x);
    double exponent = d(in, y);
    double value = base == 1 || exponent == 0 ? 1 : Math.pow(base, exponent);
    boolean finite = !Double.isInfinite(base) && !Double.isInfinite(exponent);
    if (Double.isNaN(value) && !Double.isNaN(base) && !Double.isNaN(exponent)) {
      throw Raise.valueError("math domain error");
    }
    if (finite && Double.isInfinite(value)) {
      throw base == 0
          ? Raise.valueError("math domain error")
          : Raise.overflowError("math range error");
    }
    return new PyFloat(value);
  }

  private static PyObject fmod(Interpreter in, PyObject x, PyObject y) {
    double a = d(in, x);
    double b = d(in, y);
    if ((Double.isInfinite(a) || b == 0) && !Double.isNaN(a) && !Double.isNaN(b)) {
      throw Raise.valueError("math domain error");
    }
    return new PyFloat(a % b);
  }

  private static PyObject modf(Interpreter in, PyObject x) {
    double value = d(in, x);
    if (Double.isInfinite(value)) {
      return PyTuple.of(new PyFloat(Math.copySign(0.0, value)), new PyFloat(value));
    }
    double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
    return PyTuple.of(new PyFloat(Math.copySign(value - whole, value)), new PyFloat(whole));
  }

  private static PyObject frexp(Interpreter in, PyObject x) {
    double value = d(in, x);
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
    double value = Math.scalb(d(in, x), Arguments.index(in, i).clamped());
    if (Double.isInfinite(value) && !Double.isInfinite(d(in, x))) {
      throw Raise.overflowError("math range error");
    }
    return new PyFloat(value);
  }

  private static PyObject isClose(Interpreter in, PyObject[] a) {
    double x = d(in, a[0]);
    double y = d(in, a[1]);
    double relative = d(in, a[2]);
    double absolute = d(in, a[3]);
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
