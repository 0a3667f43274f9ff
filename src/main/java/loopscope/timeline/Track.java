package loopscope.timeline;

import java.util.List;

/// Bars one after another, none overlapping the next. The index that level of detail stands on.
public final class Track {
  private final List<Bar> bars;
  private final int[] stepsBefore;

  Track(List<Bar> bars) {
    this.bars = List.copyOf(bars);
    stepsBefore = new int[bars.size() + 1];
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (i > 0 && bars.get(i - 1).end() > bar.begin()) {
        throw new IllegalStateException("bars of one track overlap at position " + bar.begin());
      }
      stepsBefore[i + 1] = stepsBefore[i] + (counts(bar) ? 1 : 0);
    }
  }

  private static boolean counts(Bar bar) {
    return bar.kind().runs() || bar.kind() == BarKind.HELD;
  }

  /// All bars in order.
  public List<Bar> bars() {
    return bars;
  }

  /// The index of the first bar that ends after `position`, or the number of bars.
  int firstEndingAfter(int position) {
    return Search.first(bars.size(), i -> bars.get(i).end() > position);
  }

  /// The index of the first bar that begins at `position` or later, or the number of bars.
  int firstBeginningFrom(int position) {
    return Search.first(bars.size(), i -> bars.get(i).begin() >= position);
  }

  /// How many of the bars `from` up to `to` are steps (or things held), in constant time.
  int steps(int from, int to) {
    return stepsBefore[to] - stepsBefore[from];
  }
}
