package loopscope.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loopscope.syntax.parse.Parser;
import loopscope.syntax.scope.Checked;
import loopscope.syntax.scope.Checker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Sources whose tree, error or warnings real Python 3.14 has written down; see
/// `syntax_goldens.py`.
final class SyntaxGoldensTest {

  private static final Path SOURCES = Path.of("src/test/resources/syntax");
  private static final String SEPARATOR = "\n####\n";

  @TestFactory
  Stream<DynamicTest> treesArePythonsOwn() throws IOException {
    return compared("valid", "\n", SyntaxGoldensTest::tree);
  }

  @TestFactory
  Stream<DynamicTest> errorsAreWordedAndUnderlinedAsByPython() throws IOException {
    return compared("broken", SEPARATOR, SyntaxGoldensTest::error);
  }

  @TestFactory
  Stream<DynamicTest> warningsArePythonsOwn() throws IOException {
    return compared("warned", SEPARATOR, SyntaxGoldensTest::warnings);
  }

  private static Stream<DynamicTest> compared(
      String kind, String separator, UnaryOperator<String> answer) throws IOException {
    List<String> sources = read(kind + ".txt", SEPARATOR);
    List<String> goldens = read(kind + ".golden", separator);
    assertThat(goldens).hasSameSizeAs(sources);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      String source = sources.get(i) + "\n";
      String golden = withoutPlace(goldens.get(i));
      String name = source.lines().findFirst().orElse("") + " (" + (i + 1) + ")";
      tests.add(
          DynamicTest.dynamicTest(
              name, () -> assertThat(answer.apply(source)).as(source).isEqualTo(golden)));
    }
    return tests.stream();
  }

  private static List<String> read(String file, String separator) throws IOException {
    String text = Files.readString(SOURCES.resolve(file)).stripTrailing();
    return List.of(text.split(separator, -1));
  }

  /// A golden of an error begins with its place.
  private static String withoutPlace(String golden) {
    int end = golden.indexOf('\n');
    String[] place = golden.substring(0, Math.max(end, 0)).split(" ", -1);
    if (end < 0 || place.length != 4 || !golden.startsWith("  File", end + 1)) {
      return golden;
    }
    // A proposed keyword moves what is printed, not the place that the exception carries.
    String printed = golden.substring(end + 1);
    return golden.contains("Did you mean '") && golden.endsWith("'?") ? printed : golden;
  }

  private static String tree(String source) {
    return switch (Parser.parse(SourceFile.of("x.py", source))) {
      case Parsed.Tree(var module, _) -> AstDump.of(module, source);
      case Parsed.Broken broken -> broken.toString();
    };
  }

  private static String error(String source) {
    SourceFile file = SourceFile.of("x.py", source);
    if (!(Checker.check(file) instanceof Checked.Invalid(var errors, _, _))) {
      return "valid";
    }
    Diagnostic error = errors.getFirst();
    assertThat(error.hint()).as("hint for %s", error.message()).isNotBlank();
    Span span = error.span();
    String printed = Diagnostics.render(file, error).stripTrailing();
    if (error.message().contains("Did you mean '") && error.message().endsWith("'?")) {
      return printed;
    }
    return span.line()
        + " "
        + (span.column() + 1)
        + " "
        + span.endLine()
        + " "
        + (span.endColumn() + 1)
        + "\n"
        + printed;
  }

  private static String warnings(String source) {
    List<Diagnostic> warnings = Checker.check(SourceFile.of("x.py", source)).warnings();
    return warnings.isEmpty()
        ? "none"
        : warnings.stream()
            .map(w -> w.span().line() + " " + w.kind().pythonName() + ": " + w.message())
            .collect(Collectors.joining("\n"));
  }
}
