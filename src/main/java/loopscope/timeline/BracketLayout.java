package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places the brackets of timeouts and task groups below the bars of their lanes, and marks what is
/// late.
final class BracketLayout {
  private static final double SMALLEST = 14;
  private static final double DEPTH_STEP = 9;
  private static final double LABEL_GAP = 5;
  private static final double LABEL_MARGIN = 16;

  private final TimelineModel model;
  private final TimeScale scale;
  private final Sight sight;
  private final LaneRows rows;
  private final FontMetrics metrics;
  final List<Placed.Brace> braces = new ArrayList<>();
  final List<Placed.Late> lates = new ArrayList<>();

  BracketLayout(
      TimelineModel model, TimeScale scale, Sight sight, LaneRows rows, FontMetrics metrics) {
    this.model = model;
    this.scale = scale;
    this.sight = sight;
    this.rows = rows;
    this.metrics = metrics;
  }

  /// Places those of a lane whose rows begin at `top`.
  void place(Lane lane, double top) {
    Box chart = sight.chart();
    double bottom = top + rows.top(lane.index()) + rows.height(lane.index());
    for (Bracket bracket : model.brackets(lane.index())) {
      double from = sight.x(scale.x(bracket.begin()));
      double to = sight.x(scale.x(bracket.end()));
      double y = top + rows.bracketLine(lane.index()) + bracket.depth() * DEPTH_STEP;
      boolean visible = to > chart.x() && from < chart.right();
      if (visible && to - from >= SMALLEST && y < bottom - 2) {
        boolean roomy = bracket.depth() == 0 && rows.hasRoomForNotes();
        Integer expired = bracket.expired();
        double cross = expired == null ? Double.NaN : sight.x(scale.x(expired));
        Text label = roomy ? label(bracket, from, Double.isNaN(cross) ? to : cross, y) : null;
        double gap = label == null ? 0 : label.box(metrics).width() / 2 + LABEL_GAP;
        braces.add(new Placed.Brace(bracket, from, to, y, cross, label, gap));
      }
    }
  }

  /// Places the delays of a lane.
  void placeDelays(Lane lane, double top) {
    Box chart = sight.chart();
    double height = rows.barHeight(lane.index(), BarKind.Height.THIN);
    double y = top + rows.barTop(lane.index(), 0, BarKind.Height.THIN);
    for (Delay delay : model.delays(lane.index())) {
      double from = sight.x(scale.x(delay.due()));
      double to = sight.x(scale.x(delay.end()));
      if (to > chart.x() && from < chart.right() && to - from >= SMALLEST) {
        lates.add(new Placed.Late(delay, new Box(from, y, to - from, height)));
      }
    }
  }

  /// The label, in the middle of what is seen of the bracket up to where it expired.
  private @Nullable Text label(Bracket bracket, double from, double to, double y) {
    double left = Math.max(from, sight.chart().x());
    double right = Math.min(to, sight.chart().right());
    double width = metrics.width(bracket.label(), Lettering.GAP);
    if (width + 2 * (LABEL_GAP + LABEL_MARGIN) > right - left) {
      return null;
    }
    Ink ink = bracket.expired() == null ? Ink.MUTED : Ink.CANCELLED_TEXT;
    return Text.middle(bracket.label(), (left + right) / 2, y + 4, Lettering.GAP, ink);
  }
}
