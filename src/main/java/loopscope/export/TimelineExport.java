package loopscope.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import loopscope.files.WholeFile;
import loopscope.timeline.Density;
import loopscope.timeline.FontMetrics;
import loopscope.timeline.Frame;
import loopscope.timeline.Palette;
import loopscope.timeline.TimeScale;
import loopscope.timeline.TimelineLayout;
import loopscope.timeline.TimelineModel;
import loopscope.timeline.TimelinePainter;
import loopscope.timeline.Viewport;
import loopscope.trace.Trace;

/// Writes the picture of a run to a file, with all its lanes, needing no display.
public final class TimelineExport {
  /// Wide enough for the axis and a few steps.
  private static final int LEAST_WIDTH = 320;

  /// Without a wish for a width, longer runs are compressed to this.
  private static final double WIDEST_BY_DEFAULT = 6000;

  /// An image of so many pixels takes 400 MB while it is painted; a small machine affords fewer.
  private static final double MOST_PIXELS =
      Math.min(100_000_000, Runtime.getRuntime().maxMemory() / 8.0);

  /// More steps than this make a file that no slide can hold.
  private static final int MOST_FRAMES = 400;

  private TimelineExport() {}

  /// Writes the picture of a run; the format follows from the file's ending. The file appears only
  /// when it is complete: a failure leaves an older one as it was.
  public static void write(Trace trace, ExportOptions options, Path file) throws ExportException {
    ExportFormat format = ExportFormat.ofFile(file);
    TimelineLayout layout = layout(trace, options, BundledFonts.metrics());
    try {
      byte[] bytes =
          switch (format) {
            case SVG -> svg(layout, options);
            case PDF -> pdf(layout, options);
            case PNG -> png(layout, options);
            case GIF -> gif(layout, options);
          };
      WholeFile.write(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw new ExportException("Cannot write “" + file + "”: " + e.getMessage() + ".", e);
    }
  }

  /// The layout that an export with these options paints.
  static TimelineLayout layout(Trace trace, ExportOptions options, FontMetrics metrics)
      throws ExportException {
    check(options, trace);
    int end = options.until() < 0 ? trace.size() : trace.positionOfStep(options.until());
    TimelineModel model = TimelineModel.of(trace, end);
    TimeScale scale = TimeScale.of(options.axis(), model);
    Density density = Density.forLanes(model.lanes().size());
    double natural = TimelineLayout.naturalWidth(model, scale, density, metrics);
    double wide = Math.clamp(natural, 2 * LEAST_WIDTH, WIDEST_BY_DEFAULT);
    double rows = TimelineLayout.rowsHeight(model, density) * options.scale() * options.scale();
    double affordable = Math.max(2 * LEAST_WIDTH, MOST_PIXELS * 0.9 / Math.max(1, rows));
    double width = options.width() > 0 ? options.width() : Math.min(wide, Math.floor(affordable));
    Frame frame = new Frame(width, 0, Viewport.START, density, options.title(), options.legend());
    TimelineLayout opening = TimelineLayout.of(model, scale, frame, metrics);
    return TimelineLayout.of(model, scale, frame.withViewport(opening.fit()), metrics);
  }

  private static void check(ExportOptions options, Trace trace) throws ExportException {
    if (options.width() != 0 && options.width() < LEAST_WIDTH) {
      throw new ExportException(
          "A picture "
              + options.width()
              + " wide shows nothing; ask for at least "
              + LEAST_WIDTH
              + " pixels.");
    }
    if (!(options.scale() >= 0.25 && options.scale() <= 8)) {
      throw new ExportException("The scale must lie between 0.25 and 8.");
    }
    if (options.until() < -1 || options.until() > trace.steps()) {
      throw new ExportException(
          "The run has only "
              + trace.steps()
              + " steps; there is no step "
              + options.until()
              + ".");
    }
  }

  private static byte[] svg(TimelineLayout layout, ExportOptions options) {
    SvgSurface surface = new SvgSurface(options.theme().palette());
    TimelinePainter.paint(layout, surface);
    return surface
        .document(layout.width(), layout.height(), options.scale())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pdf(TimelineLayout layout, ExportOptions options) {
    PdfSurface surface = new PdfSurface(options.theme().palette(), BundledFonts.metrics());
    TimelinePainter.paint(layout, surface);
    return PdfDocument.of(surface.operators(), layout.width(), layout.height(), options.scale());
  }

  private static byte[] png(TimelineLayout layout, ExportOptions options)
      throws ExportException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(image(layout, options), "png", out);
    return out.toByteArray();
  }

  private static byte[] gif(TimelineLayout layout, ExportOptions options)
      throws ExportException, IOException {
    int steps = layout.model().trace().stepOf(layout.model().end());
    if (steps > MOST_FRAMES) {
      throw new ExportException(
          "An animation of "
              + steps
              + " steps would be too large; end it at step "
              + MOST_FRAMES
              + " or earlier.");
    }
    Palette palette = options.theme().palette();
    BufferedImage still = image(layout, options);
    return new Film(layout, options.scale(), palette, BundledFonts.metrics(), still).upTo(steps);
  }

  private static BufferedImage image(TimelineLayout layout, ExportOptions options)
      throws ExportException {
    double width = Math.ceil(layout.width() * options.scale());
    double height = Math.ceil(layout.height() * options.scale());
    if (width * height > MOST_PIXELS) {
      throw new ExportException(
          "The picture would have "
              + (long) width
              + " by "
              + (long) height
              + " pixels, which is too many: choose a smaller width or scale, stop at an earlier step,"
              + " or export SVG or PDF.");
    }
    BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
    PngSurface surface =
        new PngSurface(image, options.scale(), options.theme().palette(), BundledFonts.metrics());
    TimelinePainter.paint(layout, surface);
    surface.finish();
    return image;
  }
}
