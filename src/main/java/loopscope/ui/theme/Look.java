package loopscope.ui.theme;

import java.util.List;
import java.util.Locale;
import loopscope.timeline.Theme;

/// The window by day and by night.
public enum Look {
  LIGHT("/atlantafx/base/theme/primer-light.css", Theme.LIGHT),
  DARK("/atlantafx/base/theme/primer-dark.css", Theme.DARK);

  private final String base;
  private final Theme picture;

  Look(String base, Theme picture) {
    this.base = base;
    this.picture = picture;
  }

  /// The colours of the timeline in this look.
  public Theme picture() {
    return picture;
  }

  /// The style sheet of all controls.
  String base() {
    return base;
  }

  /// Our own style sheets: the colours, then what uses them.
  List<String> sheets() {
    String folder = "/loopscope/ui/theme/";
    return List.of(folder + name().toLowerCase(Locale.ROOT) + ".css", folder + "window.css");
  }

  public Look other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
