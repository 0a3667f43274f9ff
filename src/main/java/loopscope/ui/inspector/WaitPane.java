package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import loopscope.trace.graph.WaitGraph;
import loopscope.trace.graph.WaitGraph.Edge;
import loopscope.trace.graph.WaitGraph.Node;
import loopscope.ui.Moment;
import loopscope.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Who waits for whom, as chips joined by arrows. Drawn anew only when the graph has changed.
final class WaitPane extends VBox {
  private static final Texts TEXTS = Texts.of(WaitPane.class);
  private static final int MOST_NODES = 60;
  private static final double ROW = 26;
  private static final double CHIP = 20;
  private static final double ARROW = 46;
  private static final double INSET = 2;

  private final Heading heading = new Heading(TEXTS.get("waits"));
  private final Pane drawing = new Pane();
  private @Nullable WaitGraph shown;

  WaitPane() {
    getStyleClass().addAll("section", "waits");
    setId("waits");
    drawing.setMinHeight(CHIP + 2 * INSET);
    getChildren().addAll(heading, drawing);
  }

  void show(Moment moment) {
    WaitGraph graph = WaitGraph.of(moment.state());
    if (graph.equals(shown)) {
      return;
    }
    shown = graph;
    heading.setRemark(remark(graph));
    heading.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("bad"), !graph.cycle().isEmpty());
    draw(graph);
  }

  private static String remark(WaitGraph graph) {
    if (!graph.cycle().isEmpty()) {
      return TEXTS.get("waits.cycle");
    }
    int hidden = graph.omitted() + Math.max(0, graph.nodes().size() - MOST_NODES);
    return hidden > 0
        ? TEXTS.get("waits.more", hidden)
        : graph.nodes().isEmpty() ? TEXTS.get("waits.nobody") : "";
  }

  private void draw(WaitGraph graph) {
    drawing.getChildren().clear();
    int count = Math.min(graph.nodes().size(), MOST_NODES);
    GraphLayout layout = new GraphLayout(graph, count);
    List<Label> chips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Label chip = chip(graph.nodes().get(i));
      chips.add(chip);
      drawing.getChildren().add(chip);
    }
    // Only in a scene do chips have their fonts, and so their widths.
    drawing.applyCss();
    place(graph, layout, chips);
  }

  private void place(WaitGraph graph, GraphLayout layout, List<Label> chips) {
    double[] widths = new double[chips.size() + 1];
    for (int i = 0; i < chips.size(); i++) {
      int column = layout.column(i);
      widths[column] = Math.max(widths[column], Math.ceil(chips.get(i).prefWidth(-1)));
    }
    double[] lefts = new double[widths.length];
    for (int c = 1; c < lefts.length; c++) {
      lefts[c] = lefts[c - 1] + widths[c - 1] + ARROW;
    }
    double right = 0;
    for (int i = 0; i < chips.size(); i++) {
      Label chip = chips.get(i);
      double width = Math.ceil(chip.prefWidth(-1));
      double x = lefts[layout.column(i)];
      double y = INSET + layout.row(i) * ROW;
      chip.resizeRelocate(x, y, width, CHIP);
      String note = layout.isLeaf(i) ? note(graph.nodes().get(i)) : "";
      if (!note.isEmpty()) {
        Label words = Station.remark(note);
        words.setWrapText(false);
        drawing.getChildren().add(words);
        words.applyCss();
        words.relocate(x + width + 8, y + 2);
        right = Math.max(right, x + width + 8 + words.prefWidth(-1));
      }
      right = Math.max(right, x + width);
    }
    for (Edge edge : graph.edges()) {
      boolean drawn = edge.from() < chips.size() && edge.to() < chips.size();
      // Who may end a wait, where an arrow back to it would only be clutter.
      boolean backwards = drawn && layout.column(edge.to()) <= layout.column(edge.from());
      if (drawn && (edge.certain() || !backwards)) {
        connect(chips.get(edge.from()), chips.get(edge.to()), edge);
      }
    }
    drawing.setPrefSize(right, 2 * INSET + Math.max(1, layout.rowCount()) * ROW - (ROW - CHIP));
  }

  private void connect(Label from, Label to, Edge edge) {
    double x0 = from.getLayoutX() + from.getWidth() + 2;
    double y0 = from.getLayoutY() + CHIP / 2;
    double x1 = to.getLayoutX() - 4;
    double y1 = to.getLayoutY() + CHIP / 2;
    Path line = new Path(new MoveTo(x0, y0));
    line.getStyleClass().add(edge.certain() ? "wait-edge" : "wait-edge-possible");
    Polygon head;
    if (x1 > x0 && y0 == y1) {
      line.getElements().add(new LineTo(x1 - 6, y1));
    } else if (x1 > x0) {
      double middle = (x0 + x1) / 2;
      line.getElements().add(new CubicCurveTo(middle, y0, middle, y1, x1 - 6, y1));
    } else {
      // Back to the left, as in a cycle: around below the chips.
      double low = Math.max(y0, y1) + CHIP / 2 + 6;
      line.getElements().add(new CubicCurveTo(x0 + 24, low, x1 - 30, low, x1 - 6, y1));
    }
    head = new Polygon(x1 - 7, y1 - 4.5, x1 + 1, y1, x1 - 7, y1 + 4.5);
    head.getStyleClass().add("wait-head");
    if (!edge.label().isEmpty()) {
      Tooltip.install(line, new Tooltip(edge.label()));
    }
    drawing.getChildren().addFirst(line);
    drawing.getChildren().add(head);
  }

  private static Label chip(Node node) {
    return switch (node) {
      case Node.Task(_, String label, var phase, _) -> Chip.of(label, Chip.style(phase));
      case Node.Joint(_, String label) -> Chip.of(label, "joint");
      case Node.Resource(_, String label, _) -> Chip.of(label, "resource");
      case Node.Worker(_, String label, _) -> Chip.of(label, "thread");
    };
  }

  private static String note(Node node) {
    return switch (node) {
      case Node.Task task -> task.note();
      case Node.Joint _ -> "";
      case Node.Resource resource -> resource.note();
      case Node.Worker worker -> worker.note();
    };
  }
}
