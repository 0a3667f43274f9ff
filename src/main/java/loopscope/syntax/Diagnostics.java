package loopscope.syntax;

/// How faults of a program's text are shown on a terminal.
public final class Diagnostics {

  private Diagnostics() {}

  /// The lines that CPython prints for an error, each ended by a line end.
  public static String render(SourceFile source, Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    Span span = diagnostic.span();
    out.append("  File \"").append(source.name()).append("\", line ");
    Diagnostic raised = diagnostic.raised();
    // CPython shows the line where a keyword is proposed under the number of the one at fault.
    out.append(raised == null ? span.line() : raised.span().line()).append('\n');
    String line = source.line(span.line());
    int indent = 0;
    while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\f')) {
      indent++;
    }
    String text = line.substring(indent);
    if (!line.isEmpty()) {
      out.append("    ").append(text).append('\n');
      underline(out, text, span, indent);
    }
    out.append(diagnostic.kind().pythonName()).append(": ");
    return out.append(diagnostic.message()).append('\n').toString();
  }

  private static void underline(StringBuilder out, String text, Span span, int indent) {
    int width = points(text);
    int start = Math.min(span.column() - indent, width);
    if (start < 0) {
      return;
    }
    int end = span.endLine() > span.line() ? width : Math.min(span.endColumn() - indent, width);
    out.append("    ");
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < start; i++) {
      // Blanks other than spaces are kept, so that tabs line up.
      boolean blank =
          i < characters.length
              && (Character.isWhitespace(characters[i]) || Character.isSpaceChar(characters[i]));
      out.appendCodePoint(blank ? characters[i] : ' ');
    }
    out.append("^".repeat(Math.max(1, end - start))).append('\n');
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
