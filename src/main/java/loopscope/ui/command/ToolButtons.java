package loopscope.ui.command;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Buttons made of commands: the label, or a sign whose shape a style sheet draws.
public final class ToolButtons {
  private ToolButtons() {}

  /// A sign made of these parts, each drawn by the style class of its name.
  public static Button sign(Command command, String... parts) {
    Button button = button(command);
    Region[] signs = new Region[parts.length];
    for (int i = 0; i < parts.length; i++) {
      signs[i] = new Region();
      signs[i].getStyleClass().addAll("sign", parts[i]);
    }
    HBox graphic = new HBox(signs);
    graphic.getStyleClass().add("signs");
    button.setGraphic(graphic);
    button.getStyleClass().add("sign-button");
    return button;
  }

  /// Without words; whoever wants some sets them.
  public static Button button(Command command) {
    Button button = new Button();
    button.setId(command.id());
    button.getStyleClass().add("tool");
    button.setAccessibleText(command.label());
    String key = command.shownKey();
    button.setTooltip(new Tooltip(key.isEmpty() ? command.label() : command.label() + "  " + key));
    button.setOnAction(_ -> command.run());
    command.canRun().subscribe(can -> button.setDisable(!can));
    // Clicking must not take the arrow keys and Space away from the timeline.
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
