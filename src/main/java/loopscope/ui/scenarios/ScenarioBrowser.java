package loopscope.ui.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loopscope.scenario.Catalogue;
import loopscope.scenario.Chapter;
import loopscope.scenario.FileProblem;
import loopscope.scenario.Scenario;
import loopscope.ui.Texts;
import loopscope.ui.Workbench.OpenProgram;
import org.jspecify.annotations.Nullable;

/// The chapters and their scenarios, narrowed down by what is typed above them.
public final class ScenarioBrowser extends VBox {
  private static final Texts TEXTS = Texts.of(ScenarioBrowser.class);

  /// How many rows stay above one that is scrolled to.
  private static final int ROWS_ABOVE = 6;

  /// A row of the list: a chapter's title when `scenario` is null.
  private record Row(String chapter, @Nullable Scenario scenario) {}

  private final TextField search = new TextField();
  private final ListView<Row> list = new ListView<>();
  private final Label problems = new Label();
  private final Consumer<OpenProgram> onChoose;
  private Catalogue catalogue = new Catalogue(List.of(), List.of());
  private @Nullable Scenario open;

  /// What was chosen here last: it is in sight, and the list must not move under the pointer.
  private @Nullable Scenario clicked;

  /// Calls `onChoose` with what is chosen.
  public ScenarioBrowser(Consumer<OpenProgram> onChoose) {
    this.onChoose = onChoose;
    getStyleClass().add("browser");
    search.setPromptText(TEXTS.get("search"));
    search.setId("search");
    search.textProperty().subscribe(this::fill);
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            chooseFirst();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
          }
        });
    list.setId("scenarios");
    list.getStyleClass().add("scenario-list");
    list.setCellFactory(_ -> new RowCell());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose(list.getSelectionModel().getSelectedItem());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    problems.getStyleClass().add("problems");
    problems.setWrapText(true);
    problems.setVisible(false);
    problems.setManaged(false);
    getChildren().addAll(search, list, problems);
  }

  /// Shows these chapters, and what is wrong with files.
  public void show(Catalogue next) {
    catalogue = next;
    boolean bad = !next.problems().isEmpty();
    problems.setVisible(bad);
    problems.setManaged(bad);
    if (bad) {
      FileProblem first = next.problems().getFirst();
      int more = next.problems().size() - 1;
      String name = String.valueOf(first.file().getFileName());
      problems.setText(
          TEXTS.get("problem", name, first.line(), first.message())
              + (more > 0 ? " " + TEXTS.get("problems.more", more) : ""));
      problems.setTooltip(
          new Tooltip(String.join("\n", next.problems().stream().map(Object::toString).toList())));
    }
    fill();
  }

  /// Takes what is typed from now on.
  void search() {
    search.requestFocus();
    search.selectAll();
  }

  /// Marks what is open.
  public void mark(@Nullable OpenProgram program) {
    open = program == null ? null : program.scenario();
    list.refresh();
    if (open != null && !open.equals(clicked)) {
      reveal(open);
    }
  }

  private void reveal(Scenario scenario) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (scenario.equals(list.getItems().get(i).scenario())) {
        list.scrollTo(Math.max(0, i - ROWS_ABOVE));
      }
    }
  }

  private void fill() {
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    List<Row> rows = new ArrayList<>();
    for (Chapter chapter : catalogue.chapters()) {
      boolean wholeChapter = chapter.title().toLowerCase(Locale.ROOT).contains(words);
      List<Scenario> found =
          chapter.scenarios().stream().filter(s -> wholeChapter || tells(s, words)).toList();
      if (!found.isEmpty()) {
        rows.add(new Row(chapter.title(), null));
        found.forEach(scenario -> rows.add(new Row(chapter.title(), scenario)));
      }
    }
    list.getItems().setAll(rows);
    list.setPlaceholder(new Label(TEXTS.get("nothing.found")));
  }

  private static boolean tells(Scenario scenario, String words) {
    return scenario.title().toLowerCase(Locale.ROOT).contains(words)
        || scenario.summary().toLowerCase(Locale.ROOT).contains(words)
        || scenario.program().source().toLowerCase(Locale.ROOT).contains(words);
  }

  private void chooseFirst() {
    for (Row row : list.getItems()) {
      if (row.scenario() != null) {
        choose(row);
        return;
      }
    }
  }

  private void choose(@Nullable Row row) {
    if (row != null && row.scenario() != null) {
      clicked = row.scenario();
      onChoose.accept(new OpenProgram(row.chapter(), row.scenario()));
    }
  }

  private final class RowCell extends ListCell<Row> {
    private static final PseudoClass CHAPTER = PseudoClass.getPseudoClass("chapter");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    RowCell() {
      setOnMouseClicked(_ -> choose(getItem()));
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      Scenario scenario = row == null ? null : row.scenario();
      pseudoClassStateChanged(CHAPTER, row != null && scenario == null);
      pseudoClassStateChanged(OPEN, scenario != null && scenario.equals(open));
      if (row == null || empty) {
        setText(null);
      } else if (scenario == null) {
        setText(row.chapter().toUpperCase(Locale.ROOT));
      } else {
        setText(scenario.title());
      }
      boolean summed = scenario != null && !scenario.summary().isEmpty();
      setTooltip(summed ? summary(scenario) : null);
    }

    private static Tooltip summary(@Nullable Scenario scenario) {
      Tooltip tip = new Tooltip(scenario == null ? "" : scenario.summary());
      tip.setWrapText(true);
      tip.setMaxWidth(340);
      return tip;
    }
  }
}
