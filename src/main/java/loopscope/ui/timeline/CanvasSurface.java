package loopscope.ui.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import loopscope.timeline.Box;
import loopscope.timeline.Curve;
import loopscope.timeline.FontMetrics;
import loopscope.timeline.Ink;
import loopscope.timeline.Lettering;
import loopscope.timeline.Palette;
import loopscope.timeline.Rgb;
import loopscope.timeline.Stroke;
import loopscope.timeline.Surface;
import loopscope.timeline.Text;

/// A picture's surface on a canvas of the window.
final class CanvasSurface implements Surface {
  private final GraphicsContext gc;
  private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);
  private final Map<Lettering, Font> fonts;
  private final FontMetrics metrics;

  CanvasSurface(
      GraphicsContext gc, Palette palette, Map<Lettering, Font> fonts, FontMetrics metrics) {
    this.gc = gc;
    this.fonts = fonts;
    this.metrics = metrics;
    for (Ink ink : Ink.values()) {
      Rgb rgb = palette.of(ink);
      colours.put(ink, Color.rgb(rgb.red(), rgb.green(), rgb.blue()));
    }
  }

  @Override
  public void fill(Box box, Ink ink) {
    gc.setFill(colours.get(ink));
    gc.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    gc.setFill(colours.get(ink));
    gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {
    stroke(Stroke.solid(width), ink);
    gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }

  @Override
  public void hatch(Box box, double radius, Ink ground, Ink stripes) {
    fillRound(box, radius, ground);
    gc.setFill(colours.get(stripes));
    Hatching.stripes(box, gc::fillPolygon);
  }

  @Override
  public void line(double x0, double y0, double x1, double y1, Stroke stroke, Ink ink) {
    stroke(stroke, ink);
    // A line of one pixel that lies between two would be two grey ones.
    double half = stroke.width() == 1 ? 0.5 : 0;
    if (half > 0 && x0 == x1) {
      double x = Math.floor(x0) + half;
      gc.strokeLine(x, y0, x, y1);
    } else if (half > 0 && y0 == y1) {
      double y = Math.floor(y0) + half;
      gc.strokeLine(x0, y, x1, y);
    } else {
      gc.strokeLine(x0, y0, x1, y1);
    }
  }

  @Override
  public void curve(Curve curve, Stroke stroke, Ink ink) {
    stroke(stroke, ink);
    gc.beginPath();
    gc.moveTo(curve.x0(), curve.y0());
    gc.bezierCurveTo(curve.cx0(), curve.cy0(), curve.cx1(), curve.cy1(), curve.x1(), curve.y1());
    gc.stroke();
  }

  @Override
  public void polygon(List<Point> corners, Ink ink) {
    gc.setFill(colours.get(ink));
    double[] xs = new double[corners.size()];
    double[] ys = new double[corners.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = corners.get(i).x();
      ys[i] = corners.get(i).y();
    }
    gc.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void text(Text text) {
    gc.setFill(colours.get(text.ink()));
    gc.setFont(fonts.get(text.lettering()));
    gc.fillText(text.string(), text.box(metrics).x(), text.baseline());
  }

  @Override
  public void clipped(Box box, Runnable painting) {
    gc.save();
    gc.beginPath();
    gc.rect(box.x(), box.y(), box.width(), box.height());
    gc.clip();
    painting.run();
    gc.restore();
  }

  private void stroke(Stroke stroke, Ink ink) {
    gc.setStroke(colours.get(ink));
    gc.setLineWidth(stroke.width());
    gc.setLineCap(StrokeLineCap.BUTT);
    if (stroke.isDashed()) {
      gc.setLineDashes(stroke.dash(), stroke.gap());
    } else {
      gc.setLineDashes();
    }
  }
}
