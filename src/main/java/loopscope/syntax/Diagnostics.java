package loopscope.syntax;

/// How faults of a program's text are shown on a terminal.
public final class Diagnostics {

  private Diagnostics() {}

  /// The lines that CPython prints for an error, each ended by a line end.
  public static String render(SourceFile source, Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    Span span = diagnostic.span();
    out.append("  File \"").append(source.name()).append("\", line ");
    out.append(span.line()).append('\n');
    String line = source.line(span.line());
    String text = line.strip();
    if (!text.isEmpty()) {
      out.append("    ").append(text).append('\n');
      underline(out, line, text, span);
    }
    out.append(diagnostic.kind().pythonName()).append(": ");
    return out.append(diagnostic.message()).append('\n').toString();
  }

  private static void underline(StringBuilder out, String line, String text, Span span) {
    int indent = line.length() - line.stripLeading().length();
    int from = line.offsetByCodePoints(0, Math.min(span.column(), points(line))) - indent;
    int width = points(text);
    int start =
        from < 0
            ? 0
            : points(line.substring(indent, indent + Math.min(from, line.length() - indent)));
    if (span.column() > points(line)) {
      start = points(line) - points(line.substring(0, indent));
    }
    int end =
        span.endLine() > span.line() ? width : span.endColumn() - points(line.substring(0, indent));
    if (from < 0 && end <= 0) {
      return;
    }
    out.append("    ");
    String[] characters = text.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    for (int i = 0; i < start; i++) {
      boolean blank = i < characters.length && characters[i].isBlank();
      out.append(blank ? characters[i] : " ");
    }
    out.append("^".repeat(Math.max(1, Math.min(end, Math.max(width, start + 1)) - start)));
    out.append('\n');
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  /// The line that CPython prints for a warning, and the source line below it.
  public static String renderWarning(SourceFile source, Diagnostic diagnostic) {
    int line = diagnostic.span().line();
    return source.name()
        + ":"
        + line
        + ": "
        + diagnostic.kind().pythonName()
        + ": "
        + diagnostic.message()
        + "\n  "
        + source.line(line).strip()
        + "\n";
  }
}
