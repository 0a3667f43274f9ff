package loopscope.ui.inspector;

import javafx.scene.control.Label;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Phase;

/// A name in a round coloured box. The colour says what its bearer does.
final class Chip {
  private Chip() {}

  static Label of(String text, String style) {
    Label chip = new Label(text);
    chip.getStyleClass().addAll("chip", style);
    chip.setMinWidth(24);
    return chip;
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
