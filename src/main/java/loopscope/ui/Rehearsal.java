package loopscope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;
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
    String toolkit = Node.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    try (JarFile jar = new JarFile(toolkit)) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .filter(name -> OF_THE_DESKTOP.stream().anyMatch(name::startsWith))
          .forEach(Rehearsal::load);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the toolkit's jar cannot be read", unreadable);
    }
  }

  private static void load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      Class.forName(name, false, Rehearsal.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError _) {
      // Needs a library that is not here; then it is not needed for the start either.
    }
  }
}
