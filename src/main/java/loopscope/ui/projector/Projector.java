package loopscope.ui.projector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import loopscope.ui.Texts;
import loopscope.ui.command.Commands;

/// Whether the window is made up for a room: full screen, fewer panes, larger letters.
public final class Projector {
  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();

  public ReadOnlyBooleanProperty onProperty() {
    return on.getReadOnlyProperty();
  }

  public void set(boolean next) {
    on.set(next);
  }

  public void toggle() {
    on.set(!on.get());
  }

  public void addTo(Commands commands) {
    Texts texts = Texts.of(Projector.class);
    commands.add(texts, "projector", Commands.ALWAYS, this::toggle, "Shortcut+P", "F11");
  }
}
