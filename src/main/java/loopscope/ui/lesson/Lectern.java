package loopscope.ui.lesson;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopscope.ui.Texts;
import loopscope.ui.Workbench;
import loopscope.ui.command.Commands;

/// The lesson of the open program and whether its question is being asked. The single owner of
/// both.
public final class Lectern {
  private final ReadOnlyObjectWrapper<Lesson> lesson = new ReadOnlyObjectWrapper<>(Lesson.NONE);
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

  public Lectern(Workbench workbench) {
    workbench.openProperty().subscribe(() -> take(workbench));
    workbench.textProperty().subscribe(() -> take(workbench));
  }

  public ReadOnlyObjectProperty<Lesson> lessonProperty() {
    return lesson.getReadOnlyProperty();
  }

  public Lesson lesson() {
    return lesson.get();
  }

  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /// Asks the question, or stops asking it.
  public void toggle() {
    asking.set(!asking.get() && !lesson().questions().isEmpty());
  }

  /// Stops asking.
  public void close() {
    asking.set(false);
  }

  public void addTo(Commands commands) {
    commands.add(
        Texts.of(Lectern.class),
        "question",
        Bindings.createBooleanBinding(() -> !lesson().questions().isEmpty(), lesson),
        this::toggle,
        "Q");
  }

  private void take(Workbench workbench) {
    Lesson next = Lesson.of(workbench.openProperty().get(), workbench.textProperty().get());
    if (!next.equals(lesson())) {
      close();
      lesson.set(next);
    }
  }
}
