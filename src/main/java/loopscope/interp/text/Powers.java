package loopscope.interp.text;

import org.jspecify.annotations.Nullable;

/// Exponential, logarithm and power with twice the digits of a double, rounded once.
///
/// The C library behind CPython errs by hardly more than half a unit in the last place, Java's by
/// up to a whole one; the shortest repr of a float shows the difference in every tenth power. Here
/// a number is split into a power of two, an entry of a table and a rest so small that a few terms
/// of a series do; the parts are kept as unevaluated sums of two doubles.
public final class Powers {
  private static final int STEPS = 128;
  private static final double LN2 = 0x1.62e42fefa39efp-1;
  private static final double LN2_REST = 0x1.abc9e3b39803fp-56;

  /// ln 2 / 128 with so few digits that its multiples are exact, and what is left of it.
  private static final double STEP = 0x1.62e42fefp-8;

  private static final double STEP_MIDDLE = 0x1.473de6af278edp-41;
  private static final double LARGEST = 709.782712893384;
  private static final double SMALLEST = -745.1332191019412;

  /// The numbers 2^(i/128), and -ln(1/c) for numbers c that lie close, as far as they were needed.
  ///
  /// All of them would take as long as the whole run of many a program, which needs a few.
  private static final @Nullable TwoParts[] POWERS = new TwoParts[STEPS];

  private static final @Nullable TwoParts[] LOGS = new TwoParts[STEPS + 1];

  private Powers() {}

  private static TwoParts power(int entry) {
    TwoParts known = POWERS[entry];
    if (known == null) {
      known = slowExp(new TwoParts(LN2, LN2_REST).times(entry / (double) STEPS));
      POWERS[entry] = known;
    }
    return known;
  }

  /// About 1/c.
  private static double inverse(int entry) {
    double centre = 0.6875 + entry / (double) STEPS * 0.6875;
    return centre > 0.995 && centre < 1.005 ? 1 : (float) (1 / centre);
  }

  private static TwoParts log(int entry, double inverse) {
    TwoParts known = LOGS[entry];
    if (known == null) {
      known = slowLog(inverse).times(-1.0);
      LOGS[entry] = known;
    }
    return known;
  }

  private static TwoParts slowExp(TwoParts x) {
    TwoParts small = x.times(0x1p-8);
    TwoParts sum = new TwoParts(0, 0);
    for (int n = 14; n >= 1; n--) {
      sum = sum.plus(1).times(small).over(n);
    }
    // (1 + s)^2 - 1 keeps the small part's digits.
    for (int i = 0; i < 8; i++) {
      sum = sum.plus(sum).plus(sum.times(sum));
    }
    return sum.plus(1);
  }

  private static TwoParts slowLog(double x) {
    if (x == 1) {
      return new TwoParts(0, 0);
    }
    TwoParts z = new TwoParts(x - 1, 0).over(x + 1);
    TwoParts square = z.times(z);
    TwoParts sum = new TwoParts(0, 0);
    for (int n = 45; n >= 1; n -= 2) {
      sum = sum.times(square).plus(new TwoParts(1, 0).over(n));
    }
    return sum.times(z).times(2.0);
  }

  /// e to a power.
  public static double exp(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    return exp(x, 0);
  }

  /// 2 to a power.
  public static double exp2(double x) {
    if (x == Math.rint(x) && Math.abs(x) < 1100) {
      return x < -1000
          ? Math.scalb(Math.scalb(1.0, (int) x + 200), -200)
          : Math.scalb(1.0, (int) x);
    }
    return pow(2, x);
  }

  static double exp(double x, double rest) {
    if (x > LARGEST) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < SMALLEST) {
      return 0;
    }
    int k = (int) Math.rint(x / STEP);
    TwoParts value = fractionOfExp(x, rest, k);
    int scale = Math.floorDiv(k, STEPS);
    return scale > -1000 ? Math.scalb(value.high(), scale) : subnormal(value, scale);
  }

  /// e to a power whose result is an ordinary number.
  static TwoParts twoPartExp(double x, double rest) {
    int k = (int) Math.rint(x / STEP);
    TwoParts value = fractionOfExp(x, rest, k);
    int scale = Math.floorDiv(k, STEPS);
    return new TwoParts(Math.scalb(value.high(), scale), Math.scalb(value.low(), scale));
  }

  private static TwoParts fractionOfExp(double x, double rest, int k) {
    double high = x - k * STEP;
    TwoParts r = TwoParts.sum(high, -k * STEP_MIDDLE).plus(rest);
    TwoParts square = r.times(r).times(0.5);
    double s = r.high();
    double tail = s * s * s * (1.0 / 6 + s * (1.0 / 24 + s * (1.0 / 120 + s / 720)));
    TwoParts grown = square.plus(tail).plus(r);
    int entry = Math.floorMod(k, STEPS);
    TwoParts base = power(entry);
    return base.plus(base.times(grown));
  }

  /// Rounds once where the result has fewer digits than a double.
  private static double subnormal(TwoParts value, int scale) {
    double bound = Math.scalb(1.5, 52 - 1074 - scale);
    double rounded = value.high() + bound - bound;
    TwoParts rest = value.plus(-rounded);
    rounded += rest.high() + bound - bound;
    return Math.scalb(rounded, scale + 200) * 0x1p-200;
  }

  /// The natural logarithm; NaN for negative numbers.
  public static double log(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return StrictMath.log(x);
    }
    return twoPartLog(x).high();
  }

  private static TwoParts twoPartLog(double x) {
    int exponent = Math.getExponent(x);
    double m = x;
    if (exponent < Double.MIN_EXPONENT) {
      m = x * 0x1p60;
      exponent = Math.getExponent(m) - 60;
      m = Math.scalb(m, -exponent - 60);
    } else {
      m = Math.scalb(m, -exponent);
    }
    if (m >= 1.375) {
      m *= 0.5;
      exponent++;
    }
    int entry = (int) Math.rint((m - 0.6875) / 0.6875 * STEPS);
    double inverse = inverse(entry);
    TwoParts product = TwoParts.product(m, inverse);
    TwoParts r = TwoParts.sum(product.high() - 1, product.low());
    double s = r.high();
    double tail =
        s * s * s * (1.0 / 3 - s * (0.25 - s * (0.2 - s * (1.0 / 6 - s * (1.0 / 7 - s / 8)))));
    TwoParts grown = r.plus(r.times(r).times(-0.5)).plus(tail);
    if (exponent == 0 && inverse == 1) {
      return grown;
    }
    TwoParts whole = TwoParts.product(exponent, LN2).plus(new TwoParts(exponent * LN2_REST, 0));
    return whole.plus(log(entry, inverse)).plus(grown);
  }

  /// The length of the hypotenuse of a right triangle.
  public static double hypot(double a, double b) {
    double large = Math.max(Math.abs(a), Math.abs(b));
    double small = Math.min(Math.abs(a), Math.abs(b));
    if (!(large > 0x1p-500 && large < 0x1p500) || small < large * 0x1p-60) {
      return StrictMath.hypot(a, b);
    }
    TwoParts squares = TwoParts.product(large, large).plus(TwoParts.product(small, small));
    double root = Math.sqrt(squares.high());
    TwoParts rest = squares.plus(TwoParts.product(root, -root));
    return root + rest.high() / (2 * root);
  }

  /// A power, by the rules of C for what is not finite.
  public static double pow(double base, double exponent) {
    double size = Math.abs(base);
    if (base == 1
        || !(size > 0)
        || Double.isInfinite(size)
        || !Double.isFinite(exponent)
        || exponent == 0) {
      return base == 1 ? 1 : StrictMath.pow(base, exponent);
    }
    if (exponent == 1) {
      return base;
    }
    if (exponent == 2) {
      return base * base;
    }
    if (exponent == 0.5 && base > 0) {
      return Math.sqrt(base);
    }
    boolean whole = exponent == Math.rint(exponent);
    if (base < 0 && !whole) {
      return Double.NaN;
    }
    TwoParts log = twoPartLog(size);
    if (Math.abs(log.high() * exponent) > 800) {
      return StrictMath.pow(base, exponent);
    }
    TwoParts power = log.times(exponent);
    double value = exp(power.high(), power.low());
    return base < 0 && Math.abs(exponent % 2) == 1 ? -value : value;
  }
}
