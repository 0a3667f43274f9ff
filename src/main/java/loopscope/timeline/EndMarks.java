package loopscope.timeline;

import java.util.List;

/// The sign after the last instant that says how a run ended, where it did not just come to its
/// end.
final class EndMarks {
  private static final double GAP = 8;
  private static final double PADDING = 9;
  private static final double TOP = 12;
  private static final double HEIGHT = 26;

  private EndMarks() {}

  /// The room that it needs, 0 for none.
  static double width(TimelineModel model, FontMetrics metrics) {
    String words = model.ending();
    return words.isEmpty() ? 0 : GAP + 2 * PADDING + metrics.width(words, Lettering.BAR);
  }

  /// The sign at the end of a run that ends at `x`, if there is one.
  static List<Placed.EndMark> place(
      TimelineModel model, FontMetrics metrics, double x, double axisTop) {
    String words = model.ending();
    if (words.isEmpty()) {
      return List.of();
    }
    Box box = new Box(x + GAP, axisTop + TOP, width(model, metrics) - GAP, HEIGHT);
    Text label = Text.middle(words, box.middleX(), box.middleY() + 4, Lettering.BAR, Ink.ON_FAILED);
    return List.of(new Placed.EndMark(box, label));
  }
}
