package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.VirtualTime;
import loopscope.trace.story.Times;
import org.jspecify.annotations.Nullable;

/// Places the axis: the bands of instants, the gaps between them, and the ticks.
final class AxisLayout {
  /// The height of the axis, from its top to the first lane.
  static final double HEIGHT = 62;

  private static final double BAND_TOP = 12;
  private static final double BAND_HEIGHT = 26;
  private static final double TICK_BASELINE = 52;
  private static final double LABEL_INSET = 8;

  /// Instants whose bands and gaps are smaller than this share one band of about the other width.
  private static final double TINY = 9;

  private static final double CROWD = 110;

  /// Ticks nearer to each other than this merge.
  private static final double NEAREST = 8;

  private final TimelineModel model;
  private final TimeScale scale;
  private final Sight sight;
  private final FontMetrics metrics;
  private final double top;
  final List<Placed.Band> bands = new ArrayList<>();
  final List<Placed.Gap> gaps = new ArrayList<>();
  final List<Placed.RulerMark> marks = new ArrayList<>();
  final List<Placed.TickLine> ticks = new ArrayList<>();

  AxisLayout(TimelineModel model, TimeScale scale, Sight sight, FontMetrics metrics, double top) {
    this.model = model;
    this.scale = scale;
    this.sight = sight;
    this.metrics = metrics;
    this.top = top;
  }

  /// Places all that is in sight.
  AxisLayout place() {
    if (scale.kind() == AxisKind.TRUE) {
      placeRuler();
    } else {
      placeBands();
    }
    placeTicks();
    return this;
  }

  private void placeBands() {
    List<Instant> instants = model.instants();
    int index = model.instantIndexAt(scale.position(sight.leftPlace()));
    while (index < instants.size()) {
      Instant instant = instants.get(index);
      double from = sight.x(scale.x(instant.begin()));
      double to = sight.x(scale.bandEnd(instant));
      if (from > sight.chart().right()) {
        break;
      }
      int next = index + 1;
      if (next < instants.size() && isTiny(to, from) && isTiny(begin(instants.get(next)), to)) {
        next = afterCrowd(next, from);
        to = sight.x(scale.bandEnd(instants.get(next - 1)));
      }
      Box box = new Box(from, top + BAND_TOP, Math.max(to - from, 1), BAND_HEIGHT);
      bands.add(new Placed.Band(instant, box, bandLabel(instant, from, to)));
      if (next < instants.size()) {
        placeGap(instants.get(next - 1), instants.get(next), to);
      }
      index = next;
    }
  }

  private double begin(Instant instant) {
    return sight.x(scale.x(instant.begin()));
  }

  private static boolean isTiny(double to, double from) {
    return to - from < TINY;
  }

  /// The first instant after those that share one band because each would be too small; found
  /// without looking at those between.
  private int afterCrowd(int second, double from) {
    int beyond = model.instantIndexAt(scale.position(sight.place(from + CROWD)));
    int last = model.instants().size();
    return beyond + 1 >= last ? last : Math.max(second + 1, beyond);
  }

  private @Nullable Text bandLabel(Instant instant, double from, double to) {
    double left = Math.max(from, sight.chart().x()) + LABEL_INSET;
    double room = Math.min(to, sight.chart().right()) - LABEL_INSET / 2 - left;
    String time = Times.instant(instant.time());
    for (String words : List.of("t = " + time + " s", time + " s", time)) {
      if (metrics.width(words, Lettering.BAND) <= room) {
        return Text.start(words, left, top + BAND_TOP + 18, Lettering.BAND, Ink.TEXT);
      }
    }
    return null;
  }

  private void placeGap(Instant instant, Instant next, double from) {
    double to = sight.x(scale.x(next.begin()));
    if (to - from < 2 * NEAREST) {
      return;
    }
    double inset = Math.min(10, (to - from) / 7);
    double y = top + BAND_TOP + BAND_HEIGHT / 2;
    String length = Times.duration(next.time().nanos() - instant.time().nanos());
    boolean fits = metrics.width(length, Lettering.GAP) <= to - from - 4;
    Text label =
        fits ? Text.middle(length, (from + to) / 2, y - 5, Lettering.GAP, Ink.MUTED) : null;
    gaps.add(new Placed.Gap(from + inset, to - inset, y, label));
  }

  /// A ruler with round numbers of seconds.
  private void placeRuler() {
    double first = sight.x(0);
    double last = sight.x(scale.x(model.end()));
    Box chart = sight.chart();
    double left = Math.max(first, chart.x());
    double right = Math.min(last, chart.right());
    Box whole = new Box(first, top + BAND_TOP, Math.max(last - first, 1), BAND_HEIGHT);
    bands.add(new Placed.Band(model.instants().getFirst(), whole, null));
    long total = model.instants().getLast().time().nanos();
    double perNano = (last - first) / total;
    long stride = stride(perNano, total);
    long from = (long) ((left - first) / perNano) / stride * stride;
    for (long nanos = from; nanos <= total; nanos += stride) {
      double x = first + nanos * perNano;
      String words = Times.instant(new VirtualTime(nanos)) + " s";
      double width = metrics.width(words, Lettering.BAND);
      if (x + LABEL_INSET + width > right) {
        break;
      }
      if (x >= left - 1) {
        Text text = Text.start(words, x + 5, top + BAND_TOP + 18, Lettering.BAND, Ink.TEXT);
        marks.add(new Placed.RulerMark(x, text));
      }
    }
  }

  /// The smallest of 1, 2, 5, 10 ... nanoseconds whose label fits into its stretch.
  private long stride(double perNano, long total) {
    double widest =
        metrics.width(Times.instant(new VirtualTime(total)) + "00 s", Lettering.BAND) + 20;
    long unit = 1;
    while (unit < total) {
      for (int factor : new int[] {1, 2, 5}) {
        if (unit * factor * perNano >= widest) {
          return unit * factor;
        }
      }
      unit *= 10;
    }
    return Math.max(unit, 1);
  }

  private void placeTicks() {
    List<TickMark> all = model.ticks();
    int index = Math.max(0, model.ticksBegunAt(scale.position(sight.leftPlace())) - 1);
    double line = Double.NEGATIVE_INFINITY;
    double labelled = Double.NEGATIVE_INFINITY;
    while (index < all.size()) {
      TickMark mark = all.get(index);
      double x = sight.x(scale.x(mark.position()));
      if (x > sight.chart().right()) {
        break;
      }
      if (x - line >= NEAREST) {
        String number = model.label(mark);
        double end = x + 4 + metrics.width(number, Lettering.TICK);
        boolean fits = x >= labelled && x >= sight.chart().x() - 1;
        Text label =
            fits ? Text.start(number, x + 4, top + TICK_BASELINE, Lettering.TICK, Ink.MUTED) : null;
        ticks.add(new Placed.TickLine(mark, x, label));
        line = x;
        labelled = fits ? end + 4 : labelled;
        index++;
      } else {
        // Too near: go on with the first tick that is far enough, without looking at those between.
        int next = scale.position(sight.place(line + NEAREST));
        index = Math.max(index + 1, model.ticksBegunAt(next));
      }
    }
  }
}
