package loopscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopscope.syntax.Diagnostic;
import loopscope.trace.RunEnd;
import loopscope.trace.story.Narrator;
import loopscope.trace.story.Part;
import loopscope.ui.command.Command;
import loopscope.ui.command.ToolButtons;
import loopscope.ui.lesson.Lectern;
import loopscope.ui.lesson.Lesson;
import loopscope.ui.lesson.NoteLine;
import org.jspecify.annotations.Nullable;

/// The sentence that says what happens at this step and why; or, when a program could not start,
/// what to change.
final class SentenceBar extends HBox {
  private static final Texts TEXTS = Texts.of(SentenceBar.class);
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass LESSON = PseudoClass.getPseudoClass("lesson");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /// At the large size, letters of Inter are about this wide on average.
  private static final double LETTER = 8.6;

  private final Workbench workbench;
  private final Playhead playhead;
  private final BiConsumer<Integer, Integer> goTo;
  private final Lectern lectern;
  private final NoteLine note = new NoteLine();
  private final TextFlow flow = new TextFlow();
  private final List<Text> words = new ArrayList<>();
  private final Tooltip whole = new Tooltip();
  private int letters;

  /// A click on a fault calls `goTo` with its line and column; `question` opens the question.
  SentenceBar(
      Workbench workbench,
      Playhead playhead,
      Lectern lectern,
      Command question,
      BiConsumer<Integer, Integer> goTo) {
    this.workbench = workbench;
    this.playhead = playhead;
    this.lectern = lectern;
    this.goTo = goTo;
    getStyleClass().add("sentence-bar");
    setId("sentence");
    setAccessibleRole(AccessibleRole.TEXT);
    flow.getStyleClass().add("sentence");
    flow.setMaxHeight(USE_PREF_SIZE);
    whole.setWrapText(true);
    whole.setMaxWidth(640);
    Tooltip.install(this, whole);
    StackPane sentence = new StackPane(flow);
    sentence.getStyleClass().add("sentence-place");
    VBox.setVgrow(sentence, Priority.ALWAYS);
    VBox left = new VBox(sentence, note);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    Button ask = ToolButtons.button(question);
    ask.setText(TEXTS.get("question"));
    ask.getStyleClass().add("question-button");
    ask.visibleProperty().bind(question.canRun());
    ask.managedProperty().bind(ask.visibleProperty());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(left, ask);
    lectern.lessonProperty().subscribe(this::refresh);
    lectern
        .askingProperty()
        .subscribe(on -> ask.pseudoClassStateChanged(PseudoClass.getPseudoClass("on"), on));
    playhead.momentProperty().subscribe(this::refresh);
    workbench.workProperty().subscribe(this::refresh);
    workbench.troubleProperty().subscribe(this::refresh);
    workbench.openProperty().subscribe(this::refresh);
    sentence.widthProperty().subscribe(this::fit);
  }

  private void refresh() {
    Lesson lesson = lectern.lesson();
    note.show(lesson, playhead.moment());
    pseudoClassStateChanged(LESSON, !lesson.isEmpty());
    setOnMouseClicked(null);
    setCursor(null);
    Runner.Work work = workbench.workProperty().get();
    List<Diagnostic> faults = work == null ? List.of() : work.result().faults();
    if (!workbench.troubleProperty().get().isEmpty()) {
      tell(true, List.of(new Part(workbench.troubleProperty().get(), null)));
    } else if (!faults.isEmpty()) {
      fault(faults.getFirst());
    } else {
      Moment moment = playhead.moment();
      RunEnd end = moment.state().end();
      boolean bad =
          end instanceof RunEnd.Failed
              || end instanceof RunEnd.Deadlocked
              || end instanceof RunEnd.LimitReached;
      tell(bad, Narrator.sentenceAt(moment.trace(), moment.position()).parts());
    }
  }

  private void fault(Diagnostic fault) {
    String hint = fault.hint().isEmpty() ? "" : "  " + fault.hint();
    String message = TEXTS.get("fault", fault.span().line(), fault.message()) + hint;
    tell(true, List.of(new Part(message, null)));
    setCursor(Cursor.HAND);
    setOnMouseClicked(_ -> goTo.accept(fault.span().line(), fault.span().column()));
  }

  private void tell(boolean bad, List<Part> parts) {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (i == words.size()) {
        words.add(new Text());
      }
      boolean subject = first && part.task() != null;
      String style = subject ? "sentence-subject" : "sentence-words";
      Text node = words.get(i);
      node.setText(part.text());
      if (!node.getStyleClass().contains(style)) {
        node.getStyleClass().setAll(style);
      }
      text.append(part.text());
      first = first && part.text().isBlank();
    }
    if (flow.getChildren().size() != parts.size()) {
      flow.getChildren().setAll(words.subList(0, parts.size()));
    }
    letters = text.length();
    pseudoClassStateChanged(BAD, bad);
    setAccessibleText(text.toString());
    whole.setText(text.toString());
    fit();
  }

  private void fit() {
    pseudoClassStateChanged(LONG, letters * LETTER > flow.getParent().getLayoutBounds().getWidth());
  }

  /// The whole sentence, for tests and screen readers.
  @Nullable String text() {
    return getAccessibleText();
  }
}
