package loopscope.timeline;

/// Paints what belongs to a lane as a whole: the line below it, a resource's base line, its head.
final class LanePainter {
  private static final Stroke HAIR = Stroke.solid(1);
  private static final Stroke BASE = Stroke.solid(1.2);

  private LanePainter() {}

  /// Paints what lies under the bars.
  static void paintGround(TimelineLayout layout, Surface surface) {
    double right = layout.x(layout.model().end());
    for (Placed.Head head : layout.heads()) {
      Box box = head.box();
      if (!isLast(layout, head)) {
        surface.line(
            layout.chart().x(), box.bottom(), layout.width(), box.bottom(), HAIR, Ink.GRID);
      }
      if (head.lane().isResource()) {
        double y = layout.baseLine(head.lane().index());
        surface.line(layout.chart().x(), y, right, y, BASE, Ink.RESOURCE_BASE);
      }
    }
  }

  private static boolean isLast(TimelineLayout layout, Placed.Head head) {
    return head.lane().index() == layout.model().lanes().size() - 1;
  }

  /// Paints the column of heads.
  static void paintHeads(TimelineLayout layout, Surface surface) {
    Box chart = layout.chart();
    Box column = new Box(0, chart.y(), chart.x(), chart.height());
    surface.clipped(
        column,
        () -> {
          for (Placed.Head head : layout.heads()) {
            surface.text(head.name());
            if (head.note() != null) {
              surface.text(head.note());
            }
            if (!isLast(layout, head)) {
              double y = head.box().bottom();
              surface.line(0, y, chart.x(), y, HAIR, Ink.GRID);
            }
          }
        });
    surface.line(chart.x(), layout.axisTop(), chart.x(), chart.bottom(), HAIR, Ink.RULE);
  }
}
