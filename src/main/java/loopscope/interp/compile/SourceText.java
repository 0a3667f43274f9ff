package loopscope.interp.compile;

import loopscope.syntax.SourceFile;
import loopscope.syntax.Span;

/// The text of a stretch of source, on one line.
final class SourceText {
  private SourceText() {}

  static String of(SourceFile source, Span span) {
    if (span.line() == span.endLine()) {
      String line = source.line(span.line());
      return line.substring(offset(line, span.column()), offset(line, span.endColumn()));
    }
    StringBuilder text = new StringBuilder();
    for (int number = span.line(); number <= span.endLine(); number++) {
      String line = source.line(number);
      int from = number == span.line() ? offset(line, span.column()) : 0;
      int to = number == span.endLine() ? offset(line, span.endColumn()) : line.length();
      text.append(line.substring(from, to).strip());
      if (number < span.endLine() && text.charAt(text.length() - 1) == ',') {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static int offset(String line, int column) {
    return line.offsetByCodePoints(0, column);
  }
}
