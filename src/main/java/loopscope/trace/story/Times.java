package loopscope.trace.story;

import java.math.BigDecimal;
import loopscope.trace.VirtualTime;

/// Instants and durations as people write them.
public final class Times {
  private Times() {}

  /// An instant in seconds with at least one decimal: `0.0`, `0.1`, `12.25`.
  public static String instant(VirtualTime time) {
    BigDecimal seconds = seconds(time.nanos());
    return (seconds.scale() < 1 ? seconds.setScale(1) : seconds).toPlainString();
  }

  /// A duration with its unit and no more decimals than it needs: `1 s`, `0.25 s`.
  public static String duration(long nanos) {
    return seconds(nanos).toPlainString() + " s";
  }

  private static BigDecimal seconds(long nanos) {
    BigDecimal seconds = BigDecimal.valueOf(nanos, 9).stripTrailingZeros();
    return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
  }
}
