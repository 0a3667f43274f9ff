package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;

/// Places the legend: each sign beside its meaning, in as many rows as the width asks for.
final class LegendLayout {
  private static final double PADDING = 18;
  private static final double ROW = 28;
  private static final double SIGN = 30;
  private static final double SIGN_GAP = 10;
  private static final double ENTRY_GAP = 36;

  private LegendLayout() {}

  /// What a sign looks like.
  enum Sign {
    RUNNING("running"),
    READY("ready, waiting for its turn"),
    SUSPENDED("suspended: sleep or await"),
    WAITING("suspended: queue or lock"),
    BLOCKING("blocks the loop"),
    LATE("late for that reason"),
    FAILED("fails"),
    CANCELLED("cancelled"),
    CREATES("creates"),
    WAKES("wakes"),
    CANCELS("cancels");

    private final String meaning;

    Sign(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }
  }

  /// A sign and its words; the sign is centred on the box.
  record Entry(Sign sign, Box box, Text text) {}

  /// The entries for a picture of a width, beginning at `top`.
  static List<Entry> place(List<Sign> signs, double width, double top, FontMetrics metrics) {
    List<Entry> entries = new ArrayList<>();
    double x = HeadLayout.INSET;
    double middle = top + PADDING + 10;
    for (Sign sign : signs) {
      double words = metrics.width(sign.meaning(), Lettering.LEGEND);
      if (x > HeadLayout.INSET && x + SIGN + SIGN_GAP + words > width - HeadLayout.INSET / 2) {
        x = HeadLayout.INSET;
        middle += ROW;
      }
      Box box = new Box(x, middle - 11, SIGN, 22);
      double baseline = middle + 4.5;
      Text text =
          Text.start(sign.meaning(), x + SIGN + SIGN_GAP, baseline, Lettering.LEGEND, Ink.TEXT);
      entries.add(new Entry(sign, box, text));
      x += SIGN + SIGN_GAP + words + ENTRY_GAP;
    }
    return entries;
  }

  /// How tall the legend is.
  static double height(List<Entry> entries) {
    if (entries.isEmpty()) {
      return 0;
    }
    double first = entries.getFirst().box().middleY();
    double last = entries.getLast().box().middleY();
    return last - first + 2 * PADDING + 20;
  }
}
