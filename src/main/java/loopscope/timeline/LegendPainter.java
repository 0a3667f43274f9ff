package loopscope.timeline;

import loopscope.timeline.LegendLayout.Sign;

/// Paints the legend below the lanes, each sign as it looks among them.
final class LegendPainter {

  private LegendPainter() {}

  static void paint(TimelineLayout layout, Surface surface) {
    if (layout.legend().isEmpty()) {
      return;
    }
    double top = layout.chart().bottom();
    double below = layout.height() - top;
    surface.fill(new Box(0, top, layout.width(), below), Ink.BACKGROUND);
    surface.line(0, top, layout.width(), top, Stroke.solid(1), Ink.RULE);
    for (LegendLayout.Entry entry : layout.legend()) {
      sign(entry.sign(), entry.box(), surface);
      surface.text(entry.text());
    }
  }

  private static void sign(Sign sign, Box box, Surface surface) {
    switch (sign) {
      case RUNNING -> surface.fillRound(box, 4, Ink.RUNNING);
      case BLOCKING -> surface.fillRound(box, 4, Ink.BLOCKING);
      case FAILED -> surface.fillRound(box, 4, Ink.FAILED);
      case READY -> {
        Box low = middle(box, box.width(), 14);
        surface.hatch(low, 3, Ink.READY_FILL, Ink.READY);
        surface.outline(low, 3, 1, Ink.READY);
      }
      case SUSPENDED -> surface.fillRound(middle(box, box.width(), 5), 2, Ink.SUSPENDED);
      case LATE -> BarPainter.late(middle(box, box.width(), 5), surface);
      case WAITING -> surface.fillRound(middle(box, box.width(), 5), 2, Ink.RESOURCE);
      case CANCELLED -> BarPainter.cancelled(middle(box, box.width(), 5), surface);
      case CREATES -> LinkPainter.paint(Arrow.Kind.CREATE, straight(box), surface);
      case WAKES -> LinkPainter.paint(Arrow.Kind.WAKE, straight(box), surface);
      case CANCELS -> LinkPainter.paint(Arrow.Kind.CANCEL, straight(box), surface);
    }
  }

  private static Box middle(Box box, double width, double height) {
    return new Box(box.x(), box.middleY() - height / 2, width, height);
  }

  private static Curve straight(Box box) {
    double y = box.middleY();
    double third = box.width() / 3;
    return new Curve(box.x(), y, box.x() + third, y, box.x() + 2 * third, y, box.right(), y);
  }
}
