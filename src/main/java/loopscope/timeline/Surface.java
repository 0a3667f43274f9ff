package loopscope.timeline;

import java.util.List;
import java.util.function.Supplier;

/// What a picture is painted on: the window's canvas, an image or an SVG document.
///
/// Colours are inks; the surface owns a palette. Lengths are pixels of the picture at scale 1.
public interface Surface {

  /// Fills a rectangle with square corners.
  void fill(Box box, Ink ink);

  /// Fills a rectangle with round corners.
  void fillRound(Box box, double radius, Ink ink);

  /// Draws the border of a rectangle with round corners, centred on its edge.
  void outline(Box box, double radius, double width, Ink ink);

  /// Fills a round rectangle with `ground` and diagonal stripes, 1.5 wide and 6 apart, rising to
  /// the right.
  void hatch(Box box, double radius, Ink ground, Ink stripes);

  void line(double x0, double y0, double x1, double y1, Stroke stroke, Ink ink);

  void curve(Curve curve, Stroke stroke, Ink ink);

  /// Fills the polygon through the points.
  void polygon(List<Point> corners, Ink ink);

  void text(Text text);

  /// Paints with everything outside the box cut off. Clips nest.
  void clipped(Box box, Runnable painting);

  /// Paints a thing that a sentence explains, for surfaces that can show it on hovering.
  default void explained(Supplier<String> explanation, Runnable painting) {
    painting.run();
  }

  /// A corner of a polygon.
  record Point(double x, double y) {}
}
