package loopscope.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import loopscope.trace.ScopeId;
import loopscope.trace.TaskId;
import loopscope.trace.VirtualTime;
import loopscope.trace.story.Times;
import org.jspecify.annotations.Nullable;

/// Collects the brackets of a run: each timeout and task group from its entry to its exit.
final class Brackets {
  private final SequencedMap<ScopeId, Open> open = new LinkedHashMap<>();
  private final Map<TaskId, Integer> depths = new LinkedHashMap<>();
  private final List<Closed> closed = new ArrayList<>();

  private record Open(TaskId task, int begin, int depth, String label, @Nullable Integer expired) {}

  private record Closed(Open scope, int end) {}

  /// A task enters a timeout; `around` is the call that `wait_for` wraps, or empty.
  void timeout(
      TaskId task,
      ScopeId scope,
      @Nullable VirtualTime deadline,
      String around,
      VirtualTime now,
      int position) {
    String name = around.isEmpty() ? "timeout" : "wait_for";
    String length =
        deadline == null ? "" : " " + Times.duration(Math.max(0, deadline.nanos() - now.nanos()));
    enter(task, scope, name + length, position);
  }

  void enter(TaskId task, ScopeId scope, String label, int position) {
    int depth = depths.merge(task, 1, Integer::sum) - 1;
    open.put(scope, new Open(task, position, depth, label, null));
  }

  /// The deadline passed, or a child of the group failed.
  void expire(ScopeId scope, int position) {
    open.computeIfPresent(
        scope, (_, was) -> new Open(was.task, was.begin, was.depth, was.label, position));
  }

  void exit(ScopeId scope, int position) {
    Open left = open.remove(scope);
    if (left != null) {
      depths.merge(left.task, -1, Integer::sum);
      closed.add(new Closed(left, position));
    }
  }

  /// The brackets on the lanes of a picture that ends at `end`, those of one lane in order of
  /// entry.
  List<List<Bracket>> byLane(List<Lane> lanes, int end) {
    for (Open left : open.values()) {
      closed.add(new Closed(left, end));
    }
    Map<LaneOf, Integer> index = new LinkedHashMap<>();
    List<List<Bracket>> byLane = new ArrayList<>();
    for (Lane lane : lanes) {
      index.put(lane.of(), lane.index());
      byLane.add(new ArrayList<>());
    }
    for (Closed scope : closed) {
      Open of = scope.scope;
      Integer lane = index.get(new LaneOf.OfTask(of.task));
      if (lane != null && scope.end > of.begin) {
        byLane
            .get(lane)
            .add(new Bracket(lane, of.begin, scope.end, of.depth, of.label, of.expired));
      }
    }
    byLane.forEach(list -> list.sort(Comparator.comparingInt(Bracket::begin)));
    return byLane;
  }
}
