package loopscope.timeline;

/// Paints the axis: time above, ticks below it, and the lines that ticks draw through the lanes.
final class AxisPainter {
  private static final double BAND_RADIUS = 5;
  private static final double TIME_BASELINE = 30;
  private static final double TICK_BASELINE = 52;
  private static final double LINES_TOP = 44;
  private static final double BELOW_LABELS = 14;
  private static final double LINES_BEYOND = 26;
  private static final Stroke DOTS = Stroke.dashed(1.2, 3, 3);
  private static final Stroke HAIR = Stroke.solid(1);

  private AxisPainter() {}

  static void paint(TimelineLayout layout, Surface surface) {
    double top = layout.axisTop();
    Box chart = layout.chart();
    label("time", top + TIME_BASELINE, surface);
    label(layout.model().loopsTakeTurns() ? "loop:tick" : "tick", top + TICK_BASELINE, surface);
    Box sight = new Box(chart.x(), top, chart.width(), chart.bottom() - top);
    surface.clipped(
        sight,
        () -> {
          paintTicks(layout, surface);
          paintTime(layout, surface);
          for (Placed.EndMark mark : layout.endMarks()) {
            surface.fillRound(mark.box(), BAND_RADIUS, Ink.FAILED);
            surface.text(mark.label());
          }
        });
  }

  private static void label(String words, double baseline, Surface surface) {
    surface.text(Text.start(words, HeadLayout.INSET, baseline, Lettering.AXIS, Ink.MUTED));
  }

  private static void paintTime(TimelineLayout layout, Surface surface) {
    for (Placed.Band band : layout.bands()) {
      surface.fillRound(band.box(), Math.min(BAND_RADIUS, band.box().width() / 2), Ink.BAND);
      if (band.label() != null) {
        surface.text(band.label());
      }
    }
    for (Placed.Gap gap : layout.gaps()) {
      surface.line(gap.from(), gap.y(), gap.to(), gap.y(), DOTS, Ink.MUTED);
      if (gap.label() != null) {
        surface.text(gap.label());
      }
    }
    for (Placed.RulerMark mark : layout.rulerMarks()) {
      double top = layout.axisTop() + 12;
      surface.line(mark.x(), top, mark.x(), top + 26, HAIR, Ink.MUTED);
      surface.text(mark.label());
    }
  }

  private static void paintTicks(TimelineLayout layout, Surface surface) {
    double top = layout.axisTop() + LINES_TOP;
    double bottom = Math.min(layout.chart().bottom(), layout.lanesBottom() + LINES_BEYOND);
    for (Placed.TickLine tick : layout.ticks()) {
      double from = tick.label() == null ? top + BELOW_LABELS : top;
      surface.line(tick.x(), from, tick.x(), bottom, HAIR, Ink.GRID);
      if (tick.label() != null) {
        surface.text(tick.label());
      }
    }
  }
}
