package loopscope.timeline;

/// Turns places on the scale into pixels of the picture and back.
///
/// @param chart where bars may be seen: right of the lanes' heads, below the axis, above the legend
/// @param origin the x at which the scale's left edge in sight stands
record Sight(Box chart, double origin, Viewport viewport) {
  double x(double place) {
    return origin + (place - viewport.left()) * viewport.zoom();
  }

  double place(double x) {
    return viewport.left() + (x - origin) / viewport.zoom();
  }

  /// The place at the left edge of the chart.
  double leftPlace() {
    return place(chart.x());
  }

  /// The place at the right edge of the chart.
  double rightPlace() {
    return place(chart.right());
  }
}
