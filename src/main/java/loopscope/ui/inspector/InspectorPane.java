package loopscope.ui.inspector;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loopscope.ui.Moment;
import loopscope.ui.Workbench;

/// Everything about the loop at the playhead. The loop stands on top, the output at the bottom;
/// what is between them scrolls.
public final class InspectorPane extends VBox {
  /// Below this width graph and variables stand one above the other.
  private static final double BESIDE = 560;

  /// Below this height stations and output make room for what is between them.
  private static final double COMFORTABLE = 385;

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final LoopPane loop = new LoopPane();
  private final ResourcesPane resources = new ResourcesPane();
  private final WaitPane waits = new WaitPane();
  private final VariablesPane variables;
  private final OutputPane output = new OutputPane();
  private final VBox middle;
  private final ScrollPane scroll;
  private boolean beside;

  public InspectorPane(Workbench workbench, ObservableValue<Moment> moment) {
    variables = new VariablesPane(workbench);
    getStyleClass().add("inspector");
    middle = new VBox(resources, waits, variables);
    middle.getStyleClass().add("inspector-middle");
    scroll = new ScrollPane(middle);
    scroll.getStyleClass().addAll("edge-to-edge", "inspector-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(loop, scroll, output);
    moment.subscribe(this::show);
    heightProperty()
        .subscribe(height -> pseudoClassStateChanged(LOW, height.doubleValue() < COMFORTABLE));
    widthProperty().subscribe(width -> arrange(width.doubleValue() >= BESIDE));
  }

  /// Shows only the loop and the output, as for a room.
  public void reduce(boolean reduced) {
    output.enlarge(reduced);
    scroll.setVisible(!reduced);
    scroll.setManaged(!reduced);
    VBox.setVgrow(output, reduced ? Priority.ALWAYS : Priority.NEVER);
  }

  private void arrange(boolean next) {
    if (next == beside) {
      return;
    }
    beside = next;
    middle.getChildren().clear();
    if (next) {
      HBox row = new HBox(waits, variables);
      row.getStyleClass().add("waits-and-variables");
      HBox.setHgrow(waits, Priority.ALWAYS);
      middle.getChildren().addAll(resources, row);
    } else {
      middle.getChildren().addAll(resources, waits, variables);
    }
  }

  private void show(Moment moment) {
    loop.show(moment);
    resources.show(moment);
    waits.show(moment);
    variables.show(moment);
    output.show(moment);
  }
}
