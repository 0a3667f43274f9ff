package loopscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import loopscope.trace.LoopState;
import loopscope.ui.timeline.TimelinePane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
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
  private OpenWindow open;
  private FxRobot robot;
  private MainWindow window;

  @BeforeEach
  void openTheWindow() throws TimeoutException {
    open = new OpenWindow(folder);
    robot = open.robot;
    window = open.window;
  }

  @AfterEach
  void closeTheWindow() throws TimeoutException {
    open.close();
  }

  @Test
  void aScenarioThatIsSearchedForOpensAndRuns() {
    robot.clickOn("#browser").clickOn("#search").write("back-pressure");
    robot.type(KeyCode.ENTER);
    open.ran();
    assertThat(window.workbench().textProperty().get()).contains("asyncio.Queue(maxsize=");
    assertThat(window.playhead().trace().size()).isGreaterThan(50);
  }

  @Test
  void steppingToTheEndAndBackLeavesTheSameStates() {
    open.open("lock");
    LoopState start = window.playhead().moment().state();
    robot.clickOn("#forward").clickOn("#forward").clickOn("#forward");
    LoopState third = window.playhead().moment().state();
    assertThat(window.playhead().moment().step()).isEqualTo(3);
    robot.clickOn("#last");
    assertThat(window.playhead().isAtEnd()).isTrue();
    robot.clickOn("#first");
    assertThat(window.playhead().moment().state()).isEqualTo(start);
    open.focusTimeline();
    robot.type(KeyCode.RIGHT, 3);
    assertThat(window.playhead().moment().state()).isEqualTo(third);
    robot.type(KeyCode.LEFT, 3);
    assertThat(window.playhead().moment().state()).isEqualTo(start);
  }

  @Test
  void keysMoveByTicksAndToTheEnds() {
    open.open("lock");
    open.focusTimeline();
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertThat(window.playhead().moment().state().tick().number()).isEqualTo(1);
    robot.type(KeyCode.END);
    assertThat(window.playhead().isAtEnd()).isTrue();
    robot.type(KeyCode.HOME);
    assertThat(window.playhead().position()).isZero();
  }

  @Test
  void namesInTheGraphAreWholeAtEveryStep() {
    open.open("producer_and_consumer");
    int seen = 0;
    for (int step = 1; step <= window.playhead().trace().steps(); step++) {
      robot.interact(() -> window.commands().get("forward").run());
      robot.interact(() -> robot.lookup("#window").query().applyCss());
      for (Label chip : robot.lookup("#waits .chip").queryAllAs(Label.class)) {
        seen++;
        assertThat(chip.getWidth())
            .as("width of %s at step %d", chip.getText(), step)
            .isGreaterThanOrEqualTo(chip.prefWidth(-1) - 1);
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  @Test
  void anEditedProgramRunsWithControlEnter() {
    open.open("lock");
    robot.interact(() -> window.workbench().edit(TWO_TASKS));
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    open.ran();
    robot.clickOn("#last");
    assertThat(robot.lookup("#clock").queryAs(Label.class).getText()).startsWith("t 1.0 s");
    assertThat(window.playhead().trace().output())
        .extracting(loopscope.trace.Output::text)
        .anyMatch(text -> text.contains("Bob"));
    assertThat(window.workbench().dirtyProperty().get()).isTrue();
  }

  @Test
  void typingInTheEditorIsNotTakenForCommands() {
    open.open("lock");
    String before = window.workbench().textProperty().get();
    robot.interact(() -> robot.lookup("#editor").query().requestFocus());
    open.type("x");
    robot.type(KeyCode.RIGHT);
    assertThat(window.workbench().textProperty().get()).hasSize(before.length() + 1);
    assertThat(window.playhead().position()).isZero();
  }

  @Test
  void aSyntaxErrorIsToldWithItsLine() {
    open.open("lock");
    robot.interact(
        () -> {
          window.workbench().edit(BROKEN);
          window.workbench().run();
        });
    open.ran();
    assertThat(open.sentence()).startsWith("Line 3: expected ':'");
    assertThat(trouble()).contains("SyntaxError", "expected ':'", "End the line with a colon.");
    robot.interact(
        () -> {
          window.workbench().edit(TWO_TASKS);
          window.workbench().run();
        });
    open.ran();
    assertThat(open.sentence()).doesNotContain("expected");
  }

  @Test
  void anUncaughtExceptionIsToldAtItsLineWithWhatToChange() {
    open.open("lock");
    robot.interact(
        () -> {
          window.workbench().edit("names = []\nprint(names[0])\n");
          window.workbench().run();
        });
    open.ran();
    robot.interact(() -> window.playhead().first());
    assertThat(robot.lookup("#trouble").query().isVisible()).isFalse();
    robot.interact(() -> window.playhead().last());
    assertThat(trouble())
        .contains("IndexError", "list index out of range")
        .anyMatch(words -> words.startsWith("Count from 0"));
  }

  @Test
  void marksFollowTheTextOfEveryProgramThatIsOpened() {
    for (String name : List.of("lock", "event", "semaphore")) {
      open.open(name);
      robot.interact(() -> window.playhead().seek(window.playhead().trace().size() / 2));
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(robot.lookup(".editor-pane .chip").<Node>queryAll())
          .as(name)
          .anyMatch(Node::isVisible);
    }
  }

  private List<String> trouble() {
    WaitForAsyncUtils.waitForFxEvents();
    Node card = robot.lookup("#trouble").query();
    assertThat(card.isVisible()).isTrue();
    return robot.from(card).lookup(".label").<Label>queryAll().stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void aPictureIsExportedToTheChosenFile() throws Exception {
    open.open("lock");
    robot.interact(() -> window.commands().get("export-svg").run());
    Path file = folder.resolve("lock.svg");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(file));
    assertThat(Files.readString(file)).contains("<svg").contains("withdraw");
    assertThat(open.answers.told).isEmpty();
  }

  @Test
  void changesAreNotLostWithoutAsking() {
    open.open("lock");
    robot.interact(() -> window.workbench().edit(TWO_TASKS));
    open.answers.unsaved = FilePrompt.Unsaved.CANCEL;
    open.open("event");
    assertThat(open.answers.asked).isEqualTo(1);
    assertThat(window.workbench().textProperty().get()).isEqualTo(TWO_TASKS);
    open.answers.unsaved = FilePrompt.Unsaved.DISCARD;
    open.open("event");
    assertThat(window.workbench().textProperty().get()).isNotEqualTo(TWO_TASKS);
  }

  @Test
  void aSavedProgramIsWhatWasTyped() throws Exception {
    open.open("lock");
    robot.interact(() -> window.workbench().edit(TWO_TASKS));
    robot.interact(() -> window.commands().get("save-as").run());
    assertThat(Files.readString(folder.resolve("lock.py"))).isEqualTo(TWO_TASKS);
    assertThat(window.workbench().dirtyProperty().get()).isFalse();
  }

  @Test
  void aClickOnTheTimelineSeeks() {
    open.open("lock");
    TimelinePane timeline = robot.lookup("#timeline").queryAs(TimelinePane.class);
    robot.clickOn(timeline);
    assertThat(window.playhead().position()).isPositive();
  }

  @Test
  void theKeyListOpensAndCloses() {
    open.open("lock");
    open.focusTimeline();
    robot.type(KeyCode.F1);
    assertThat(robot.lookup("#key-list").tryQuery()).isPresent();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#key-list").tryQuery()).isEmpty();
  }
}
