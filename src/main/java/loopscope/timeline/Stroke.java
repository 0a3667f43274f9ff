package loopscope.timeline;

/// How a line is drawn: its width and, for a dashed one, the lengths of dash and gap (0 for solid).
public record Stroke(double width, double dash, double gap) {

  /// An unbroken line.
  public static Stroke solid(double width) {
    return new Stroke(width, 0, 0);
  }

  /// A dashed line.
  public static Stroke dashed(double width, double dash, double gap) {
    return new Stroke(width, dash, gap);
  }

  public boolean isDashed() {
    return dash > 0;
  }
}
