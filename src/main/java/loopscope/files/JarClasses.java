package loopscope.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The classes of a jar, loaded so that the JVM's start-up cache learns of them.
public final class JarClasses {
  private JarClasses() {}

  /// Loads classes of the jar that `one` comes from, without running any of their code.
  ///
  /// @param wanted which ones, by the names of their entries, such as `loopscope/Main.class`
  /// @throws UncheckedIOException when the jar cannot be read
  public static void load(Class<?> one, Predicate<String> wanted) {
    Path file = jarOf(one);
    try (JarFile jar = new JarFile(file.toFile())) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .filter(wanted)
          .forEach(JarClasses::load);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the jar cannot be read: " + file, unreadable);
    }
  }

  /// The jar in which a class lies, whichever loader has it: its resources are at addresses such as
  /// `jar:file:/lib/loopscope.jar!/loopscope/Main.class`.
  private static Path jarOf(Class<?> one) {
    String address = String.valueOf(one.getResource(one.getSimpleName() + ".class"));
    return Path.of(URI.create(address.substring("jar:".length(), address.indexOf("!/"))));
  }

  private static void load(String entry) {
    String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    try {
      Class.forName(name, false, JarClasses.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError _) {
      // Needs a library that is not here; then it is not needed for the start either.
    }
  }
}
