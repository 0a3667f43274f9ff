package loopscope.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each program prints, ends and ticks as it does in CPython.
final class ConformanceTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /// Scripts on which the simulator is still wrong, a line each: the script and how it differs.
  private static final Path KNOWN = RESOURCES.resolve("known_differences.txt");

  private static final Path SCENARIOS = Path.of("scenarios");

  @TestFactory
  Stream<DynamicTest> scenariosBehaveAsInCPython() throws IOException {
    Path goldens = RESOURCES.resolve("goldens");
    return tests(SCENARIOS, folder -> goldens.resolve(SCENARIOS.relativize(folder)));
  }

  @TestFactory
  Stream<DynamicTest> asyncioScriptsBehaveAsInCPython() throws IOException {
    return tests(RESOURCES.resolve("asyncio"), UnaryOperator.identity());
  }

  @TestFactory
  Stream<DynamicTest> languageScriptsBehaveAsInCPython() throws IOException {
    return tests(RESOURCES.resolve("python"), UnaryOperator.identity());
  }

  private static Stream<DynamicTest> tests(Path root, UnaryOperator<Path> goldens)
      throws IOException {
    List<Path> scripts;
    try (Stream<Path> files = Files.walk(root)) {
      scripts = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    assertThat(scripts).as("scripts below %s", root).isNotEmpty();
    return scripts.stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    root.relativize(script).toString(),
                    () -> compare(script, goldens.apply(script.getParent()))));
  }

  private static void compare(Path script, Path goldens) throws IOException {
    String name = script.getFileName().toString();
    String stem = name.substring(0, name.length() - ".py".length());
    assertThat(goldens.resolve(stem + ".out")).as("the golden").exists();
    if (isKnownToDiffer(script)) {
      // A difference that was mended must leave the list, so that it cannot come back unseen.
      assertThat(differs(script, goldens, stem)).as("still on the list in %s", KNOWN).isTrue();
    } else {
      assertThat(Ending.simulated(script)).isEqualTo(Ending.golden(goldens, stem));
    }
  }

  private static boolean isKnownToDiffer(Path script) throws IOException {
    String name = script.toString().replace('\\', '/');
    return Files.readAllLines(KNOWN).stream()
        .map(line -> line.split(" ", 2)[0])
        .anyMatch(name::endsWith);
  }

  private static boolean differs(Path script, Path goldens, String stem) {
    try {
      return !Ending.simulated(script).equals(Ending.golden(goldens, stem));
    } catch (IllegalStateException simulatorFailed) {
      return true;
    }
  }
}
