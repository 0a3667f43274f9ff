package loopscope.interp.lib;

import loopscope.interp.text.Powers;

/// The hyperbolic functions and their inverses, each by the form that keeps its digits in a range.
final class Hyperbolic {
  private static final double LN2 = 0.6931471805599453;
  private static final double LARGEST = 709.782712893384;

  private Hyperbolic() {}

  static double sinh(double x) {
    double half = Math.copySign(0.5, x);
    double size = Math.abs(x);
    if (size >= LARGEST || Double.isNaN(x)) {
      return StrictMath.sinh(x);
    }
    double t = StrictMath.expm1(size);
    if (size < 1) {
      return size < 0x1p-26 ? x : half * (2 * t - t * t / (t + 1));
    }
    return half * (t + t / (t + 1));
  }

  static double cosh(double x) {
    double size = Math.abs(x);
    if (size < LN2) {
      double t = StrictMath.expm1(size);
      return size < 0x1p-26 ? 1 : 1 + t * t / (2 * (1 + t));
    }
    if (size < LARGEST) {
      double t = Powers.exp(size);
      return 0.5 * (t + 1 / t);
    }
    return StrictMath.cosh(x);
  }

  static double tanh(double x) {
    double size = Math.abs(x);
    double value;
    if (size > 0.5493061443340548) {
      value = size > 20 ? 1 : 1 - 2 / (StrictMath.expm1(2 * size) + 2);
    } else if (size > 0.25541281188299536) {
      double t = StrictMath.expm1(2 * size);
      value = t / (t + 2);
    } else if (size >= Double.MIN_NORMAL) {
      double t = StrictMath.expm1(-2 * size);
      value = -t / (t + 2);
    } else {
      value = size;
    }
    return Math.copySign(value, x);
  }

  static double asinh(double x) {
    double size = Math.abs(x);
    double value = size;
    if (size >= 0x1p26) {
      value = Powers.log(size) + LN2;
    } else if (size >= 2) {
      value = Powers.log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
    } else if (size >= 0x1p-26) {
      value = StrictMath.log1p(size + size * size / (Math.sqrt(size * size + 1) + 1));
    }
    return Math.copySign(value, x);
  }

  static double acosh(double x) {
    if (x < 1) {
      return Double.NaN;
    }
    if (x < 2) {
      return StrictMath.log1p(x - 1 + Math.sqrt((x - 1) * (x - 1) + 2 * (x - 1)));
    }
    return x < 0x1p26 ? Powers.log(2 * x - 1 / (x + Math.sqrt(x * x - 1))) : Powers.log(x) + LN2;
  }

  static double atanh(double x) {
    double size = Math.abs(x);
    if (size >= 1) {
      return Double.NaN;
    }
    double value = size;
    if (size >= 0.5) {
      value = 0.5 * StrictMath.log1p(2 * (size / (1 - size)));
    } else if (size >= 0x1p-32) {
      value = 0.5 * StrictMath.log1p(2 * size + 2 * size * size / (1 - size));
    }
    return Math.copySign(value, x);
  }
}
