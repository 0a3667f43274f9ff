package loopscope.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.scenario.Question;
import loopscope.ui.Texts;

/// A question with its choices. It stands where the loop is shown, so that program and timeline
/// stay in sight; which choice is right is told once one was made, or asked for.
public final class QuestionCard extends VBox {
  private static final Texts TEXTS = Texts.of(QuestionCard.class);
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final String SIGNS = "ABCDEFGHIJ";

  private final Label counted = new Label();
  private final Label text = new Label();
  private final VBox choices = new VBox();
  private final Label explanation = new Label();
  private final Button reveal = new Button(TEXTS.get("question.reveal"));
  private final Button next = new Button(TEXTS.get("question.next"));
  private final List<Button> buttons = new ArrayList<>();
  private List<Question> questions = List.of();
  private int current;

  /// Calls `onClose` when it is to go away.
  public QuestionCard(Runnable onClose) {
    getStyleClass().add("question-card");
    setId("question-card");
    setVisible(false);
    counted.getStyleClass().add("section-title");
    Button close = new Button();
    Region cross = new Region();
    cross.getStyleClass().addAll("sign", "cross-sign");
    close.setGraphic(cross);
    close.setId("question-close");
    close.getStyleClass().addAll("tool", "quiet");
    close.setAccessibleText(TEXTS.get("question.close"));
    close.setOnAction(_ -> onClose.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(counted, space, close);
    head.setAlignment(Pos.CENTER_LEFT);
    text.getStyleClass().add("question-text");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    choices.getStyleClass().add("choices");
    explanation.getStyleClass().add("explanation");
    explanation.setId("explanation");
    explanation.setWrapText(true);
    explanation.setMinHeight(USE_PREF_SIZE);
    reveal.setId("reveal");
    reveal.getStyleClass().addAll("tool", "quiet");
    reveal.setOnAction(_ -> answer(-1));
    next.getStyleClass().addAll("tool", "quiet");
    next.setOnAction(_ -> ask(current + 1));
    VBox body = new VBox(text, choices, explanation, new HBox(reveal, next));
    body.getStyleClass().add("question-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.getStyleClass().addAll("edge-to-edge", "inspector-scroll");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
          }
        });
  }

  /// Asks the first of these, unanswered.
  public void ask(List<Question> next) {
    questions = List.copyOf(next);
    if (!questions.isEmpty()) {
      ask(0);
      buttons.getFirst().requestFocus();
    }
  }

  private void ask(int index) {
    current = index;
    Question question = questions.get(index);
    counted.setText(
        questions.size() == 1
            ? TEXTS.get("question.one")
            : TEXTS.get("question.of", index + 1, questions.size()));
    text.setText(question.text());
    buttons.clear();
    for (int i = 0; i < question.choices().size(); i++) {
      buttons.add(choice(i, question.choices().get(i)));
    }
    choices.getChildren().setAll(buttons);
    explanation.setText("");
    explanation.setVisible(false);
    reveal.setVisible(true);
    reveal.setManaged(true);
    next.setVisible(false);
    next.setManaged(false);
  }

  private Button choice(int index, String words) {
    String sign = index < SIGNS.length() ? SIGNS.substring(index, index + 1) : "";
    Label letter = new Label(sign);
    letter.getStyleClass().add("choice-letter");
    Button button = new Button(words, letter);
    button.setId("choice-" + index);
    button.getStyleClass().add("choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(_ -> answer(index));
    return button;
  }

  /// Shows which choice is right; -1 when none was made.
  private void answer(int chosen) {
    Question question = questions.get(current);
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).pseudoClassStateChanged(RIGHT, i == question.answer());
      buttons.get(i).pseudoClassStateChanged(WRONG, i == chosen && i != question.answer());
    }
    String verdict =
        chosen < 0
            ? ""
            : TEXTS.get(chosen == question.answer() ? "question.right" : "question.wrong") + " ";
    explanation.setText(verdict + question.explanation());
    explanation.setVisible(true);
    reveal.setVisible(false);
    reveal.setManaged(false);
    boolean more = current + 1 < questions.size();
    next.setVisible(more);
    next.setManaged(more);
  }
}
