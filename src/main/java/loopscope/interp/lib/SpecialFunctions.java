package loopscope.interp.lib;

/// The gamma and error functions, which Java's library lacks.
final class SpecialFunctions {
  private static final double LANCZOS_G = 6.024680040776729583740234375;
  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };
  private static final double[] DENOMINATOR = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
    66, 1
  };
  private static final int LARGEST_FACTORIAL = 23;

  private SpecialFunctions() {}

  private static double lanczos(double x) {
    double top = 0;
    double bottom = 0;
    if (x < 5) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        top = top * x + NUMERATOR[i];
        bottom = bottom * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        top = top / x + NUMERATOR[i];
        bottom = bottom / x + DENOMINATOR[i];
      }
    }
    return top / bottom;
  }

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == Math.rint(x)) {
      if (x <= 0) {
        return Double.NaN;
      }
      if (x <= LARGEST_FACTORIAL) {
        double value = 1;
        for (int i = 2; i < x; i++) {
          value *= i;
        }
        return value;
      }
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return 1 / x;
    }
    if (size > 200) {
      return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
    }
    double y = size + LANCZOS_G - 0.5;
    double z = size > LANCZOS_G - 0.5 ? (y - size) - LANCZOS_G + 0.5 : y - (LANCZOS_G - 0.5) - size;
    z = z * LANCZOS_G / y;
    if (x < 0) {
      double r = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczos(size);
      r -= z * r;
      return size < 140
          ? r / Math.pow(y, size - 0.5)
          : r / Math.pow(y, size / 2 - 0.25) / Math.pow(y, size / 2 - 0.25);
    }
    double r = lanczos(size) / Math.exp(y);
    r += z * r;
    return size < 140
        ? r * Math.pow(y, size - 0.5)
        : r * Math.pow(y, size / 2 - 0.25) * Math.pow(y, size / 2 - 0.25);
  }

  private static double sinPi(double x) {
    double y = Math.abs(x) % 2.0;
    double value = Math.sin(Math.PI * y);
    return x < 0 ? -value : value;
  }

  static double logGamma(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Math.abs(x);
    }
    if (x == Math.rint(x) && x <= 2) {
      return x <= 0 ? Double.NaN : 0;
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return -Math.log(size);
    }
    double r = Math.log(lanczos(size)) - LANCZOS_G;
    r += (size - 0.5) * (Math.log(size + LANCZOS_G - 0.5) - 1);
    return x < 0 ? Math.log(Math.PI) - Math.log(Math.abs(sinPi(size))) - Math.log(size) - r : r;
  }

  static double erf(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    return size < 1.5 ? series(x) : x > 0 ? 1 - fraction(size) : fraction(size) - 1;
  }

  static double erfc(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    return size < 1.5 ? 1 - series(x) : x > 0 ? fraction(size) : 2 - fraction(size);
  }

  private static double series(double x) {
    double square = x * x;
    double sum = 0;
    double k = 25.5;
    for (int i = 0; i < 25; i++) {
      sum = 2.0 + square * sum / k;
      k -= 1;
    }
    return sum * x * Math.exp(-square) / Math.sqrt(Math.PI);
  }

  private static double fraction(double x) {
    if (x >= 30) {
      return 0;
    }
    double square = x * x;
    double a = 0;
    double da = 0.5;
    double p = 1;
    double p0 = 0;
    double q = da + square;
    double q0 = 1;
    for (int i = 0; i < 50; i++) {
      a += da;
      da += 2;
      double b = da + square;
      double next = b * p - a * p0;
      p0 = p;
      p = next;
      next = b * q - a * q0;
      q0 = q;
      q = next;
    }
    return p / q * x * Math.exp(-square) / Math.sqrt(Math.PI);
  }
}
