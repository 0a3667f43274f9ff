package loopscope.timeline;

import org.jspecify.annotations.Nullable;

/// Something that has its place in the picture.
public sealed interface Placed {

  /// The band of an instant in the axis; the label is null where it does not fit.
  record Band(Instant instant, Box box, @Nullable Text label) implements Placed {}

  /// The time between two instants.
  record Gap(double from, double to, double y, @Nullable Text label) implements Placed {}

  /// A round number of seconds on the ruler of a true-to-scale axis.
  record RulerMark(double x, Text label) implements Placed {}

  /// The beginning of a tick, with its number where there is room.
  record TickLine(TickMark tick, double x, @Nullable Text label) implements Placed {}

  /// The head of a lane and the line below it. `note` is null where there is no room for it.
  record Head(Lane lane, Box box, Text name, @Nullable Text note) implements Placed {}

  /// A bar; the label is null where it does not fit.
  record Block(int lane, Bar bar, Box box, @Nullable Text label) implements Placed {}

  /// Bars too small to draw, from the first to the last of them; `steps` counts what ran or was
  /// held.
  record Cluster(int lane, int steps, Bar first, Bar last, Box box, @Nullable Text label)
      implements Placed {}

  /// A bracket, its line at `y`; `cross` is the x at which it expired, or not a number; the line
  /// leaves `gap` to both sides of the label's middle.
  record Brace(
      Bracket bracket,
      double from,
      double to,
      double y,
      double cross,
      @Nullable Text label,
      double gap)
      implements Placed {}

  /// The part of a thin bar after the time at which it should have ended.
  record Late(Delay delay, Box box) implements Placed {}

  /// How the run ended, after the last instant.
  record EndMark(Box box, Text label) implements Placed {}

  /// An arrow, its head at the end of the curve.
  record Link(Arrow arrow, Curve curve) implements Placed {}
}
