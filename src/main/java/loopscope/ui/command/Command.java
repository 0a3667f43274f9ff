package loopscope.ui.command;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// Something that a person can have done, by a menu, a button, a key or the palette.
///
/// @param id a short name that is never shown
/// @param keys the combinations that run it; the first is the one that is shown
/// @param canRun whether it makes sense now
public record Command(
    String id,
    String label,
    List<KeyCombination> keys,
    ObservableBooleanValue canRun,
    Runnable action) {
  public Command {
    keys = List.copyOf(keys);
  }

  /// Does it, if it makes sense now.
  public void run() {
    if (canRun.get()) {
      action.run();
    }
  }

  /// The combination to show beside the label, empty when it has none.
  public String shownKey() {
    return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
  }
}
