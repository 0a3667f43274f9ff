package loopscope.scenario;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Hardware;
import org.jspecify.annotations.Nullable;

/// The JSON beside a program, and a chapter's, as they stand in the file. The format is described
/// in `assets/scenario.schema.json`.
///
/// Reading is strict, so that a misspelt key is found by its author and not by a class of students.
final class ScenarioJson {
  private ScenarioJson() {}

  /// A chapter's title, null where it has none, and its place among the chapters.
  record ChapterText(@Nullable String title, int order) {}

  /// What a scenario's file says.
  record ScenarioText(
      String title,
      String summary,
      int order,
      List<Note> notes,
      List<Question> questions,
      Ending ending,
      Settings settings) {}

  /// Makes a value from what a file says.
  private interface Maker<T> {
    T make() throws BadFile;
  }

  /// What a constructor refuses is a fault of the value in the file.
  private static <T> T made(Json from, Maker<T> maker) throws BadFile {
    try {
      return maker.make();
    } catch (IllegalArgumentException refused) {
      throw from.fault(String.valueOf(refused.getMessage()));
    }
  }

  /// Reads a chapter's file.
  ///
  /// @throws BadFile where it cannot be read or is not what it should be
  static ChapterText chapter(Path file) throws BadFile {
    JsonObject chapter = Json.read(file).object("title", "order");
    return new ChapterText(chapter.text("title"), chapter.count("order", 0));
  }

  /// Reads a scenario's file.
  ///
  /// @throws BadFile where it cannot be read or is not what it should be
  static ScenarioText scenario(Path file) throws BadFile {
    JsonObject scenario =
        Json.read(file)
            .object("title", "summary", "order", "notes", "questions", "ending", "settings");
    List<Note> notes = new ArrayList<>();
    for (Json note : scenario.list("notes")) {
      notes.add(made(note, () -> note(note.object("line", "step", "text"))));
    }
    List<Question> questions = new ArrayList<>();
    for (Json question : scenario.list("questions")) {
      JsonObject fields = question.object("text", "choices", "answer", "explanation");
      questions.add(made(question, () -> question(fields)));
    }
    Json ending = scenario.get("ending");
    Json settings = scenario.get("settings");
    return new ScenarioText(
        scenario.needed("title").text(),
        scenario.needed("summary").text(),
        scenario.count("order", 0),
        notes,
        questions,
        ending == null ? Ending.COMPLETED : made(ending, () -> Ending.called(ending.text())),
        settings == null ? Settings.DEFAULT : settings(settings));
  }

  private static Note note(JsonObject note) throws BadFile {
    return new Note(note.count("line", 0), note.count("step", 0), note.text("text", ""));
  }

  private static Question question(JsonObject question) throws BadFile {
    List<String> choices = new ArrayList<>();
    for (Json choice : question.needed("choices").list()) {
      choices.add(choice.text());
    }
    return new Question(
        question.needed("text").text(),
        choices,
        question.needed("answer").count(),
        question.needed("explanation").text());
  }

  /// The settings that a file gives, on top of the defaults.
  private static Settings settings(Json json) throws BadFile {
    JsonObject own =
        json.object(
            "seed",
            "startTime",
            "lineCostNanos",
            "limits",
            "input",
            "processors",
            "network",
            "whatIf");
    Settings usual = Settings.DEFAULT;
    Json limits = own.get("limits");
    Json start = own.get("startTime");
    return made(
        json,
        () ->
            usual
                .withSeed(own.whole("seed", usual.seed()))
                .withStartTime(start == null ? usual.startTime() : nanosOf(start))
                .withLineCost(own.whole("lineCostNanos", usual.lineCost()))
                .withLimits(limits == null ? usual.limits() : made(limits, () -> limits(limits)))
                .withInput(own.text("input", usual.input()))
                .withHardware(hardware(own))
                .withWhatIf(interventions(own.list("whatIf"))));
  }

  private static RunLimits limits(Json json) throws BadFile {
    JsonObject own = json.object("events", "realMillis", "memoryBytes", "recursion");
    RunLimits usual = RunLimits.DEFAULT;
    return new RunLimits(
        own.count("events", usual.events()),
        own.whole("realMillis", usual.realMillis()),
        own.whole("memoryBytes", usual.memoryBytes()),
        own.count("recursion", usual.recursion()));
  }

  private static Hardware hardware(JsonObject own) throws BadFile {
    int processors = own.count("processors", Hardware.DEFAULT.processors());
    Json network = own.get("network");
    if (network == null) {
      return new Hardware(processors, 0, 0);
    }
    JsonObject fields = network.object("latencySeconds", "bytesPerSecond");
    return made(
        network,
        () ->
            new Hardware(
                processors, fields.number("latencySeconds", 0), fields.whole("bytesPerSecond", 0)));
  }

  private static long nanosOf(Json start) throws BadFile {
    String instant = start.text();
    try {
      Instant at = Instant.parse(instant);
      return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000_000L), at.getNano());
    } catch (DateTimeParseException | ArithmeticException _) {
      throw start.fault(
          "startTime \"" + instant + "\" is no instant; write it as 2026-01-01T00:00:00Z");
    }
  }

  /// The interventions of a list as it stands in a file.
  ///
  /// @throws BadFile where there is none, or a value is out of range
  static List<Intervention> interventions(List<Json> texts) throws BadFile {
    List<Intervention> list = new ArrayList<>();
    for (Json text : texts) {
      list.add(made(text, () -> WhatIfJson.intervention(text)));
    }
    return list;
  }
}
