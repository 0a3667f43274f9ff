package loopscope.timeline;

import java.util.List;

/// Paints arrows: solid where one lane wakes another, dashed where it creates it, purple where it
/// cancels.
final class LinkPainter {
  private static final Stroke WAKE = Stroke.solid(1.6);
  private static final Stroke CREATE = Stroke.dashed(1.4, 4, 3);
  private static final double HEAD_LENGTH = 11;
  private static final double HEAD_HALF = 4.4;

  private LinkPainter() {}

  static void paint(TimelineLayout layout, Surface surface) {
    Explanations explanations = new Explanations(layout.model());
    for (Placed.Link link : layout.links()) {
      surface.explained(
          () -> explanations.arrow(link.arrow()),
          () -> paint(link.arrow().kind(), link.curve(), surface));
    }
  }

  static void paint(Arrow.Kind kind, Curve curve, Surface surface) {
    Ink ink =
        switch (kind) {
          case WAKE -> Ink.ARROW;
          case CREATE -> Ink.CREATE_ARROW;
          case CANCEL -> Ink.CANCELLED;
        };
    double dx = curve.x1() - curve.cx1();
    double dy = curve.y1() - curve.cy1();
    double length = Math.hypot(dx, dy);
    if (length == 0) {
      return;
    }
    double ux = dx / length;
    double uy = dy / length;
    double whole = Math.hypot(curve.x1() - curve.x0(), curve.y1() - curve.y0());
    double head = Math.min(HEAD_LENGTH, whole * 0.6);
    double half = HEAD_HALF * head / HEAD_LENGTH;
    double backX = curve.x1() - ux * head;
    double backY = curve.y1() - uy * head;
    // The line ends where the head begins, lest its end shows beside the tip.
    double inX = curve.x1() - ux * head * 0.8;
    double inY = curve.y1() - uy * head * 0.8;
    Curve shaft =
        new Curve(
            curve.x0(), curve.y0(), curve.cx0(), curve.cy0(), curve.cx1(), curve.cy1(), inX, inY);
    surface.curve(shaft, kind == Arrow.Kind.CREATE ? CREATE : WAKE, ink);
    surface.polygon(
        List.of(
            new Surface.Point(curve.x1(), curve.y1()),
            new Surface.Point(backX - uy * half, backY + ux * half),
            new Surface.Point(backX + uy * half, backY - ux * half)),
        kind == Arrow.Kind.CREATE ? Ink.ARROW : ink);
  }
}
