package loopscope.timeline;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopscope.trace.LoopId;
import loopscope.trace.ProgramEvent;
import loopscope.trace.RunEnd;
import loopscope.trace.Trace;
import loopscope.trace.VirtualTime;

/// The picture of a run as data: lanes with their bars, arrows between them, instants and ticks.
///
/// Built once for a run, in time linear in its events; knows nothing of pixels.
public final class TimelineModel {
  private final Trace trace;
  private final int end;
  private final List<Lane> lanes;
  private final List<Arrow> arrows;
  private final List<List<Bracket>> brackets;
  private final List<List<Delay>> delays;
  private final Axis axis;
  private final boolean loopsTakeTurns;
  private final Set<BarKind> barKinds = EnumSet.noneOf(BarKind.class);
  private final Set<Arrow.Kind> arrowKinds = EnumSet.noneOf(Arrow.Kind.class);

  TimelineModel(Trace trace, int end, List<Lane> lanes, Relations relations, Axis axis) {
    this.trace = trace;
    this.end = end;
    this.lanes = List.copyOf(lanes);
    this.arrows = relations.arrows();
    this.brackets = relations.brackets();
    this.delays = relations.delays();
    this.axis = axis;
    this.loopsTakeTurns = axis.loopsTakeTurns();
    for (Lane lane : this.lanes) {
      for (Track track : lane.tracks()) {
        track.bars().forEach(bar -> barKinds.add(bar.kind()));
      }
    }
    this.arrows.forEach(arrow -> arrowKinds.add(arrow.kind()));
  }

  /// When what happened: instants without holes from position 0 to the end, and ticks in order.
  ///
  /// @param busyUntil the last position at which a lane of the picture is at work; what comes after
  ///   it is the loop's own tidying up
  record Axis(List<Instant> instants, List<TickMark> ticks, int busyUntil) {
    Axis {
      instants = List.copyOf(instants);
      ticks = List.copyOf(ticks);
    }

    /// Whether there are ticks of several loops, and not those of one after those of the other.
    boolean loopsTakeTurns() {
      Set<LoopId> seen = new LinkedHashSet<>();
      LoopId last = null;
      for (TickMark tick : ticks) {
        if (!tick.loop().equals(last)) {
          last = tick.loop();
          if (!seen.add(last)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /// What connects lanes and bars: the arrows by arrival, and the brackets and delays of each lane.
  record Relations(List<Arrow> arrows, List<List<Bracket>> brackets, List<List<Delay>> delays) {
    Relations {
      arrows = List.copyOf(arrows);
      brackets = brackets.stream().map(List::copyOf).toList();
      delays = delays.stream().map(List::copyOf).toList();
    }
  }

  /// The picture of a whole run.
  public static TimelineModel of(Trace trace) {
    return of(trace, trace.size());
  }

  /// The picture of a run up to a position.
  public static TimelineModel of(Trace trace, int end) {
    return new ModelBuilder(trace, Math.clamp(end, 0, trace.size())).build();
  }

  public Trace trace() {
    return trace;
  }

  /// The last position shown.
  public int end() {
    return end;
  }

  /// The lanes from top to bottom: tasks, callbacks, resources, threads.
  public List<Lane> lanes() {
    return lanes;
  }

  /// The arrows, ordered by the position at which they arrive.
  public List<Arrow> arrows() {
    return arrows;
  }

  /// The timeouts and task groups of a lane, in order of entry.
  public List<Bracket> brackets(int lane) {
    return brackets.get(lane);
  }

  /// The sleeps of a lane that ended late, in order.
  public List<Delay> delays(int lane) {
    return delays.get(lane);
  }

  /// Whether any sleep ended late.
  boolean hasDelays() {
    return delays.stream().anyMatch(list -> !list.isEmpty());
  }

  /// How the run ended, in a word or two, where it did not just come to its end; otherwise empty.
  public String ending() {
    if (end == 0 || !(trace.event(end - 1) instanceof ProgramEvent.RunEnded(RunEnd how))) {
      return "";
    }
    return switch (how) {
      case RunEnd.Completed() -> "";
      case RunEnd.Exited(int status) -> status == 0 ? "" : "exit " + status;
      case RunEnd.Failed(String type, _, _) -> type;
      case RunEnd.NotCompiled _ -> "not compiled";
      case RunEnd.Deadlocked _ -> "deadlock";
      case RunEnd.LimitReached _ -> "limit reached";
    };
  }

  public List<Instant> instants() {
    return axis.instants();
  }

  public List<TickMark> ticks() {
    return axis.ticks();
  }

  /// Whether loops take turns, so that one has to say of which a tick is.
  boolean loopsTakeTurns() {
    return loopsTakeTurns;
  }

  /// What a tick is called under the time: its number, behind that of its loop where loops take
  /// turns.
  String label(TickMark mark) {
    String number = Integer.toString(mark.tick().number());
    return loopsTakeTurns ? mark.loop().number() + ":" + number : number;
  }

  /// Whether any lane has a bar of the kind.
  boolean has(BarKind kind) {
    return barKinds.contains(kind);
  }

  /// Whether there is an arrow of the kind.
  boolean has(Arrow.Kind kind) {
    return arrowKinds.contains(kind);
  }

  /// See [Axis#busyUntil].
  int busyUntil() {
    return axis.busyUntil();
  }

  /// The instant that a position belongs to.
  public Instant instantAt(int position) {
    return axis.instants().get(instantIndexAt(position));
  }

  /// The index of that instant, found in logarithmic time.
  int instantIndexAt(int position) {
    List<Instant> instants = axis.instants();
    return Math.max(0, Search.first(instants.size(), i -> instants.get(i).begin() > position) - 1);
  }

  /// The clock's time at a position.
  public VirtualTime timeAt(int position) {
    return instantAt(position).time();
  }

  /// How many ticks began at or before a position; the last of them is the one that runs.
  public int ticksBegunAt(int position) {
    List<TickMark> ticks = axis.ticks();
    return Search.first(ticks.size(), i -> ticks.get(i).position() > position);
  }
}
