package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import loopscope.ui.Attention;
import loopscope.ui.Background;
import loopscope.ui.Moment;
import loopscope.ui.Runner;
import loopscope.ui.Texts;
import loopscope.ui.Variables;
import loopscope.ui.Variables.Frame;
import loopscope.ui.Variables.Variable;
import loopscope.ui.Variables.Wish;
import loopscope.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// The variables of a task: the one that was chosen, or whoever runs. They come by running the
/// program again up to the playhead, so they are asked for only when the playhead rests.
@SuppressWarnings("ReferenceEquality") // traces are compared as objects: equality reads them whole
final class VariablesPane extends VBox {
  private static final Texts TEXTS = Texts.of(VariablesPane.class);
  private static final Duration REST = Duration.millis(60);
  private static final double ROW = 21;

  /// The list grows up to so many rows before it scrolls.
  private static final int MOST_ROWS = 9;

  private final Workbench workbench;
  private final Attention attention;
  private final Heading heading = new Heading(TEXTS.get("variables"));
  private final Button follow = new Button(TEXTS.get("variables.follow"));
  private final ListView<VariableRow> list = new ListView<>();
  private final PauseTransition rest = new PauseTransition(REST);
  private @Nullable Moment wanted;
  private Background.@Nullable Job asked;
  private Variables shown = Variables.NONE;

  VariablesPane(Workbench workbench, Attention attention) {
    this.workbench = workbench;
    this.attention = attention;
    getStyleClass().addAll("section", "variables");
    setId("variables");
    follow.getStyleClass().add("link");
    follow.setId("follow");
    follow.setOnAction(_ -> attention.choose(null));
    heading.giveWay();
    heading.getChildren().add(follow);
    list.getStyleClass().add("variable-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new VariableCell(attention::toggle));
    VBox.setVgrow(list, Priority.SOMETIMES);
    getChildren().addAll(heading, list);
    rest.setOnFinished(_ -> ask());
    attention.wishProperty().subscribe(this::wish);
    fill(Variables.NONE);
  }

  void show(Moment moment) {
    wanted = moment;
    rest.playFromStart();
  }

  private void wish(Wish wish) {
    follow.setVisible(wish.task() != null);
    follow.setManaged(wish.task() != null);
    ask();
  }

  private void ask() {
    Moment moment = wanted;
    Runner.Work work = workbench.workProperty().get();
    if (moment == null || work == null || work.result().trace() != moment.trace()) {
      return;
    }
    if (asked != null) {
      asked.cancel();
    }
    int position = moment.position();
    Wish wish = attention.wish();
    asked =
        Background.run(
            () -> work.variablesAt(position, wish),
            variables -> {
              if (moment == wanted && wish.equals(attention.wish())) {
                fill(variables);
              }
            },
            failure -> heading.setRemark(TEXTS.get("variables.failed", failure)));
  }

  private void fill(Variables variables) {
    shown = variables;
    String owner = shown.owner();
    heading.setTitle(owner.isEmpty() ? TEXTS.get("variables") : TEXTS.get("variables.of", owner));
    heading.setRemark("");
    List<VariableRow> rows = new ArrayList<>();
    boolean several = shown.frames().size() > 1;
    for (Frame frame : shown.frames()) {
      if (several) {
        rows.add(VariableRow.title(TEXTS.get("variables.frame", frame.function(), frame.line())));
      }
      add(rows, frame.variables(), List.of(frame.function()), 0);
    }
    if (rows.isEmpty()) {
      rows.add(VariableRow.title(TEXTS.get("variables.none")));
    }
    // Rows that stay the same keep their cells, and the list its place.
    for (int i = 0; i < rows.size(); i++) {
      if (i == list.getItems().size()) {
        list.getItems().add(rows.get(i));
      } else if (!rows.get(i).equals(list.getItems().get(i))) {
        list.getItems().set(i, rows.get(i));
      }
    }
    list.getItems().remove(rows.size(), list.getItems().size());
    list.setPrefHeight(Math.min(rows.size(), MOST_ROWS) * ROW + 2);
  }

  private static void add(
      List<VariableRow> rows, List<Variable> variables, List<String> way, int depth) {
    for (Variable variable : variables) {
      List<String> further = new ArrayList<>(way);
      further.add(variable.name());
      rows.add(VariableRow.of(variable, further, depth));
      add(rows, variable.parts(), further, depth + 1);
    }
  }
}
