package loopscope.interp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.interp.object.CodePlace;
import loopscope.syntax.SourceFile;
import org.jspecify.annotations.Nullable;

/// The sources of a run by file name, for tracebacks and warnings.
public final class Sources {
  private final Map<String, SourceFile> files = new LinkedHashMap<>();

  /// Keeps the source of a file, the first of its name.
  void add(SourceFile source) {
    files.putIfAbsent(source.name(), source);
  }

  /// Keeps what `exec` was given, the last of its name: a name without `<` would be that of a file,
  /// and is none of a file that there is.
  void addText(SourceFile source) {
    if (source.name().startsWith("<")) {
      files.put(source.name(), source);
    }
  }

  /// A line without its end, or null when the file is not known or too short.
  public @Nullable String line(String file, int number) {
    SourceFile source = shown(file);
    if (source == null || number < 1) {
      return null;
    }
    return source.line(number);
  }

  // CPython finds no lines of what was never a file, but its doctest sees to it.
  private @Nullable SourceFile shown(String file) {
    boolean isShown =
        !file.startsWith("<") || file.startsWith("<loopscope") || file.startsWith("<doctest ");
    return isShown ? files.get(file) : null;
  }

  /// All lines of a file with their line ends; none of a file that the run does not know.
  public List<String> lines(String file) {
    SourceFile source = shown(file);
    return source == null ? List.of() : source.text().lines().map(line -> line + "\n").toList();
  }

  /// The line where a place begins, or an empty text.
  public String line(CodePlace place) {
    String text = line(place.file(), place.line());
    return text == null ? "" : text;
  }
}
