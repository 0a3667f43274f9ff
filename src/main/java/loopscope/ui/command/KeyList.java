package loopscope.ui.command;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.ui.Texts;

/// All commands with their keys.
final class KeyList {
  private KeyList() {}

  static void show(Overlay overlay, Commands commands) {
    Texts texts = Texts.of(KeyList.class);
    GridPane grid = new GridPane(24, 7);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(wide, new ColumnConstraints());
    int row = 0;
    for (Command command : commands.all()) {
      if (!command.keys().isEmpty()) {
        Label key = new Label(command.shownKey());
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(row++, new Label(command.label()), key);
      }
    }
    Label title = new Label(texts.get("keys.title"));
    title.getStyleClass().add("card-title");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    VBox card = new VBox(title, scroll);
    card.getStyleClass().addAll("card", "key-list");
    card.setId("key-list");
    card.setMaxSize(440, Region.USE_PREF_SIZE);
    overlay.show(card, scroll);
  }
}
