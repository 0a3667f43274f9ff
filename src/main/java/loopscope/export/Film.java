package loopscope.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import loopscope.timeline.FontMetrics;
import loopscope.timeline.Palette;
import loopscope.timeline.TimelineLayout;
import loopscope.timeline.TimelinePainter;
import loopscope.trace.Trace;

/// The picture of a run with the playhead moving from step to step.
///
/// The picture is painted once; a frame holds the strip in which the playhead moved, in colours
/// that were chosen once for all frames.
final class Film {
  /// How long a step and the end are shown, in hundredths of a second.
  private static final int FRAME = 35;

  private static final int LAST_FRAME = 250;

  /// Half the width of a playhead and a little more.
  private static final int MARGIN = 12;

  private final TimelineLayout layout;
  private final double scale;
  private final Palette palette;
  private final FontMetrics metrics;
  private final BufferedImage still;

  /// Takes the layout and its painting without a playhead.
  Film(
      TimelineLayout layout,
      double scale,
      Palette palette,
      FontMetrics metrics,
      BufferedImage still) {
    this.layout = layout;
    this.scale = scale;
    this.palette = palette;
    this.metrics = metrics;
    this.still = still;
  }

  /// The film up to a step.
  byte[] upTo(int lastStep) throws IOException {
    Trace trace = layout.model().trace();
    FewColours colours = null;
    double before = 0;
    try (GifAnimation animation = new GifAnimation()) {
      for (int step = 0; step <= lastStep; step++) {
        int position = trace.positionOfStep(step);
        BufferedImage painted = copy(still);
        PngSurface surface = new PngSurface(painted, scale, palette, metrics);
        TimelinePainter.paintPlayhead(layout, position, surface);
        surface.finish();
        colours = colours == null ? FewColours.of(painted) : colours;
        double now = layout.x(position) * scale;
        double margin = MARGIN * scale;
        boolean first = step == 0;
        int left = first ? 0 : (int) Math.max(0, Math.min(before, now) - margin);
        int right =
            first
                ? painted.getWidth()
                : (int) Math.min(painted.getWidth(), Math.max(before, now) + margin);
        BufferedImage strip =
            painted.getSubimage(left, 0, Math.max(1, right - left), painted.getHeight());
        animation.add(colours.reduce(strip), left, step == lastStep ? LAST_FRAME : FRAME);
        before = now;
      }
      return animation.finish();
    }
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    copy.setData(image.getRaster());
    return copy;
  }
}
