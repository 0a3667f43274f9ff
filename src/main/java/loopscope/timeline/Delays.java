package loopscope.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.trace.TaskId;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;

/// Collects the sleeps of a run that ended late.
final class Delays {
  private final Map<TaskId, VirtualTime> due = new LinkedHashMap<>();
  private final List<Late> late = new ArrayList<>();

  private record Late(TaskId task, VirtualTime due, int end) {}

  void suspended(TaskId task, Wait on) {
    if (on instanceof Wait.Sleep(_, VirtualTime until, _)) {
      due.put(task, until);
    }
  }

  /// The task is ready again.
  void woken(TaskId task, VirtualTime now, int position) {
    VirtualTime until = due.remove(task);
    if (until != null && until.compareTo(now) < 0) {
      late.add(new Late(task, until, position));
    }
  }

  /// The delays of each lane, in order.
  List<List<Delay>> byLane(List<Lane> lanes) {
    Map<LaneOf, Integer> index = new LinkedHashMap<>();
    List<List<Delay>> byLane = new ArrayList<>();
    for (Lane lane : lanes) {
      index.put(lane.of(), lane.index());
      byLane.add(new ArrayList<>());
    }
    for (Late one : late) {
      Integer lane = index.get(new LaneOf.OfTask(one.task));
      if (lane != null) {
        byLane.get(lane).add(new Delay(lane, one.due, one.end));
      }
    }
    return byLane;
  }
}
