package loopscope.interp.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The string of `str.format`, taken apart into literal text and replacement fields.
public final class FormatPattern {
  /// Literal text before a field, and the field; what ends with a doubled brace, and the last
  /// piece, may have none.
  public record Piece(String literal, @Nullable Field field) {}

  /// A replacement field: `name`, conversion letter (0 for none) and a specification that may hold
  /// fields itself.
  public record Field(String name, int conversion, String spec) {}

  /// A step from a field's first object to what it names: `.name` or `[key]`.
  public record Access(boolean attribute, String name) {}

  /// A field's name: what it starts from, and the accesses that follow.
  public record Name(String first, List<Access> accesses) {}

  private final String text;
  private int at;

  private FormatPattern(String text) {
    this.text = text;
  }

  /// The pieces one after the other; a mistake is found when its turn comes.
  public static FormatPattern of(String text) {
    return new FormatPattern(text);
  }

  /// The next piece, or null at the end.
  public @Nullable Piece next() {
    return at < text.length() ? piece() : null;
  }

  private Piece piece() {
    StringBuilder literal = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '{' && c != '}') {
        literal.append(c);
      } else if (at < text.length() && text.charAt(at) == c) {
        at++;
        return new Piece(literal.append(c).toString(), null);
      } else if (c == '}') {
        throw Fault.value("Single '}' encountered in format string");
      } else if (at == text.length()) {
        throw Fault.value("Single '{' encountered in format string");
      } else {
        return new Piece(literal.toString(), field());
      }
    }
    return new Piece(literal.toString(), null);
  }

  private Field field() {
    int start = at;
    boolean bracket = false;
    char c = 0;
    while (at < text.length()) {
      c = text.charAt(at);
      if (c == '{') {
        throw Fault.value("unexpected '{' in field name");
      }
      if (c == '[') {
        bracket = true;
      } else if (c == ']') {
        bracket = false;
      } else if (!bracket && (c == '}' || c == ':' || c == '!')) {
        break;
      }
      at++;
    }
    if (at >= text.length()) {
      throw unclosed();
    }
    String name = text.substring(start, at++);
    int conversion = 0;
    if (c == '!') {
      if (at >= text.length()) {
        throw Fault.value("end of string while looking for conversion specifier");
      }
      conversion = text.codePointAt(at);
      at += Character.charCount(conversion);
      if (at >= text.length()) {
        throw Fault.value("unmatched '{' in format spec");
      }
      c = text.charAt(at++);
      if (c != '}' && c != ':') {
        throw Fault.value("expected ':' after conversion specifier");
      }
    }
    return new Field(name, conversion, c == ':' ? spec() : "");
  }

  private String spec() {
    int start = at;
    int depth = 1;
    while (at < text.length()) {
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return text.substring(start, at - 1);
      }
    }
    throw Fault.value("unmatched '{' in format spec");
  }

  private static Fault unclosed() {
    return Fault.value("expected '}' before end of string");
  }

  /// Takes a field's name apart.
  public static Name name(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) != '.' && text.charAt(i) != '[') {
      i++;
    }
    String first = text.substring(0, i);
    List<Access> accesses = new ArrayList<>();
    while (i < text.length()) {
      boolean attribute = text.charAt(i) == '.';
      int end;
      if (attribute) {
        end = i + 1;
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
          end++;
        }
      } else if (text.charAt(i) == '[') {
        end = text.indexOf(']', i);
        if (end < 0) {
          throw Fault.value("Missing ']' in format string");
        }
      } else {
        throw Fault.value("Only '.' or '[' may follow ']' in format field specifier");
      }
      String name = text.substring(i + 1, end);
      if (name.isEmpty()) {
        throw Fault.value("Empty attribute in format string");
      }
      accesses.add(new Access(attribute, name));
      i = attribute ? end : end + 1;
    }
    return new Name(first, accesses);
  }

  /// The number that a name or key spells in ASCII digits; -1 if it is no number.
  public static int index(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
      if (value > Integer.MAX_VALUE) {
        throw Fault.value("Too many decimal digits in format string");
      }
    }
    return text.isEmpty() ? -1 : (int) value;
  }
}
