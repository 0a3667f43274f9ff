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

  @Test
  void aProgramThatCannotRunIsNotDrawn() throws IOException {
    Path picture = Files.writeString(folder.resolve("x.png"), "old");
    Said said = say("export", script("if True print(1)"), "-o", picture.toString());
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains(":1: ").contains("SyntaxError").contains("no timeline");
    assertThat(picture).hasContent("old");
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
    "run SCRIPT extra",
    "run --what-if no/such.json SCRIPT",
    "run --what-if SCRIPT SCRIPT",
    "run --trace SCRIPT SCRIPT",
    "run --ticks SCRIPT SCRIPT",
    "run --max-events 99999999999 SCRIPT",
    "explain .",
    "explain no/such/file.py",
    "export SCRIPT -o x.png --until -1",
    "export SCRIPT -o x.png --scale 0",
    "check no/such/file.py",
    "check --nonsense",
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
  void aProgramMayHaveAMarkReturnsOrAnEncodingOfItsOwn() throws IOException {
    byte[] marked = "\ufeffprint('a')\r\nprint('b')\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(say("run", bytes(marked))).isEqualTo(new Said(0, "a\nb\n", ""));
    byte[] latin = "# coding: latin-1\nprint('\u00e9')\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(say("run", bytes(latin))).isEqualTo(new Said(0, "\u00e9\n", ""));
    assertThat(say("run", bytes(new byte[0]))).isEqualTo(new Said(0, "", ""));
    Said wrong = say("run", bytes(new byte[] {'x', '\n', (byte) 0xff}));
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err()).contains("SyntaxError").contains("line 2").contains("UTF-8");
  }

  @Test
  void checkNamesEveryFaultWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("a.py"), "print(\n");
    Files.writeString(folder.resolve("b.json"), "{\n \"title\": 3, \"order\": 1\n}");
    Files.writeString(folder.resolve("c.json"), "{\n  \"title\" 3}");
    Files.writeString(folder.resolve("d.json"), "");
    Files.writeString(folder.resolve("e.json"), "[{\"do\": \"cancle\"}]");
    Files.write(folder.resolve("f.json"), new byte[] {'"', (byte) 0xff, '"'});
    Said said = say("check", folder.toString());
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.out().lines().map(line -> line.substring(folder.toString().length() + 1)))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("a.py:1:6: SyntaxError: '(' was never closed"),
            line -> assertThat(line).startsWith("b.json:1:1: required property 'summary'"),
            line -> assertThat(line).startsWith("b.json:2:11: /title:"),
            line -> assertThat(line).startsWith("c.json:2:"),
            line -> assertThat(line).isEqualTo("d.json:1:1: the file is empty"),
            line -> assertThat(line).startsWith("e.json:1:9: /0/do:"),
            line -> assertThat(line).isEqualTo("f.json: not UTF-8; save the file as UTF-8"));
  }

  @Test
  void aWhatIfIsCarriedOutAndSaidToBeMissed() throws IOException {
    Path whatIf =
        Files.writeString(
            folder.resolve("w.json"),
            """
            [{"do": "changeSleep", "task": "main", "seconds": 5},
             {"do": "cancel", "task": "nobody", "time": 1}]
            """);
    String program =
        script(
            """
            import asyncio
            async def main():
                await asyncio.sleep(1)
                print(asyncio.get_running_loop().time())
            asyncio.run(main())
            """);
    Said said = say("run", "--what-if", whatIf.toString(), program);
    assertThat(said)
        .isEqualTo(
            new Said(
                0,
                "5.0\n",
                "loopscope: the what-if \"cancel nobody at t = 1.0\" had no effect: there was no"
                    + " task called nobody by then\n"));
    assertThat(say("explain", "--what-if", whatIf.toString(), program).out())
        .contains("You make this sleep of main last 5 s instead of 1 s.");
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

  private String bytes(byte[] source) throws IOException {
    return Files.write(folder.resolve("script.py"), source).toString();
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
