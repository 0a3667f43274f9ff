package loopscope.timeline;

import java.util.List;

/// Where the lanes stand vertically, counted from the top of the first.
final class LaneRows {
  private static final double ROW_GAP = 3;

  private final List<Lane> lanes;
  private final Density density;
  private final double[] tops;

  LaneRows(List<Lane> lanes, Density density) {
    this.lanes = lanes;
    this.density = density;
    tops = new double[lanes.size() + 1];
    for (Lane lane : lanes) {
      tops[lane.index() + 1] = tops[lane.index()] + density.lane() + extra(lane);
    }
  }

  /// Rows of a resource beyond the first.
  private double extra(Lane lane) {
    return (lane.tracks().size() - 1) * (rowHeight(lane) + ROW_GAP);
  }

  /// The height of one row of what a resource holds.
  double rowHeight(Lane lane) {
    double box = density.bar(BarKind.Height.BOX);
    return lane.tracks().size() == 1 ? box : Math.min(box, 18);
  }

  double top(int lane) {
    return tops[lane];
  }

  double height(int lane) {
    return tops[lane + 1] - tops[lane];
  }

  double middle(int lane) {
    return (tops[lane] + tops[lane + 1]) / 2;
  }

  double total() {
    return tops[lanes.size()];
  }

  /// The line on which what a resource holds stands.
  double baseLine(int lane) {
    return tops[lane + 1]
        - density.lane() / 2
        + density.bar(BarKind.Height.BOX) / 2
        - (density.hasRoomForNotes() ? 4 : 0);
  }

  /// The top edge of the bar of a kind in a track of a lane.
  double barTop(int lane, int track, BarKind.Height height) {
    if (height == BarKind.Height.BOX) {
      double row = rowHeight(lanes.get(lane));
      return baseLine(lane) - (track + 1) * row - track * ROW_GAP;
    }
    return middle(lane) - density.bar(height) / 2;
  }

  double barHeight(int lane, BarKind.Height height) {
    return height == BarKind.Height.BOX ? rowHeight(lanes.get(lane)) : density.bar(height);
  }

  /// The line of a task's outermost brackets, below its bars.
  double bracketLine(int lane) {
    double below = hasRoomForNotes() ? 9 : 4;
    return middle(lane) + density.bar(BarKind.Height.TALL) / 2 + below;
  }

  /// Whether text fits below the bars.
  boolean hasRoomForNotes() {
    return density.hasRoomForNotes();
  }

  boolean labelsWaits() {
    return density.labelsWaits();
  }

  double labelRise() {
    return density.labelRise();
  }

  /// The first lane that reaches below `y`, or the number of lanes.
  int firstBelow(double y) {
    return Search.first(lanes.size(), i -> tops[i + 1] > y);
  }
}
