package loopscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

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
    if (!Boolean.getBoolean(WANTED)) {
      return;
    }
    String own = Rehearsal.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    try (JarFile jar = new JarFile(own)) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith("loopscope/") && name.endsWith(".class"))
          .filter(name -> LEFT_OUT.stream().noneMatch(name::startsWith))
          .forEach(Rehearsal::load);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's jar cannot be read", unreadable);
    }
  }

  private static void load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      Class.forName(name, false, Rehearsal.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError _) {
      // Needs a library that is not here; then commands do not need it either.
    }
  }
}
