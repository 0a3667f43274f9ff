package loopscope.timeline;

import java.util.List;

/// Paints the viewer's position: a line through axis and lanes under a triangle.
final class PlayheadPainter {
  private static final double TOP = 4;
  private static final double HALF = 8;
  private static final double POINT = 16;
  private static final Stroke LINE = Stroke.solid(2);

  private PlayheadPainter() {}

  static void paint(TimelineLayout layout, int position, Surface surface) {
    // On whole pixels, so that the line is as sharp as can be wherever it stands.
    double x = Math.rint(layout.x(position));
    Box chart = layout.chart();
    if (x < chart.x() - 1 || x > chart.right() + 1) {
      return;
    }
    double top = layout.axisTop() + TOP;
    surface.line(x, top + 4, x, chart.bottom(), LINE, Ink.PLAYHEAD);
    surface.polygon(
        List.of(
            new Surface.Point(x - HALF, top),
            new Surface.Point(x + HALF, top),
            new Surface.Point(x, top + POINT - TOP)),
        Ink.PLAYHEAD);
  }
}
