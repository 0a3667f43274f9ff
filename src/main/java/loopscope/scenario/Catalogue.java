package loopscope.scenario;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import loopscope.scenario.ScenarioJson.ChapterText;

/// The scenarios of a folder, chapter by chapter, and what is wrong with its files. A broken file
/// never keeps the others from being loaded.
public record Catalogue(List<Chapter> chapters, List<FileProblem> problems) {
  /// What the packaged program is started from.
  private static final String JAR = "loopscope.jar";

  public Catalogue {
    chapters = List.copyOf(chapters);
    problems = List.copyOf(problems);
  }

  /// The scenarios that come with the program.
  public static Catalogue bundled() {
    return load(bundledFolder());
  }

  /// Where they are: in `scenarios` beside the folder of the program's jar, or in the current
  /// folder while the program is being developed.
  public static Path bundledFolder() {
    // Not asked of the class itself: one out of a start-up cache does not know its jar any more
    // when the program's folder has been moved.
    String first =
        System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator), 2)[0];
    if (first.endsWith(JAR)) {
      Path beside = Path.of(first).resolve("../../scenarios").normalize();
      if (Files.isDirectory(beside)) {
        return beside;
      }
    }
    return Path.of("scenarios");
  }

  /// Reads `folder/CHAPTER/NAME.py` with their JSON files. Chapters and scenarios are sorted by the
  /// `order` in their JSON, then by name.
  public static Catalogue load(Path folder) {
    List<FileProblem> problems = new ArrayList<>();
    List<Ordered<Chapter>> chapters = new ArrayList<>();
    for (Path directory : children(folder, problems)) {
      if (Files.isDirectory(directory)) {
        Ordered<Chapter> chapter = chapter(directory, problems);
        if (!chapter.value().scenarios().isEmpty()) {
          chapters.add(chapter);
        }
      }
    }
    return new Catalogue(Ordered.sorted(chapters), problems);
  }

  private static Ordered<Chapter> chapter(Path directory, List<FileProblem> problems) {
    String name = String.valueOf(directory.getFileName());
    String title = name.replace('_', ' ');
    int order = Integer.MAX_VALUE;
    Path json = directory.resolve("chapter.json");
    if (Files.isRegularFile(json)) {
      try {
        ChapterText text = ScenarioJson.chapter(json);
        title = text.title() == null ? title : text.title();
        order = text.order();
      } catch (BadFile bad) {
        problems.add(bad.problem());
      }
    }
    List<Ordered<Scenario>> scenarios = new ArrayList<>();
    for (Path file : children(directory, problems)) {
      if (String.valueOf(file.getFileName()).endsWith(".py")) {
        try {
          Scenario scenario = ScenarioFiles.open(file, problems);
          scenarios.add(new Ordered<>(scenario.order(), name(file), scenario));
        } catch (IOException unreadable) {
          problems.add(FileProblem.unreadable(file, unreadable));
        }
      }
    }
    return new Ordered<>(order, name, new Chapter(title, name, Ordered.sorted(scenarios)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> children(Path folder, List<FileProblem> problems) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(Catalogue::name)).toList();
    } catch (IOException unreadable) {
      problems.add(FileProblem.unreadable(folder, unreadable));
      return List.of();
    }
  }

  private record Ordered<T>(int order, String name, T value) {
    static <T> List<T> sorted(List<Ordered<T>> values) {
      return values.stream()
          .sorted(Comparator.<Ordered<T>>comparingInt(Ordered::order).thenComparing(Ordered::name))
          .map(Ordered::value)
          .toList();
    }
  }
}
