package loopscope.ui.inspector;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loopscope.ui.Attention;
import loopscope.ui.Moment;
import loopscope.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// Everything about the loop at the playhead. The loop stands on top, the output at the bottom;
/// what is between them scrolls.
///
/// How much room there is decides what stands beside what, so that nothing is cut off.
public final class InspectorPane extends VBox {
  /// In less width the graph needs all of it.
  private static final double BESIDE = 560;

  /// Below this height stations and output make room for what is between them.
  private static final double COMFORTABLE = 385;

  /// Where the browser has no place of its own, the panes are dense.
  private static final double ROOMY = 620;

  private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final LoopPane loop = new LoopPane();
  private final ResourcesPane resources = new ResourcesPane();
  private final WaitPane waits;
  private final VariablesPane variables;
  private final OutputPane output = new OutputPane();
  private final VBox middle;
  private final ScrollPane scroll;
  private final HBox foot = new HBox();
  private boolean isReduced;
  private @Nullable Arrangement arrangement;

  /// What stands where.
  private enum Arrangement {
    /// Variables beside the graph, the output below both.
    TALL,
    /// Where the room is short: resources beside the graph, variables beside the output.
    LOW,
    /// Only the loop and the output.
    REDUCED
  }

  public InspectorPane(Workbench workbench, ObservableValue<Moment> moment) {
    Attention attention = new Attention();
    workbench.openProperty().subscribe(attention::clear);
    waits = new WaitPane(attention);
    variables = new VariablesPane(workbench, attention);
    getStyleClass().add("inspector");
    middle = new VBox(resources, waits, variables);
    middle.getStyleClass().add("inspector-middle");
    scroll = new ScrollPane(middle);
    scroll.getStyleClass().addAll("edge-to-edge", "inspector-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(loop, scroll, foot);
    foot.getStyleClass().add("inspector-foot");
    HBox.setHgrow(output, Priority.ALWAYS);
    moment.subscribe(this::show);
    heightProperty().subscribe(this::arrange);
    widthProperty().subscribe(this::arrange);
  }

  /// Shows only the loop and the output, as for a room.
  public void reduce(boolean reduced) {
    output.enlarge(reduced);
    scroll.setVisible(!reduced);
    scroll.setManaged(!reduced);
    VBox.setVgrow(foot, reduced ? Priority.ALWAYS : Priority.NEVER);
    isReduced = reduced;
    arrange();
  }

  private void arrange() {
    boolean low = getHeight() < COMFORTABLE;
    pseudoClassStateChanged(LOW, low);
    pseudoClassStateChanged(DENSE, getWidth() < ROOMY);
    Arrangement next =
        isReduced
            ? Arrangement.REDUCED
            : low || getWidth() < BESIDE ? Arrangement.LOW : Arrangement.TALL;
    if (next == arrangement) {
      return;
    }
    arrangement = next;
    middle.getChildren().clear();
    foot.getChildren().clear();
    HBox row = new HBox();
    row.getStyleClass().add("waits-and-variables");
    HBox.setHgrow(waits, Priority.ALWAYS);
    switch (next) {
      case TALL -> {
        row.getChildren().addAll(waits, variables);
        middle.getChildren().addAll(resources, row);
        foot.getChildren().add(output);
      }
      case LOW -> {
        row.getChildren().addAll(resources, waits);
        middle.getChildren().add(row);
        foot.getChildren().addAll(variables, output);
      }
      case REDUCED -> foot.getChildren().add(output);
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
