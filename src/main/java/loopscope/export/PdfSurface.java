package loopscope.export;

import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.util.List;
import loopscope.timeline.Box;
import loopscope.timeline.Curve;
import loopscope.timeline.FontMetrics;
import loopscope.timeline.Ink;
import loopscope.timeline.Palette;
import loopscope.timeline.Rgb;
import loopscope.timeline.Stroke;
import loopscope.timeline.Surface;
import loopscope.timeline.Text;

/// Writes a picture as the drawing operators of a PDF page.
///
/// Text becomes outlines, so that a page looks the same without any font, and no font has to be
/// embedded.
final class PdfSurface implements Surface {
  /// Where the control points of a quarter of a circle lie.
  private static final double QUARTER = 0.5523;

  private static final double HATCH_STEP = 6 * Math.sqrt(2);
  private static final double HATCH_WIDTH = 1.5;

  private final FontRenderContext context = new FontRenderContext(null, true, true);
  private final AwtFonts fonts = new AwtFonts();
  private final Palette palette;
  private final FontMetrics metrics;
  private final StringBuilder page = new StringBuilder(1 << 16);

  PdfSurface(Palette palette, FontMetrics metrics) {
    this.palette = palette;
    this.metrics = metrics;
  }

  /// The operators, in the picture's own coordinates: y grows downwards.
  String operators() {
    return page.toString();
  }

  private void put(String operator, double... operands) {
    for (double operand : operands) {
      page.append(Decimals.hundredths(operand)).append(' ');
    }
    page.append(operator).append('\n');
  }

  private void colour(Ink ink, String operator) {
    Rgb colour = palette.of(ink);
    page.append(Decimals.thousandths(colour.red() / 255.0))
        .append(' ')
        .append(Decimals.thousandths(colour.green() / 255.0))
        .append(' ')
        .append(Decimals.thousandths(colour.blue() / 255.0))
        .append(' ')
        .append(operator)
        .append('\n');
  }

  private void path(Box box, double radius) {
    double x = box.x();
    double y = box.y();
    double right = box.right();
    double bottom = box.bottom();
    if (radius == 0) {
      put("re", x, y, box.width(), box.height());
      return;
    }
    double near = radius * (1 - QUARTER);
    put("m", x + radius, y);
    put("l", right - radius, y);
    put("c", right - near, y, right, y + near, right, y + radius);
    put("l", right, bottom - radius);
    put("c", right, bottom - near, right - near, bottom, right - radius, bottom);
    put("l", x + radius, bottom);
    put("c", x + near, bottom, x, bottom - near, x, bottom - radius);
    put("l", x, y + radius);
    put("c", x, y + near, x + near, y, x + radius, y);
    put("h");
  }

  @Override
  public void fill(Box box, Ink ink) {
    fillRound(box, 0, ink);
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    colour(ink, "rg");
    path(box, radius);
    put("f");
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {
    stroke(Stroke.solid(width), ink);
    path(box, radius);
    put("S");
  }

  @Override
  public void hatch(Box box, double radius, Ink ground, Ink stripes) {
    fillRound(box, radius, ground);
    put("q");
    path(box, radius);
    put("W n");
    stroke(Stroke.solid(HATCH_WIDTH), stripes);
    double first = Math.floor((box.x() + box.y()) / HATCH_STEP) * HATCH_STEP;
    double last = box.right() + box.bottom() + HATCH_STEP;
    for (double sum = first; sum <= last; sum += HATCH_STEP) {
      put("m", sum - box.y() + 2, box.y() - 2);
      put("l", sum - box.bottom() - 2, box.bottom() + 2);
    }
    put("S");
    put("Q");
  }

  private void stroke(Stroke stroke, Ink ink) {
    colour(ink, "RG");
    put("w", stroke.width());
    page.append('[');
    if (stroke.isDashed()) {
      page.append(Decimals.hundredths(stroke.dash()))
          .append(' ')
          .append(Decimals.hundredths(stroke.gap()));
    }
    page.append("] 0 d\n");
  }

  @Override
  public void line(double x0, double y0, double x1, double y1, Stroke stroke, Ink ink) {
    stroke(stroke, ink);
    put("m", x0, y0);
    put("l", x1, y1);
    put("S");
  }

  @Override
  public void curve(Curve curve, Stroke stroke, Ink ink) {
    stroke(stroke, ink);
    put("m", curve.x0(), curve.y0());
    put("c", curve.cx0(), curve.cy0(), curve.cx1(), curve.cy1(), curve.x1(), curve.y1());
    put("S");
  }

  @Override
  public void polygon(List<Point> corners, Ink ink) {
    colour(ink, "rg");
    for (int i = 0; i < corners.size(); i++) {
      put(i == 0 ? "m" : "l", corners.get(i).x(), corners.get(i).y());
    }
    put("f");
  }

  @Override
  public void text(Text text) {
    colour(text.ink(), "rg");
    GlyphVector glyphs = fonts.of(text.lettering()).createGlyphVector(context, text.string());
    float left = (float) text.box(metrics).x();
    PathIterator path = glyphs.getOutline(left, (float) text.baseline()).getPathIterator(null);
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> put("m", to[0], to[1]);
        case PathIterator.SEG_LINETO -> put("l", to[0], to[1]);
        case PathIterator.SEG_QUADTO ->
            put(
                "c",
                x + (to[0] - x) * 2 / 3,
                y + (to[1] - y) * 2 / 3,
                to[2] + (to[0] - to[2]) * 2 / 3,
                to[3] + (to[1] - to[3]) * 2 / 3,
                to[2],
                to[3]);
        case PathIterator.SEG_CUBICTO -> put("c", to[0], to[1], to[2], to[3], to[4], to[5]);
        default -> put("h");
      }
      int last = lastPoint(path.currentSegment(to));
      if (last >= 0) {
        x = to[last];
        y = to[last + 1];
      }
    }
    put("f");
  }

  /// Where the point that a segment leads to stands among its coordinates; -1 for one that only
  /// closes.
  private static int lastPoint(int segment) {
    return switch (segment) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 4;
      default -> -1;
    };
  }

  @Override
  public void clipped(Box box, Runnable painting) {
    put("q");
    path(box, 0);
    put("W n");
    painting.run();
    put("Q");
  }
}
