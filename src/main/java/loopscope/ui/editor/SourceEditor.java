package loopscope.ui.editor;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SideDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import loopscope.scenario.Note;
import loopscope.syntax.Diagnostic;
import loopscope.ui.lesson.Lesson;
import org.jspecify.annotations.Nullable;

/// The one class that knows the toolkit's code editor, which is still an incubator.
///
/// The editor does not tell where a line stands; its line numbers do, since they are nodes of ours.
final class SourceEditor {
  private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");
  private static final double GUTTER = 46;
  private static final double LINE_SPACING = 3;

  /// How far below the top of a line its first row surely is; a long line takes several.
  private static final double FIRST_ROW = 8;

  private final CodeTextModel model = new CodeTextModel();
  private final CodeArea area = new CodeArea(model);
  private final Colouring colouring = new Colouring();
  private final TreeMap<Integer, Label> numbers = new TreeMap<>();
  private Lesson lesson = Lesson.NONE;
  private boolean loading;

  SourceEditor(Consumer<String> onEdit) {
    area.setId("editor");
    area.getStyleClass().add("source");
    area.setSyntaxDecorator(colouring);
    area.setLeftDecorator(new LineNumbers());
    area.setTabSize(4);
    area.setWrapText(true);
    area.setLineSpacing(LINE_SPACING);
    area.setContentPadding(new Insets(8, 8, 8, 0));
    model.addListener(
        change -> {
          if (change.isEdit() && !loading) {
            onEdit.accept(area.getText());
          }
        });
  }

  Region node() {
    return area;
  }

  String text() {
    return area.getText();
  }

  /// Shows a program from its beginning, with nothing to undo.
  void load(String text) {
    loading = true;
    area.setText(text);
    area.clearUndoRedo();
    area.select(TextPos.ZERO);
    loading = false;
  }

  /// Underlines these and no others.
  void mark(List<Diagnostic> faults) {
    colouring.mark(faults);
    recolour();
  }

  /// Marks the lines that something is said about.
  void note(Lesson next) {
    lesson = next;
    numbers.forEach((index, number) -> noted(number, index));
  }

  private void noted(Label number, int index) {
    Note note = lesson.atLine(index + 1);
    number.pseudoClassStateChanged(NOTED, note != null);
    number.setTooltip(note == null ? null : tip(note));
  }

  private static Tooltip tip(Note note) {
    Tooltip tip = new Tooltip(note.text());
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    tip.setShowDelay(Duration.millis(150));
    return tip;
  }

  /// Colours the text anew: what is shown keeps the colours that the style sheets had at the time.
  void recolour() {
    int last = Math.max(0, model.size() - 1);
    model.fireChangeEvent(TextPos.ZERO, area.getParagraphEnd(last), 0, last, 0);
  }

  /// Puts the caret at a line, counted from 1, and a column, counted from 0.
  void goTo(int line, int column) {
    int index = Math.clamp(line - 1, 0, Math.max(0, model.size() - 1));
    int offset = Math.clamp(column, 0, model.getParagraphLength(index));
    area.select(TextPos.ofLeading(index, offset));
    area.requestFocus();
  }

  int lines() {
    return model.size();
  }

  /// The vertical extent of a line in the coordinates of `pane`; null when it is out of sight.
  @Nullable Bounds extent(int line, Node pane) {
    Region number = numbers.get(line - 1);
    if (number == null || number.getScene() == null || number.getHeight() <= 0) {
      return null;
    }
    Bounds place = pane.sceneToLocal(number.localToScene(number.getLayoutBounds()));
    // The space between lines is below the text; half of it belongs above.
    double top = Math.round(place.getMinY() - LINE_SPACING / 2);
    return new BoundingBox(0, top, place.getMaxX(), place.getHeight());
  }

  /// Whether the code of a line that is in sight ends left of `x` in the coordinates of `pane`.
  boolean endsBefore(int line, Node pane, double x) {
    Bounds extent = extent(line, pane);
    if (extent == null || x <= GUTTER) {
      return false;
    }
    Point2D place = pane.localToScreen(x, extent.getMinY() + FIRST_ROW);
    TextPos there = place == null ? null : area.getTextPosition(place.getX(), place.getY());
    return there == null
        || there.index() != line - 1
        || there.offset() >= model.getParagraphLength(line - 1);
  }

  /// A line that is in sight now, 0 when none is.
  int anyVisibleLine() {
    for (var entry : numbers.entrySet()) {
      Region number = entry.getValue();
      if (number.getScene() != null && number.getHeight() > 0) {
        return entry.getKey() + 1;
      }
    }
    return 0;
  }

  /// Scrolls until a line is in sight, without moving the caret.
  void reveal(int line, Node pane) {
    Bounds extent = extent(line, pane);
    double height = pane.getLayoutBounds().getHeight();
    if (extent == null) {
      // Only the caret makes the editor scroll.
      area.select(TextPos.ofLeading(Math.clamp(line - 1, 0, Math.max(0, lines() - 1)), 0));
    } else if (extent.getMaxY() > height || extent.getMinY() < 0) {
      area.select(TextPos.ofLeading(line - 1, 0));
    }
  }

  private final class LineNumbers implements SideDecorator {
    @Override
    public double getPrefWidth(double viewWidth) {
      return GUTTER;
    }

    @Override
    public Node getMeasurementNode(int index) {
      return number(index);
    }

    @Override
    public Node getNode(int index) {
      Label number = number(index);
      noted(number, index);
      // Some are made only to be thrown away: those count that are shown.
      number
          .sceneProperty()
          .subscribe(
              scene -> {
                if (scene != null) {
                  numbers.put(index, number);
                } else {
                  numbers.remove(index, number);
                }
              });
      return number;
    }

    private Label number(int index) {
      Label number = new Label(Integer.toString(index + 1));
      number.getStyleClass().add("line-number");
      number.setAlignment(Pos.TOP_RIGHT);
      number.setMaxHeight(Double.MAX_VALUE);
      return number;
    }
  }
}
