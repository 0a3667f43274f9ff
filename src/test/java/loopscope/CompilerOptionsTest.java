package loopscope;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the JVM is told about single methods names methods that there are: it says nothing of
/// others, and a method that was renamed would only be slower.
final class CompilerOptionsTest {
  private static final Pattern COMMAND =
      Pattern.compile("-XX:CompileCommand=\\w+,([\\w.]+)::([\\w<>]+).*");

  @Test
  void methodsExist() throws Exception {
    List<String> commands = commands();
    assertFalse(commands.isEmpty());
    List<String> missing = commands.stream().filter(line -> !exists(line)).toList();
    assertEquals(List.of(), missing);
  }

  private static List<String> commands() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/build/lib"))) {
      return files
          .flatMap(CompilerOptionsTest::lines)
          .filter(line -> line.matches("-XX:CompileCommand=.*::.*") && !line.contains("*"))
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static boolean exists(String line) {
    Matcher command = COMMAND.matcher(line);
    if (!command.matches()) {
      return false;
    }
    try {
      Class<?> type = Class.forName(command.group(1), false, Main.class.getClassLoader());
      Set<String> names =
          Stream.of(type.getDeclaredMethods()).map(Method::getName).collect(toSet());
      return command.group(2).equals("<init>") || names.contains(command.group(2));
    } catch (ClassNotFoundException _) {
      return false;
    }
  }
}
