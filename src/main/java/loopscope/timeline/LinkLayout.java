package loopscope.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places the arrows in sight.
///
/// An arrow leaves the block of the step that did it near the place where it did, and ends a little
/// inside what it brought about. Only one lane runs at a time, so such an arrow crosses no other
/// block on its way.
final class LinkLayout {
  /// Arrows nearer to each other than this would run together: of several the first is drawn.
  private static final double NEAREST = 5;

  /// So many arrows within [#NEAREST] pixels are looked at; the rest of them would not be told
  /// apart.
  private static final int MOST_IN_CELL = 8;

  /// An arrow whose block is drawn as part of a cluster would come from nowhere.
  private static final double SMALLEST_SOURCE = 3;

  private static final double LEFT_INSET = 4;
  private static final double RIGHT_INSET = 5;
  private static final double LANDING = 7;
  private static final double HEAD_CLEARANCE = 3;

  private final TimelineModel model;
  private final TimeScale scale;
  private final Sight sight;
  private final LaneRows rows;
  private final double top;
  final List<Placed.Link> links = new ArrayList<>();
  final LabelRoom crossings = new LabelRoom();

  LinkLayout(TimelineModel model, TimeScale scale, Sight sight, LaneRows rows, double top) {
    this.model = model;
    this.scale = scale;
    this.sight = sight;
    this.rows = rows;
    this.top = top;
  }

  /// Places the arrows that arrive in sight between the lanes `first` and `last` (exclusive).
  LinkLayout place(int first, int last) {
    List<Arrow> arrows = model.arrows();
    int index = firstArrivingFrom(scale.position(sight.leftPlace()) - 1);
    int end = scale.position(sight.rightPlace()) + 1;
    Deque<Placed.Link> recent = new ArrayDeque<>();
    double cell = Double.NEGATIVE_INFINITY;
    int inCell = 0;
    while (index < arrows.size() && arrows.get(index).toPosition() <= end) {
      Arrow arrow = arrows.get(index);
      double x = sight.x(scale.x(arrow.toPosition()));
      inCell = x - cell < NEAREST ? inCell + 1 : 1;
      cell = inCell == 1 ? x : cell;
      if (inCell > MOST_IN_CELL) {
        int beyond = firstArrivingFrom(scale.position(sight.place(cell + NEAREST)));
        index = Math.max(index + 1, beyond);
        continue;
      }
      boolean inSight = within(arrow.from(), first, last) || within(arrow.to(), first, last);
      Curve curve = inSight ? curve(arrow) : null;
      if (curve != null && keepsClear(recent, arrow, curve)) {
        Placed.Link link = new Placed.Link(arrow, curve);
        links.add(link);
        recent.addLast(link);
        if (recent.size() > 2 * MOST_IN_CELL) {
          recent.removeFirst();
        }
        cross(arrow, curve, first, last);
      }
      index++;
    }
    return this;
  }

  private static boolean within(int lane, int first, int last) {
    return lane >= first && lane < last;
  }

  private int firstArrivingFrom(int position) {
    List<Arrow> arrows = model.arrows();
    return Search.first(arrows.size(), i -> arrows.get(i).toPosition() >= position);
  }

  /// Whether no arrow among the last ones runs beside this one in the same lanes.
  private static boolean keepsClear(Collection<Placed.Link> recent, Arrow arrow, Curve curve) {
    for (Placed.Link other : recent) {
      Arrow that = other.arrow();
      boolean apart =
          Math.abs(other.curve().x1() - curve.x1()) >= NEAREST
              || Math.max(that.from(), that.to()) <= Math.min(arrow.from(), arrow.to())
              || Math.min(that.from(), that.to()) >= Math.max(arrow.from(), arrow.to());
      if (!apart) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Curve curve(Arrow arrow) {
    boolean down = arrow.to() > arrow.from();
    double sign = down ? 1 : -1;
    Lane from = model.lanes().get(arrow.from());
    Lane to = model.lanes().get(arrow.to());
    Bar source = actingAt(from, arrow.fromPosition());
    Bar target = barFrom(to, arrow.toPosition());
    if (source == null) {
      return null;
    }
    double left = sight.x(scale.x(source.begin()));
    double right = sight.x(scale.x(source.end()));
    if (scale.kind() == AxisKind.ELASTIC && right - left < SMALLEST_SOURCE) {
      return null;
    }
    double start = sight.x(scale.x(arrow.fromPosition()));
    double x0 =
        right - left < LEFT_INSET + RIGHT_INSET
            ? (left + right) / 2
            : Math.clamp(start, left + LEFT_INSET, right - RIGHT_INSET);
    double y0 = edge(arrow.from(), source.kind().height(), sign) + sign;
    double landing = sight.x(scale.x(arrow.toPosition()));
    boolean ready = target != null && target.kind() == BarKind.READY;
    boolean begins = target != null && target.begin() == arrow.toPosition();
    BarKind.Height height = target != null && begins ? target.kind().height() : BarKind.Height.THIN;
    double y1 = edge(arrow.to(), height, -sign) - sign * HEAD_CLEARANCE;
    double dy = y1 - y0;
    if (target != null && ready) {
      double room = sight.x(scale.x(target.end())) - landing;
      landing += Math.min(Math.min(LANDING, Math.abs(dy) / 4), room / 2);
    }
    double x1 = arrow.kind() == Arrow.Kind.CANCEL ? Math.max(landing, x0) : landing;
    double dx = x1 - x0;
    return new Curve(
        x0, y0, x0 + 0.29 * dx, y0 + 0.55 * dy, x0 + 0.57 * dx, y0 + 0.43 * dy, x1, y1);
  }

  /// The bottom (sign 1) or top (sign -1) edge of a bar in the first track of a lane.
  private double edge(int lane, BarKind.Height height, double sign) {
    return top + rows.middle(lane) + sign * rows.barHeight(lane, height) / 2;
  }

  /// The step of a lane that ran at a position or ended shortly before it.
  private static @Nullable Bar actingAt(Lane lane, int position) {
    Track track = lane.tracks().getFirst();
    int index = track.firstBeginningFrom(position + 1) - 1;
    for (int tries = 0; index >= 0 && tries < 3; tries++, index--) {
      Bar bar = track.bars().get(index);
      if (bar.kind().runs()) {
        return bar;
      }
    }
    return null;
  }

  private static @Nullable Bar barFrom(Lane lane, int position) {
    Track track = lane.tracks().getFirst();
    int index = track.firstEndingAfter(position);
    return index < track.bars().size() ? track.bars().get(index) : null;
  }

  /// Remembers where the arrow passes through the lanes in sight between its ends.
  private void cross(Arrow arrow, Curve curve, int first, int last) {
    int low = Math.max(first, Math.min(arrow.from(), arrow.to()) + 1);
    int high = Math.min(last, Math.max(arrow.from(), arrow.to()));
    for (int lane = low; lane < high; lane++) {
      double y = top + rows.middle(lane);
      double share = (y - curve.y0()) / (curve.y1() - curve.y0());
      double x = curve.xAt(Math.clamp(share, 0, 1));
      crossings.cross(lane, x, x);
    }
  }
}
