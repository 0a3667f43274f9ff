package loopscope.timeline;

import org.jspecify.annotations.Nullable;

/// Finds what stands at a point of a layout. What is painted later is found first.
final class HitTest {
  /// How far a pointer may be from a thin bar or an arrow and still mean it.
  private static final double REACH = 5;

  private static final int CURVE_PARTS = 24;

  private final TimelineLayout layout;
  private final Explanations explanations;

  HitTest(TimelineLayout layout) {
    this.layout = layout;
    this.explanations = new Explanations(layout.model());
  }

  @Nullable Hit at(double x, double y) {
    Box chart = layout.chart();
    if (y < layout.axisTop() || y >= chart.bottom() || x < 0 || x > chart.right()) {
      return null;
    }
    if (x < chart.x()) {
      return y < chart.y() ? null : head(x, y);
    }
    int position = layout.position(x);
    if (y < chart.y()) {
      Box box = new Box(x, layout.axisTop(), 0, AxisLayout.HEIGHT);
      String words = explanations.moment(position, layout.scale().time(layout.place(x)));
      return new Hit(Hit.Target.AXIS, words, position, null, box);
    }
    Hit found = block(x, y);
    found = found == null ? cluster(x, y) : found;
    found = found == null ? link(x, y) : found;
    found = found == null ? brace(x, y) : found;
    return found == null ? lane(x, y) : found;
  }

  private @Nullable Hit head(double x, double y) {
    for (Placed.Head head : layout.heads()) {
      if (head.box().contains(x, y)) {
        Lane lane = head.lane();
        String words = lane.name() + ", " + lane.note();
        return new Hit(Hit.Target.HEAD, words, firstPosition(lane), lane, head.box());
      }
    }
    return null;
  }

  private static int firstPosition(Lane lane) {
    Track track = lane.tracks().getFirst();
    return track.bars().isEmpty() ? 0 : track.bars().getFirst().begin();
  }

  private @Nullable Hit block(double x, double y) {
    for (Placed.Block block : layout.blocks()) {
      double reach = block.bar().kind().waits() ? REACH : 1;
      if (within(block.box(), x, y, reach) || onLabel(block, x, y)) {
        Lane lane = layout.model().lanes().get(block.lane());
        Bar bar = block.bar();
        int position = Math.clamp(layout.position(x), bar.begin(), bar.end());
        String words = explanations.bar(lane, bar);
        return new Hit(Hit.Target.BAR, words, position, lane, block.box());
      }
    }
    return null;
  }

  private static boolean onLabel(Placed.Block block, double x, double y) {
    Text label = block.label();
    Box box = block.box();
    return label != null
        && block.bar().kind().waits()
        && x >= box.x()
        && x <= box.right()
        && y <= box.bottom()
        && y >= label.baseline() - label.lettering().size();
  }

  private static boolean within(Box box, double x, double y, double reach) {
    return x >= box.x() - 1
        && x <= box.right() + 1
        && y >= box.y() - reach
        && y <= box.bottom() + reach;
  }

  private @Nullable Hit cluster(double x, double y) {
    for (Placed.Cluster cluster : layout.clusters()) {
      if (within(cluster.box(), x, y, 1)) {
        Lane lane = layout.model().lanes().get(cluster.lane());
        String words = explanations.cluster(lane, cluster);
        return new Hit(Hit.Target.CLUSTER, words, layout.position(x), lane, cluster.box());
      }
    }
    return null;
  }

  private @Nullable Hit link(double x, double y) {
    for (Placed.Link link : layout.links()) {
      Curve curve = link.curve();
      for (int i = 0; i <= CURVE_PARTS; i++) {
        double share = (double) i / CURVE_PARTS;
        double dx = curve.xAt(share) - x;
        double dy = curve.yAt(share) - y;
        double step = Math.abs(curve.y1() - curve.y0()) / CURVE_PARTS / 2;
        if (Math.abs(dx) <= REACH && Math.abs(dy) <= Math.max(REACH, step)) {
          Box box =
              new Box(
                  Math.min(curve.x0(), curve.x1()),
                  Math.min(curve.y0(), curve.y1()),
                  Math.abs(curve.x1() - curve.x0()),
                  Math.abs(curve.y1() - curve.y0()));
          Arrow arrow = link.arrow();
          Lane lane = layout.model().lanes().get(arrow.to());
          String words = explanations.arrow(arrow);
          return new Hit(Hit.Target.ARROW, words, arrow.toPosition(), lane, box);
        }
      }
    }
    return null;
  }

  private @Nullable Hit brace(double x, double y) {
    for (Placed.Brace brace : layout.braces()) {
      boolean along = x >= brace.from() - 1 && x <= brace.to() + 1;
      if (along && Math.abs(y - brace.y()) <= REACH) {
        Bracket bracket = brace.bracket();
        Lane lane = layout.model().lanes().get(bracket.lane());
        int position = Math.clamp(layout.position(x), bracket.begin(), bracket.end());
        Box box = new Box(brace.from(), brace.y() - REACH, brace.to() - brace.from(), 2 * REACH);
        String words = explanations.bracket(lane, bracket);
        return new Hit(Hit.Target.BRACKET, words, position, lane, box);
      }
    }
    return null;
  }

  private @Nullable Hit lane(double x, double y) {
    for (Placed.Head head : layout.heads()) {
      Box box = head.box();
      if (y >= box.y() && y <= box.bottom()) {
        int position = layout.position(x);
        String words = explanations.idle(head.lane(), position);
        return new Hit(Hit.Target.LANE, words, position, head.lane(), box);
      }
    }
    return null;
  }
}
