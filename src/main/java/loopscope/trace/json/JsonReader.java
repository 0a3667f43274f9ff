package loopscope.trace.json;

import java.io.IOException;
import java.io.Reader;

/// Reads JSON from a stream, value by value, and knows at which line and column it is.
///
/// It reads no more than traces need: objects, arrays, strings, whole numbers, booleans. What to
/// expect next is the caller's to say, so that no input makes it recurse or build a tree.
final class JsonReader {
  private final Reader in;
  private final char[] buffer = new char[8192];
  private int at;
  private int end;
  private int line = 1;
  private int column = 1;

  JsonReader(Reader in) {
    this.in = in;
  }

  TraceFormatException fault(String message) {
    return new TraceFormatException(message, line, column);
  }

  /// Reads that character, with any white space before it.
  void expect(char wanted) throws IOException {
    if (!skipIf(wanted)) {
      throw fault("expected '" + wanted + "' and found " + found());
    }
  }

  /// Reads that name and its colon.
  void expectName(String wanted) throws IOException {
    String name = name();
    if (!name.equals(wanted)) {
      throw fault("expected \"" + wanted + "\" and found \"" + name + "\"");
    }
  }

  /// Reads a name and its colon.
  String name() throws IOException {
    String name = text();
    expect(':');
    return name;
  }

  /// Makes sure that nothing follows.
  void expectEnd() throws IOException {
    skipSpace();
    if (peek() >= 0) {
      throw fault("expected the end and found " + found());
    }
  }

  /// Reads that character if it comes next.
  boolean skipIf(char wanted) throws IOException {
    skipSpace();
    if (peek() != wanted) {
      return false;
    }
    next();
    return true;
  }

  long number() throws IOException {
    skipSpace();
    boolean negative = peek() == '-';
    if (negative) {
      next();
    }
    if (!isDigit(peek())) {
      throw fault("expected a whole number and found " + found());
    }
    long number = 0;
    while (isDigit(peek())) {
      int digit = next() - '0';
      if (number > (Long.MAX_VALUE - digit) / 10) {
        throw fault("this number is too large");
      }
      number = 10 * number + digit;
    }
    if (peek() == '.' || peek() == 'e' || peek() == 'E') {
      throw fault("expected a whole number");
    }
    return negative ? -number : number;
  }

  boolean bool() throws IOException {
    skipSpace();
    StringBuilder word = new StringBuilder();
    while (peek() >= 'a' && peek() <= 'z' && word.length() < "false".length()) {
      word.append((char) next());
    }
    return switch (word.toString()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("expected true or false");
    };
  }

  String text() throws IOException {
    skipSpace();
    if (peek() != '"') {
      throw fault("expected a string and found " + found());
    }
    next();
    StringBuilder text = new StringBuilder();
    while (true) {
      int c = peek();
      if (c < ' ') {
        throw fault(c < 0 ? "the file ends inside a string" : "a string has no raw control signs");
      }
      next();
      if (c == '"') {
        return text.toString();
      }
      text.append(c == '\\' ? escaped() : (char) c);
    }
  }

  private char escaped() throws IOException {
    int c = peek();
    char meant =
        switch (c) {
          case '"', '\\', '/' -> (char) c;
          case 'n' -> '\n';
          case 't' -> '\t';
          case 'r' -> '\r';
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'u' -> 'u';
          default -> throw fault("no such escape in a string: " + found());
        };
    next();
    return meant == 'u' ? codeUnit() : meant;
  }

  private char codeUnit() throws IOException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = peek() < 0 ? -1 : Character.digit((char) peek(), 16);
      if (digit < 0) {
        throw fault("expected four hexadecimal digits and found " + found());
      }
      next();
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private String found() throws IOException {
    int c = peek();
    return c < 0 ? "the end of the file" : c < ' ' ? "a control sign" : "'" + (char) c + "'";
  }

  private void skipSpace() throws IOException {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      next();
    }
  }

  private int peek() throws IOException {
    if (at == end) {
      end = in.read(buffer);
      at = 0;
      if (end <= 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[at];
  }

  private int next() throws IOException {
    int c = peek();
    at++;
    if (c == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
    return c;
  }
}
