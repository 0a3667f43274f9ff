package loopscope.ui.inspector;

import java.util.List;
import javafx.scene.control.Label;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Phase;

/// A name in a round coloured box. The colour says what its bearer does.
final class Chip {
  private Chip() {}

  static Label of(String text, String style) {
    Label chip = new Label(text);
    chip.setMinWidth(24);
    dress(chip, text, style);
    return chip;
  }

  /// Gives a chip another text and style, and its width with them. Cheaper than another chip.
  static void dress(Label chip, String text, String style) {
    chip.setText(text);
    List<String> styles = List.of("label", "chip", style);
    if (!chip.getStyleClass().equals(styles)) {
      chip.getStyleClass().setAll(styles);
      // A change of style takes font and padding away until the next frame.
      chip.applyCss();
    }
  }

  static Label of(TaskState task) {
    return of(task.label(), style(task.phase()));
  }

  static String style(Phase phase) {
    return switch (phase) {
      case RUNNING -> "running";
      case READY, CREATED -> "ready";
      case SUSPENDED -> "waiting";
      case FINISHED -> "finished";
    };
  }
}
