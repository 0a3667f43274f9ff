package loopscope.ui.command;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// Runs commands by their keys, wherever the focus is, and leaves the keys of text to text.
public final class CommandKeys {
  private final Scene scene;
  private final Commands commands;

  private CommandKeys(Scene scene, Commands commands) {
    this.scene = scene;
    this.commands = commands;
  }

  /// Listens to the keys of a scene.
  public static void install(Scene scene, Commands commands) {
    CommandKeys keys = new CommandKeys(scene, commands);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
  }

  private void pressed(KeyEvent event) {
    if (isTyping() && !isBeyondText(event)) {
      return;
    }
    for (Command command : commands.all()) {
      for (KeyCombination key : command.keys()) {
        if (key.match(event)) {
          event.consume();
          command.run();
          return;
        }
      }
    }
  }

  /// Whether what has the focus takes text.
  private boolean isTyping() {
    for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
      if (node instanceof TextInputControl || node instanceof RichTextArea) {
        return true;
      }
    }
    return false;
  }

  /// Whether the keys cannot be meant for a text: with the shortcut key, or a function key.
  private static boolean isBeyondText(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean moves = code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END;
    return (event.isShortcutDown() && !moves) || code.isFunctionKey();
  }
}
