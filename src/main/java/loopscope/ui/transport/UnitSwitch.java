package loopscope.ui.transport;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import loopscope.trace.Navigation.Unit;
import loopscope.ui.Texts;

/// Chooses how far one move goes: line, step, tick or time.
final class UnitSwitch extends HBox {
  private static final Texts TEXTS = Texts.of(UnitSwitch.class);

  UnitSwitch(Player player) {
    getStyleClass().addAll("segments");
    ToggleGroup group = new ToggleGroup();
    for (Unit unit : Unit.values()) {
      ToggleButton button = new ToggleButton(TEXTS.get("unit." + unit));
      button.setId("unit-" + unit);
      button.setTooltip(new Tooltip(TEXTS.get("unit.tip." + unit)));
      button.getStyleClass().add("segment");
      button.setFocusTraversable(false);
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, javafx.scene.layout.Priority.ALWAYS);
      // A press on the chosen one must not leave none chosen.
      button.setOnAction(
          _ -> {
            player.unitProperty().set(unit);
            button.setSelected(true);
          });
      player.unitProperty().subscribe(now -> button.setSelected(now == unit));
      getChildren().add(button);
    }
  }
}
