package loopscope.syntax;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Whole numbers out of digits, however many.
public final class Digits {
  /// Below this length the JDK's own method, whose time grows with the square, is faster.
  private static final int SHORT = 2000;

  private final String text;
  private final int base;

  /// The base to the power of [#SHORT], to twice that, to four times that and so on.
  private final List<BigInteger> powers = new ArrayList<>();

  private Digits(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /// The number that digits stand for in a base.
  public static BigInteger parse(String digits, int base) {
    return digits.length() <= SHORT
        ? new BigInteger(digits, base)
        : new Digits(digits, base).value();
  }

  private BigInteger value() {
    powers.add(BigInteger.valueOf(base).pow(SHORT));
    int level = 0;
    while ((long) SHORT << (level + 1) < text.length()) {
      BigInteger power = powers.get(level);
      powers.add(power.multiply(power));
      level++;
    }
    return value(0, text.length(), level);
  }

  /// The number between two positions, of at most so many digits as twice the power at a level
  /// stands for. The lower part has as many as that power: the parts are even then.
  private BigInteger value(int from, int to, int level) {
    if (to - from <= SHORT) {
      return new BigInteger(text.substring(from, to), base);
    }
    int split = to - (SHORT << level);
    if (split <= from) {
      return value(from, to, level - 1);
    }
    BigInteger high = value(from, split, level - 1);
    BigInteger low = value(split, to, level - 1);
    return high.multiply(powers.get(level)).add(low);
  }
}
