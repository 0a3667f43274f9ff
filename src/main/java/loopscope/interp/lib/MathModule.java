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
import loopscope.interp.object.Raise;
import loopscope.interp.text.ErrorFunction;
import loopscope.interp.text.FloatText;
import loopscope.interp.text.Powers;

/// `math`.
final class MathModule {
  private MathModule() {}

  static PyModule build() {
    ModuleBuilder b = new ModuleBuilder("math");
    b.value("pi", new PyFloat(Math.PI)).value("e", new PyFloat(Math.E));
    b.value("tau", new PyFloat(2 * Math.PI));
    b.value("inf", new PyFloat(Double.POSITIVE_INFINITY)).value("nan", new PyFloat(Double.NaN));
    real(b, "sqrt", "a nonnegative input", Math::sqrt);
    real(b, "exp", Powers::exp);
    real(b, "expm1", StrictMath::expm1);
    real(b, "exp2", Powers::exp2);
    real(b, "log1p", "argument value > -1", x -> x == -1 ? Double.NaN : StrictMath.log1p(x));
    real(b, "sin", StrictMath::sin);
    real(b, "cos", StrictMath::cos);
    real(b, "tan", StrictMath::tan);
    real(b, "asin", "a number in range from -1 up to 1", StrictMath::asin);
    real(b, "acos", "a number in range from -1 up to 1", StrictMath::acos);
    real(b, "atan", StrictMath::atan);
    real(b, "sinh", Hyperbolic::sinh);
    real(b, "cosh", Hyperbolic::cosh);
    real(b, "tanh", Hyperbolic::tanh);
    real(b, "asinh", Hyperbolic::asinh);
    real(b, "acosh", "argument value not less than 1", Hyperbolic::acosh);
    real(b, "atanh", "a number between -1 and 1", Hyperbolic::atanh);
    real(b, "cbrt", StrictMath::cbrt);
    real(b, "fabs", Math::abs);
    b.function("degrees(x, /)", (in, x) -> new PyFloat(d(in, x) * (180 / Math.PI)));
    b.function("radians(x, /)", (in, x) -> new PyFloat(d(in, x) * (Math.PI / 180)));
    real(b, "gamma", "a noninteger or positive integer", MathModule::gamma);
    real(b, "lgamma", "a noninteger or positive integer", MathModule::logGamma);
    real(b, "erf", ErrorFunction::erf);
    real(b, "erfc", ErrorFunction::erfc);
    test(b, "isnan", Double::isNaN);
    test(b, "isinf", Double::isInfinite);
    test(b, "isfinite", Double::isFinite);
    b.function("floor(x, /)", (in, x) -> whole(in, x, "__floor__", true));
    b.function("ceil(x, /)", (in, x) -> whole(in, x, "__ceil__", false));
    b.function("trunc(x, /)", MathModule::trunc);
    b.functionN("log(x, base=?, /)", MathModule::log);
    b.function("log2(x, /)", (in, x) -> new PyFloat(logarithm(in, x, Logarithms::binary)));
    b.function("log10(x, /)", (in, x) -> new PyFloat(logarithm(in, x, Logarithms::common)));
    b.function("pow(x, y, /)", MathModule::pow);
    b.function("atan2(y, x, /)", (in, y, x) -> new PyFloat(StrictMath.atan2(d(in, y), d(in, x))));
    b.function("copysign(x, y, /)", (in, x, y) -> new PyFloat(Math.copySign(d(in, x), d(in, y))));
    b.function("fmod(x, y, /)", MathModule::fmod);
    b.function("remainder(x, y, /)", (in, x, y) -> new PyFloat(remainder(d(in, x), d(in, y))));
    b.function(
        "fma(x, y, z, /)", (in, x, y, z) -> new PyFloat(Math.fma(d(in, x), d(in, y), d(in, z))));
    FloatParts.add(b);
    Sums.add(b);
    WholeNumbers.add(b);
    return b.build();
  }

  static double d(Interpreter in, PyObject x) {
    return Arguments.real(in, x);
  }

  private static void real(ModuleBuilder b, String name, DoubleUnaryOperator f) {
    real(b, name, "a finite input", f);
  }

  /// A function of a float; `domain` says where it is defined, outside of which `f` gives NaN.
  private static void real(ModuleBuilder b, String name, String domain, DoubleUnaryOperator f) {
    b.function(name + "(x, /)", (in, x) -> new PyFloat(apply(d(in, x), domain, f)));
  }

  private static double apply(double x, String domain, DoubleUnaryOperator f) {
    double y = f.applyAsDouble(x);
    if (Double.isNaN(y) && !Double.isNaN(x)) {
      throw Raise.valueError("expected " + domain + ", got " + FloatText.repr(x));
    }
    if (Double.isInfinite(y) && !Double.isInfinite(x)) {
      throw Raise.overflowError("math range error");
    }
    return y;
  }

  private static double gamma(double x) {
    return x == 0 || x == Double.NEGATIVE_INFINITY ? Double.NaN : SpecialFunctions.gamma(x);
  }

  private static double logGamma(double x) {
    return x <= 0 && x == Math.floor(x) && !Double.isInfinite(x)
        ? Double.NaN
        : SpecialFunctions.logGamma(x);
  }

  private static double remainder(double x, double y) {
    if ((y == 0 || Double.isInfinite(x)) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw Raise.valueError("math domain error");
    }
    return Math.IEEEremainder(x, y);
  }

  private static void test(ModuleBuilder b, String name, DoublePredicate f) {
    b.function(name + "(x, /)", (in, x) -> PyBool.of(f.test(d(in, x))));
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
    double value = logarithm(in, a[0], Powers::log);
    if (a[1] == null) {
      return new PyFloat(value);
    }
    double base = logarithm(in, a[1], Powers::log);
    if (base == 0) {
      throw Raise.zeroDivision("division by zero");
    }
    return new PyFloat(value / base);
  }

  private static double logarithm(Interpreter in, PyObject x, DoubleUnaryOperator f) {
    if (x instanceof PyInt number) {
      BigInteger big = number.big();
      if (big.signum() <= 0) {
        throw Raise.valueError("expected a positive input");
      }
      double value = big.doubleValue();
      if (Double.isInfinite(value)) {
        int exponent = big.bitLength();
        double head = big.shiftRight(exponent - 64).doubleValue() * 0x1p-64;
        return f.applyAsDouble(head) + f.applyAsDouble(2.0) * exponent;
      }
      return f.applyAsDouble(value);
    }
    double value = d(in, x);
    if (value <= 0) {
      throw Raise.valueError("expected a positive input, got " + FloatText.repr(value));
    }
    return Double.isFinite(value) ? f.applyAsDouble(value) : value;
  }

  private static PyObject pow(Interpreter in, PyObject x, PyObject y) {
    double base = d(in, x);
    double exponent = d(in, y);
    double value = base == 1 || exponent == 0 ? 1 : Powers.pow(base, exponent);
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
}
