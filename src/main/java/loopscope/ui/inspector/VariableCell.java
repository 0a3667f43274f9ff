package loopscope.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Name and value on a line; a click opens a value that holds others.
final class VariableCell extends ListCell<VariableRow> {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
  private static final double INDENT = 14;

  private final Region indent = new Region();
  private final Region triangle = new Region();
  private final Label name = new Label();
  private final Label value = new Label();
  private final HBox row = new HBox(indent, triangle, name, value);
  private final Tooltip whole = new Tooltip();

  VariableCell(Consumer<List<String>> onToggle) {
    triangle.getStyleClass().add("triangle");
    name.getStyleClass().add("variable-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    value.getStyleClass().add("variable-value");
    value.setMinWidth(0);
    row.getStyleClass().add("variable-row");
    row.setAlignment(Pos.CENTER_LEFT);
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    setPrefWidth(0);
    setOnMouseClicked(
        _ -> {
          VariableRow shown = getItem();
          if (shown != null && shown.opens()) {
            onToggle.accept(shown.way());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable VariableRow next, boolean empty) {
    super.updateItem(next, empty);
    if (next == null || empty) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    pseudoClassStateChanged(TITLE, next.isTitle());
    indent.setMinWidth(next.depth() * INDENT);
    triangle.setVisible(next.opens());
    triangle.setManaged(!next.isTitle());
    triangle.pseudoClassStateChanged(OPEN, next.open());
    name.setText(next.name());
    value.setText(ShortForm.of(next.value()));
    whole.setText(next.type() + "\n" + next.value());
    setTooltip(next.isTitle() ? null : whole);
    setGraphic(row);
  }
}
