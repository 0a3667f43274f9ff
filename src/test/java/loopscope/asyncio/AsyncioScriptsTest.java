package loopscope.asyncio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each script under `src/test/resources/asyncio` prints, ends and ticks as it does in CPython.
final class AsyncioScriptsTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/asyncio");
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{4,}");

  @TestFactory
  Stream<DynamicTest> scriptsBehaveAsInCPython() throws IOException {
    List<Path> scripts;
    try (Stream<Path> files = Files.walk(SCRIPTS)) {
      scripts = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    return scripts.stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    String.valueOf(SCRIPTS.relativize(script)), () -> compare(script)));
  }

  private static void compare(Path script) {
    String name = String.valueOf(script.getFileName());
    ScriptRun run = ScriptRun.of(name, read(script));
    String expectedStatus = golden(script, ".rc").strip();
    assertThat(
            new Ending(
                run.out.toString(),
                String.valueOf(run.status()),
                run.ticks.toString(),
                plain(run.err.toString())))
        .isEqualTo(
            new Ending(
                golden(script, ".out"),
                expectedStatus.isEmpty() ? "0" : expectedStatus,
                golden(script, ".ticks"),
                golden(script, ".err")));
  }

  private record Ending(String out, String status, String ticks, String err) {}

  private static String plain(String err) {
    return ADDRESS.matcher(err).replaceAll("0x0");
  }

  private static String golden(Path script, String suffix) {
    String stem = script.toString().replaceFirst("\\.py$", "");
    Path file = Path.of(stem + suffix);
    return Files.exists(file) ? read(file) : "";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
