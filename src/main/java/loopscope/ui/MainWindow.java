package loopscope.ui;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopscope.export.BundledFonts;
import loopscope.scenario.Catalogue;
import loopscope.timeline.Theme;
import loopscope.ui.Workbench.OpenProgram;
import loopscope.ui.command.CommandKeys;
import loopscope.ui.command.CommandListing;
import loopscope.ui.command.Commands;
import loopscope.ui.command.Overlay;
import loopscope.ui.editor.EditorPane;
import loopscope.ui.export.ExportCommands;
import loopscope.ui.inspector.InspectorPane;
import loopscope.ui.lesson.Lectern;
import loopscope.ui.lesson.Lesson;
import loopscope.ui.lesson.QuestionCard;
import loopscope.ui.projector.Projector;
import loopscope.ui.scenarios.BrowserShelf;
import loopscope.ui.scenarios.FileCommands;
import loopscope.ui.scenarios.ScenarioBrowser;
import loopscope.ui.theme.Appearance;
import loopscope.ui.theme.ThemeCommands;
import loopscope.ui.timeline.AxisSwitch;
import loopscope.ui.timeline.SmallLegend;
import loopscope.ui.timeline.TimelineCommands;
import loopscope.ui.timeline.TimelinePane;
import loopscope.ui.timeline.TimelineView;
import loopscope.ui.transport.Player;
import loopscope.ui.transport.TopBar;
import loopscope.ui.transport.TransportCommands;
import org.jspecify.annotations.Nullable;

/// Puts the panes together and gives the features their commands. Knows no more than where things
/// stand.
public final class MainWindow {
  private static final PseudoClass PROJECTING = PseudoClass.getPseudoClass("projecting");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /// How much larger the timeline is on a projector.
  private static final double PROJECTED = 1.35;

  /// Narrower windows give the browser less room.
  private static final double WIDE = 1220;

  private final Playhead playhead = new Playhead();
  private final Projector projector = new Projector();
  private final Commands commands = new Commands();
  private final Workbench workbench;
  private final FileCommands files;
  private final ScenarioBrowser browser;
  private final BrowserShelf shelf;
  private final InspectorPane inspector;
  private final TimelinePane timeline;
  private final BorderPane panes = new BorderPane();
  private final SplitPane upper;
  private final StackPane root;

  public MainWindow(Runner runner, FilePrompt prompt, Appearance appearance) {
    workbench = new Workbench(runner, playhead);
    Player player = new Player(playhead);
    TimelineView view = new TimelineView(BundledFonts.metrics());
    Overlay overlay = new Overlay();
    files = new FileCommands(workbench, prompt);
    TransportCommands.add(commands, workbench, playhead, player);
    files.addTo(commands);
    new ExportCommands(workbench, playhead, view, appearance, prompt).addTo(commands);
    TimelineCommands.add(commands, view, playhead);
    ThemeCommands.add(commands, appearance);
    projector.addTo(commands);
    CommandListing.add(commands, overlay);

    Lectern lectern = new Lectern(workbench);
    lectern.addTo(commands);
    browser = new ScenarioBrowser(this::choose);
    shelf = new BrowserShelf(panes, browser);
    shelf.addTo(commands);
    workbench.openProperty().subscribe(browser::mark);
    EditorPane editor = new EditorPane(workbench, playhead, lectern, appearance);
    inspector = new InspectorPane(workbench, playhead.momentProperty());
    timeline = new TimelinePane(view, playhead, appearance);
    // Tab belongs to the text there, so another key has to lead out of it.
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveText);
    AxisSwitch axis = new AxisSwitch(view);
    StackPane picture = new StackPane(timeline, axis);
    SentenceBar sentence =
        new SentenceBar(workbench, playhead, lectern, commands.get("question"), editor::goTo);
    VBox lower = new VBox(sentence, picture, new SmallLegend(view));
    lower.getStyleClass().add("lower");
    VBox.setVgrow(picture, Priority.ALWAYS);
    QuestionCard question = new QuestionCard(lectern::close);
    lectern.askingProperty().subscribe(on -> ask(question, on ? lectern.lesson() : null));
    upper = new SplitPane(editor, new StackPane(inspector, question));
    upper.setDividerPositions(0.444);
    SplitPane both = new SplitPane(upper, lower);
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.457);
    panes.setTop(new TopBar(commands, workbench, playhead, player));
    panes.setCenter(both);
    root = new StackPane(panes, shelf, overlay);
    root.getStyleClass().add("window");
    root.setId("window");
    root.widthProperty().subscribe(width -> fit(width.doubleValue() >= WIDE));
    projector.onProperty().subscribe(this::project);
  }

  /// A scene of the window; to be called once.
  public Scene scene(double width, double height) {
    Scene scene = new Scene(root, width, height);
    CommandKeys.install(scene, commands);
    // Panes enter the scene with its first layout; before that they cannot take the focus.
    Platform.runLater(timeline::requestFocus);
    return scene;
  }

  public void show(Catalogue catalogue) {
    browser.show(catalogue);
  }

  public Workbench workbench() {
    return workbench;
  }

  public Playhead playhead() {
    return playhead;
  }

  public FileCommands files() {
    return files;
  }

  public Projector projector() {
    return projector;
  }

  public Commands commands() {
    return commands;
  }

  private void leaveText(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      timeline.requestFocus();
      event.consume();
    }
  }

  private void choose(OpenProgram program) {
    files.open(program);
    shelf.chosen();
  }

  private void fit(boolean wide) {
    upper.setDividerPositions(wide ? 0.444 : 0.46);
    root.pseudoClassStateChanged(NARROW, !wide);
    shelf.fit(wide);
  }

  private static void ask(QuestionCard card, @Nullable Lesson lesson) {
    card.setVisible(lesson != null);
    if (lesson != null) {
      card.ask(lesson.questions());
    }
  }

  private void project(boolean on) {
    root.pseudoClassStateChanged(PROJECTING, on);
    shelf.hide(on);
    inspector.reduce(on);
    upper.setDividerPositions(on ? 0.5 : 0.444);
    timeline.enlarge(on ? PROJECTED : 1, on ? Theme.PROJECTOR.palette() : null);
  }
}
