package loopscope.ui.editor;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import loopscope.syntax.Diagnostic;
import loopscope.ui.Moment;
import loopscope.ui.Playhead;
import loopscope.ui.Runner;
import loopscope.ui.Workbench;
import loopscope.ui.lesson.Lectern;
import loopscope.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;

/// The program's text, with the running line, the tasks that stand at its lines, and its faults.
public final class EditorPane extends StackPane {
  private final Workbench workbench;
  private final SourceEditor editor;
  private final MarkLayer marks;
  private final TroubleLayer trouble;
  private final Runnable followText = this::follow;
  private @Nullable Bounds lastSeen;
  private int lastLine;

  public EditorPane(
      Workbench workbench, Playhead playhead, Lectern lectern, Appearance appearance) {
    this.workbench = workbench;
    editor = new SourceEditor(workbench::edit);
    marks = new MarkLayer(editor);
    trouble = new TroubleLayer(editor, marks.behind(), marks.over());
    getStyleClass().add("editor-pane");
    getChildren().addAll(marks.behind(), editor.node(), marks.over());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    sceneProperty().addListener((_, old, next) -> move(old, next));
    lectern.lessonProperty().subscribe(editor::note);
    workbench.textProperty().subscribe(this::take);
    workbench.workProperty().subscribe(this::finished);
    playhead.momentProperty().subscribe(this::show);
    // Once the scene has its new style sheets.
    appearance.lookProperty().addListener(_ -> Platform.runLater(editor::recolour));
  }

  /// Puts the caret at a line, from 1, and a column, from 0.
  public void goTo(int line, int column) {
    editor.goTo(line, column);
  }

  private void move(@Nullable Scene old, @Nullable Scene next) {
    if (old != null) {
      old.removePostLayoutPulseListener(followText);
    }
    if (next != null) {
      next.addPostLayoutPulseListener(followText);
    }
  }

  private void take(String text) {
    if (!text.equals(editor.text())) {
      editor.load(text);
      lastSeen = null;
    }
    if (!workbench.isCurrent()) {
      marks.show(LineMarks.NONE);
      trouble.show(null);
    }
  }

  private void finished(Runner.@Nullable Work work) {
    List<Diagnostic> faults = work == null ? List.of() : work.result().faults();
    editor.mark(faults);
    if (!faults.isEmpty()) {
      editor.reveal(faults.getFirst().span().line(), this);
    }
  }

  private void show(Moment moment) {
    boolean current = workbench.isCurrent();
    LineMarks next = current ? LineMarks.of(moment) : LineMarks.NONE;
    if (next.running() > 0 && next.running() != lastLine) {
      lastLine = next.running();
      editor.reveal(next.running(), this);
    }
    marks.show(next);
    Runner.Work work = workbench.workProperty().get();
    Trouble now = current && work != null ? Trouble.of(work.result(), moment) : null;
    if (now != null && now.here() && now.line() != lastLine) {
      lastLine = now.line();
      editor.reveal(now.line(), this);
    }
    trouble.show(now);
  }

  /// After a layout: has the text moved under its marks?
  private void follow() {
    int line = editor.anyVisibleLine();
    Bounds seen = line == 0 ? null : editor.extent(line, this);
    Bounds place =
        seen == null
            ? null
            : new javafx.geometry.BoundingBox(line, seen.getMinY(), getWidth(), seen.getHeight());
    if (place == null || !place.equals(lastSeen)) {
      lastSeen = place;
      marks.place();
      trouble.place();
    }
  }
}
