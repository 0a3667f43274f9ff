package loopscope.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import loopscope.scenario.SchemaCheck.Kind;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.SourceFile;
import loopscope.syntax.parse.Mode;
import loopscope.syntax.scope.Checked;
import loopscope.syntax.scope.Checker;
import org.jspecify.annotations.Nullable;

/// Looks for faults in files without running anything: JSON files against the schema, programs
/// against the parser. Collects all that it finds.
public final class FileCheck {
  private final List<FileProblem> problems = new ArrayList<>();
  private int files;
  private @Nullable SchemaCheck schema;

  /// What was found so far, in the order of the files.
  public List<FileProblem> problems() {
    return List.copyOf(problems);
  }

  /// How many files were looked at.
  public int files() {
    return files;
  }

  /// Checks a file, or all `.py` and `.json` files below a folder.
  public void check(Path place) {
    if (!Files.isDirectory(place)) {
      file(place);
      return;
    }
    try (Stream<Path> below = Files.walk(place)) {
      below
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".py") || file.toString().endsWith(".json"))
          .sorted()
          .forEach(this::file);
    } catch (IOException unreadable) {
      problems.add(FileProblem.unreadable(place, unreadable));
    }
  }

  private void file(Path file) {
    files++;
    try {
      if (file.toString().endsWith(".json")) {
        json(file);
      } else {
        program(file);
      }
    } catch (IOException unreadable) {
      problems.add(FileProblem.unreadable(file, unreadable));
    }
  }

  private void program(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    SourceFile source = SourceFile.decode(name, Files.readAllBytes(file));
    if (Checker.check(source, Mode.EXEC) instanceof Checked.Invalid invalid) {
      for (Diagnostic fault : invalid.errors()) {
        String hint = fault.hint().isEmpty() ? "" : " (" + fault.hint() + ")";
        String message = fault.kind().pythonName() + ": " + fault.message() + hint;
        problems.add(
            new FileProblem(file, fault.span().line(), fault.span().column() + 1, message));
      }
    }
  }

  private void json(Path file) throws IOException {
    List<FileProblem> faults = new ArrayList<>();
    try {
      String text = Json.text(file);
      Json.parse(file, text);
      if (schema == null) {
        schema = new SchemaCheck();
      }
      Kind kind = kind(file, text);
      faults.addAll(schema.faults(file, text, kind));
      if (faults.isEmpty()) {
        bind(file, kind, faults);
      }
    } catch (BadFile bad) {
      faults.add(bad.problem());
    }
    problems.addAll(faults);
  }

  private static Kind kind(Path file, String text) {
    if (text.stripLeading().startsWith("[")) {
      return Kind.WHAT_IF;
    }
    boolean chapter = String.valueOf(file.getFileName()).equals("chapter.json");
    return chapter ? Kind.CHAPTER : Kind.SCENARIO;
  }

  /// Finds what a schema cannot say: an answer beyond the choices, a note beyond the last line.
  private static void bind(Path file, Kind kind, List<FileProblem> faults)
      throws BadFile, IOException {
    switch (kind) {
      case CHAPTER -> ScenarioJson.chapter(file);
      case WHAT_IF -> ScenarioFiles.whatIf(file, faults);
      case SCENARIO -> {
        ScenarioJson.scenario(file);
        Path program = programOf(file);
        if (program != null) {
          ScenarioFiles.open(program, faults);
        }
      }
    }
  }

  private static @Nullable Path programOf(Path json) {
    String name = String.valueOf(json.getFileName());
    Path program = json.resolveSibling(name.substring(0, name.length() - 5) + ".py");
    return Files.isRegularFile(program) ? program : null;
  }
}
