package loopscope.ui.inspector;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import loopscope.ui.Background;
import loopscope.ui.Moment;
import loopscope.ui.Runner;
import loopscope.ui.Texts;
import loopscope.ui.Variables;
import loopscope.ui.Variables.Frame;
import loopscope.ui.Variables.Variable;
import loopscope.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// The variables of whoever runs. They come by running the program again up to the playhead, so
/// they are asked for only when the playhead rests.
@SuppressWarnings("ReferenceEquality") // traces are compared as objects: equality reads them whole
final class VariablesPane extends VBox {
  private static final Texts TEXTS = Texts.of(VariablesPane.class);
  private static final Duration REST = Duration.millis(60);

  /// More than this is cut off: a module of a thousand names teaches nothing.
  private static final int MOST = 40;

  private final Workbench workbench;
  private final Heading heading = new Heading(TEXTS.get("variables"));
  private final GridPane grid = new GridPane();
  private final PauseTransition rest = new PauseTransition(REST);
  private @Nullable Moment wanted;
  private Background.@Nullable Job asked;
  private Variables shown = Variables.NONE;

  VariablesPane(Workbench workbench) {
    this.workbench = workbench;
    getStyleClass().addAll("section", "variables");
    setId("variables");
    grid.getStyleClass().add("variables-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(58);
    ColumnConstraints value = new ColumnConstraints();
    value.setHgrow(Priority.ALWAYS);
    value.setMinWidth(0);
    grid.getColumnConstraints().addAll(name, value);
    getChildren().addAll(heading, grid);
    rest.setOnFinished(_ -> ask());
  }

  void show(Moment moment) {
    wanted = moment;
    rest.playFromStart();
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
    asked =
        Background.run(
            () -> work.variablesAt(position),
            variables -> {
              if (moment == wanted) {
                fill(variables);
              }
            },
            failure -> heading.setRemark(TEXTS.get("variables.failed", failure)));
  }

  private void fill(Variables variables) {
    if (variables.equals(shown)) {
      return;
    }
    shown = variables;
    String owner = variables.owner();
    heading.setTitle(owner.isEmpty() ? TEXTS.get("variables") : TEXTS.get("variables.of", owner));
    heading.setRemark("");
    grid.getChildren().clear();
    int row = 0;
    for (Frame frame : variables.frames()) {
      if (variables.frames().size() > 1 && row < MOST) {
        Label title = new Label(TEXTS.get("variables.frame", frame.function(), frame.line()));
        title.getStyleClass().add("frame-title");
        grid.add(title, 0, row++, 2, 1);
      }
      for (Variable variable : frame.variables()) {
        if (row < MOST) {
          add(row++, variable);
        }
      }
    }
    if (row == 0) {
      grid.add(Station.remark(TEXTS.get("variables.none")), 0, 0, 2, 1);
    }
  }

  private void add(int row, Variable variable) {
    Label name = new Label(variable.name());
    name.getStyleClass().add("variable-name");
    Label value = new Label(variable.value());
    value.getStyleClass().add("variable-value");
    value.setMinWidth(0);
    Tooltip whole = new Tooltip(variable.type() + "\n" + variable.value());
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    value.setTooltip(whole);
    grid.addRow(row, name, value);
  }
}
