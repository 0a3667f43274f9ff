package loopscope.timeline;

import java.util.List;

/// Places the positions of a run to scale with virtual time.
final class TrueSpacing {
  /// The shortest gap between two instants gets this, if the whole does not grow too wide by it.
  private static final double SHORTEST_GAP = 60;

  private static final double LEAST_WIDTH = 900;
  private static final double MOST_WIDTH = 4000;

  private TrueSpacing() {}

  static double[] places(TimelineModel model) {
    List<Instant> instants = model.instants();
    long last = instants.getLast().time().nanos();
    long shortest = last;
    for (int i = 1; i < instants.size(); i++) {
      long gap = instants.get(i).time().nanos() - instants.get(i - 1).time().nanos();
      shortest = Math.min(shortest, Math.max(gap, 1));
    }
    double width = Math.clamp((double) last / shortest * SHORTEST_GAP, LEAST_WIDTH, MOST_WIDTH);
    double[] places = new double[model.end() + 1];
    for (Instant instant : instants) {
      double x = instant.time().nanos() * width / last;
      for (int position = instant.begin(); position <= instant.end(); position++) {
        places[position] = x;
      }
    }
    return places;
  }
}
