package loopscope.interp.text;

import java.math.BigInteger;
import java.util.Locale;

/// `str.__format__` and `int.__format__`, and the padding that all numbers share.
public final class ValueFormat {
  /// The longest text that a format may make, in characters.
  private static final int MAX_LENGTH = 1 << 28;

  private ValueFormat() {}

  /// A string in a field.
  public static String string(String text, FormatSpec spec, String typeName) {
    if (spec.type() != 0 && spec.type() != 's') {
      throw spec.unknownCode(typeName);
    }
    if (spec.sign() != 0) {
      throw Fault.value(
          spec.sign() == ' '
              ? "Space not allowed in string format specifier"
              : "Sign not allowed in string format specifier");
    }
    if (spec.noNegativeZero()) {
      throw Fault.value("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec.alternate()) {
      throw Fault.value("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.align() == '=') {
      throw Fault.value("'=' alignment not allowed in string format specifier");
    }
    String shown = text;
    if (spec.precision() >= 0 && spec.precision() < text.codePointCount(0, text.length())) {
      shown = text.substring(0, text.offsetByCodePoints(0, spec.precision()));
    }
    return pad(shown, spec, '<');
  }

  /// A whole number with one of the integer codes or none.
  public static String integer(BigInteger value, FormatSpec spec, String typeName, int digitLimit) {
    int type = spec.typeOr('d');
    if ("eEfFgG%".indexOf(type) >= 0) {
      double real = value.doubleValue();
      if (Double.isInfinite(real)) {
        throw Fault.overflow("int too large to convert to float");
      }
      return FloatFormat.format(real, spec, typeName);
    }
    if ("bcdnoxX".indexOf(type) < 0) {
      throw spec.unknownCode(typeName);
    }
    if (spec.precision() >= 0) {
      throw Fault.value("Precision not allowed in integer format specifier");
    }
    if (spec.noNegativeZero()) {
      throw Fault.value("Negative zero coercion (z) not allowed in integer format specifier");
    }
    String prefix = "";
    String digits;
    switch (type) {
      case 'c' -> {
        return character(value, spec);
      }
      case 'd', 'n' -> digits = NumberText.decimal(value.abs(), digitLimit);
      case 'b' -> {
        digits = value.abs().toString(2);
        prefix = "0b";
      }
      case 'o' -> {
        digits = value.abs().toString(8);
        prefix = "0o";
      }
      case 'x' -> {
        digits = value.abs().toString(16);
        prefix = "0x";
      }
      case 'X' -> {
        digits = value.abs().toString(16).toUpperCase(Locale.ROOT);
        prefix = "0X";
      }
      default -> throw spec.unknownCode(typeName);
    }
    int group = type == 'd' || type == 'n' ? 3 : 4;
    return number(value.signum() < 0, spec.alternate() ? prefix : "", digits, "", group, spec);
  }

  private static String character(BigInteger value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw Fault.value("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw Fault.value("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value.bitLength() > 63) {
      throw Fault.overflow("Python int too large to convert to C long");
    }
    if (value.signum() < 0 || value.bitLength() > 21 || value.intValue() > 0x10ffff) {
      throw Fault.overflow("%c arg not in range(0x110000)");
    }
    return pad(Character.toString(value.intValue()), spec, '>');
  }

  /// A number from its parts, with sign, grouping and padding as the specification says.
  ///
  /// `tail` is whatever follows the whole part: point, fraction, exponent, percent sign.
  static String number(
      boolean negative, String prefix, String whole, String tail, int group, FormatSpec spec) {
    String sign = negative ? "-" : spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
    char align = spec.align() != 0 ? spec.align() : spec.zero() ? '=' : '>';
    String body = whole;
    if (spec.grouping() != 0 && (group == 4 || Character.isDigit(whole.charAt(0)))) {
      int least = 0;
      if (align == '=' && spec.fill() == '0') {
        least = spec.width() - sign.length() - prefix.length() - tail.length();
      }
      body = grouped(whole, spec.grouping(), group, checkedLength(least));
    }
    String head = sign + prefix;
    int missing = checkedLength(spec.width()) - head.length() - body.length() - tail.length();
    if (align != '=' || missing <= 0) {
      return pad(head + body + tail, spec, align == '=' ? '>' : align);
    }
    return head + fill(spec.fill(), missing) + body + tail;
  }

  /// Digits with a separator between groups, and leading zeros up to a least length.
  private static String grouped(String digits, char separator, int group, int least) {
    StringBuilder reversed = new StringBuilder();
    int count = 0;
    for (int i = digits.length() - 1; i >= 0 || reversed.length() < least; i--) {
      if (count > 0 && count % group == 0) {
        reversed.append(separator);
      }
      reversed.append(i >= 0 ? digits.charAt(i) : '0');
      count++;
    }
    return reversed.reverse().toString();
  }

  /// A text in a field, with `align` where the specification names none.
  static String pad(String text, FormatSpec spec, char align) {
    int missing = checkedLength(spec.width()) - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    return switch (spec.align() != 0 ? spec.align() : align) {
      case '<' -> text + fill(spec.fill(), missing);
      case '^' -> fill(spec.fill(), missing / 2) + text + fill(spec.fill(), missing - missing / 2);
      default -> fill(spec.fill(), missing) + text;
    };
  }

  private static String fill(int c, int count) {
    return Character.toString(c).repeat(count);
  }

  private static int checkedLength(int length) {
    if (length > MAX_LENGTH) {
      throw new Fault("MemoryError", "");
    }
    return length;
  }
}
