package loopscope.ui.timeline;

import loopscope.timeline.Box;

/// The diagonal stripes of a hatched box as polygons, cut to the box by arithmetic: a clip for each
/// of some thousand bars would be slow.
final class Hatching {
  private static final double PERIOD = 6 * Math.sqrt(2);
  private static final double THICKNESS = 1.5 * Math.sqrt(2);

  private Hatching() {}

  /// Takes the corners of one polygon.
  @FunctionalInterface
  interface Fill {
    void polygon(double[] xs, double[] ys, int corners);
  }

  /// Fills each stripe. Along a stripe x + y is constant, so stripes rise to the right.
  static void stripes(Box box, Fill fill) {
    double end = box.right() + box.bottom();
    for (double from = box.x() + box.y(); from < end; from += PERIOD) {
      stripe(box, from, Math.min(from + THICKNESS, end), fill);
    }
  }

  private static void stripe(Box box, double from, double to, Fill fill) {
    double[] xs = new double[6];
    double[] ys = new double[6];
    int n = 0;
    xs[n] = lowX(box, from);
    ys[n++] = from - lowX(box, from);
    xs[n] = highX(box, from);
    ys[n++] = from - highX(box, from);
    if (from < box.right() + box.y() && box.right() + box.y() < to) {
      xs[n] = box.right();
      ys[n++] = box.y();
    }
    xs[n] = highX(box, to);
    ys[n++] = to - highX(box, to);
    xs[n] = lowX(box, to);
    ys[n++] = to - lowX(box, to);
    if (from < box.x() + box.bottom() && box.x() + box.bottom() < to) {
      xs[n] = box.x();
      ys[n++] = box.bottom();
    }
    fill.polygon(xs, ys, n);
  }

  /// Where the diagonal meets the box's left or bottom edge.
  private static double lowX(Box box, double diagonal) {
    return Math.max(box.x(), diagonal - box.bottom());
  }

  /// Where the diagonal meets the box's top or right edge.
  private static double highX(Box box, double diagonal) {
    return Math.min(box.right(), diagonal - box.y());
  }
}
