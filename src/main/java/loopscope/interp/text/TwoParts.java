package loopscope.interp.text;

/// A number as the unevaluated sum of two doubles, the second less than half a unit in the last
/// place of the first: some 106 digits to the base of two.
record TwoParts(double high, double low) {
  private static final double SPLIT = 134217729.0;

  /// The exact sum of two doubles.
  static TwoParts sum(double a, double b) {
    double high = a + b;
    double part = high - a;
    return new TwoParts(high, (a - (high - part)) + (b - part));
  }

  /// The exact product of two doubles, neither of them near the limits of the exponent.
  static TwoParts product(double a, double b) {
    double high = a * b;
    double t = SPLIT * a;
    double a1 = t - (t - a);
    double a2 = a - a1;
    t = SPLIT * b;
    double b1 = t - (t - b);
    double b2 = b - b1;
    return new TwoParts(high, ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2);
  }

  TwoParts plus(double other) {
    TwoParts s = sum(high, other);
    return sum(s.high, s.low + low);
  }

  TwoParts plus(TwoParts other) {
    TwoParts s = sum(high, other.high);
    TwoParts t = sum(low, other.low);
    TwoParts u = sum(s.high, s.low + t.high);
    return sum(u.high, u.low + t.low);
  }

  TwoParts times(double other) {
    TwoParts p = product(high, other);
    return sum(p.high, p.low + low * other);
  }

  TwoParts times(TwoParts other) {
    TwoParts p = product(high, other.high);
    return sum(p.high, p.low + (high * other.low + low * other.high));
  }

  TwoParts over(double divisor) {
    double quotient = high / divisor;
    TwoParts back = product(quotient, divisor);
    return sum(quotient, ((high - back.high) - back.low + low) / divisor);
  }

  TwoParts over(TwoParts divisor) {
    double first = high / divisor.high;
    TwoParts rest = plus(divisor.times(-first));
    double second = rest.high / divisor.high;
    TwoParts left = rest.plus(divisor.times(-second));
    return sum(first, second).plus(left.high / divisor.high);
  }
}
