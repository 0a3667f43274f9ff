package loopscope.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The band behind the running line and the chips over the right edge, moved along with the text.
final class MarkLayer {
  private static final double RIGHT_GAP = 14;
  private static final double CHIP_HEIGHT = 20;

  /// Narrower editors show names alone: the colour says the rest.
  private static final double ROOMY = 480;

  private final SourceEditor editor;
  private final Pane behind = new Pane();
  private final Pane over = new Pane();
  private final Region band = new Region();
  private final Region edge = new Region();
  private final List<Label> chips = new ArrayList<>();
  private LineMarks marks = LineMarks.NONE;

  MarkLayer(SourceEditor editor) {
    this.editor = editor;
    band.getStyleClass().add("running-band");
    edge.getStyleClass().add("running-edge");
    band.setManaged(false);
    edge.setManaged(false);
    behind.getChildren().addAll(band, edge);
    behind.setMouseTransparent(true);
    over.setMouseTransparent(true);
  }

  /// What lies behind the text.
  Pane behind() {
    return behind;
  }

  /// What lies over it.
  Pane over() {
    return over;
  }

  void show(LineMarks next) {
    marks = next;
    while (chips.size() < next.chips().size()) {
      Label chip = new Label();
      chip.setManaged(false);
      chips.add(chip);
      over.getChildren().add(chip);
    }
    for (int i = 0; i < chips.size(); i++) {
      Label chip = chips.get(i);
      if (i < next.chips().size()) {
        LineMark mark = next.chips().get(i);
        chip.setText(mark.text());
        chip.getStyleClass().setAll("label", "chip", mark.style());
      }
    }
    // Without their style chips have no width yet, and nothing would place them again.
    over.applyCss();
    place();
  }

  /// Puts everything where its line stands now. Called after each layout, so it must be cheap and
  /// change nothing that is right already.
  void place() {
    Bounds running = marks.running() > 0 ? editor.extent(marks.running(), behind) : null;
    band.setVisible(running != null);
    edge.setVisible(running != null);
    if (running != null) {
      band.resizeRelocate(0, running.getMinY(), behind.getWidth(), running.getHeight());
      edge.resizeRelocate(0, running.getMinY(), 4, running.getHeight());
    }
    for (int i = 0; i < chips.size(); i++) {
      Label chip = chips.get(i);
      LineMark mark = i < marks.chips().size() ? marks.chips().get(i) : null;
      place(chip, mark);
    }
  }

  private void place(Label chip, @Nullable LineMark mark) {
    Bounds line = mark == null ? null : editor.extent(mark.line(), over);
    chip.setVisible(line != null);
    if (mark != null) {
      chip.setText(over.getWidth() < ROOMY ? mark.name() : mark.text());
    }
    if (line == null) {
      return;
    }
    double most = Math.max(60, over.getWidth() * 0.36);
    chip.applyCss();
    double wanted = chip.prefWidth(-1);
    double width = Math.ceil(Math.min(most, wanted));
    double y = line.getMinY() + (line.getHeight() - CHIP_HEIGHT) / 2;
    chip.resizeRelocate(over.getWidth() - RIGHT_GAP - width, Math.rint(y), width, CHIP_HEIGHT);
  }
}
