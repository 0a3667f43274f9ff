package loopscope.interp.text;

/// Escapes and sets of characters of a regular expression, in Java's spelling.
final class RegexCharacters {
  private final RegexTranslation t;

  RegexCharacters(RegexTranslation translation) {
    this.t = translation;
  }

  void escape(boolean inClass) throws RegexTranslation.Mistake {
    char c = t.source.charAt(t.at + 1);
    int start = t.at;
    t.at += 2;
    switch (c) {
      case 'Z', 'z' -> t.out.append("\\z");
      case 'A' -> t.out.append("\\A");
      case 'b' -> t.out.append(inClass ? "\\x08" : "\\b");
      case 'B', 'd', 'D', 's', 'S', 'w', 'W', 'n', 'r', 't', 'f' -> t.out.append('\\').append(c);
      case 'v' -> t.out.append("\\x0b");
      case 'a' -> t.out.append("\\x07");
      case 'N' -> new RegexGroups(t).character(start);
      case 'x', 'u', 'U' -> hex(c == 'x' ? 2 : c == 'u' ? 4 : 8);
      case '0' -> {
        int end = t.at;
        while (end < t.source.length()
            && end < t.at + 2
            && t.source.charAt(end) >= '0'
            && t.source.charAt(end) <= '7') {
          end++;
        }
        int code = end == t.at ? 0 : Integer.parseInt(t.source.substring(t.at, end), 8);
        t.out.append("\\x{").append(Integer.toHexString(code)).append('}');
        t.at = end;
      }
      default -> {
        if (c >= '1' && c <= '7' && inClass) {
          octal(start);
        } else if (c >= '1' && c <= '9') {
          reference(start);
        } else {
          t.out.append(c < 0x80 ? "\\" : "").append(c);
        }
      }
    }
  }

  private void octal(int start) {
    int end = start + 2;
    while (end < start + 4 && Character.digit(t.source.charAt(end), 8) >= 0) {
      end++;
    }
    int code = Integer.parseInt(t.source.substring(start + 1, end), 8);
    t.out.append("\\x{").append(Integer.toHexString(code)).append('}');
    t.at = end;
  }

  private void reference(int start) {
    int end = start + 2;
    if (end < t.source.length() && Characters.isDecimal(t.source.charAt(end))) {
      end++;
    }
    if (t.source.substring(start + 1, Math.min(end + 1, t.source.length())).matches("[0-7]{3}")) {
      int code = Integer.parseInt(t.source.substring(start + 1, end + 1), 8);
      t.out.append("\\x{").append(Integer.toHexString(code)).append('}');
      t.at = end + 1;
      return;
    }
    int number = Integer.parseInt(t.source.substring(start + 1, end));
    t.out.append("(?:\\").append(t.number(number)).append(')');
    t.at = end;
  }

  private void hex(int digits) {
    int end = Math.min(t.at + digits, t.source.length());
    String code = t.source.substring(t.at, end);
    t.out.append("\\x{").append(code).append('}');
    t.at = end;
  }

  void characterClass() throws RegexTranslation.Mistake {
    t.at++;
    t.out.append('[');
    if (t.peek(0) == '^') {
      t.out.append('^');
      t.at++;
    }
    boolean first = true;
    int before = -1;
    while (true) {
      char c = t.source.charAt(t.at);
      if (c == ']' && !first) {
        t.out.append(']');
        t.at++;
        return;
      }
      first = false;
      if (c == '\\') {
        escape(true);
        before = -1;
      } else {
        if (c == '-'
            && before >= 0
            && t.peek(1) != ']'
            && t.peek(1) != '\\'
            && t.at + 1 < t.source.length()) {
          before = -1;
        } else {
          before = t.at;
        }
        boolean special = "[]&^#~|".indexOf(c) >= 0 || Character.isWhitespace(c);
        boolean literalDash =
            c == '-' && (t.peek(1) == ']' || t.out.charAt(t.out.length() - 1) == '[');
        t.out.append(special || literalDash ? "\\" : "").append(c);
        t.at++;
      }
    }
  }
}
