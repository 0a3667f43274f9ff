package loopscope.scenario;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Hardware;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// The JSON beside a program, and a chapter's, as they stand in the file. The format is described
/// in `assets/scenario.schema.json`.
///
/// Reading is strict, so that a misspelt key is found by its author and not by a class of students.
final class ScenarioJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ScenarioJson() {}

  /// A chapter's title and its place among the chapters.
  record ChapterText(@Nullable String title, int order) {}

  /// A scenario's own texts and settings.
  record ScenarioText(
      @Nullable String title,
      @Nullable String summary,
      int order,
      @Nullable List<Note> notes,
      @Nullable List<Question> questions,
      @Nullable Ending ending,
      @Nullable SettingsText settings) {}

  /// Settings that differ from the defaults.
  record SettingsText(
      @Nullable Long seed,
      @Nullable String startTime,
      @Nullable Long lineCostNanos,
      @Nullable LimitsText limits,
      @Nullable String input,
      @Nullable Integer processors,
      @Nullable NetworkText network,
      @Nullable List<WhatIfText> whatIf) {

    /// These settings on top of the defaults.
    Settings toSettings() {
      Settings settings = Settings.DEFAULT;
      if (seed != null) {
        settings = settings.withSeed(seed);
      }
      if (startTime != null) {
        settings = settings.withStartTime(nanosOf(startTime));
      }
      if (lineCostNanos != null) {
        settings = settings.withLineCost(lineCostNanos);
      }
      if (limits != null) {
        settings = settings.withLimits(limits.toLimits());
      }
      if (processors != null || network != null) {
        settings = settings.withHardware(hardware());
      }
      return input == null ? settings : settings.withInput(input);
    }

    private Hardware hardware() {
      int count = processors == null ? Hardware.DEFAULT.processors() : processors;
      Double latency = network == null ? null : network.latencySeconds();
      Long bandwidth = network == null ? null : network.bytesPerSecond();
      return new Hardware(count, latency == null ? 0 : latency, bandwidth == null ? 0 : bandwidth);
    }

    private static long nanosOf(String instant) {
      try {
        Instant at = Instant.parse(instant);
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000_000L), at.getNano());
      } catch (DateTimeParseException | ArithmeticException notAnInstant) {
        throw new IllegalArgumentException(
            "startTime \"" + instant + "\" is no instant; write it as 2026-01-01T00:00:00Z",
            notAnInstant);
      }
    }
  }

  /// The network between the endpoints of the program.
  record NetworkText(@Nullable Double latencySeconds, @Nullable Long bytesPerSecond) {}

  /// Limits that differ from the defaults.
  record LimitsText(
      @Nullable Integer events,
      @Nullable Long realMillis,
      @Nullable Long memoryBytes,
      @Nullable Integer recursion) {

    RunLimits toLimits() {
      RunLimits limits = RunLimits.DEFAULT;
      return new RunLimits(
          events == null ? limits.events() : events,
          realMillis == null ? limits.realMillis() : realMillis,
          memoryBytes == null ? limits.memoryBytes() : memoryBytes,
          recursion == null ? limits.recursion() : recursion);
    }
  }

  /// The interventions of a list as it stands in a file, under these keys.
  ///
  /// @throws BadFile where there is none, or a value is out of range
  static List<Intervention> interventions(Path file, List<WhatIfText> texts, String... keys)
      throws BadFile {
    List<Intervention> list = new ArrayList<>();
    for (WhatIfText text : texts) {
      try {
        if (text == null) {
          throw new IllegalArgumentException("null is no what-if");
        }
        list.add(text.intervention());
      } catch (IllegalArgumentException fault) {
        List<Reference> path = new ArrayList<>();
        for (String key : keys) {
          path.add(new Reference(null, key));
        }
        path.add(new Reference(null, list.size()));
        TokenStreamLocation at = JsonPlaces.find(text(file), path);
        throw new BadFile(
            new FileProblem(
                file, at.getLineNr(), at.getColumnNr(), String.valueOf(fault.getMessage())));
      }
    }
    return list;
  }

  /// Reads a JSON file as a `type`.
  ///
  /// @throws BadFile where the file cannot be read or is not what it should be
  static <T> T read(Path file, Class<T> type) throws BadFile {
    String text = text(file);
    try {
      T read = MAPPER.readValue(text, type);
      if (read == null) {
        throw new BadFile(new FileProblem(file, 1, 1, "the file holds null; write an object"));
      }
      return read;
    } catch (JacksonException fault) {
      throw new BadFile(placed(file, text, fault));
    }
  }

  /// The text of a file, which is well-formed JSON, whatever it says.
  ///
  /// @throws BadFile where it is not
  static String wellFormed(Path file) throws BadFile {
    String text = text(file);
    try {
      MAPPER.readTree(text);
      return text;
    } catch (JacksonException fault) {
      throw new BadFile(placed(file, text, fault));
    }
  }

  private static String text(Path file) throws BadFile {
    try {
      String text = Files.readString(file);
      if (text.isBlank()) {
        throw new BadFile(new FileProblem(file, 1, 1, "the file is empty"));
      }
      return text;
    } catch (MalformedInputException _) {
      throw new BadFile(new FileProblem(file, 0, 0, "not UTF-8; save the file as UTF-8"));
    } catch (IOException unreadable) {
      throw new BadFile(FileProblem.unreadable(file, unreadable));
    }
  }

  private static FileProblem placed(Path file, String text, JacksonException fault) {
    TokenStreamLocation at = fault.getLocation();
    if (at == null || at.getLineNr() < 1) {
      at = JsonPlaces.find(text, fault.getPath());
    }
    return new FileProblem(file, at.getLineNr(), at.getColumnNr(), sentence(fault));
  }

  private static String sentence(JacksonException fault) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream().map(String::valueOf).collect(joining(", "));
      return "unknown key \"" + unknown.getPropertyName() + "\"; there are " + known;
    }
    String message = String.valueOf(fault.getOriginalMessage());
    if (fault instanceof DatabindException && fault.getCause() instanceof RuntimeException cause) {
      message = String.valueOf(cause.getMessage());
    }
    int detail = message.indexOf('\n');
    return detail < 0 ? message : message.substring(0, detail);
  }

  /// A file is not what it should be.
  static final class BadFile extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient FileProblem problem;

    BadFile(FileProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    FileProblem problem() {
      return problem;
    }
  }
}
