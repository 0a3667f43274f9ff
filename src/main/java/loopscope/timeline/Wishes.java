package loopscope.timeline;

import java.util.Arrays;

/// Least widths between pairs of positions, found by the position at which they end.
///
/// Plain arrays, because a long run has a wish for each of its bars.
final class Wishes {
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private float[] widths = new float[64];
  private boolean[] spreads = new boolean[64];
  private int size;
  private final int[] firsts;
  private int[] order = new int[0];

  Wishes(int end) {
    firsts = new int[end + 2];
  }

  /// Asks for a width; `spreads` says that what lies between is to be stretched evenly.
  void add(int begin, int end, double width, boolean spreads) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      widths = Arrays.copyOf(widths, 2 * size);
      this.spreads = Arrays.copyOf(this.spreads, 2 * size);
    }
    begins[size] = begin;
    ends[size] = end;
    widths[size] = (float) width;
    this.spreads[size] = spreads;
    size++;
  }

  /// Orders the wishes by their end. To be called once, after the last [#add].
  void sort() {
    for (int i = 0; i < size; i++) {
      firsts[ends[i] + 1]++;
    }
    for (int p = 1; p < firsts.length; p++) {
      firsts[p] += firsts[p - 1];
    }
    int[] next = firsts.clone();
    order = new int[size];
    for (int i = 0; i < size; i++) {
      order[next[ends[i]]++] = i;
    }
  }

  /// The first of the wishes that end at `position`; those of the next position follow them.
  int first(int position) {
    return firsts[position];
  }

  int begin(int index) {
    return begins[order[index]];
  }

  boolean spreads(int index) {
    return spreads[order[index]];
  }

  /// Where `position` must stand at least.
  double leastAt(int position, double[] places) {
    double least = Double.NEGATIVE_INFINITY;
    for (int i = first(position); i < first(position + 1); i++) {
      least = Math.max(least, places[begins[order[i]]] + widths[order[i]]);
    }
    return least;
  }
}
