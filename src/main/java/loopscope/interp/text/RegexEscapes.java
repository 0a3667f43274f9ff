package loopscope.interp.text;

import java.util.Locale;
import loopscope.interp.text.RegexSyntax.Kind;
import loopscope.interp.text.RegexSyntax.Part;
import loopscope.interp.text.RegexTranslation.Mistake;

/// Escapes and sets of characters, as [RegexSyntax] reads them.
final class RegexEscapes {
  private static final int SEVERAL = -1;

  private final RegexSyntax s;

  RegexEscapes(RegexSyntax syntax) {
    this.s = syntax;
  }

  private char letter(int start) throws Mistake {
    if (s.ended()) {
      throw new Mistake("bad escape (end of pattern)", start);
    }
    return s.source.charAt(s.at++);
  }

  /// An escape outside of sets; `start` is where its backslash stands.
  Part outside(int start) throws Mistake {
    char c = letter(start);
    if ("AbBZz".indexOf(c) >= 0) {
      return new Part(0, 0, Kind.PLACE);
    }
    if ("dDsSwWafnrtv\\".indexOf(c) >= 0) {
      return RegexSyntax.ONE;
    }
    if (c == '0') {
      octal(2);
      return RegexSyntax.ONE;
    }
    if (c >= '1' && c <= '9') {
      return digits(c, start);
    }
    code(c, start);
    return RegexSyntax.ONE;
  }

  private Part digits(char c, int start) throws Mistake {
    if (isDigit(s.peek())) {
      char second = s.source.charAt(s.at++);
      if (isOctal(c) && isOctal(second) && isOctal(s.peek())) {
        s.at++;
        octalValue(start);
        return RegexSyntax.ONE;
      }
    }
    int number = Integer.parseInt(s.source.substring(start + 1, s.at));
    if (number >= s.groups.size()) {
      throw new Mistake("invalid group reference " + number, start + 1);
    }
    return s.reference(number, start);
  }

  private void octal(int most) {
    for (int i = 0; i < most && isOctal(s.peek()); i++) {
      s.at++;
    }
  }

  private int octalValue(int start) throws Mistake {
    String digits = s.source.substring(start + 1, s.at);
    int value = Integer.parseInt(digits, 8);
    if (value > 0377) {
      throw new Mistake("octal escape value \\" + digits + " outside of range 0-0o377", start);
    }
    return value;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// What an escape with a code or a name stands for, or any other character for itself.
  private int code(char c, int start) throws Mistake {
    if (c == 'x' || !s.bytes && (c == 'u' || c == 'U')) {
      int digits = c == 'x' ? 2 : c == 'u' ? 4 : 8;
      while (s.at < start + 2 + digits && Character.digit(s.peek(), 16) >= 0 && s.peek() < 128) {
        s.at++;
      }
      String text = s.source.substring(start + 2, s.at);
      if (text.length() < digits) {
        throw new Mistake("incomplete escape " + s.source.substring(start, s.at), start);
      }
      long value = Long.parseLong(text, 16);
      if (value > 0x10ffff) {
        throw new Mistake("bad escape " + s.source.substring(start, s.at), start);
      }
      return (int) value;
    }
    if (c == 'N' && !s.bytes) {
      if (!s.take('{')) {
        throw new Mistake("missing {", s.at);
      }
      String name = s.until('}', "character name");
      try {
        return Character.codePointOf(name.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException _) {
        throw new Mistake("undefined character name " + StrText.repr(name), start);
      }
    }
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      throw new Mistake("bad escape \\" + c, start);
    }
    return c;
  }

  /// A set of characters; `start` is where its bracket stands.
  Part characterClass(int start) throws Mistake {
    s.take('^');
    boolean first = true;
    while (true) {
      if (s.ended()) {
        throw new Mistake("unterminated character set", start);
      }
      int from = s.at;
      if (!first && s.take(']')) {
        return RegexSyntax.ONE;
      }
      first = false;
      int low = member();
      if (s.take('-')) {
        if (s.ended()) {
          throw new Mistake("unterminated character set", start);
        }
        if (s.take(']')) {
          return RegexSyntax.ONE;
        }
        int high = member();
        if (low == SEVERAL || high == SEVERAL || high < low) {
          throw new Mistake("bad character range " + s.source.substring(from, s.at), from);
        }
      }
    }
  }

  private int member() throws Mistake {
    int start = s.at;
    int point = s.source.codePointAt(s.at);
    s.at += Character.charCount(point);
    if (point != '\\') {
      return point;
    }
    char c = letter(start);
    int simple = "abfnrtv\\".indexOf(c);
    if (simple >= 0) {
      return "\007\b\f\n\r\t\013\\".charAt(simple);
    }
    if ("dDsSwW".indexOf(c) >= 0) {
      return SEVERAL;
    }
    if (isOctal(c)) {
      octal(2);
      return octalValue(start);
    }
    if (isDigit(c)) {
      throw new Mistake("bad escape \\" + c, start);
    }
    return code(c, start);
  }
}
