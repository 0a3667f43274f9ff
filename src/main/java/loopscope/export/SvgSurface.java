package loopscope.export;

import java.util.List;
import java.util.function.Supplier;
import loopscope.timeline.Box;
import loopscope.timeline.Curve;
import loopscope.timeline.Ink;
import loopscope.timeline.Lettering;
import loopscope.timeline.Palette;
import loopscope.timeline.Stroke;
import loopscope.timeline.Surface;
import loopscope.timeline.Text;

/// Writes a picture as an SVG document, the same bytes for the same picture.
final class SvgSurface implements Surface {
  private final Palette palette;
  private final StringBuilder body = new StringBuilder(1 << 14);
  private final StringBuilder definitions = new StringBuilder();
  private int clips;
  private boolean hatched;

  SvgSurface(Palette palette) {
    this.palette = palette;
  }

  /// The document for a picture of the given size, shown `scale` times as large.
  String document(double width, double height, double scale) {
    String head =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
            + number(width * scale)
            + "\" height=\""
            + number(height * scale)
            + "\" viewBox=\"0 0 "
            + number(width)
            + " "
            + number(height)
            + "\">\n";
    // Labels lie above what they label, and must not hide its explanation from the pointer.
    String style = "<style>text { pointer-events: none }</style>\n";
    String defs = definitions.isEmpty() ? "" : "<defs>\n" + definitions + "</defs>\n";
    return head + style + defs + body + "</svg>\n";
  }

  @Override
  public void fill(Box box, Ink ink) {
    fillRound(box, 0, ink);
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    rectangle(box, radius);
    attribute("fill", colour(ink)).append("/>\n");
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {
    rectangle(box, radius);
    attribute("fill", "none");
    attribute("stroke", colour(ink));
    attribute("stroke-width", number(width)).append("/>\n");
  }

  @Override
  public void hatch(Box box, double radius, Ink ground, Ink stripes) {
    if (!hatched) {
      hatched = true;
      definitions
          .append("<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
          .append(" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"")
          .append(colour(ground))
          .append("\"/><rect width=\"1.5\" height=\"6\" fill=\"")
          .append(colour(stripes))
          .append("\"/></pattern>\n");
    }
    rectangle(box, radius);
    attribute("fill", "url(#hatch)").append("/>\n");
  }

  private void rectangle(Box box, double radius) {
    body.append("<rect");
    attribute("x", number(box.x()));
    attribute("y", number(box.y()));
    attribute("width", number(box.width()));
    attribute("height", number(box.height()));
    if (radius > 0) {
      attribute("rx", number(radius));
    }
  }

  @Override
  public void line(double x0, double y0, double x1, double y1, Stroke stroke, Ink ink) {
    body.append("<line");
    attribute("x1", number(x0));
    attribute("y1", number(y0));
    attribute("x2", number(x1));
    attribute("y2", number(y1));
    stroke(stroke, ink);
  }

  @Override
  public void curve(Curve curve, Stroke stroke, Ink ink) {
    body.append("<path d=\"M");
    point(curve.x0(), curve.y0()).append(" C");
    point(curve.cx0(), curve.cy0()).append(' ');
    point(curve.cx1(), curve.cy1()).append(' ');
    point(curve.x1(), curve.y1()).append('"');
    attribute("fill", "none");
    stroke(stroke, ink);
  }

  private void stroke(Stroke stroke, Ink ink) {
    attribute("stroke", colour(ink));
    attribute("stroke-width", number(stroke.width()));
    if (stroke.isDashed()) {
      attribute("stroke-dasharray", number(stroke.dash()) + " " + number(stroke.gap()));
    }
    body.append("/>\n");
  }

  @Override
  public void polygon(List<Point> corners, Ink ink) {
    body.append("<path d=\"M");
    for (int i = 0; i < corners.size(); i++) {
      body.append(i == 0 ? "" : " L");
      point(corners.get(i).x(), corners.get(i).y());
    }
    body.append(" z\"");
    attribute("fill", colour(ink)).append("/>\n");
  }

  private StringBuilder point(double x, double y) {
    return body.append(number(x)).append(',').append(number(y));
  }

  @Override
  public void text(Text text) {
    Lettering lettering = text.lettering();
    body.append("<text");
    attribute("x", number(text.x()));
    attribute("y", number(text.baseline()));
    attribute("font-family", family(lettering.face()));
    attribute("font-size", number(lettering.size()));
    attribute("font-weight", weight(lettering.weight()));
    attribute("fill", colour(text.ink()));
    switch (text.anchor()) {
      case START -> {}
      case MIDDLE -> attribute("text-anchor", "middle");
      case END -> attribute("text-anchor", "end");
    }
    body.append(" xml:space=\"preserve\">").append(Xml.escaped(text.string())).append("</text>\n");
  }

  private static String family(Lettering.Face face) {
    return switch (face) {
      case TEXT -> "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
      case MONO -> "'JetBrains Mono', Consolas, Menlo, 'DejaVu Sans Mono', monospace";
    };
  }

  private static String weight(Lettering.Weight weight) {
    return switch (weight) {
      case REGULAR -> "400";
      case SEMIBOLD -> "600";
      case BOLD -> "700";
    };
  }

  @Override
  public void clipped(Box box, Runnable painting) {
    String id = "clip" + ++clips;
    definitions
        .append("<clipPath id=\"")
        .append(id)
        .append("\"><rect x=\"")
        .append(number(box.x()))
        .append("\" y=\"")
        .append(number(box.y()))
        .append("\" width=\"")
        .append(number(box.width()))
        .append("\" height=\"")
        .append(number(box.height()))
        .append("\"/></clipPath>\n");
    body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
    painting.run();
    body.append("</g>\n");
  }

  @Override
  public void explained(Supplier<String> explanation, Runnable painting) {
    body.append("<g><title>").append(Xml.escaped(explanation.get())).append("</title>\n");
    painting.run();
    body.append("</g>\n");
  }

  private StringBuilder attribute(String name, String value) {
    return body.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private String colour(Ink ink) {
    return palette.of(ink).hex();
  }

  private static String number(double value) {
    return Decimals.hundredths(value);
  }
}
