package loopscope.timeline;

import java.util.BitSet;
import java.util.List;
import loopscope.trace.ProgramEvent.LineReached;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TraceEvent;
import loopscope.trace.story.Times;

/// Places the positions of a run so that everything which happens has room.
///
/// Each bar, tick and instant asks for a least width. One pass from left to right puts every
/// position as far left as the wishes that end there allow; the inner positions of a step are then
/// spread over its block.
final class ElasticSpacing {
  /// From the last thing that happens at an instant to the end of its band.
  static final double TRAIL = 20;

  /// Between the bands of two instants.
  static final double GAP = 70;

  private static final double COLUMN = 40;
  private static final double STEP = 4;

  /// Right after it began, a step rests: what it does shows in the second half of its block.
  private static final double FIRST_STEP = 12;

  private static final double LINE = 1.5;

  /// Before the first and after the last step of the program little is to be seen.
  private static final double IDLE = 0.5;

  private static final double SLIVER = 12;
  private static final double WIDEST_BLOCK = 104;
  private static final double WIDEST_END = 150;
  private static final double WIDEST_ITEM = 90;

  /// About the width of a letter; the layout measures exactly and shortens what does not fit.
  private static final double LETTER = 6.6;

  /// The exact width of a letter in a resource's box.
  private static final double ITEM_LETTER = 7.8;

  /// The exact width of a letter in an instant's label, whose face is monospaced.
  private static final double BAND_LETTER = 7.5;

  private final TimelineModel model;
  private final Wishes wishes;

  /// Where a bar begins or ends. A tick without any, such as one of the loop's own at the end of a
  /// run that another follows, asks for no room.
  private final BitSet changes = new BitSet();

  private final double[] places;
  private final int firstStep;

  ElasticSpacing(TimelineModel model) {
    this.model = model;
    places = new double[model.end() + 1];
    wishes = new Wishes(model.end());
    firstStep = firstStep();
    for (Lane lane : model.lanes()) {
      for (Track track : lane.tracks()) {
        collect(track.bars());
      }
    }
    collectAxis();
    wishes.sort();
  }

  private int firstStep() {
    int first = model.end();
    for (Lane lane : model.lanes()) {
      for (Track track : lane.tracks()) {
        for (Bar bar : track.bars()) {
          if (bar.kind().runs()) {
            first = Math.min(first, bar.begin());
            break;
          }
        }
      }
    }
    return first;
  }

  private void collect(List<Bar> bars) {
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      changes.set(bar.begin());
      changes.set(bar.end());
      boolean beside =
          i > 0 && bars.get(i - 1).kind() == BarKind.BLOCKING
              || i + 1 < bars.size() && bars.get(i + 1).kind() == BarKind.BLOCKING;
      double width = bar.begin() < firstStep && !bar.kind().runs() ? 0 : width(bar, beside);
      if (width > 0) {
        wishes.add(bar.begin(), bar.end(), width, bar.kind().runs());
      }
    }
  }

  private double width(Bar bar, boolean besideBlocking) {
    double text = bar.label().length() * LETTER;
    return switch (bar.kind().height()) {
      case TALL ->
          besideBlocking && bar.label().isEmpty()
              ? SLIVER
              : Math.clamp(text + 10, COLUMN, WIDEST_BLOCK);
      case MIDDLE -> COLUMN;
      case THIN -> bar.end() == model.end() ? Math.clamp(text + 14, COLUMN, WIDEST_END) : SLIVER;
      // A count of what the rows cannot hold changes with every item, and must not stretch the run.
      case BOX ->
          bar.label().startsWith("+")
              ? 0
              : Math.min(bar.label().length() * ITEM_LETTER + 10, WIDEST_ITEM);
    };
  }

  private void collectAxis() {
    List<TickMark> ticks = model.ticks();
    for (int i = 0; i + 1 < ticks.size(); i++) {
      int next = ticks.get(i + 1).position();
      int begin = ticks.get(i).position();
      int change = changes.nextSetBit(begin);
      if (change >= 0 && change <= next) {
        wishes.add(begin, next, COLUMN, false);
      }
    }
    for (Instant instant : model.instants()) {
      String label = "t = " + Times.instant(instant.time()) + " s";
      double width = label.length() * BAND_LETTER + 16 - TRAIL;
      if (instant.end() > instant.begin()) {
        wishes.add(instant.begin(), instant.end(), width, false);
      }
    }
  }

  /// The places of all positions.
  double[] places() {
    int instant = 0;
    for (int p = 1; p < places.length; p++) {
      boolean jumps = model.instants().get(instant).end() < p;
      if (jumps) {
        instant++;
      }
      double natural = places[p - 1] + (jumps ? TRAIL + GAP : weight(p - 1));
      places[p] = Math.max(natural, wishes.leastAt(p, places));
      for (int i = wishes.first(p); i < wishes.first(p + 1); i++) {
        if (wishes.spreads(i)) {
          spread(wishes.begin(i), p, natural);
        }
      }
    }
    return places;
  }

  /// Stretches what lies between two positions as the second was moved right from `natural`.
  private void spread(int begin, int end, double natural) {
    double from = places[begin];
    double factor = natural > from ? (places[end] - from) / (natural - from) : 1;
    if (factor > 1) {
      for (int p = begin + 1; p < end; p++) {
        places[p] = from + (places[p] - from) * factor;
      }
    }
  }

  /// How long the state before event `index` is seen.
  private double weight(int index) {
    TraceEvent event = model.trace().event(index);
    if (index < firstStep || index >= model.busyUntil()) {
      return IDLE;
    }
    if (index > 0 && model.trace().event(index - 1) instanceof TaskResumed) {
      return FIRST_STEP;
    }
    return event instanceof LineReached ? LINE : STEP;
  }
}
