package loopscope.ui.lesson;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopscope.scenario.Note;
import loopscope.ui.Moment;
import loopscope.ui.Texts;
import org.jspecify.annotations.Nullable;

/// One line of fixed height: the note that belongs to the moment, and the program's summary while
/// none does. Fixed, so that nothing moves when notes come and go.
public final class NoteLine extends HBox {
  private static final Texts TEXTS = Texts.of(NoteLine.class);
  private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");

  private final Label place = new Label();
  private final Label words = new Label();
  private final Tooltip whole = new Tooltip();

  public NoteLine() {
    getStyleClass().add("note-line");
    setId("note");
    setAlignment(Pos.CENTER_LEFT);
    Region bulb = new Region();
    bulb.getStyleClass().addAll("sign", "note-sign");
    place.getStyleClass().add("note-place");
    place.setMinWidth(USE_PREF_SIZE);
    words.getStyleClass().add("note-words");
    words.setMinWidth(0);
    whole.setWrapText(true);
    whole.setMaxWidth(520);
    words.setTooltip(whole);
    getChildren().addAll(bulb, place, words);
  }

  /// Shows what is said at a moment of a program.
  public void show(Lesson lesson, Moment moment) {
    setVisible(!lesson.isEmpty());
    setManaged(!lesson.isEmpty());
    show(lesson.summary(), lesson.at(moment));
  }

  private void show(String summary, @Nullable Note note) {
    pseudoClassStateChanged(NOTED, note != null);
    if (note == null) {
      place.setText("");
    } else if (note.line() > 0) {
      place.setText(TEXTS.get("note.line", note.line()));
    } else {
      place.setText(TEXTS.get("note.step", note.step()));
    }
    place.setManaged(note != null);
    words.setText(note == null ? summary : note.text());
    whole.setText(words.getText());
    setAccessibleText(words.getText());
  }
}
