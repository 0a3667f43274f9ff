package loopscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every file of source text, and what the JVM asks of its bytecode.
final class SourceFilesTest {

  /// A file is read in one sitting. Parsers, evaluators, loops and main windows are where projects
  /// grow files of thousands of lines that nobody dares to touch.
  private static final int LINES = 300;

  /// The JVM never compiles a longer method, however hot: the machine's dispatch would be
  /// interpreted forever, fifty times slower.
  private static final int BYTECODE_BYTES = 8000;

  @Test
  void noFileIsTooLongToReadInOneSitting() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : files(Path.of("src"), ".java")) {
      int lines = Files.readAllLines(file).size();
      if (lines > LINES) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }
    assertThat(tooLong).as("files of more than %d lines", LINES).isEmpty();
  }

  @Test
  void noMethodIsTooLongForTheCompilerOfTheJvm() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : files(Path.of("target/classes/loopscope"), ".class")) {
      var type = ClassFile.of().parse(file);
      for (var method : type.methods()) {
        int bytes =
            method
                .code()
                .map(code -> code instanceof CodeAttribute stored ? stored.codeLength() : 0)
                .orElse(0);
        // What runs once per class needs no compiler.
        if (bytes >= BYTECODE_BYTES && !method.methodName().equalsString("<clinit>")) {
          tooLong.add(
              "%s.%s has %d bytes"
                  .formatted(
                      type.thisClass().asInternalName(), method.methodName().stringValue(), bytes));
        }
      }
    }
    assertThat(tooLong).as("methods of %d bytes of bytecode or more", BYTECODE_BYTES).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    Set<Path> silent = new TreeSet<>();
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      Path description = file.resolveSibling("package-info.java");
      if (!Files.exists(description) || !Files.readString(description).contains("@NullMarked")) {
        silent.add(file.resolveSibling("."));
      }
    }
    assertThat(silent).as("packages without a package-info.java that says @NullMarked").isEmpty();
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
