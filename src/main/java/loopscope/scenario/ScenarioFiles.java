package loopscope.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import loopscope.files.WholeFile;
import loopscope.scenario.ScenarioJson.ScenarioText;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.SourceFile;

/// Scenario files on disk: a `.py` file with or without the `.json` of the same name beside it.
public final class ScenarioFiles {
  private ScenarioFiles() {}

  /// Reads a scenario. A fault in the JSON beside the program is passed to `problems` and the
  /// program is taken as a bare one.
  ///
  /// @throws IOException when the program itself cannot be read or is not UTF-8
  public static Scenario open(Path program, List<FileProblem> problems) throws IOException {
    return withProgram(program, new Program(nameOf(program), source(program)), problems);
  }

  /// Reads a scenario to be run as it is: whatever encoding its program declares, and bytes that
  /// are no text are the program's own syntax error.
  ///
  /// @throws IOException when the program itself cannot be read
  public static Scenario openToRun(Path program, List<FileProblem> problems) throws IOException {
    Program text = Program.decode(nameOf(program), Files.readAllBytes(program));
    return withProgram(program, text, problems);
  }

  private static String nameOf(Path program) {
    return String.valueOf(program.getFileName());
  }

  private static Scenario withProgram(Path program, Program text, List<FileProblem> problems)
      throws IOException {
    String fileName = text.name();
    String stem =
        fileName.endsWith(".py") ? fileName.substring(0, fileName.length() - 3) : fileName;
    Path beside = program.resolveSibling(stem + ".json");
    if (Files.isRegularFile(beside)) {
      try {
        return withTexts(program, text, beside, ScenarioJson.scenario(beside));
      } catch (BadFile bad) {
        problems.add(bad.problem());
      }
    }
    return new Scenario(
        program,
        Integer.MAX_VALUE,
        stem,
        "",
        List.of(),
        List.of(),
        Settings.DEFAULT,
        Ending.COMPLETED,
        text);
  }

  private static Scenario withTexts(Path file, Program program, Path json, ScenarioText texts)
      throws BadFile {
    long lines = program.source().lines().count();
    for (Note note : texts.notes()) {
      if (note.line() > lines) {
        String message = "a note is tied to line " + note.line() + ", but the program ends before";
        throw new BadFile(new FileProblem(json, 1, 1, message));
      }
    }
    return new Scenario(
        file,
        texts.order(),
        texts.title(),
        texts.summary(),
        texts.notes(),
        texts.questions(),
        texts.settings(),
        texts.ending(),
        program);
  }

  /// Reads a list of interventions from a JSON file; faults are passed to `problems`.
  public static List<Intervention> whatIf(Path file, List<FileProblem> problems) {
    try {
      return ScenarioJson.interventions(Json.read(file).list());
    } catch (BadFile bad) {
      problems.add(bad.problem());
      return List.of();
    }
  }

  /// A list of interventions as the text of a JSON file, which [#whatIf] reads back to an equal
  /// list.
  public static String whatIfText(List<Intervention> whatIf) {
    return WhatIfWriter.text(whatIf);
  }

  /// The text of a program file: UTF-8, or in the encoding that its first lines declare.
  ///
  /// @throws IOException when it cannot be read or decoded, the message saying where
  public static String source(Path program) throws IOException {
    SourceFile read =
        SourceFile.decode(String.valueOf(program.getFileName()), Files.readAllBytes(program));
    Diagnostic fault = read.fault();
    if (fault != null) {
      throw new IOException(
          "line " + fault.span().line() + ": " + fault.message() + ". " + fault.hint());
    }
    return read.text();
  }

  /// Writes a program; a failure leaves the old file as it was.
  ///
  /// @throws IOException when the folder cannot be written to
  public static void save(Path program, String source) throws IOException {
    byte[] bytes = SourceFile.encode(source);
    WholeFile.write(program, out -> out.write(bytes));
  }
}
