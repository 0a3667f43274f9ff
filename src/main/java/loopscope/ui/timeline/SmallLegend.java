package loopscope.ui.timeline;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopscope.ui.Texts;

/// The legend in one low row of few words, for windows where the picture's own would take the room
/// of a lane.
public final class SmallLegend extends HBox {
  private static final Texts TEXTS = Texts.of(SmallLegend.class);
  private static final List<String> SIGNS =
      List.of("running", "ready", "suspended", "resource", "blocking", "cancelled");

  public SmallLegend(TimelineView view) {
    getStyleClass().add("small-legend");
    setAlignment(Pos.CENTER_LEFT);
    for (String sign : SIGNS) {
      Region patch = new Region();
      patch.getStyleClass().addAll("patch", sign);
      Label name = new Label(TEXTS.get("legend." + sign), patch);
      name.setMinWidth(USE_PREF_SIZE);
      getChildren().add(name);
    }
    setVisible(false);
    setManaged(false);
    view.layoutProperty().subscribe(() -> show(view));
  }

  private void show(TimelineView view) {
    boolean needed = view.layout() != null && !view.hasLegend() && view.mayNeedLegend();
    if (needed != isManaged()) {
      // Sizes change in the middle of a layout, when nobody would hear that this row comes or goes.
      Platform.runLater(
          () -> {
            setVisible(needed);
            setManaged(needed);
          });
    }
  }
}
