package loopscope.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import loopscope.syntax.parse.Mode;
import loopscope.syntax.parse.Parser;
import loopscope.syntax.scope.Checked;
import loopscope.syntax.scope.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is put in, a tree or a diagnostic comes out, in time.
final class SyntaxRobustnessTest {

  private static final String LETTERS = "()[]{}:,.=+-*'\"\\#@!\n\t ;fbrt01xif";

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutatedSourcesGiveATreeOrADiagnostic(int seed) throws IOException {
    Random random = new Random(seed);
    String all = Files.readString(Path.of("src/test/resources/syntax/valid.txt"));
    List<String> sources = List.of(all.split("\n####\n", -1));
    StringBuilder text = new StringBuilder(sources.get(random.nextInt(sources.size())));
    for (int i = 0; i < 10; i++) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextBoolean() && at < text.length()) {
        text.deleteCharAt(at);
      } else {
        text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      checkAll(text.toString(), seed);
    }
  }

  private static void checkAll(String text, int seed) {
    for (Mode mode : Mode.values()) {
      Checked checked = Checker.check(SourceFile.of("x.py", text), mode);
      if (checked instanceof Checked.Invalid(var errors, _, _)) {
        String shown = Diagnostics.render(SourceFile.of("x.py", text), errors.getFirst());
        assertThat(shown).as("seed %d: %s", seed, text).contains("Error: ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "(\n\n)\n",
        "  ",
        "\\",
        "\\\n",
        "#",
        "\f",
        "'''",
        "f'{",
        "x = [",
        "if x:\n  ",
        "class A:",
        "@",
        "match x:\n",
        "else:",
        "\0",
        "x = '\0'",
        "\uFEFFx",
        "\uD800",
        "x\r\ny\rz"
      })
  void fragmentsGiveATreeOrADiagnostic(String text) {
    checkAll(text, 0);
  }

  @Test
  void bracketsNestedTooDeepAreRefused() {
    assertThat(firstError("x = " + "(".repeat(100_000))).isEqualTo("too many nested parentheses");
    assertThat(firstError("x = " + "[".repeat(200) + "]".repeat(200))).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not ", "-", "lambda: ", "x if x else ", "x ** ", "x + ", "await "})
  void chainsTooDeepAreRefused(String link) {
    String message = firstError("x = " + link.repeat(100_000) + "x");
    assertThat(message)
        .matches("Parser stack overflowed.*|maximum recursion depth exceeded.*|invalid syntax");
  }

  @Test
  void aLineOfManyMegabytesIsReadInLinearTime() {
    String text = "x = '" + "a".repeat(50_000_000) + "'\n";
    assertThat(firstError(text)).isEqualTo("none");
  }

  @Test
  void sourcesOfMillionsOfTokensAreRefused() {
    assertThat(firstError("x=1;".repeat(2_000_000)))
        .isEqualTo("the Loopscope simulator reads sources of up to 4194304 tokens");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] bytes = {'x', ' ', '=', ' ', '\'', (byte) 0xff, '\''};
    SourceFile source = SourceFile.decode("x.py", bytes);
    assertThat(Checker.check(source)).isInstanceOf(Checked.Invalid.class);
    byte[] latin = "# coding: latin-1\nx = '\u00e9'\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(SourceFile.decode("x.py", latin).text()).contains("'\u00e9'");
  }

  private static String firstError(String text) {
    return switch (Parser.parse(SourceFile.of("x.py", text))) {
      case Parsed.Tree _ -> "none";
      case Parsed.Broken broken -> broken.errors().getFirst().message();
    };
  }
}
