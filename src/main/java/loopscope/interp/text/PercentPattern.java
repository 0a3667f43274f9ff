package loopscope.interp.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The left operand of `%` on strings, taken apart into literal text and conversions.
public final class PercentPattern {
  /// The value of a width or precision that is taken from the arguments (`*`).
  public static final int FROM_ARGUMENTS = -2;

  /// Literal text, a conversion, or where the rest cannot be read.
  public sealed interface Piece {}

  /// What is wrong where reading ended; `keyed` when a mapping is asked for before that shows.
  public record Broken(Fault fault, boolean keyed) implements Piece {}

  /// Text that stands for itself.
  public record Literal(String text) implements Piece {}

  /// One conversion; `width` and `precision` are -1 where absent. `index` is where its letter
  /// stands.
  public record Conversion(
      @Nullable String key, String flags, int width, int precision, int type, int index)
      implements Piece {

    /// The same conversion with the width and precision that the arguments gave.
    public Conversion with(int newWidth, int newPrecision) {
      boolean left = newWidth < 0 && width == FROM_ARGUMENTS;
      return new Conversion(
          key,
          left ? flags + "-" : flags,
          left ? -newWidth : newWidth,
          Math.max(newPrecision, -1),
          type,
          index);
    }

    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }
  }

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int left;
  private int at;
  private boolean keyed;

  private PercentPattern(String text, int most) {
    this.text = text;
    this.left = most;
  }

  /// Takes a text apart, up to so many conversions.
  public static List<Piece> parse(String text, int most) {
    PercentPattern pattern = new PercentPattern(text, most);
    try {
      pattern.read();
    } catch (Fault fault) {
      pattern.pieces.add(new Broken(fault, pattern.keyed));
    }
    return List.copyOf(pattern.pieces);
  }

  private void read() {
    StringBuilder literal = new StringBuilder();
    while (at < text.length() && left > 0) {
      char c = text.charAt(at++);
      if (c != '%') {
        literal.append(c);
        continue;
      }
      if (at < text.length() && text.charAt(at) == '%') {
        literal.append('%');
        at++;
        continue;
      }
      if (!literal.isEmpty()) {
        pieces.add(new Literal(literal.toString()));
        literal.setLength(0);
      }
      pieces.add(conversion());
      left--;
    }
    if (!literal.isEmpty()) {
      pieces.add(new Literal(literal.toString()));
    }
  }

  private Conversion conversion() {
    keyed = peek() == '(';
    String key = keyed ? key() : null;
    int start = at;
    while ("-+ #0".indexOf(peek()) >= 0) {
      at++;
    }
    String flags = text.substring(start, at);
    int width = number("width");
    int precision = -1;
    if (peek() == '.') {
      at++;
      precision = Math.max(number("precision"), 0);
      if (text.charAt(at - 1) == '*') {
        precision = FROM_ARGUMENTS;
      }
    }
    if (peek() == 'l' || peek() == 'h' || peek() == 'L') {
      at++;
    }
    if (at >= text.length()) {
      throw Fault.value("incomplete format");
    }
    int type = text.codePointAt(at);
    int index = text.codePointCount(0, at);
    at += Character.charCount(type);
    return new Conversion(key, flags, width, precision, type, index);
  }

  /// What is said of a letter that stands for no conversion.
  public static Fault unsupported(Conversion c) {
    return Fault.value(
        "unsupported format character '"
            + (c.type > 31 && c.type < 127 ? Character.toString(c.type) : "?")
            + "' (0x"
            + Integer.toHexString(c.type)
            + ") at index "
            + c.index);
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\uffff';
  }

  private String key() {
    int start = ++at;
    int depth = 1;
    while (at < text.length()) {
      char c = text.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return text.substring(start, at - 1);
      }
    }
    throw Fault.value("incomplete format key");
  }

  private int number(String what) {
    if (peek() == '*') {
      at++;
      return FROM_ARGUMENTS;
    }
    int start = at;
    long value = 0;
    while (peek() >= '0' && peek() <= '9') {
      value = value * 10 + (text.charAt(at++) - '0');
      if (value > Integer.MAX_VALUE) {
        throw Fault.value(what + " too big");
      }
    }
    return at == start ? -1 : (int) value;
  }

  /// A text conversion's result in its field.
  public static String string(String shown, Conversion c) {
    String cut = shown;
    if (c.precision() >= 0 && c.precision() < shown.codePointCount(0, shown.length())) {
      cut = shown.substring(0, shown.offsetByCodePoints(0, c.precision()));
    }
    return pad("", cut, c, false);
  }

  /// The result of an integer conversion.
  public static String integer(BigInteger value, Conversion c, int digitLimit) {
    BigInteger size = value.abs();
    String prefix = "";
    String digits;
    switch (c.type()) {
      case 'x', 'X' -> {
        digits = size.toString(16);
        prefix = c.has('#') ? "0x" : "";
      }
      case 'o' -> {
        digits = size.toString(8);
        prefix = c.has('#') ? "0o" : "";
      }
      default -> digits = NumberText.decimal(size, digitLimit);
    }
    if (c.precision() > 1 << 28) {
      throw new Fault("MemoryError", "");
    }
    if (digits.length() < c.precision()) {
      digits = "0".repeat(c.precision() - digits.length()) + digits;
    }
    if (c.type() == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
      prefix = prefix.toUpperCase(Locale.ROOT);
    }
    return pad(sign(value.signum() < 0, c) + prefix, digits, c, c.has('0'));
  }

  /// The result of a float conversion.
  public static String real(double value, Conversion c) {
    String digits = FloatFormat.unsigned(value, c.type(), c.precision(), c.has('#'));
    boolean negative = value < 0 || value == 0 && 1 / value < 0;
    return pad(sign(negative, c), digits, c, c.has('0'));
  }

  private static String sign(boolean negative, Conversion c) {
    return negative ? "-" : c.has('+') ? "+" : c.has(' ') ? " " : "";
  }

  private static String pad(String head, String body, Conversion c, boolean zeros) {
    int missing = c.width() - head.length() - body.codePointCount(0, body.length());
    if (missing <= 0) {
      return head + body;
    }
    if (missing > 1 << 28) {
      throw new Fault("MemoryError", "");
    }
    if (c.has('-')) {
      return head + body + " ".repeat(missing);
    }
    return zeros ? head + "0".repeat(missing) + body : " ".repeat(missing) + head + body;
  }
}
