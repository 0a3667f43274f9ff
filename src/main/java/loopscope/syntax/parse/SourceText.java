package loopscope.syntax.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// The characters of a source and where its lines begin.
///
/// Offsets count Java `char`s; columns count code points. The two differ only after a character
/// beyond the basic plane, so the places of such characters are kept and there are usually none.
final class SourceText {

  /// Ends the characters, so that looking one ahead never needs a bound.
  static final char END = '\0';

  final char[] chars;
  final int length;
  private final int @Nullable [] lowSurrogates;
  private int[] lineStarts = new int[64];
  private int lineCount;

  SourceText(String text) {
    length = text.length();
    chars = new char[length + 4];
    text.getChars(0, length, chars, 0);
    lowSurrogates = findLowSurrogates();
    beginLine(0);
  }

  private int @Nullable [] findLowSurrogates() {
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (Character.isLowSurrogate(chars[i])) {
        count++;
      }
    }
    if (count == 0) {
      return null;
    }
    int[] found = new int[count];
    int next = 0;
    for (int i = 0; i < length; i++) {
      if (Character.isLowSurrogate(chars[i])) {
        found[next++] = i;
      }
    }
    return found;
  }

  /// Notes that the next line begins at an offset; lines are found in order, each once.
  void beginLine(int offset) {
    if (lineCount == lineStarts.length) {
      lineStarts = Arrays.copyOf(lineStarts, lineCount * 2);
    }
    lineStarts[lineCount++] = offset;
  }

  /// The number of the line that was begun last.
  int lastLine() {
    return lineCount;
  }

  /// The line that an offset lies in, of the lines begun so far.
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, 0, lineCount, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /// The column of an offset in a line that has been begun.
  int column(int line, int offset) {
    int start = lineStarts[line - 1];
    int column = offset - start;
    if (lowSurrogates != null) {
      column -= surrogatesBefore(lowSurrogates, offset) - surrogatesBefore(lowSurrogates, start);
    }
    return column;
  }

  private static int surrogatesBefore(int[] offsets, int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return found < 0 ? -found - 1 : found;
  }

  Span span(int line, int start, int endLine, int end) {
    return new Span(line, column(line, start), endLine, column(endLine, end));
  }

  String substring(int start, int end) {
    return new String(chars, start, end - start);
  }

  /// A syntax error of one character, which CPython ends where it begins.
  SyntaxFault faultOfCharacter(int line, int at, String message) {
    return fault(line, at, at, message);
  }

  /// A syntax error of one character whose end CPython leaves out.
  SyntaxFault faultWithoutEnd(int line, int at, String message) {
    Span span = new Span(line, column(line, at), line, Span.LEFT_OUT);
    return fault(Diagnostic.Kind.SYNTAX_ERROR, span, message);
  }

  /// A syntax error at a stretch of one line that CPython measures in bytes of UTF-8.
  SyntaxFault faultOfBytes(int line, int start, int end, String message) {
    int column = utf8Length(lineStart(line), start);
    Span span = new Span(line, column, line, column + utf8Length(start, end));
    return fault(Diagnostic.Kind.SYNTAX_ERROR, span, message);
  }

  private int utf8Length(int start, int end) {
    return substring(start, end).getBytes(StandardCharsets.UTF_8).length;
  }

  /// A syntax error that is shown at a stretch of one line.
  SyntaxFault fault(int line, int start, int end, String message) {
    return fault(Diagnostic.Kind.SYNTAX_ERROR, span(line, start, line, end), message);
  }

  static SyntaxFault fault(Diagnostic.Kind kind, Span span, String message) {
    return new SyntaxFault(new Diagnostic(kind, span, message, Hints.hintFor(message)));
  }
}
