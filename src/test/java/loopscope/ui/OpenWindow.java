package loopscope.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.Preferences;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import loopscope.scenario.Catalogue;
import loopscope.scenario.Chapter;
import loopscope.scenario.Scenario;
import loopscope.ui.theme.Appearance;
import loopscope.ui.theme.Typefaces;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on JavaFX's headless platform, at its least size, with somebody who answers its
/// questions.
final class OpenWindow {
  private static final Catalogue SCENARIOS = Catalogue.load(Path.of("scenarios"));

  final FxRobot robot = new FxRobot();
  final Answers answers;
  final MainWindow window;
  private final Stage stage;

  OpenWindow(Path folder) throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    answers = new Answers(folder);
    MainWindow[] made = new MainWindow[1];
    FxToolkit.setupFixture(
        () -> {
          Typefaces.load();
          Appearance appearance =
              new Appearance(Preferences.userRoot().node("loopscope-test-" + System.nanoTime()));
          made[0] = new MainWindow(new SimulationRunner(), answers, appearance);
          Scene scene = made[0].scene(1000, 700);
          appearance.dress(scene);
          stage.setScene(scene);
          made[0].show(SCENARIOS);
          stage.show();
        });
    window = made[0];
    WaitForAsyncUtils.waitForFxEvents();
  }

  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  void open(String name) {
    for (Chapter chapter : SCENARIOS.chapters()) {
      for (Scenario scenario : chapter.scenarios()) {
        if (scenario.program().name().equals(name + ".py")) {
          var program = new Workbench.OpenProgram(chapter.title(), scenario);
          robot.interact(() -> window.files().open(program));
        }
      }
    }
    ran();
  }

  /// Waits for the run to come back and the timeline to be laid out.
  void ran() {
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> !window.workbench().runningProperty().get());
    } catch (TimeoutException late) {
      throw new AssertionError("the run did not come back", late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  void focusTimeline() {
    robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
  }

  String note() {
    return Optional.ofNullable(robot.lookup("#note").query().getAccessibleText()).orElse("");
  }

  String sentence() {
    return Optional.ofNullable(robot.lookup("#sentence").query().getAccessibleText()).orElse("");
  }

  /// Answers in a person's place, with files in a folder of the test's.
  static final class Answers implements FilePrompt {
    private final Path folder;
    Unsaved unsaved = Unsaved.DISCARD;
    String told = "";
    int asked;

    Answers(Path folder) {
      this.folder = folder;
    }

    @Override
    public Optional<Path> open() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String name, String ending) {
      return Optional.of(folder.resolve(name));
    }

    @Override
    public Unsaved askAboutChanges(String title) {
      asked++;
      return unsaved;
    }

    @Override
    public void tell(String title, String message) {
      told = title + ": " + message;
    }
  }

  /// Types a character into what has the focus. The headless platform's robot presses keys without
  /// ever saying which character they give.
  void type(String character) {
    robot.interact(
        () ->
            Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    character,
                    character,
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)));
  }
}
