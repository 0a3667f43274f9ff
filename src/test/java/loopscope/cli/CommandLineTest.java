package loopscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Commands as a person types them. They share the process's standard streams.
final class CommandLineTest {
  @TempDir Path folder;

  private record Said(int status, String out, String err) {}

  @ParameterizedTest
  @CsvSource({
    "pass, 0",
    "1 / 0, 1",
    "import sys; sys.exit(7), 7",
    "import asyncio; asyncio.run(asyncio.Event().wait()), 3",
    "x = = 1, 1",
  })
  void theStatusOfRunIsTheProgramsOwn(String program, int status) throws IOException {
    assertThat(say("run", script(program)).status()).isEqualTo(status);
  }

  @Test
  void aLimitGivesStatus4AndSaysWhich() throws IOException {
    String sleepy =
        """
        import asyncio
        async def main():
            while True:
                await asyncio.sleep(1)
        asyncio.run(main())
        """;
    Said said = say("run", "--max-events", "100", script(sleepy));
    assertThat(said.status()).isEqualTo(4);
    assertThat(said.err()).contains("100 events");
  }

  @Test
  void ticksAndTraceAreWritten() throws IOException {
    Path ticks = folder.resolve("x.ticks");
    Path trace = folder.resolve("x.json");
    String program = "import asyncio; asyncio.run(asyncio.sleep(1))";
    say("run", "--ticks", ticks.toString(), "--trace", trace.toString(), script(program));
    assertThat(ticks).content().startsWith("1 0.0 Task-1\n");
    assertThat(trace).content().startsWith("{");
  }

  @Test
  void anExportIsWrittenWithoutADisplay() throws IOException {
    Path picture = folder.resolve("x.svg");
    String program = "import asyncio; asyncio.run(asyncio.sleep(1))";
    Said said = say("export", script(program), "-o", picture.toString(), "--theme", "dark");
    assertThat(said).isEqualTo(new Said(0, "", ""));
    assertThat(picture).content().startsWith("<").contains("<svg");
  }

  @Test
  void aFailedExportLeavesTheOldFileAlone() throws IOException {
    Path picture = Files.writeString(folder.resolve("x.png"), "old");
    Said said = say("export", script("pass"), "-o", picture.toString(), "--width", "99999999");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).startsWith("loopscope: ").doesNotContain("\tat ");
    assertThat(picture).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @ParameterizedTest
  @CsvSource({
    "run",
    "run --nonsense x.py",
    "run no/such/file.py",
    "run --max-events 0 SCRIPT",
    "run --seed x SCRIPT",
    "run .",
    "export SCRIPT",
    "export SCRIPT -o x.doc",
    "export SCRIPT -o no/such/folder/x.png",
    "export SCRIPT -o x.png --theme pink",
    "nonsense",
  })
  void badInputIsSaidInASentenceWithStatus2(String line) throws IOException {
    Said said = say(line.replace("SCRIPT", script("pass")).split(" "));
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .startsWith("loopscope: ")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
  }

  @Test
  void listNamesTheChaptersAndScenarios() {
    assertThat(say("list").out()).contains("Queues\n", "  Producer and consumer");
  }

  @Test
  void helpVersionAndCompletionAreThere() {
    assertThat(say("--help").out()).contains("run", "export", "list", "check", "explain");
    assertThat(say("--version").out()).startsWith("Loopscope");
    assertThat(say("generate-completion").out()).contains("complete -F");
  }

  private String script(String source) throws IOException {
    return Files.writeString(folder.resolve("script.py"), source).toString();
  }

  private static Said say(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int status = CommandLineMain.run(arguments);
      return new Said(
          status,
          said.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
