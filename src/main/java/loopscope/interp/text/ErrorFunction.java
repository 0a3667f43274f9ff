package loopscope.interp.text;

/// The error function and its complement, computed with twice the digits of a double.
public final class ErrorFunction {
  /// 2 / sqrt(pi) in two parts.
  private static final TwoParts FACTOR = new TwoParts(0x1.20dd750429b6dp0, 0x1.1ae3a914fed8p-56);

  private static final double SERIES_END = 5;
  private static final double COMPLEMENT_END = 27.3;

  private ErrorFunction() {}

  /// The error function.
  public static double erf(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    return Math.copySign(size < 6 ? series(size).high() : 1, x);
  }

  /// One minus the error function, exact also where that is next to nothing.
  public static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double size = Math.abs(x);
    if (size < SERIES_END) {
      TwoParts value = series(size);
      return x < 0 ? value.plus(1).high() : value.times(-1).plus(1).high();
    }
    double rest = size > COMPLEMENT_END ? 0 : fraction(size);
    return x < 0 ? 2 - rest : rest;
  }

  /// The sum of (2 x^2)^n / (1 * 3 * ... * (2n + 1)), all of whose terms are positive.
  private static TwoParts series(double x) {
    TwoParts square = TwoParts.product(x, x).times(2.0);
    TwoParts term = new TwoParts(x, 0);
    TwoParts sum = term;
    for (int n = 1; term.high() > sum.high() * 0x1p-110; n++) {
      term = term.times(square).over(2 * n + 1);
      sum = sum.plus(term);
    }
    return sum.times(decay(x)).times(FACTOR);
  }

  /// e^(-x^2).
  private static TwoParts decay(double x) {
    TwoParts square = TwoParts.product(x, x);
    return Powers.twoPartExp(-square.high(), -square.low());
  }

  private static double fraction(double x) {
    TwoParts square = TwoParts.product(x, x).times(2.0);
    TwoParts value = new TwoParts(1, 0);
    for (int n = 60; n >= 1; n--) {
      value = new TwoParts(n, 0).over(square.times(value)).plus(1);
    }
    TwoParts below = value.times(x);
    if (x > 26) {
      TwoParts inverse = new TwoParts(0.5, 0).over(below).times(FACTOR);
      return Powers.exp(-TwoParts.product(x, x).high(), -TwoParts.product(x, x).low())
          * inverse.high();
    }
    return decay(x).over(below).times(FACTOR).times(0.5).high();
  }
}
