package loopscope.syntax.parse;

import java.util.Arrays;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Span;

/// The tokens read so far, as parallel arrays: a big source has millions.
final class TokenBuffer {
  /// A source of more tokens is refused: reading it would take longer than a run may.
  private static final int MOST = 1 << 22;

  final SourceText text;
  private TokenKind[] kinds = new TokenKind[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] lines = new int[256];
  private int[] endLines = new int[256];
  private int count;

  TokenBuffer(SourceText text) {
    this.text = text;
  }

  int count() {
    return count;
  }

  void add(TokenKind kind, int line, int start, int endLine, int end) {
    if (count == kinds.length) {
      if (count >= MOST) {
        throw SourceText.fault(
            Diagnostic.Kind.MEMORY_ERROR,
            text.span(line, start, endLine, end),
            "the Loopscope simulator reads sources of up to " + MOST + " tokens");
      }
      int larger = count * 2;
      kinds = Arrays.copyOf(kinds, larger);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      lines = Arrays.copyOf(lines, larger);
      endLines = Arrays.copyOf(endLines, larger);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    lines[count] = line;
    endLines[count] = endLine;
    count++;
  }

  TokenKind kind(int index) {
    return kinds[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  int line(int index) {
    return lines[index];
  }

  int endLine(int index) {
    return endLines[index];
  }

  /// What stands in the source at a token.
  String lexeme(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /// Whether a token is written exactly so.
  boolean is(int index, String written) {
    int start = starts[index];
    int length = written.length();
    if (ends[index] - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.chars[start + i] != written.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The stretch from the start of one token to the end of another; a token that stands for no
  /// characters has no end.
  Span span(int first, int last) {
    TokenKind kind = kinds[last];
    if (kind == TokenKind.INDENT || kind == TokenKind.DEDENT || kind == TokenKind.ENDMARKER) {
      Span start = text.span(lines[first], starts[first], lines[first], starts[first]);
      return new Span(start.line(), start.column(), endLines[last], Span.NO_END);
    }
    return text.span(lines[first], starts[first], endLines[last], ends[last]);
  }
}
