package loopscope.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The band behind the running line and the chips beside the lines, moved along with the text.
///
/// A chip stands at the right edge and never covers code: where its line is too long for the words
/// it shows the name alone, and where even that has no room it becomes a disc left of the number.
final class MarkLayer {
  private static final double RIGHT_GAP = 14;
  private static final double CHIP_HEIGHT = 20;

  /// No row of text is taller than this, however many a line takes.
  private static final double ROW = 26;

  private static final double DISC = 15;
  private static final double DISC_LEFT = 5;

  /// What must stay free between the end of the code and a chip.
  private static final double GAP = 8;

  /// A longer name is cut off rather than made a disc.
  private static final double LONGEST = 220;

  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

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
    over.setPickOnBounds(false);
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
    if (next.equals(marks)) {
      return;
    }
    marks = next;
    while (chips.size() < next.chips().size()) {
      Label chip = new Label();
      chip.setManaged(false);
      chip.setTooltip(new Tooltip());
      chips.add(chip);
      over.getChildren().add(chip);
    }
    for (int i = 0; i < chips.size(); i++) {
      Label chip = chips.get(i);
      if (i < next.chips().size()) {
        LineMark mark = next.chips().get(i);
        chip.getTooltip().setText(mark.text());
        List<String> styles = List.of("label", "chip", mark.style());
        if (!chip.getStyleClass().equals(styles)) {
          chip.getStyleClass().setAll(styles);
        }
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
      Bounds line = mark == null ? null : editor.extent(mark.line(), over);
      chip.setVisible(line != null);
      if (mark != null && line != null) {
        place(chip, mark, line);
      }
    }
  }

  private void place(Label chip, LineMark mark, Bounds line) {
    chip.pseudoClassStateChanged(SMALL, false);
    if (!beside(chip, mark.text(), mark, line) && !beside(chip, mark.name(), mark, line)) {
      chip.setText(mark.sign());
      chip.pseudoClassStateChanged(SMALL, true);
      double y = line.getMinY() + (Math.min(line.getHeight(), ROW) - DISC) / 2;
      chip.resizeRelocate(DISC_LEFT, Math.rint(y), DISC, DISC);
    }
  }

  /// Puts a chip with these words at the right edge, if the code leaves room for them.
  private boolean beside(Label chip, String words, LineMark mark, Bounds line) {
    chip.setText(words);
    chip.applyCss();
    double width = Math.ceil(Math.min(LONGEST, chip.prefWidth(-1)));
    double x = over.getWidth() - RIGHT_GAP - width;
    if (!editor.endsBefore(mark.line(), over, x - GAP)) {
      return false;
    }
    double y = line.getMinY() + (Math.min(line.getHeight(), ROW) - CHIP_HEIGHT) / 2;
    chip.resizeRelocate(x, Math.rint(y), width, CHIP_HEIGHT);
    return true;
  }
}
