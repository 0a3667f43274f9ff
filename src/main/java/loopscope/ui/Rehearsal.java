package loopscope.ui;

import java.util.Iterator;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;
import loopscope.files.JarClasses;
import loopscope.ui.command.Commands;

/// The window played once through by the build, with no screen and nobody watching, so that the
/// JVM's start-up cache learns which classes and lambdas a window needs.
///
/// Only what was rehearsed starts fast: a search field that was never shown costs a quarter of a
/// second when it is.
final class Rehearsal {
  /// Set by the build to the milliseconds between two commands: a slow machine has to paint between
  /// them.
  private static final String PAUSE = "loopscope.rehearsal.pause";

  private static final List<String> COMMANDS =
      List.of(
          "browser",
          "last",
          "back",
          "tick-back",
          "first",
          "forward",
          "forward",
          "tick-forward",
          "zoom-in",
          "fit",
          "axis",
          "axis",
          "look",
          "look",
          "question",
          "browser",
          "play",
          "first");

  /// What talks to the desktop and the graphics card stands idle without a screen.
  private static final List<String> OF_THE_DESKTOP =
      List.of("com/sun/glass/ui/", "com/sun/prism/", "com/sun/javafx/font/");

  private Rehearsal() {}

  /// Plays the window through and ends the program, if the build asked for that.
  static void playIfWanted(Commands commands) {
    Integer pause = Integer.getInteger(PAUSE);
    if (pause != null) {
      loadWhatNeedsADesktop();
      Iterator<String> next = COMMANDS.iterator();
      Timeline play = new Timeline();
      play.getKeyFrames()
          .add(
              new KeyFrame(
                  Duration.millis(pause),
                  _ -> {
                    if (next.hasNext()) {
                      commands.get(next.next()).run();
                    } else {
                      play.stop();
                      Platform.exit();
                    }
                  }));
      play.setCycleCount(Animation.INDEFINITE);
      play.setDelay(Duration.millis(2.0 * pause));
      play.play();
    }
  }

  private static void loadWhatNeedsADesktop() {
    JarClasses.load(Node.class, entry -> OF_THE_DESKTOP.stream().anyMatch(entry::startsWith));
  }
}
