package loopscope.timeline;

/// What a layout is made for.
///
/// @param width the picture's width in pixels
/// @param height its height, or 0 for as tall as all lanes need
/// @param title a line above the axis, empty for none
/// @param legend whether the signs are explained at the bottom
public record Frame(
    double width, double height, Viewport viewport, Density density, String title, boolean legend) {

  /// A frame of a size, with a legend and without a title, that begins at the start.
  public static Frame of(double width, double height, Density density) {
    return new Frame(width, height, Viewport.START, density, "", true);
  }

  public Frame withViewport(Viewport next) {
    return new Frame(width, height, next, density, title, legend);
  }

  public Frame withTitle(String next) {
    return new Frame(width, height, viewport, density, next, legend);
  }

  public Frame withLegend(boolean next) {
    return new Frame(width, height, viewport, density, title, next);
  }
}
