package loopscope.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import loopscope.ui.Texts;

/// All commands of the window, in the order in which features added them.
public final class Commands {
  /// For commands that always make sense.
  public static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

  private final List<Command> commands = new ArrayList<>();

  /// Adds a command whose label stands under its id in the feature's words.
  public Command add(
      Texts texts, String id, ObservableBooleanValue canRun, Runnable action, String... keys) {
    List<KeyCombination> combinations = new ArrayList<>();
    for (String key : keys) {
      combinations.add(KeyCombination.valueOf(key));
    }
    Command command = new Command(id, texts.get(id), combinations, canRun, action);
    commands.add(command);
    return command;
  }

  public List<Command> all() {
    return List.copyOf(commands);
  }

  /// The command of that id.
  public Command get(String id) {
    for (Command command : commands) {
      if (command.id().equals(id)) {
        return command;
      }
    }
    throw new IllegalStateException("no feature added the command " + id);
  }

  /// A menu item that runs the command.
  public MenuItem item(String id) {
    Command command = get(id);
    MenuItem item = new MenuItem(command.label());
    item.setId("menu-" + id);
    item.setOnAction(_ -> command.run());
    item.setMnemonicParsing(false);
    if (!command.keys().isEmpty()) {
      // Shown only: the window's own filter runs it, so that it works everywhere.
      item.setAccelerator(command.keys().getFirst());
    }
    command.canRun().subscribe(can -> item.setDisable(!can));
    return item;
  }
}
