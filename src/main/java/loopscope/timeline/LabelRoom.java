package loopscope.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where arrows pass through lanes, so that labels can keep clear of them.
final class LabelRoom {
  private static final double CLEARANCE = 5;

  private final Map<Integer, List<Room>> crossings = new LinkedHashMap<>();

  /// A stretch from `from` up to `to`.
  record Room(double from, double to) {
    double width() {
      return to - from;
    }
  }

  /// An arrow passes through the label row of a lane between two x.
  void cross(int lane, double one, double two) {
    crossings
        .computeIfAbsent(lane, _ -> new ArrayList<>())
        .add(new Room(Math.min(one, two) - CLEARANCE, Math.max(one, two) + CLEARANCE));
  }

  /// The first stretch between `from` and `to` that no arrow crosses and that is at least `wanted`
  /// wide; where there is none, the widest.
  Room find(int lane, double from, double to, double wanted) {
    List<Room> taken = crossings.get(lane);
    if (taken == null) {
      return new Room(from, to);
    }
    List<Room> within = new ArrayList<>();
    for (Room room : taken) {
      if (room.to() > from && room.from() < to) {
        within.add(room);
      }
    }
    within.sort(Comparator.comparingDouble(Room::from));
    Room widest = new Room(from, from);
    double left = from;
    for (int i = 0; i <= within.size(); i++) {
      double right = i < within.size() ? within.get(i).from() : to;
      Room room = new Room(left, Math.max(left, right));
      if (room.width() >= wanted) {
        return room;
      }
      widest = room.width() > widest.width() ? room : widest;
      left = i < within.size() ? Math.max(left, within.get(i).to()) : left;
    }
    return widest;
  }
}
