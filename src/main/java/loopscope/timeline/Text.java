package loopscope.timeline;

/// A text at its place: `x` is where its anchor stands, `baseline` the y of its base line.
public record Text(
    String string, double x, double baseline, Anchor anchor, Lettering lettering, Ink ink) {

  /// Which part of a text stands at its x.
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// A text that begins at `x`.
  static Text start(String string, double x, double baseline, Lettering lettering, Ink ink) {
    return new Text(string, x, baseline, Anchor.START, lettering, ink);
  }

  /// A text centred on `x`.
  static Text middle(String string, double x, double baseline, Lettering lettering, Ink ink) {
    return new Text(string, x, baseline, Anchor.MIDDLE, lettering, ink);
  }

  /// The text's outline: from the top of its capitals to its base line.
  public Box box(FontMetrics metrics) {
    double width = metrics.width(string, lettering);
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    double height = lettering.size() * 0.75;
    return new Box(left, baseline - height, width, height);
  }
}
