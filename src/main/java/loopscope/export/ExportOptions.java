package loopscope.export;

import loopscope.timeline.AxisKind;
import loopscope.timeline.Theme;

/// How a picture is exported.
///
/// @param width the width in pixels at scale 1, or 0 for as wide as the run needs
/// @param scale pixels of the file for one pixel of the picture: 2 gives a sharp print
/// @param until the last step shown, or -1 for all
/// @param title the line above the picture, empty for none
public record ExportOptions(
    Theme theme, int width, double scale, AxisKind axis, int until, String title, boolean legend) {

  /// All of the run as it needs, light, with a legend.
  public static final ExportOptions DEFAULT =
      new ExportOptions(Theme.LIGHT, 0, 1, AxisKind.ELASTIC, -1, "", true);

  public ExportOptions withTheme(Theme next) {
    return new ExportOptions(next, width, scale, axis, until, title, legend);
  }

  public ExportOptions withWidth(int next) {
    return new ExportOptions(theme, next, scale, axis, until, title, legend);
  }

  public ExportOptions withScale(double next) {
    return new ExportOptions(theme, width, next, axis, until, title, legend);
  }

  public ExportOptions withAxis(AxisKind next) {
    return new ExportOptions(theme, width, scale, next, until, title, legend);
  }

  public ExportOptions withUntil(int next) {
    return new ExportOptions(theme, width, scale, axis, next, title, legend);
  }

  public ExportOptions withTitle(String next) {
    return new ExportOptions(theme, width, scale, axis, until, next, legend);
  }

  public ExportOptions withLegend(boolean next) {
    return new ExportOptions(theme, width, scale, axis, until, title, next);
  }
}
