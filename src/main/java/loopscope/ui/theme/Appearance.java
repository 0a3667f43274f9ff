package loopscope.ui.theme;

import java.util.List;
import java.util.Objects;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// The look that was chosen, remembered from one start to the next.
public final class Appearance {
  private static final String LOOK = "look";

  private final ObjectProperty<Look> look;

  public Appearance(Preferences memory) {
    boolean dark = memory.get(LOOK, "").equals(Look.DARK.name());
    look = new SimpleObjectProperty<>(dark ? Look.DARK : Look.LIGHT);
    look.addListener((_, _, next) -> memory.put(LOOK, next.name()));
  }

  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  public Look look() {
    return look.get();
  }

  /// Dresses a scene, now and whenever the look changes.
  public void dress(Scene scene) {
    look.subscribe(
        next -> {
          Application.setUserAgentStylesheet(next.base());
          scene.getStylesheets().setAll(addresses(next));
        });
  }

  /// The addresses of our own style sheets, for dialogs, which have scenes of their own.
  public List<String> addresses() {
    return addresses(look());
  }

  private static List<String> addresses(Look look) {
    return look.sheets().stream()
        .map(sheet -> Objects.requireNonNull(Look.class.getResource(sheet)).toExternalForm())
        .toList();
  }
}
