package loopscope.timeline;

/// Measures text. The layout asks it instead of a toolkit, so that a picture is the same
/// everywhere.
public interface FontMetrics {

  /// The advance width of a text in pixels.
  double width(String text, Lettering lettering);

  /// The text itself, or its beginning with an ellipsis when it is wider than `room`; empty when
  /// not even `least` characters would remain.
  default String fit(String text, Lettering lettering, double room, int least) {
    if (width(text, lettering) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(shortened(text, middle), lettering) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low < least ? "" : shortened(text, low);
  }

  private static String shortened(String text, int length) {
    int end =
        length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).stripTrailing() + "…";
  }
}
