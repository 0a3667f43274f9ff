package loopscope.cli;

import java.util.List;
import loopscope.files.JarClasses;

/// A command run once by the build, so that the JVM's start-up cache learns which classes commands
/// need.
///
/// A program that uses something which the rehearsed one does not would have the JVM open
/// Loopscope's jar for it, and that alone takes a fifth of the time of a short run. So every class
/// is loaded that a command may come to.
final class Rehearsal {
  /// Set by the build.
  private static final String WANTED = "loopscope.rehearsal";

  /// What only the window uses, and what `export` does, which takes long anyway.
  private static final List<String> LEFT_OUT =
      List.of("loopscope/ui/", "loopscope/timeline/", "loopscope/export/", "loopscope/cli/");

  private Rehearsal() {}

  /// Loads what else commands need, if the build asked for that.
  static void playIfWanted() {
    if (Boolean.getBoolean(WANTED)) {
      JarClasses.load(Rehearsal.class, Rehearsal::isOfCommands);
    }
  }

  private static boolean isOfCommands(String entry) {
    return entry.startsWith("loopscope/") && LEFT_OUT.stream().noneMatch(entry::startsWith);
  }
}
