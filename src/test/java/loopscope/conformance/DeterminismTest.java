package loopscope.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same program gives the same trace, byte for byte.
final class DeterminismTest {
  private static final Path SCENARIOS = Path.of("scenarios");

  @Test
  void eachScenarioGivesTheSameTraceTwiceHereAndAmongOthersInAnotherJvm() throws Exception {
    List<String> first = TraceDigests.ofScenarios(SCENARIOS);
    assertThat(first).hasSizeGreaterThan(20);
    assertThat(TraceDigests.ofScenarios(SCENARIOS)).as("again in this JVM").isEqualTo(first);
    assertThat(inAnotherJvm()).as("several at once in a fresh JVM").isEqualTo(first);
  }

  private static List<String> inAnotherJvm() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                TraceDigests.class.getName(),
                SCENARIOS.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    List<String> lines = process.inputReader().readAllLines();
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    return lines;
  }
}
