package loopscope.interp.lib;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;

/// What `sub` puts in place of a match: text, and references to groups.
final class RegexTemplate {
  private sealed interface Piece {}

  private record Text(String text) implements Piece {}

  private record Reference(int group) implements Piece {}

  private final Interpreter in;
  private final RegexPattern pattern;
  private final PyObject given;
  private final String source;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private int at;

  private RegexTemplate(Interpreter in, RegexPattern pattern, PyObject given, String source) {
    this.in = in;
    this.pattern = pattern;
    this.given = given;
    this.source = source;
  }

  /// Reads a template and refuses one with mistakes, also where nothing will be replaced.
  static RegexTemplate of(Interpreter in, RegexPattern pattern, PyObject template) {
    String source = pattern.contents(template);
    if (source == null) {
      String kind = template.type().name();
      throw Raise.typeError(
          pattern.isBytes() && template instanceof PyStr
              ? "sequence item 0: expected a bytes-like object, str found"
              : pattern.isBytes()
                  ? "a bytes-like object is required, not '" + kind + "'"
                  : kind.equals("bytes")
                      ? "sequence item 0: expected str instance, bytes found"
                      : "decoding to str: need a bytes-like object, " + kind + " found");
    }
    RegexTemplate read = new RegexTemplate(in, pattern, template, source);
    read.read();
    return read;
  }

  String expand(RegexMatch match) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Text(String text) -> out.append(text);
        case Reference(int group) -> out.append(match.part(group));
      }
    }
    return out.toString();
  }

  private Raise bad(String message, int position) {
    return RegexPattern.error(in, message, given, position);
  }

  private void read() {
    while (at < source.length()) {
      char c = source.charAt(at++);
      if (c != '\\') {
        literal.append(c);
        continue;
      }
      if (at == source.length()) {
        throw bad("bad escape (end of pattern)", at - 1);
      }
      escape(source.charAt(at++));
    }
    flush();
  }

  private void flush() {
    if (!literal.isEmpty()) {
      pieces.add(new Text(literal.toString()));
      literal.setLength(0);
    }
  }

  private void escape(char c) {
    int start = at - 2;
    int simple = "abfnrtv\\".indexOf(c);
    if (simple >= 0) {
      literal.append("\007\b\f\n\r\t\013\\".charAt(simple));
    } else if (c == 'g') {
      named();
    } else if (c == '0') {
      int end = at;
      while (end < source.length() && end < at + 2 && isOctal(source.charAt(end))) {
        end++;
      }
      literal.append((char) Integer.parseInt(source.substring(start + 1, end), 8));
      at = end;
    } else if (c >= '1' && c <= '9') {
      numbered(start);
    } else if (c < 0x80 && Character.isLetter(c)) {
      throw bad("bad escape \\" + c, start);
    } else {
      literal.append('\\').append(c);
    }
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private void numbered(int start) {
    if (at < source.length() && Character.isDigit(source.charAt(at))) {
      at++;
      boolean octal = at < source.length() && isOctal(source.charAt(at));
      if (octal && isOctal(source.charAt(start + 1)) && isOctal(source.charAt(start + 2))) {
        at++;
        String digits = source.substring(start + 1, at);
        int value = Integer.parseInt(digits, 8);
        if (value > 0377) {
          throw bad("octal escape value \\" + digits + " outside of range 0-0o377", start);
        }
        literal.append((char) value);
        return;
      }
    }
    reference(Integer.parseInt(source.substring(start + 1, at)), start + 1);
  }

  private void reference(int number, int position) {
    if (number > pattern.translation.groups()) {
      throw bad("invalid group reference " + number, position);
    }
    flush();
    pieces.add(new Reference(number));
  }

  private void named() {
    if (at >= source.length() || source.charAt(at) != '<') {
      throw bad("missing <", at);
    }
    int from = ++at;
    int end = source.indexOf('>', from);
    if (end < 0) {
      throw from == source.length()
          ? bad("missing group name", from)
          : bad("missing >, unterminated name", from);
    }
    String name = source.substring(from, end);
    if (name.isEmpty()) {
      throw bad("missing group name", from);
    }
    at = end + 1;
    if (name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      reference(Integer.parseInt(name), from);
      return;
    }
    boolean identifier =
        (Character.isUnicodeIdentifierStart(name.charAt(0)) || name.charAt(0) == '_')
            && name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    if (!identifier) {
      throw bad("bad character in group name " + in.repr(PyStr.of(name)), from);
    }
    Integer number = pattern.translation.names().get(name);
    if (number == null) {
      throw Raise.indexError("unknown group name '" + name + "'");
    }
    flush();
    pieces.add(new Reference(number));
  }
}
