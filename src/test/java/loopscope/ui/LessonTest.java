package loopscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import loopscope.trace.Navigation.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What is said about a program, beside it and about it.
@SuppressWarnings("NullAway.Init")
final class LessonTest {

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
  void theNoteOfTheRunningLineIsShownAndTheSummaryBefore() {
    open.open("back_pressure");
    assertThat(open.note()).startsWith("A queue with a limit");
    robot.interact(
        () -> {
          Playhead playhead = window.playhead();
          while (playhead.moment().runningLine() != 5) {
            playhead.forward(Unit.LINE);
          }
        });
    assertThat(open.note()).startsWith("With two items inside");
    robot.interact(() -> window.workbench().edit("import asyncio\n"));
    assertThat(open.note()).startsWith("A queue with a limit");
  }

  @Test
  void aQuestionKeepsItsAnswerUntilAChoiceIsMade() {
    open.open("back_pressure");
    robot.clickOn("#question");
    assertThat(robot.lookup("#explanation").query().isVisible()).isFalse();
    robot.clickOn("#choice-0");
    assertThat(robot.lookup("#explanation").queryAs(Label.class).getText())
        .startsWith("Not quite. The queue has two places.");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#question-card").query().isVisible()).isFalse();
    open.open("event");
    robot.clickOn("#question").clickOn("#reveal");
    assertThat(robot.lookup("#explanation").query().isVisible()).isTrue();
  }

  @Test
  void nothingReachesBeyondItsPaneInTheSmallestWindow() {
    for (String name : List.of("producer_and_consumer", "semaphore", "to_thread", "task_group")) {
      open.open(name);
      robot.interact(() -> window.playhead().seek(window.playhead().trace().size() / 2));
      WaitForAsyncUtils.waitForFxEvents();
      for (String pane : List.of("#loop", "#resources", "#waits", "#variables")) {
        Node node = robot.lookup(pane).query();
        Bounds room = node.localToScene(node.getLayoutBounds());
        for (Node label : robot.from(node).lookup(".label").queryAll()) {
          Bounds place = label.localToScene(label.getLayoutBounds());
          assertThat(place.getMaxX())
              .as("%s of %s in %s", label, pane, name)
              .isLessThanOrEqualTo(room.getMaxX() + 0.5);
        }
      }
    }
  }
}
