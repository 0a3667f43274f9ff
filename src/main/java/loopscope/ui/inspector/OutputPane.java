package loopscope.ui.inspector;

import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loopscope.trace.Trace;
import loopscope.trace.story.Times;
import loopscope.ui.Moment;
import loopscope.ui.Texts;
import loopscope.ui.inspector.OutputLines.Line;
import org.jspecify.annotations.Nullable;

/// What the program has written up to the playhead, each line with its time.
@SuppressWarnings("ReferenceEquality") // traces are compared as objects: equality reads them whole
final class OutputPane extends VBox {
  private static final Texts TEXTS = Texts.of(OutputPane.class);
  private static final double LINE_HEIGHT = 16;
  private static final double LARGE_LINE_HEIGHT = 23;

  private final Heading heading = new Heading(TEXTS.get("output"));
  private final ListView<Line> list = new ListView<>();
  private @Nullable Trace trace;
  private int scrolledTo;
  private OutputLines lines = new OutputLines(Moment.NOTHING.trace());

  OutputPane() {
    getStyleClass().addAll("section", "output-section");
    list.getStyleClass().add("output");
    list.setId("output");
    list.setFixedCellSize(LINE_HEIGHT);
    list.setCellFactory(_ -> new LineCell());
    list.setFocusTraversable(false);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(heading, list);
  }

  /// Larger lines, as for a room.
  void enlarge(boolean large) {
    list.setFixedCellSize(large ? LARGE_LINE_HEIGHT : LINE_HEIGHT);
  }

  void show(Moment moment) {
    if (moment.trace() != trace) {
      trace = moment.trace();
      lines = new OutputLines(moment.trace());
      list.getItems().clear();
    }
    int count = moment.state().outputCount();
    int size = lines.size(count);
    ObservableList<Line> items = list.getItems();
    if (items.size() > size) {
      items.remove(size, items.size());
    }
    // The last line of before may have been cut short.
    int from = Math.max(0, items.size() - 1);
    for (int i = from; i < size; i++) {
      Line line = lines.line(i, count);
      if (i == items.size()) {
        items.add(line);
      } else if (!items.get(i).equals(line)) {
        items.set(i, line);
      }
    }
    if (size > 0) {
      Line last = lines.line(size - 1, count);
      if (!items.get(size - 1).equals(last)) {
        items.set(size - 1, last);
      }
    }
    if (size != scrolledTo) {
      scrolledTo = size;
      // The list must have laid out its new lines before it can show the last one whole.
      Platform.runLater(this::showLast);
    }
  }

  private void showLast() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      list.layout();
      flow.scrollPixels(list.getItems().size() * list.getFixedCellSize());
    }
  }

  private static final class LineCell extends ListCell<Line> {
    private final Label time = new Label();
    private final Label text = new Label();
    private final HBox row = new HBox(time, text);
    private final Tooltip whole = new Tooltip();

    LineCell() {
      time.getStyleClass().add("output-time");
      text.getStyleClass().add("output-text");
      text.setMinWidth(0);
      whole.setWrapText(true);
      whole.setMaxWidth(560);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      time.setText(Times.instant(line.time()));
      text.setText(line.text());
      whole.setText(line.text());
      setTooltip(whole);
      text.getStyleClass().setAll("label", line.error() ? "output-error" : "output-text");
      setGraphic(row);
    }
  }
}
