package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import loopscope.trace.TaskId;
import loopscope.trace.graph.WaitGraph;
import loopscope.trace.graph.WaitGraph.Edge;
import loopscope.trace.graph.WaitGraph.Node;
import loopscope.ui.Attention;
import loopscope.ui.Texts;

/// The graph itself, made to fit the width that there is: first the arrows get shorter, then the
/// names, then what stands behind them.
final class WaitDrawing extends Pane {
  /// Larger graphs are cut off and counted.
  static final int MOST_NODES = 60;

  private static final Texts TEXTS = Texts.of(WaitDrawing.class);
  private static final double ROW = 26;
  private static final double CHIP = 20;
  private static final double ARROW = 46;
  private static final double SHORT_ARROW = 18;
  private static final double INSET = 2;

  /// How far below the chips an arrow back to the left pulls.
  private static final double AROUND = 30;

  /// How far above the middle of a row an arrow pulls that passes a chip.
  private static final double OVER = 20;

  /// A graph that is too wide all the same is drawn smaller, down to this.
  private static final double SMALLEST = 0.6;

  private static final double GAP = 8;

  /// What is left of a name and of the words behind it, where the room is short.
  private static final double LEAST_CHIP = 54;

  private static final double LEAST_NOTE = 60;

  private final Attention attention;
  private final List<Label> chips = new ArrayList<>();
  private final List<Label> notes = new ArrayList<>();
  private final List<Shape> arrows = new ArrayList<>();
  private WaitGraph graph = new WaitGraph(List.of(), List.of(), List.of(), 0);
  private GraphLayout layout = new GraphLayout(graph, 0);

  WaitDrawing(Attention attention) {
    this.attention = attention;
    setMinSize(0, CHIP + 2 * INSET);
    setPrefWidth(0);
    widthProperty().subscribe(this::place);
  }

  void show(GraphDigest digest) {
    graph = digest.graph();
    int count = Math.min(graph.nodes().size(), MOST_NODES);
    layout = new GraphLayout(graph, count);
    boolean fresh = count > chips.size();
    while (chips.size() < count) {
      Label chip = Chip.of("", "joint");
      chip.setManaged(false);
      chips.add(chip);
      Label note = Station.remark("");
      note.setManaged(false);
      note.setWrapText(false);
      notes.add(note);
      getChildren().addAll(chip, note);
    }
    // The others stay where they are: one that left the scene would have no font until it is styled
    // again.
    while (chips.size() > count) {
      getChildren().removeAll(chips.removeLast(), notes.removeLast());
    }
    for (int i = 0; i < count; i++) {
      Node node = graph.nodes().get(i);
      dress(chips.get(i), node, digest.counted().get(i));
      String words = layout.isLeaf(i) ? note(node) : "";
      notes.get(i).setText(words);
      Hover.say(notes.get(i), words);
    }
    double rows = Math.max(1, layout.rowCount()) * ROW - (ROW - CHIP);
    setPrefHeight(2 * INSET + rows + (graph.cycle().isEmpty() ? 0 : AROUND - CHIP / 2));
    if (fresh) {
      // Only in a scene do chips have their fonts, and so their widths.
      applyCss();
    }
    place();
  }

  private void place() {
    getChildren().removeAll(arrows);
    arrows.clear();
    if (chips.isEmpty() || getWidth() <= 0) {
      return;
    }
    double[] widths = new double[chips.size() + 1];
    int columns = 0;
    for (int i = 0; i < chips.size(); i++) {
      int column = layout.column(i);
      widths[column] = Math.max(widths[column], Math.ceil(chips.get(i).prefWidth(-1)));
      columns = Math.max(columns, column + 1);
    }
    double arrow = ARROW;
    double over = extent(widths, arrow, Double.MAX_VALUE) - getWidth();
    if (over > 0) {
      arrow = Math.max(SHORT_ARROW, ARROW - over / Math.max(1, columns - 1));
      shrink(widths, columns, extent(widths, arrow, LEAST_NOTE) - getWidth());
    }
    double[] lefts = new double[columns];
    for (int c = 1; c < columns; c++) {
      lefts[c] = lefts[c - 1] + widths[c - 1] + arrow;
    }
    for (int i = 0; i < chips.size(); i++) {
      int column = layout.column(i);
      double width = Math.min(widths[column], Math.ceil(chips.get(i).prefWidth(-1)));
      double x = lefts[column];
      double y = INSET + layout.row(i) * ROW;
      chips.get(i).resizeRelocate(x, y, width, CHIP);
      double left = x + width + GAP;
      double wanted = Math.ceil(notes.get(i).prefWidth(-1));
      notes.get(i).resizeRelocate(left, y, Math.clamp(getWidth() - left, 0, wanted), CHIP);
    }
    connect();
    double whole = extent(widths, arrow, LEAST_NOTE);
    double factor = whole > getWidth() ? Math.max(SMALLEST, getWidth() / whole) : 1;
    getTransforms().setAll(new Scale(factor, factor));
  }

  /// How wide all is, when the words behind the chips take no more than so much.
  private double extent(double[] widths, double arrow, double words) {
    double right = 0;
    for (int i = 0; i < chips.size(); i++) {
      double x = 0;
      for (int c = 0; c < layout.column(i); c++) {
        x += widths[c] + arrow;
      }
      Label note = notes.get(i);
      double behind = note.getText().isEmpty() ? 0 : GAP + Math.min(words, note.prefWidth(-1));
      double chip = Math.min(widths[layout.column(i)], chips.get(i).prefWidth(-1));
      right = Math.max(right, x + chip + behind);
    }
    return Math.ceil(right);
  }

  /// Takes a width away from the widest columns.
  private static void shrink(double[] widths, int columns, double over) {
    double left = over;
    while (left > 0) {
      int widest = 0;
      for (int c = 1; c < columns; c++) {
        widest = widths[c] > widths[widest] ? c : widest;
      }
      if (widths[widest] <= LEAST_CHIP) {
        return;
      }
      double part = Math.min(Math.min(left, 4), widths[widest] - LEAST_CHIP);
      widths[widest] -= part;
      left -= part;
    }
  }

  private void connect() {
    for (Edge edge : graph.edges()) {
      boolean drawn = edge.from() < chips.size() && edge.to() < chips.size();
      // Who may end a wait, where an arrow back to it would only be clutter.
      boolean backwards = drawn && layout.column(edge.to()) <= layout.column(edge.from());
      if (drawn && (edge.certain() || !backwards)) {
        connect(chips.get(edge.from()), chips.get(edge.to()), edge);
      }
    }
    getChildren().addAll(arrows);
  }

  private void connect(Label from, Label to, Edge edge) {
    double x0 = from.getLayoutX() + from.getWidth() + 2;
    double y0 = from.getLayoutY() + CHIP / 2;
    double x1 = to.getLayoutX() - 4;
    double y1 = to.getLayoutY() + CHIP / 2;
    Path line = new Path(new MoveTo(x0, y0));
    line.getStyleClass().add(edge.certain() ? "wait-edge" : "wait-edge-possible");
    if (x1 > x0 && y0 == y1 && isOver(from, to)) {
      line.getElements().add(new CubicCurveTo(x0 + 20, y0 - OVER, x1 - 20, y0 - OVER, x1 - 6, y1));
    } else if (x1 > x0 && y0 == y1) {
      line.getElements().add(new LineTo(x1 - 6, y1));
    } else if (x1 > x0) {
      double middle = (x0 + x1) / 2;
      line.getElements().add(new CubicCurveTo(middle, y0, middle, y1, x1 - 6, y1));
    } else {
      // Back to the left, as in a cycle: around below the chips.
      double low = Math.max(y0, y1) + AROUND;
      line.getElements().add(new CubicCurveTo(x0 + 24, low, x1 - 30, low, x1 - 6, y1));
    }
    Polygon head = new Polygon(x1 - 7, y1 - 4.5, x1 + 1, y1, x1 - 7, y1 + 4.5);
    head.getStyleClass().add("wait-head");
    if (!edge.label().isEmpty()) {
      Hover.say(line, edge.label());
    }
    arrows.add(line);
    arrows.add(head);
  }

  /// Whether a third chip stands between two of the same row.
  private boolean isOver(Label from, Label to) {
    for (Label chip : chips) {
      if (chip.getLayoutY() == from.getLayoutY()
          && chip.getLayoutX() > from.getLayoutX()
          && chip.getLayoutX() < to.getLayoutX()) {
        return true;
      }
    }
    return false;
  }

  /// @param others the names of tasks that wait alike, for all of which the chip stands
  private void dress(Label chip, Node node, List<String> others) {
    TaskId chosen = null;
    if (!others.isEmpty()) {
      Chip.dress(chip, node.label(), "crowd");
      Hover.say(chip, String.join(", ", others));
    } else {
      switch (node) {
        case Node.Task(var task, String label, var phase, _) -> {
          Chip.dress(chip, label, Chip.style(phase));
          Hover.say(chip, TEXTS.get("waits.choose", label));
          chosen = task;
        }
        case Node.Joint(_, String label) -> name(chip, label, "joint");
        case Node.Resource(_, String label, _) -> name(chip, label, "resource");
        case Node.Worker(_, String label, _) -> name(chip, label, "thread");
      }
    }
    TaskId task = chosen;
    chip.setCursor(task == null ? null : Cursor.HAND);
    chip.setOnMouseClicked(task == null ? null : _ -> attention.choose(task));
  }

  private static void name(Label chip, String label, String style) {
    Chip.dress(chip, label, style);
    Hover.say(chip, label);
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
