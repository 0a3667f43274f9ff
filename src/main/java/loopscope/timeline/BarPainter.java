package loopscope.timeline;

import java.util.List;

/// Paints bars so that their height alone tells what they are: a tall block runs, a hatched one of
/// middle height is ready, a thin line is suspended.
final class BarPainter {
  private static final double TALL_RADIUS = 4;
  private static final double MIDDLE_RADIUS = 3;
  private static final double THIN_RADIUS = 2;
  private static final double BOX_BORDER = 1.2;
  private static final double CAP = 4;
  private static final Stroke BRACE = Stroke.solid(1.2);
  private static final double CROSS = 4;
  private static final Stroke CROSS_STROKE = Stroke.solid(2);

  private BarPainter() {}

  static void paint(TimelineLayout layout, Surface surface) {
    Explanations explanations = new Explanations(layout.model());
    List<Lane> lanes = layout.model().lanes();
    layout.braces().forEach(brace -> paint(brace, surface));
    for (Placed.Block block : layout.blocks()) {
      surface.explained(
          () -> explanations.bar(lanes.get(block.lane()), block.bar()),
          () -> paint(block, surface));
    }
    layout.lates().forEach(late -> late(late.box(), surface));
    for (Placed.Cluster cluster : layout.clusters()) {
      surface.explained(
          () -> explanations.cluster(lanes.get(cluster.lane()), cluster),
          () -> paint(cluster, surface));
    }
    for (Placed.Block block : layout.blocks()) {
      if (block.label() != null) {
        surface.text(block.label());
      }
    }
  }

  private static void paint(Placed.Block block, Surface surface) {
    Box box = block.box();
    BarKind kind = block.bar().kind();
    switch (kind.height()) {
      case TALL -> surface.fillRound(box, radius(box, TALL_RADIUS), kind.ink());
      case MIDDLE -> {
        double radius = radius(box, MIDDLE_RADIUS);
        surface.hatch(box, radius, Ink.READY_FILL, Ink.READY);
        surface.outline(box, radius, 1, Ink.READY);
      }
      case THIN -> {
        if (kind == BarKind.CANCELLED_WAIT) {
          cancelled(box, surface);
        } else {
          surface.fillRound(box, radius(box, THIN_RADIUS), kind.ink());
        }
      }
      case BOX -> {
        double radius = radius(box, TALL_RADIUS);
        surface.fillRound(box, radius, Ink.RESOURCE_FILL);
        surface.outline(box, radius, BOX_BORDER, Ink.RESOURCE);
      }
    }
  }

  /// A line with caps at its ends, broken by its label, and a cross where time ran out.
  private static void paint(Placed.Brace brace, Surface surface) {
    Ink ink = brace.bracket().expired() == null ? Ink.SUSPENDED : Ink.CANCELLED;
    double y = brace.y();
    surface.line(brace.from() + 0.5, y - CAP, brace.from() + 0.5, y, BRACE, ink);
    surface.line(brace.to() - 0.5, y - CAP, brace.to() - 0.5, y, BRACE, ink);
    Text label = brace.label();
    if (label == null) {
      surface.line(brace.from(), y, brace.to(), y, BRACE, ink);
    } else {
      surface.line(brace.from(), y, label.x() - brace.gap(), y, BRACE, ink);
      surface.line(label.x() + brace.gap(), y, brace.to(), y, BRACE, ink);
      surface.text(label);
    }
    if (!Double.isNaN(brace.cross())) {
      cross(brace.cross(), y, surface);
    }
  }

  /// The part of a wait that came too late, from a stroke at the time when it should have ended.
  static void late(Box box, Surface surface) {
    surface.fillRound(box, THIN_RADIUS, Ink.BLOCKING);
    surface.line(box.x(), box.y() - CAP, box.x(), box.bottom() + CAP, BRACE, Ink.BLOCKING);
  }

  private static double radius(Box box, double most) {
    return Math.min(most, Math.min(box.width(), box.height()) / 2);
  }

  /// A thin line that ends in a cross, if there is room for both.
  static void cancelled(Box box, Surface surface) {
    double room = 2 * CROSS + 4;
    double line = Math.max(0, box.width() - room);
    if (line > 0) {
      Box shortened = new Box(box.x(), box.y(), line, box.height());
      surface.fillRound(shortened, radius(shortened, THIN_RADIUS), Ink.CANCELLED);
    }
    cross(Math.max(box.middleX(), box.right() - CROSS - 2), box.middleY(), surface);
  }

  private static void cross(double x, double y, Surface surface) {
    surface.line(x - CROSS, y - CROSS, x + CROSS, y + CROSS, CROSS_STROKE, Ink.CANCELLED);
    surface.line(x - CROSS, y + CROSS, x + CROSS, y - CROSS, CROSS_STROKE, Ink.CANCELLED);
  }

  private static void paint(Placed.Cluster cluster, Surface surface) {
    Box box = cluster.box();
    boolean held = cluster.first().kind() == BarKind.HELD;
    Ink edge = held ? Ink.RESOURCE : Ink.RUNNING;
    surface.fillRound(box, radius(box, MIDDLE_RADIUS), held ? Ink.RESOURCE_FILL : Ink.CLUSTER);
    if (box.width() > 2) {
      surface.fill(new Box(box.x(), box.y() + 1, 1.5, box.height() - 2), edge);
      surface.fill(new Box(box.right() - 1.5, box.y() + 1, 1.5, box.height() - 2), edge);
    }
    if (cluster.label() != null) {
      surface.text(cluster.label());
    }
  }
}
