package loopscope.timeline;

/// Paints a layout on a surface: ground, axis, lanes, bars, arrows, heads, legend.
public final class TimelinePainter {
  private static final double TITLE_BASELINE = 30;

  private TimelinePainter() {}

  /// Paints all but the playhead.
  public static void paint(TimelineLayout layout, Surface surface) {
    surface.fill(new Box(0, 0, layout.width(), layout.height()), Ink.BACKGROUND);
    title(layout, surface);
    AxisPainter.paint(layout, surface);
    surface.clipped(
        layout.chart(),
        () -> {
          LanePainter.paintGround(layout, surface);
          LinkPainter.paint(layout, surface);
          BarPainter.paint(layout, surface);
        });
    LanePainter.paintHeads(layout, surface);
    LegendPainter.paint(layout, surface);
  }

  private static void title(TimelineLayout layout, Surface surface) {
    String title = layout.frame().title();
    if (!title.isEmpty()) {
      surface.text(Text.start(title, HeadLayout.INSET, TITLE_BASELINE, Lettering.TITLE, Ink.TEXT));
      surface.fill(new Box(0, layout.axisTop() - 1, layout.width(), 1), Ink.RULE);
    }
  }

  /// Paints the playhead alone, so that it may live on a canvas of its own.
  public static void paintPlayhead(TimelineLayout layout, int position, Surface surface) {
    PlayheadPainter.paint(layout, position, surface);
  }
}
