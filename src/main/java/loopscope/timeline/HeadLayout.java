package loopscope.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places the heads of the lanes, the column on the left that stays in sight.
final class HeadLayout {
  /// As in the design drawing.
  private static final double USUAL_WIDTH = 150;

  private static final double MOST_WIDTH = 230;
  static final double INSET = 20;

  /// Names beyond these need not be measured to find the widest.
  private static final int MEASURED = 400;

  private HeadLayout() {}

  /// The width of the column: as the names need, but never the better part of the picture.
  static double width(List<Lane> lanes, Density density, FontMetrics metrics, double whole) {
    double widest = 0;
    for (Lane lane : lanes.subList(0, Math.min(MEASURED, lanes.size()))) {
      widest = Math.max(widest, metrics.width(lane.name(), name(density)));
      if (density.hasRoomForNotes()) {
        widest = Math.max(widest, metrics.width(lane.note(), Lettering.NOTE));
      }
    }
    double limit = Math.min(MOST_WIDTH, Math.max(96, whole * 0.27));
    double usual = !density.hasRoomForNotes() ? widest + 2 * INSET : USUAL_WIDTH;
    return Math.min(limit, Math.max(usual, widest + INSET + 12));
  }

  private static Lettering name(Density density) {
    return density.hasRoomForNotes() ? Lettering.NAME : Lettering.SMALL_NAME;
  }

  static Placed.Head place(Lane lane, Box box, Density density, FontMetrics metrics) {
    double room = box.width() - INSET - 8;
    Lettering lettering = name(density);
    double middle = box.middleY();
    double rise =
        switch (density) {
          case COMFORTABLE -> lane.isResource() ? 0 : 4;
          case COMPACT -> -1;
          case DENSE, CROWDED -> 4;
        };
    double drop = density == Density.COMPACT ? 15 : 17;
    Ink ink = lane.isResource() ? Ink.RESOURCE_TEXT : Ink.TEXT;
    String words = metrics.fit(lane.name(), lettering, room, 1);
    Text name = Text.start(words, INSET, middle + rise, lettering, ink);
    return new Placed.Head(
        lane, box, name, note(lane, middle + rise + drop, room, density, metrics));
  }

  private static @Nullable Text note(
      Lane lane, double baseline, double room, Density density, FontMetrics metrics) {
    String words = metrics.fit(lane.note(), Lettering.NOTE, room, 1);
    return !density.hasRoomForNotes() || words.isEmpty()
        ? null
        : Text.start(words, INSET, baseline, Lettering.NOTE, Ink.MUTED);
  }
}
