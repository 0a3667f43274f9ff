package loopscope.interp.text;

/// Strings and bytes as Python's `repr` writes them, and which characters count as printable.
public final class StrText {
  private static final char[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private StrText() {}

  /// The `repr` of a string: single quotes unless it holds those and no double ones.
  public static String repr(String text) {
    return quote(text, false);
  }

  /// The `ascii` of a string: its `repr` with everything beyond ASCII escaped.
  public static String ascii(String text) {
    return quote(text, true);
  }

  /// A text that is already a `repr`, with everything beyond ASCII escaped.
  public static String escapeBeyondAscii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x7f) {
                out.append((char) c);
              } else {
                escape(out, c);
              }
            });
    return out.toString();
  }

  private static String quote(String text, boolean asciiOnly) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    int length = text.length();
    StringBuilder out = new StringBuilder(length + 2).append(quote);
    for (int i = 0; i < length; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c >= ' ' && c < 0x7f) {
        out.append((char) c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (asciiOnly || c < ' ' || !isPrintable(c)) {
        escape(out, c);
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.append(quote).toString();
  }

  /// The `repr` of bytes, such as `b'a\x00'`.
  public static String repr(byte[] bytes) {
    boolean single = false;
    boolean twofold = false;
    for (byte b : bytes) {
      single |= b == '\'';
      twofold |= b == '"';
    }
    char quote = single && !twofold ? '"' : '\'';
    StringBuilder out = new StringBuilder(bytes.length + 3).append('b').append(quote);
    for (byte b : bytes) {
      int c = b & 0xff;
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c == quote) {
            out.append('\\').append(quote);
          } else if (c >= ' ' && c < 0x7f) {
            out.append((char) c);
          } else {
            escape(out, c);
          }
        }
      }
    }
    return out.append(quote).toString();
  }

  private static void escape(StringBuilder out, int c) {
    if (c < 0x100) {
      hex(out.append("\\x"), c, 2);
    } else if (c < 0x10000) {
      hex(out.append("\\u"), c, 4);
    } else {
      hex(out.append("\\U"), c, 8);
    }
  }

  private static void hex(StringBuilder out, int value, int digits) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      out.append(HEX[value >> shift & 15]);
    }
  }

  /// Whether `repr` shows a character as itself: no control, format, surrogate, unassigned or
  /// separator but the space.
  public static boolean isPrintable(int c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
