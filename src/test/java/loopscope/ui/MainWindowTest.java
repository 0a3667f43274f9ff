package loopscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.Preferences;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import loopscope.scenario.Catalogue;
import loopscope.scenario.Chapter;
import loopscope.scenario.Scenario;
import loopscope.trace.LoopState;
import loopscope.ui.theme.Appearance;
import loopscope.ui.theme.Typefaces;
import loopscope.ui.timeline.TimelinePane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Clicks through the real window, on JavaFX's headless platform.
@SuppressWarnings("NullAway.Init")
final class MainWindowTest {
  private static final String BROKEN = "import asyncio\n\nasync def main()\n    pass\n";
  private static final String TWO_TASKS =
      """
      import asyncio

      async def hello(name):
          await asyncio.sleep(1)
          print("hello", name)

      async def main():
          await asyncio.gather(hello("Ann"), hello("Bob"))

      asyncio.run(main())
      """;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private Answers answers;

  private MainWindow window;

  private Stage stage;

  @BeforeEach
  void openTheWindow() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    answers = new Answers(folder);
    FxToolkit.setupFixture(
        () -> {
          Typefaces.load();
          Appearance appearance =
              new Appearance(Preferences.userRoot().node("loopscope-test-" + System.nanoTime()));
          window = new MainWindow(new SimulationRunner(), answers, appearance);
          Scene scene = window.scene(1000, 700);
          appearance.dress(scene);
          stage.setScene(scene);
          window.show(Catalogue.load(Path.of("scenarios")));
          stage.show();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void closeTheWindow() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void aScenarioThatIsSearchedForOpensAndRuns() {
    robot.clickOn("#search").write("back-pressure");
    robot.type(KeyCode.ENTER);
    ran();
    assertThat(window.workbench().textProperty().get()).contains("asyncio.Queue(maxsize=");
    assertThat(window.playhead().trace().size()).isGreaterThan(50);
  }

  @Test
  void steppingToTheEndAndBackLeavesTheSameStates() {
    open("lock");
    LoopState start = window.playhead().moment().state();
    robot.clickOn("#forward").clickOn("#forward").clickOn("#forward");
    LoopState third = window.playhead().moment().state();
    assertThat(window.playhead().moment().step()).isEqualTo(3);
    robot.clickOn("#last");
    assertThat(window.playhead().isAtEnd()).isTrue();
    robot.clickOn("#first");
    assertThat(window.playhead().moment().state()).isEqualTo(start);
    focusTimeline();
    robot.type(KeyCode.RIGHT, 3);
    assertThat(window.playhead().moment().state()).isEqualTo(third);
    robot.type(KeyCode.LEFT, 3);
    assertThat(window.playhead().moment().state()).isEqualTo(start);
  }

  @Test
  void keysMoveByTicksAndToTheEnds() {
    open("lock");
    focusTimeline();
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertThat(window.playhead().moment().state().tick().number()).isEqualTo(1);
    robot.type(KeyCode.END);
    assertThat(window.playhead().isAtEnd()).isTrue();
    robot.type(KeyCode.HOME);
    assertThat(window.playhead().position()).isZero();
  }

  @Test
  void anEditedProgramRunsWithControlEnter() {
    open("lock");
    robot.interact(() -> window.workbench().edit(TWO_TASKS));
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    ran();
    robot.clickOn("#last");
    assertThat(robot.lookup("#clock").queryAs(Label.class).getText()).startsWith("t 1.0 s");
    assertThat(window.playhead().trace().output())
        .extracting(loopscope.trace.Output::text)
        .anyMatch(text -> text.contains("Bob"));
    assertThat(window.workbench().dirtyProperty().get()).isTrue();
  }

  @Test
  void typingInTheEditorIsNotTakenForCommands() {
    open("lock");
    String before = window.workbench().textProperty().get();
    robot.interact(() -> robot.lookup("#editor").query().requestFocus());
    type("x");
    robot.type(KeyCode.RIGHT);
    assertThat(window.workbench().textProperty().get()).hasSize(before.length() + 1);
    assertThat(window.playhead().position()).isZero();
  }

  @Test
  void aSyntaxErrorIsToldWithItsLine() {
    open("lock");
    robot.interact(
        () -> {
          window.workbench().edit(BROKEN);
          window.workbench().run();
        });
    ran();
    assertThat(sentence()).startsWith("Line 3: expected ':'");
    robot.interact(
        () -> {
          window.workbench().edit(TWO_TASKS);
          window.workbench().run();
        });
    ran();
    assertThat(sentence()).doesNotContain("expected");
  }

  @Test
  void aPictureIsExportedToTheChosenFile() throws Exception {
    open("lock");
    robot.interact(() -> window.commands().get("export-svg").run());
    Path file = folder.resolve("lock.svg");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(file));
    assertThat(Files.readString(file)).contains("<svg").contains("withdraw");
    assertThat(answers.told).isEmpty();
  }

  @Test
  void changesAreNotLostWithoutAsking() {
    open("lock");
    robot.interact(() -> window.workbench().edit(TWO_TASKS));
    answers.unsaved = FilePrompt.Unsaved.CANCEL;
    open("event");
    assertThat(answers.asked).isEqualTo(1);
    assertThat(window.workbench().textProperty().get()).isEqualTo(TWO_TASKS);
    answers.unsaved = FilePrompt.Unsaved.DISCARD;
    open("event");
    assertThat(window.workbench().textProperty().get()).isNotEqualTo(TWO_TASKS);
  }

  @Test
  void aSavedProgramIsWhatWasTyped() throws Exception {
    open("lock");
    robot.interact(() -> window.workbench().edit(TWO_TASKS));
    robot.interact(() -> window.commands().get("save-as").run());
    assertThat(Files.readString(folder.resolve("lock.py"))).isEqualTo(TWO_TASKS);
    assertThat(window.workbench().dirtyProperty().get()).isFalse();
  }

  @Test
  void aClickOnTheTimelineSeeks() {
    open("lock");
    TimelinePane timeline = robot.lookup("#timeline").queryAs(TimelinePane.class);
    robot.clickOn(timeline);
    assertThat(window.playhead().position()).isPositive();
  }

  @Test
  void theKeyListOpensAndCloses() {
    open("lock");
    focusTimeline();
    robot.type(KeyCode.F1);
    assertThat(robot.lookup("#key-list").tryQuery()).isPresent();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#key-list").tryQuery()).isEmpty();
  }

  private void open(String name) {
    for (Chapter chapter : Catalogue.load(Path.of("scenarios")).chapters()) {
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
  private void ran() {
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> !window.workbench().runningProperty().get());
    } catch (TimeoutException late) {
      throw new AssertionError("the run did not come back", late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void focusTimeline() {
    robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
  }

  private String sentence() {
    return Optional.ofNullable(robot.lookup("#sentence").query().getAccessibleText()).orElse("");
  }

  /// Answers in a person's place, with files in a folder of the test's.
  private static final class Answers implements FilePrompt {
    private final Path folder;
    private Unsaved unsaved = Unsaved.DISCARD;
    private String told = "";
    private int asked;

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
  private void type(String character) {
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
