package loopscope.export;

/// Writes numbers into pictures: short, the same everywhere, never in scientific notation.
final class Decimals {
  private Decimals() {}

  /// At most two decimals, which is a hundredth of a pixel.
  static String hundredths(double value) {
    return text(Math.round(value * 100), 100);
  }

  /// At most three decimals.
  static String thousandths(double value) {
    return text(Math.round(value * 1000), 1000);
  }

  private static String text(long parts, int unit) {
    long whole = Math.abs(parts) / unit;
    long rest = Math.abs(parts) % unit;
    String sign = parts < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    String digits = Long.toString(unit + rest).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return sign + whole + "." + digits.substring(0, end);
  }
}
