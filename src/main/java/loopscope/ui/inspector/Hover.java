package loopscope.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that appear where the pointer rests. They are made when the pointer first comes by: a
/// tooltip is a window of its own, and some dozens of them at every step cost more than the step.
final class Hover {
  private static final double WIDTH = 420;

  private Hover() {}

  /// The words of a node from now on; none when empty.
  static void say(Node node, String words) {
    if (node.getProperties().put(Hover.class, words) == null) {
      node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> appear(node));
    }
  }

  private static void appear(Node node) {
    String words = String.valueOf(node.getProperties().get(Hover.class));
    if (node.getProperties().get(Tooltip.class) instanceof Tooltip tip) {
      if (words.isEmpty()) {
        Tooltip.uninstall(node, tip);
        node.getProperties().remove(Tooltip.class);
      }
      tip.setText(words);
    } else if (!words.isEmpty()) {
      Tooltip tip = new Tooltip(words);
      tip.setWrapText(true);
      tip.setMaxWidth(WIDTH);
      Tooltip.install(node, tip);
      node.getProperties().put(Tooltip.class, tip);
    }
  }
}
