package loopscope.timeline;

import java.math.BigDecimal;

/// Writes nanoseconds as seconds, exactly and as short as can be.
final class Seconds {
  private static final int NANO_DIGITS = 9;

  private Seconds() {}

  /// With at least one decimal, as instants are written: `0.0`, `0.25`.
  static String instant(long nanos) {
    String plain = length(nanos);
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }

  /// Without needless decimals, as lengths are written: `1`, `0.25`.
  static String length(long nanos) {
    if (nanos == 0) {
      return "0";
    }
    return BigDecimal.valueOf(nanos, NANO_DIGITS).stripTrailingZeros().toPlainString();
  }
}
