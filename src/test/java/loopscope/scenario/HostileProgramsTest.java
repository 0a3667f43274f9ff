package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import loopscope.trace.RunEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs that want to hang, to fill memory or to break the machine end in their Python exception
/// or at a limit, and leave a trace.
///
/// The first line of each script under `hostile` names the ends that it may have: an exception, a
/// limit, or by itself.
final class HostileProgramsTest {
  private static final int EVENTS = 100_000;
  private static final long MEMORY = 400 << 20;

  /// For programs that only the clock ends.
  private static final long SHORT_MILLIS = 300;

  /// For all others, so that a busy machine does not end them.
  private static final long LONG_MILLIS = 40_000;

  /// Far more than any limit allows, so that a slow machine does not matter.
  private static final long PATIENCE_SECONDS = 60;

  static Stream<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void endsAsItsFirstLineSays(Path script) throws IOException {
    String source = Files.readString(script);
    String first = source.lines().findFirst().orElseThrow();
    List<String> allowed =
        List.of(first.substring("# Ends: ".length(), first.length() - 1).split(" or "));
    long start = System.nanoTime();
    Run run = run(source, allowed.contains("time") ? SHORT_MILLIS : LONG_MILLIS);
    assertThat(allowed).as("ends of %s: %s", script, run.end()).contains(nameOf(run.end()));
    assertThat(run.trace().size()).isPositive();
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(PATIENCE_SECONDS);
    assertThat(nameOf(run("print(1)\n", LONG_MILLIS).end())).isEqualTo("itself");
  }

  @Test
  void sourcesTooLargeOrTooDeepAreRefusedOrRun() {
    assertThat(nameOf(run("(".repeat(100_000), LONG_MILLIS).end())).isEqualTo("SyntaxError");
    assertThat(nameOf(run("[".repeat(100_000) + "]".repeat(100_000), LONG_MILLIS).end()))
        .isEqualTo("SyntaxError");
    assertThat(nameOf(run("x = " + "-".repeat(100_000) + "1", LONG_MILLIS).end()))
        .isEqualTo("MemoryError");
    assertThat(nameOf(run("x = '\0'\n", LONG_MILLIS).end())).isEqualTo("SyntaxError");
    assertThat(nameOf(run("x = '" + "a".repeat(50_000_000) + "'\n", LONG_MILLIS).end()))
        .isEqualTo("itself");
    assertThat(nameOf(run("x = 1\n".repeat(100_000), LONG_MILLIS).end())).isEqualTo("itself");
  }

  private static Run run(String source, long millis) {
    RunLimits limits = new RunLimits(EVENTS, millis, MEMORY, 1000);
    return Simulation.run(new Program("hostile.py", source), Settings.DEFAULT.withLimits(limits));
  }

  private static String nameOf(RunEnd end) {
    return switch (end) {
      case RunEnd.Completed _, RunEnd.Exited _ -> "itself";
      case RunEnd.Failed failed -> failed.type();
      case RunEnd.NotCompiled broken -> broken.message().replaceFirst(":.*", "");
      case RunEnd.Deadlocked _ -> "deadlock";
      case RunEnd.LimitReached reached -> limit(reached.limit());
    };
  }

  private static String limit(String words) {
    return words.contains("real time") ? "time" : words.contains("memory") ? "memory" : "events";
  }
}
