package loopscope.ui.command;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Finds a command by words of its label and runs it.
final class Palette {
  private static final double ROW = 30;
  private static final int ROWS = 11;

  private final TextField words = new TextField();
  private final ListView<Command> list = new ListView<>();
  private final Overlay overlay;
  private final Commands commands;

  private Palette(Overlay overlay, Commands commands) {
    this.overlay = overlay;
    this.commands = commands;
  }

  static void show(Overlay overlay, Commands commands) {
    new Palette(overlay, commands).show();
  }

  private void show() {
    words.setPromptText(Texts.of(Palette.class).get("palette.prompt"));
    words.setId("palette-words");
    words.textProperty().subscribe(this::narrow);
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * ROWS + 4);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new CommandCell());
    list.setOnMouseClicked(_ -> run(list.getSelectionModel().getSelectedItem()));
    VBox card = new VBox(words, list);
    card.getStyleClass().addAll("card", "palette");
    card.setMaxSize(460, Region.USE_PREF_SIZE);
    overlay.show(card, words);
  }

  private void narrow(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    list.getItems()
        .setAll(
            commands.all().stream()
                .filter(command -> command.canRun().get())
                .filter(command -> command.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.getSelectionModel().selectNext();
    } else if (event.getCode() == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
    } else if (event.getCode() == KeyCode.ENTER) {
      run(list.getSelectionModel().getSelectedItem());
    } else {
      return;
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS / 2));
    event.consume();
  }

  private void run(@Nullable Command command) {
    if (command != null) {
      overlay.close();
      command.run();
    }
  }

  private static final class CommandCell extends ListCell<Command> {
    private final Label name = new Label();
    private final Label key = new Label();
    private final HBox row = new HBox(name, key);

    CommandCell() {
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      key.getStyleClass().add("key");
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (command == null || empty) {
        setGraphic(null);
        return;
      }
      name.setText(command.label());
      key.setText(command.shownKey());
      key.setVisible(!command.keys().isEmpty());
      setGraphic(row);
    }
  }
}
