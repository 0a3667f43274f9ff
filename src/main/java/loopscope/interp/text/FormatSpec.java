package loopscope.interp.text;

/// A format specification taken apart:
/// `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`.
///
/// `width` and `precision` are -1 where absent; `align`, `sign`, `grouping` and `type` are 0 where
/// absent. `zero` tells that the `0` flag was given without an explicit alignment.
public record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    boolean zero,
    int width,
    char grouping,
    int precision,
    char fractionGrouping,
    int type) {

  /// The widest field and longest fraction accepted, CPython's own bound.
  private static final long MAX_NUMBER = Integer.MAX_VALUE;

  /// Whether nothing was asked for at all.
  public boolean isEmpty() {
    return width < 0
        && precision < 0
        && type == 0
        && align == 0
        && sign == 0
        && grouping == 0
        && fractionGrouping == 0
        && !alternate
        && !noNegativeZero;
  }

  /// The type letter, or `otherwise` where none was given.
  public int typeOr(char otherwise) {
    return type == 0 ? otherwise : type;
  }

  /// Takes a specification apart; `typeName` is the formatted value's type, for the messages.
  public static FormatSpec parse(String text, String typeName) {
    return new Reader(text, typeName).read();
  }

  static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  /// Left to right through one specification.
  private static final class Reader {
    private final String text;
    private final String typeName;
    private int at;

    Reader(String text, String typeName) {
      this.text = text;
      this.typeName = typeName;
    }

    private int peek() {
      return at < text.length() ? text.charAt(at) : -1;
    }

    private boolean take(char c) {
      if (peek() == c) {
        at++;
        return true;
      }
      return false;
    }

    FormatSpec read() {
      int fill = ' ';
      char align = 0;
      int first = text.isEmpty() ? 0 : text.codePointAt(0);
      int size = Character.charCount(first);
      boolean fillGiven = false;
      if (text.length() > size && isAlign(text.charAt(size))) {
        fill = first;
        fillGiven = true;
        align = text.charAt(size);
        at = size + 1;
      } else if (isAlign(peek())) {
        align = text.charAt(at++);
      }
      char sign = 0;
      if (peek() == '+' || peek() == '-' || peek() == ' ') {
        sign = text.charAt(at++);
      }
      boolean noNegativeZero = take('z');
      boolean alternate = take('#');
      boolean zero = false;
      if (!fillGiven && take('0')) {
        fill = '0';
        zero = align == 0;
      }
      int width = number("Too many decimal digits in format string");
      char grouping = grouping();
      int precision = -1;
      char fractionGrouping = 0;
      if (take('.')) {
        precision = number("Too many decimal digits in format string");
        fractionGrouping = grouping();
        if (precision < 0 && fractionGrouping == 0) {
          throw Fault.value("Format specifier missing precision");
        }
      }
      int type = 0;
      int rest = text.codePointCount(at, text.length());
      if (rest > 1) {
        throw Fault.value(
            "Invalid format specifier '" + text + "' for object of type '" + typeName + "'");
      }
      if (rest == 1) {
        type = text.codePointAt(at);
      }
      FormatSpec spec =
          new FormatSpec(
              fill,
              align,
              sign,
              noNegativeZero,
              alternate,
              zero,
              width,
              grouping,
              precision,
              fractionGrouping,
              type);
      spec.checkGrouping(typeName.equals("str") ? 's' : 0);
      return spec;
    }

    private char grouping() {
      char grouping = 0;
      if (take(',')) {
        grouping = ',';
      }
      if (take('_')) {
        if (grouping != 0) {
          throw Fault.value("Cannot specify both ',' and '_'.");
        }
        grouping = '_';
      }
      if (peek() == ',') {
        throw Fault.value(
            grouping == '_' ? "Cannot specify both ',' and '_'." : "Cannot specify ',' with ','.");
      }
      return grouping;
    }

    private int number(String tooLong) {
      int start = at;
      long value = 0;
      while (Characters.isDecimal(peek())) {
        value = value * 10 + Character.digit(text.charAt(at++), 10);
        if (value > MAX_NUMBER) {
          throw Fault.value(tooLong);
        }
      }
      return at == start ? -1 : (int) value;
    }
  }

  private void checkGrouping(int defaultType) {
    int type = this.type == 0 ? defaultType : this.type;
    if (grouping == 0) {
      return;
    }
    boolean allowed =
        switch (type) {
          case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> true;
          case 'b', 'o', 'x', 'X' -> grouping == '_';
          default -> false;
        };
    if (!allowed) {
      throw Fault.value(
          type > 32 && type < 128
              ? "Cannot specify '" + grouping + "' with '" + (char) type + "'."
              : "Cannot specify '" + grouping + "' with '\\x" + Integer.toHexString(type) + "'.");
    }
  }

  /// The complaint about a type letter that the value's type does not know.
  public Fault unknownCode(String typeName) {
    String shown =
        type > 32 && type < 128 ? String.valueOf((char) type) : "\\x" + Integer.toHexString(type);
    return Fault.value("Unknown format code '" + shown + "' for object of type '" + typeName + "'");
  }
}
