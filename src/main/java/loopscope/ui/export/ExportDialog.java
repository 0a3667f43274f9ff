package loopscope.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import loopscope.export.ExportOptions;
import loopscope.timeline.AxisKind;
import loopscope.timeline.Theme;
import loopscope.ui.Moment;
import loopscope.ui.Texts;

/// Asks how a picture shall look.
final class ExportDialog {
  private static final Texts TEXTS = Texts.of(ExportDialog.class);

  /// What was chosen; `ending` names the format.
  record Choice(String ending, ExportOptions options) {}

  private static final double FIELD = 210;

  private final ChoiceBox<String> format = new ChoiceBox<>();
  private final ChoiceBox<Theme> theme = new ChoiceBox<>();
  private final ChoiceBox<AxisKind> axis = new ChoiceBox<>();
  private final TextField width = new TextField();
  private final Spinner<Integer> scale = new Spinner<>(1, 4, 2);
  private final CheckBox legend = new CheckBox(TEXTS.get("legend"));
  private final CheckBox title = new CheckBox(TEXTS.get("title"));
  private final CheckBox untilHere;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final ExportOptions start;
  private final int step;

  ExportDialog(ExportOptions start, Moment moment, List<String> styles) {
    this.start = start;
    this.step = moment.step();
    format.getItems().addAll("png", "svg", "pdf", "gif");
    format.setValue("png");
    format.setConverter(words("format."));
    theme.getItems().addAll(Theme.values());
    theme.setValue(start.theme());
    theme.setConverter(words("theme."));
    axis.getItems().addAll(AxisKind.values());
    axis.setValue(start.axis());
    axis.setConverter(words("axis."));
    width.setPromptText(TEXTS.get("width.auto"));
    legend.setSelected(true);
    title.setSelected(true);
    untilHere = new CheckBox(TEXTS.get("until", step));
    GridPane grid = new GridPane(12, 10);
    grid.getStyleClass().add("form");
    int row = 0;
    grid.addRow(row++, new Label(TEXTS.get("format")), format);
    grid.addRow(row++, new Label(TEXTS.get("theme")), theme);
    grid.addRow(row++, new Label(TEXTS.get("axis")), axis);
    grid.addRow(row++, new Label(TEXTS.get("width")), width);
    grid.addRow(row++, new Label(TEXTS.get("scale")), scale);
    for (Region field : List.of(format, theme, axis, width, scale)) {
      field.setMaxWidth(Double.MAX_VALUE);
      field.setPrefWidth(FIELD);
    }
    for (CheckBox box : List.of(title, legend, untilHere)) {
      grid.add(box, 1, row++);
    }
    grid.setAlignment(Pos.TOP_LEFT);
    dialog.setTitle(TEXTS.get("dialog"));
    dialog.setHeaderText(null);
    dialog.getDialogPane().setContent(grid);
    dialog.getDialogPane().getStylesheets().setAll(styles);
    ButtonType export = new ButtonType(TEXTS.get("button"), ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(export, ButtonType.CANCEL);
    width
        .textProperty()
        .subscribe(
            text -> {
              boolean fine = text.isBlank() || number(text) > 0;
              dialog.getDialogPane().lookupButton(export).setDisable(!fine);
            });
  }

  /// Shows the dialog; empty when it was left without exporting.
  Optional<Choice> ask() {
    return dialog
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .map(_ -> choice());
  }

  private Choice choice() {
    ExportOptions options =
        start
            .withTheme(theme.getValue())
            .withAxis(axis.getValue())
            .withWidth(Math.max(0, number(width.getText())))
            .withScale(scale.getValue())
            .withLegend(legend.isSelected())
            .withTitle(title.isSelected() ? "…" : "")
            .withUntil(untilHere.isSelected() ? step : -1);
    return new Choice(format.getValue(), options);
  }

  /// The number in a text, -1 when there is none that could be a width.
  private static int number(String text) {
    String digits = text.strip();
    boolean plain = !digits.isEmpty() && digits.length() < 6;
    return plain && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : -1;
  }

  private static <T> StringConverter<T> words(String prefix) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : TEXTS.get(prefix + value);
      }

      @Override
      public T fromString(String words) {
        throw new UnsupportedOperationException("the choices cannot be typed");
      }
    };
  }
}
