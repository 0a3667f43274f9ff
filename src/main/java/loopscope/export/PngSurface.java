package loopscope.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
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

/// Paints a picture into an image, without a display.
final class PngSurface implements Surface {
  private static final double HATCH_STEP = 6;
  private static final float HATCH_WIDTH = 1.5f;

  private final Graphics2D graphics;
  private final Palette palette;
  private final FontMetrics metrics;
  private final AwtFonts fonts = new AwtFonts();

  /// Paints on the image at `scale`.
  PngSurface(BufferedImage image, double scale, Palette palette, FontMetrics metrics) {
    this.palette = palette;
    this.metrics = metrics;
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
  }

  /// Gives back what painting needed. To be called once, at the end.
  void finish() {
    graphics.dispose();
  }

  private void use(Ink ink) {
    Rgb colour = palette.of(ink);
    graphics.setColor(new Color(colour.red(), colour.green(), colour.blue()));
  }

  private static Shape shape(Box box, double radius) {
    return radius == 0
        ? new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
        : new RoundRectangle2D.Double(
            box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }

  @Override
  public void fill(Box box, Ink ink) {
    use(ink);
    graphics.fill(shape(box, 0));
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    use(ink);
    graphics.fill(shape(box, radius));
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {
    use(ink);
    graphics.setStroke(new BasicStroke((float) width));
    graphics.draw(shape(box, radius));
  }

  @Override
  public void hatch(Box box, double radius, Ink ground, Ink stripes) {
    fillRound(box, radius, ground);
    Shape before = graphics.getClip();
    graphics.clip(shape(box, radius));
    use(stripes);
    graphics.setStroke(new BasicStroke(HATCH_WIDTH));
    // Stripes keep their places in the picture, so that neighbouring bars match.
    double step = HATCH_STEP * Math.sqrt(2);
    double first = Math.floor((box.x() + box.y()) / step) * step;
    double last = box.right() + box.bottom() + step;
    for (double sum = first; sum <= last; sum += step) {
      graphics.draw(
          new Line2D.Double(
              sum - box.y() + 2, box.y() - 2, sum - box.bottom() - 2, box.bottom() + 2));
    }
    graphics.setClip(before);
  }

  @Override
  public void line(double x0, double y0, double x1, double y1, Stroke stroke, Ink ink) {
    use(ink);
    graphics.setStroke(awt(stroke));
    // A line of one pixel that lies between two would be two grey ones.
    boolean hair = stroke.width() == 1;
    double x = hair && x0 == x1 ? Math.floor(x0) + 0.5 - x0 : 0;
    double y = hair && y0 == y1 ? Math.floor(y0) + 0.5 - y0 : 0;
    graphics.draw(new Line2D.Double(x0 + x, y0 + y, x1 + x, y1 + y));
  }

  private static BasicStroke awt(Stroke stroke) {
    float width = (float) stroke.width();
    return stroke.isDashed()
        ? new BasicStroke(
            width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            10,
            new float[] {(float) stroke.dash(), (float) stroke.gap()},
            0)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  @Override
  public void curve(Curve curve, Stroke stroke, Ink ink) {
    use(ink);
    graphics.setStroke(awt(stroke));
    graphics.draw(
        new CubicCurve2D.Double(
            curve.x0(),
            curve.y0(),
            curve.cx0(),
            curve.cy0(),
            curve.cx1(),
            curve.cy1(),
            curve.x1(),
            curve.y1()));
  }

  @Override
  public void polygon(List<Point> corners, Ink ink) {
    use(ink);
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners.size(); i++) {
      Point corner = corners.get(i);
      if (i == 0) {
        path.moveTo(corner.x(), corner.y());
      } else {
        path.lineTo(corner.x(), corner.y());
      }
    }
    path.closePath();
    graphics.fill(path);
  }

  @Override
  public void text(Text text) {
    use(text.ink());
    graphics.setFont(fonts.of(text.lettering()));
    double left = text.box(metrics).x();
    graphics.drawString(text.string(), (float) left, (float) text.baseline());
  }

  @Override
  public void clipped(Box box, Runnable painting) {
    Shape before = graphics.getClip();
    graphics.clip(shape(box, 0));
    painting.run();
    graphics.setClip(before);
  }
}
