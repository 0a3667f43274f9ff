package loopscope.syntax.parse;

import org.jspecify.annotations.Nullable;

/// Resolves the backslashes of a string or bytes literal.
///
/// One instance reads one literal; afterwards it knows what went wrong and which escape Python
/// would warn of.
final class Escapes {

  private final char[] chars;
  private final int end;
  private final boolean bytes;
  private final StringBuilder out = new StringBuilder();
  private int at;

  /// How far along CPython would be: it counts a character beyond ASCII as the ten of `\U0001F600`.
  private int position;

  private @Nullable String fault;
  private @Nullable String warning;
  private int warningAt = -1;

  Escapes(char[] chars, int start, int end, boolean bytes) {
    this.chars = chars;
    at = start;
    this.end = end;
    this.bytes = bytes;
  }

  /// The text with escapes resolved; meaningless when there is a [#fault].
  String resolve() {
    while (at < end && fault == null) {
      char c = chars[at];
      if (c == '\\' && at + 1 < end) {
        escape();
      } else {
        out.append(c);
        position += c < 128 ? 1 : Character.isLowSurrogate(c) ? 0 : 10;
        at++;
      }
    }
    return out.toString();
  }

  /// What CPython says when the literal is no string, without the words around it.
  @Nullable String fault() {
    return fault;
  }

  /// The message of the first escape that means nothing.
  @Nullable String warning() {
    return warning;
  }

  /// The offset of the escape that [#warning] is about.
  int warningAt() {
    return warningAt;
  }

  static String invalidEscape(String escape) {
    return "\""
        + escape
        + "\" is an invalid escape sequence. Such sequences will not work in the future. "
        + "Did you mean \"\\"
        + escape
        + "\"? A raw string is also an option.";
  }

  private void escape() {
    char c = chars[at + 1];
    switch (c) {
      case '\n' -> skip();
      case '\\', '\'', '"' -> literal(c);
      case 'a' -> literal('\u0007');
      case 'b' -> literal('\b');
      case 'f' -> literal('\f');
      case 'n' -> literal('\n');
      case 'r' -> literal('\r');
      case 't' -> literal('\t');
      case 'v' -> literal('\u000b');
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
      case 'x' -> hex(2);
      case 'u', 'U', 'N' -> {
        if (bytes) {
          unknown(c);
        } else if (c == 'N') {
          named();
        } else {
          hex(c == 'u' ? 4 : 8);
        }
      }
      default -> unknown(c);
    }
  }

  private void skip() {
    at += 2;
    position += 2;
  }

  private void literal(char c) {
    out.append(c);
    skip();
  }

  private void unknown(char c) {
    if (warning == null && c < 128) {
      warning = invalidEscape("\\" + c);
      warningAt = at;
    }
    out.append('\\');
    at++;
    position++;
  }

  private void octal() {
    int start = at;
    int value = 0;
    int i = at + 1;
    while (i < end && i < at + 4 && chars[i] >= '0' && chars[i] <= '7') {
      value = value * 8 + chars[i] - '0';
      i++;
    }
    if (value > 255 && warning == null) {
      String escape = new String(chars, start, i - start);
      warning =
          "\""
              + escape
              + "\" is an invalid octal escape sequence. Such sequences will not work in the "
              + "future. Did you mean \"\\"
              + escape
              + "\"? A raw string is also an option.";
      warningAt = start;
    }
    out.append((char) (bytes ? value & 255 : value));
    position += i - at;
    at = i;
  }

  private void hex(int digits) {
    int value = 0;
    int i = at + 2;
    while (i < end && i < at + 2 + digits) {
      int digit = chars[i] < 128 ? Character.digit(chars[i], 16) : -1;
      if (digit < 0) {
        break;
      }
      value = value * 16 + digit;
      i++;
    }
    if (i - at - 2 < digits) {
      if (bytes) {
        fault = "(value error) invalid \\x escape at position " + position;
      } else {
        String form = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX";
        unicodeFault(i - at - 1, "truncated " + form + " escape");
      }
    } else if (value < 0 || value > Character.MAX_CODE_POINT) {
      unicodeFault(i - at - 1, "illegal Unicode character");
    } else {
      out.appendCodePoint(value);
      position += i - at;
      at = i;
    }
  }

  private void named() {
    int i = at + 2;
    if (i >= end || chars[i] != '{') {
      unicodeFault(1, "malformed \\N character escape");
      return;
    }
    while (i < end && chars[i] != '}') {
      i++;
    }
    if (i >= end || i == at + 3) {
      unicodeFault(i - at - 1, "malformed \\N character escape");
      return;
    }
    String name = new String(chars, at + 3, i - at - 3);
    try {
      out.appendCodePoint(Character.codePointOf(name));
    } catch (IllegalArgumentException _) {
      unicodeFault(i - at, "unknown Unicode character name");
      return;
    }
    position += i + 1 - at;
    at = i + 1;
  }

  /// `length` is how far after the backslash the fault reaches.
  private void unicodeFault(int length, String reason) {
    fault =
        "(unicode error) 'unicodeescape' codec can't decode bytes in position "
            + position
            + "-"
            + (position + length)
            + ": "
            + reason;
  }
}
