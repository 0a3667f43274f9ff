package loopscope.timeline;

import java.util.List;
import loopscope.trace.VirtualTime;

/// Where the positions and the times of a run stand on the horizontal axis, in pixels at zoom 1.
///
/// The state at position `p` holds from `x(p)` to `x(p + 1)`.
public final class TimeScale {
  private final AxisKind kind;
  private final List<Instant> instants;
  private final double[] places;
  private final double trail;

  TimeScale(AxisKind kind, TimelineModel model, double[] places, double trail) {
    this.kind = kind;
    this.instants = model.instants();
    this.places = places;
    this.trail = trail;
  }

  /// The scale of the given kind. A run in which no time passes is elastic always.
  public static TimeScale of(AxisKind kind, TimelineModel model) {
    return switch (kind) {
      case ELASTIC -> elastic(model);
      case TRUE -> trueTime(model);
    };
  }

  /// Each instant as wide as what happens in it.
  public static TimeScale elastic(TimelineModel model) {
    double[] places = new ElasticSpacing(model).places();
    return new TimeScale(AxisKind.ELASTIC, model, places, ElasticSpacing.TRAIL);
  }

  /// Virtual time to scale.
  public static TimeScale trueTime(TimelineModel model) {
    List<Instant> instants = model.instants();
    if (instants.getLast().time().nanos() == 0) {
      return elastic(model);
    }
    return new TimeScale(AxisKind.TRUE, model, TrueSpacing.places(model), 0);
  }

  public AxisKind kind() {
    return kind;
  }

  /// The last position.
  public int end() {
    return places.length - 1;
  }

  /// The width of the whole run.
  public double width() {
    return places[places.length - 1] + trail;
  }

  /// Where a position begins.
  public double x(int position) {
    return places[Math.clamp(position, 0, end())];
  }

  /// The last position that begins at or before `x`.
  public int position(double x) {
    return Math.max(0, Search.first(places.length, p -> places[p] > x) - 1);
  }

  /// Where a time stands: the beginning of its instant, or between two instants.
  public double x(VirtualTime time) {
    int index = instantBefore(time.nanos());
    Instant instant = instants.get(index);
    if (instant.time().equals(time) || index + 1 == instants.size()) {
      return places[instant.begin()];
    }
    Instant next = instants.get(index + 1);
    double share =
        (double) (time.nanos() - instant.time().nanos())
            / (next.time().nanos() - instant.time().nanos());
    double from = bandEnd(instant);
    return from + share * (places[next.begin()] - from);
  }

  /// The time that the clock shows at `x`.
  public VirtualTime time(double x) {
    int position = position(x);
    int index = Math.max(0, Search.first(instants.size(), i -> begins(i) > position) - 1);
    Instant instant = instants.get(index);
    double from = bandEnd(instant);
    if (x <= from || index + 1 == instants.size()) {
      return instant.time();
    }
    Instant next = instants.get(index + 1);
    double share = Math.min(1, (x - from) / (places[next.begin()] - from));
    long length = next.time().nanos() - instant.time().nanos();
    return new VirtualTime(instant.time().nanos() + Math.round(share * length));
  }

  /// Where the band of an instant ends and the gap to the next begins.
  double bandEnd(Instant instant) {
    return places[instant.end()] + trail;
  }

  private int begins(int instant) {
    return instants.get(instant).begin();
  }

  private int instantBefore(long nanos) {
    return Math.max(
        0, Search.first(instants.size(), i -> instants.get(i).time().nanos() > nanos) - 1);
  }
}
