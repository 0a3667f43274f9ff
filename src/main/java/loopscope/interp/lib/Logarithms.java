package loopscope.interp.lib;

/// Logarithms to the bases two and ten, computed with twice the digits of a double.
///
/// Java has none to base two, and a quotient of natural logarithms is wrong in the last digit every
/// fifth time, which a printed float shows.
final class Logarithms {
  /// 1 / ln 2 and 1 / ln 10 in two parts, and ln 2 in two.
  private static final double INVERSE_LN2 = 1.4426950408889634;

  private static final double INVERSE_LN2_REST = 2.0355273740931033e-17;
  private static final double INVERSE_LN10 = 0.4342944819032518;
  private static final double INVERSE_LN10_REST = 1.098319650216765e-17;
  private static final double LN2 = 0.6931471805599453;
  private static final double LN2_REST = 2.3190468138462996e-17;

  private Logarithms() {}

  /// The logarithm to base two of a positive finite number.
  static double binary(double x) {
    int exponent = exponent(x);
    double[] log = natural(x, exponent);
    return product(exponent, log, INVERSE_LN2, INVERSE_LN2_REST);
  }

  /// The logarithm to base ten of a positive finite number.
  static double common(double x) {
    int exponent = exponent(x);
    double[] log = natural(x, exponent);
    double high = exponent * LN2;
    double low = Math.fma(exponent, LN2, -high) + exponent * LN2_REST;
    double sum = high + log[0];
    double rest = high - (sum - (sum - high)) + (log[0] - (sum - high)) + low + log[1];
    return product(0, new double[] {sum, rest}, INVERSE_LN10, INVERSE_LN10_REST);
  }

  /// The power of two next to a number.
  private static int exponent(double x) {
    int exponent = Math.getExponent(x);
    if (exponent < Double.MIN_EXPONENT) {
      exponent = Math.getExponent(x * 0x1p60) - 60;
    }
    double fraction = fraction(x, exponent);
    return fraction > 1.4142135623730951 ? exponent + 1 : exponent;
  }

  private static double fraction(double x, int exponent) {
    return exponent < -1000
        ? x * 0x1p60 * Math.scalb(1.0, -exponent - 60)
        : Math.scalb(x, -exponent);
  }

  /// The natural logarithm of a number near one, in two parts: twice the inverse hyperbolic tangent
  /// of (m - 1) / (m + 1), by its series.
  private static double[] natural(double x, int exponent) {
    double m = fraction(x, exponent);
    double above = m - 1;
    double below = m + 1;
    double belowRest = m - (below - 1);
    double z = above / below;
    double zRest = (Math.fma(-z, below, above) - z * belowRest) / below;
    double square = z * z;
    double series = 0;
    for (int n = 41; n >= 3; n -= 2) {
      series = series * square + 1.0 / n;
    }
    // The first term carries nearly all of the value, so only it needs both parts.
    double tail = 2 * z * square * series;
    double head = 2 * z;
    double sum = head + tail;
    return new double[] {sum, head - sum + tail + 2 * zRest};
  }

  /// A whole number plus the product of two numbers in two parts.
  private static double product(int whole, double[] value, double high, double low) {
    double main = value[0] * high;
    double rest = Math.fma(value[0], high, -main) + value[0] * low + value[1] * high;
    double sum = whole + main;
    return whole == 0 ? main + rest : sum + (main - (sum - whole) + rest);
  }
}
