package loopscope.interp.lib;

import loopscope.interp.text.Powers;

/// The gamma function, which Java's library lacks.
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
      double r = -Math.PI / sinPi(size) / size * Powers.exp(y) / lanczos(size);
      r -= z * r;
      return size < 140
          ? r / Powers.pow(y, size - 0.5)
          : r / Powers.pow(y, size / 2 - 0.25) / Powers.pow(y, size / 2 - 0.25);
    }
    double r = lanczos(size) / Powers.exp(y);
    r += z * r;
    return size < 140
        ? r * Powers.pow(y, size - 0.5)
        : r * Powers.pow(y, size / 2 - 0.25) * Powers.pow(y, size / 2 - 0.25);
  }

  private static double sinPi(double x) {
    double y = Math.abs(x) % 2.0;
    // Each quarter is taken where the angle is small and keeps its digits.
    double value =
        switch ((int) Math.round(2.0 * y)) {
          case 0 -> StrictMath.sin(Math.PI * y);
          case 1 -> StrictMath.cos(Math.PI * (y - 0.5));
          case 2 -> StrictMath.sin(Math.PI * (1.0 - y));
          case 3 -> -StrictMath.cos(Math.PI * (y - 1.5));
          default -> StrictMath.sin(Math.PI * (y - 2.0));
        };
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
      return -Powers.log(size);
    }
    double r = Powers.log(lanczos(size)) - LANCZOS_G;
    r += (size - 0.5) * (Powers.log(size + LANCZOS_G - 0.5) - 1);
    return x < 0
        ? Powers.log(Math.PI) - Powers.log(Math.abs(sinPi(size))) - Powers.log(size) - r
        : r;
  }
}
