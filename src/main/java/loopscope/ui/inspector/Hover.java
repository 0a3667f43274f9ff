package loopscope.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that appear where the pointer rests. They are made when the pointer first comes by: a
/// tooltip is a window of its own, and some dozens of them at every step cost more than the step.
final class Hover {
  private static final double WIDTH = 420;

  private Hover() {}

  /// Words for a node that is shown with these words only.
  static void say(Node node, String words) {
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        _ -> {
          if (node.getProperties().putIfAbsent(Hover.class, words) == null) {
            Tooltip tip = new Tooltip(words);
            tip.setWrapText(true);
            tip.setMaxWidth(WIDTH);
            Tooltip.install(node, tip);
          }
        });
  }
}
