package loopscope.syntax;

import java.math.BigInteger;

/// Whole numbers out of digits, however many.
public final class Digits {
  /// Below this length the JDK's own method, whose time grows with the square, is faster.
  private static final int SHORT = 2000;

  private Digits() {}

  /// The number that digits stand for in a base.
  public static BigInteger parse(String digits, int base) {
    if (digits.length() <= SHORT) {
      return new BigInteger(digits, base);
    }
    int low = SHORT;
    while (low * 2 < digits.length()) {
      low *= 2;
    }
    // Lengths that are doublings keep the powers few and the parts even.
    int split = digits.length() - low;
    return parse(digits.substring(0, split), base)
        .multiply(BigInteger.valueOf(base).pow(low))
        .add(parse(digits.substring(split), base));
  }
}
