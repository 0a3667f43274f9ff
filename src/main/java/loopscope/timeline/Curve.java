package loopscope.timeline;

/// A cubic curve from (x0, y0) to (x1, y1) with two control points.
public record Curve(
    double x0, double y0, double cx0, double cy0, double cx1, double cy1, double x1, double y1) {

  /// The x of the point at `t`, from 0 (start) to 1 (end).
  public double xAt(double t) {
    return blend(t, x0, cx0, cx1, x1);
  }

  /// The y of the point at `t`.
  public double yAt(double t) {
    return blend(t, y0, cy0, cy1, y1);
  }

  private static double blend(double t, double a, double b, double c, double d) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }
}
