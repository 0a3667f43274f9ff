package loopscope.interp.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loopscope.interp.object.PyCode;
import loopscope.syntax.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Code that was written as bytes and read again is the code that the compiler makes.
final class PreparedCodeTest {
  private static final Path LIBRARY = Path.of("src/main/resources/loopscope/lib");

  @TestFactory
  Stream<DynamicTest> everyLibraryModuleIsReadAsItWasCompiled() throws IOException {
    try (Stream<Path> files = Files.walk(LIBRARY)) {
      List<Path> modules = files.filter(path -> path.toString().endsWith(".py")).sorted().toList();
      return modules.stream()
          .map(
              module ->
                  DynamicTest.dynamicTest(
                      LIBRARY.relativize(module).toString(),
                      () -> assertReadAgain(Files.readString(module))));
    }
  }

  private static void assertReadAgain(String text) {
    byte[] bytes = CodeWriter.write("<m>", text);
    PyCode read = Objects.requireNonNull(CodeReader.read(bytes, text, "<m>"));
    assertThat(CodeWriter.write(read, text)).isEqualTo(bytes);
  }

  @Test
  void everyKindOfConstantAndEveryTextComesBack() {
    String text =
        """
        import a.b, c as d
        from . import e
        def f(x=1, *y, z: "é" = -2.5, **k):
            'doc \\ud800 \\U0001f600'
            return (None, True, False, ..., 10**3, 123456789012345678901234567890, 1.5, 2j, b"\\xff\\0", "", (1, ("x",)))
        async def g():
            async for q in f(1, k=2): yield (lambda: (q, x))
        class C[T]:
            a: int = f.b.c(1, 2, n=3)
        """;
    assertThat(CodeReader.read(CodeWriter.write("<m>", text), text, "<m>"))
        .usingRecursiveComparison()
        // What text annotations were is for programs that ask, and prepared code is the library's.
        .ignoringFieldsMatchingRegexes(".*source", ".*annotationTexts")
        .isEqualTo(CodeWriter.compile(SourceFile.of("<m>", text)));
  }

  @Test
  void codeOfAnotherSourceIsNotTaken() {
    byte[] bytes = CodeWriter.write("<m>", "a = 1\n");
    assertThat(CodeReader.read(bytes, "a = 2\n", "<m>")).isNull();
  }
}
