package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places the bars of the lanes in sight, merging those that are too small to draw.
///
/// It looks at as many bars as there are pixels to fill: over a stretch of small bars it jumps from
/// cell to cell by binary search, and the track knows how many steps it jumped over.
final class BarLayout {
  /// A bar narrower than this is too small to draw by itself.
  private static final double SMALLEST = 3;

  /// Small bars within this width merge.
  private static final double CELL = 8;

  private static final double LABEL_INSET = 6;

  /// A label is shown whole when it is this short; of a longer one so much must remain.
  private static final int SHORT = 14;

  private static final int LEAST_SHOWN = 9;

  /// So much of a longer label must remain in a block.
  private static final int LEAST_IN_BLOCK = 5;

  private final TimeScale scale;
  private final Sight sight;
  private final LaneRows rows;
  private final FontMetrics metrics;
  private final LabelRoom crossings;
  final List<Placed.Block> blocks = new ArrayList<>();
  final List<Placed.Cluster> clusters = new ArrayList<>();

  BarLayout(TimeScale scale, Sight sight, LaneRows rows, FontMetrics metrics, LabelRoom crossings) {
    this.scale = scale;
    this.sight = sight;
    this.rows = rows;
    this.metrics = metrics;
    this.crossings = crossings;
  }

  /// Places a lane whose rows begin at `top`.
  void place(Lane lane, double top) {
    for (int i = 0; i < lane.tracks().size(); i++) {
      place(lane, i, top);
    }
  }

  private void place(Lane lane, int row, double top) {
    Track track = lane.tracks().get(row);
    List<Bar> bars = track.bars();
    int last = track.firstBeginningFrom(scale.position(sight.rightPlace()) + 1);
    int index = track.firstEndingAfter(scale.position(sight.leftPlace()) - 1);
    while (index < last) {
      Bar bar = bars.get(index);
      if (width(bar) >= SMALLEST) {
        block(lane.index(), row, bar, top);
        index++;
      } else {
        int next = clusterEnd(bars, track, index, last);
        merged(lane.index(), row, track, index, next, top);
        index = next;
      }
    }
  }

  private double width(Bar bar) {
    return (scale.x(bar.end()) - scale.x(bar.begin())) * sight.viewport().zoom();
  }

  /// The index after the last of the small bars that begin in cells one after another.
  private int clusterEnd(List<Bar> bars, Track track, int first, int last) {
    int end = first;
    while (end < last) {
      double from = scale.x(bars.get(end).begin());
      int beyond = scale.position(from + CELL / sight.viewport().zoom());
      int next = Math.min(last, Math.max(end + 1, track.firstBeginningFrom(beyond)));
      if (width(bars.get(next - 1)) >= SMALLEST) {
        return Math.max(first + 1, next - 1);
      }
      end = next;
      if (end < last && width(bars.get(end)) >= SMALLEST) {
        return end;
      }
      if (end < last && gap(bars.get(end - 1), bars.get(end)) >= SMALLEST) {
        return end;
      }
    }
    return end;
  }

  private double gap(Bar one, Bar two) {
    return (scale.x(two.begin()) - scale.x(one.end())) * sight.viewport().zoom();
  }

  /// Many steps become a cluster, one step a narrow block; a lone sliver of waiting is left out.
  private void merged(int lane, int row, Track track, int from, int to, double top) {
    int steps = track.steps(from, to);
    if (steps == 0) {
      return;
    }
    if (steps == 1) {
      int index = from;
      while (track.steps(index, index + 1) == 0) {
        index++;
      }
      block(lane, row, track.bars().get(index), top);
      return;
    }
    Bar first = track.bars().get(from);
    Bar last = track.bars().get(to - 1);
    double x = sight.x(scale.x(first.begin()));
    double right = Math.max(x + SMALLEST, sight.x(scale.x(last.end())));
    BarKind.Height height = first.kind() == BarKind.HELD ? BarKind.Height.BOX : BarKind.Height.TALL;
    double inset = height == BarKind.Height.TALL ? rows.barHeight(lane, height) / 8 : 0;
    Box box =
        new Box(
            x,
            top + rows.barTop(lane, row, height) + inset,
            right - x,
            rows.barHeight(lane, height) - 2 * inset);
    String count = "×" + steps;
    boolean overflow = first.label().startsWith("+");
    boolean fits = !overflow && metrics.width(count, Lettering.BAR) <= right - x - 6;
    Ink ink = first.kind() == BarKind.HELD ? Ink.RESOURCE_TEXT : Ink.ON_CLUSTER;
    Text label =
        fits ? Text.middle(count, box.middleX(), box.middleY() + 4, Lettering.BAR, ink) : null;
    clusters.add(new Placed.Cluster(lane, steps, first, last, box, label));
  }

  private void block(int lane, int row, Bar bar, double top) {
    BarKind.Height height = bar.kind().height();
    double from = sight.x(scale.x(bar.begin()));
    double to = sight.x(scale.x(bar.end()));
    boolean thin = height == BarKind.Height.THIN;
    double inset = thin || to - from < 2 * SMALLEST ? 0 : 1;
    Box box =
        new Box(
            from + inset,
            top + rows.barTop(lane, row, height),
            Math.max(SMALLEST, to - from - 2 * inset),
            rows.barHeight(lane, height));
    blocks.add(new Placed.Block(lane, bar, box, label(lane, bar, box)));
  }

  private @Nullable Text label(int lane, Bar bar, Box box) {
    if (bar.label().isEmpty()) {
      return null;
    }
    double left = Math.max(box.x(), sight.chart().x());
    double right = Math.min(box.right(), sight.chart().right());
    return switch (bar.kind().height()) {
      case TALL -> inside(bar, box, left, right, Lettering.BAR);
      case BOX ->
          inside(bar, box, left, right, box.height() < 20 ? Lettering.SMALL_ITEM : Lettering.ITEM);
      case THIN -> rows.labelsWaits() ? above(lane, bar, box, left, right) : null;
      case MIDDLE -> null;
    };
  }

  private @Nullable Text inside(Bar bar, Box box, double left, double right, Lettering lettering) {
    int length = bar.label().length();
    int least = lettering == Lettering.BAR ? Math.min(length, LEAST_IN_BLOCK) : 2;
    String words = metrics.fit(bar.label(), lettering, right - left - 2, least);
    if (words.length() < bar.label().length() && Caption.endsWithMark(bar.label())) {
      words = metrics.fit(Caption.mark(bar.label()), lettering, right - left - 2, 1);
    }
    if (words.isEmpty()) {
      return null;
    }
    double baseline = box.middleY() + lettering.size() * 0.37;
    return Text.middle(words, (left + right) / 2, baseline, lettering, bar.kind().textInk());
  }

  private @Nullable Text above(int lane, Bar bar, Box box, double left, double right) {
    LabelRoom.Room room =
        crossings.find(
            lane,
            left + LABEL_INSET,
            right - 4,
            Math.min(metrics.width(bar.label(), Lettering.WAIT), 60));
    String words = metrics.fit(bar.label(), Lettering.WAIT, room.width(), leastShown(bar.label()));
    if (words.isEmpty()) {
      return null;
    }
    double baseline = box.middleY() - rows.labelRise();
    return Text.start(words, room.from(), baseline, Lettering.WAIT, Ink.LABEL);
  }

  private static int leastShown(String label) {
    return label.length() <= SHORT ? label.length() : LEAST_SHOWN;
  }
}
