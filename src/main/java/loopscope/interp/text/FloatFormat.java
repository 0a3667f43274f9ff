package loopscope.interp.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// `float.__format__` and `complex.__format__`: digits by exact decimal expansion, rounded half to
/// even.
public final class FloatFormat {
  /// The most decimals that a float has: its least bit is two to the power of -1074.
  private static final int MOST_FRACTION = 1074;

  private FloatFormat() {}

  /// A float in a field.
  public static String format(double value, FormatSpec spec, String typeName) {
    int type = spec.type();
    switch (type) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> {}
      default -> throw spec.unknownCode(typeName);
    }
    if (type == 0 && spec.isEmpty()) {
      return FloatText.repr(value);
    }
    String text = unsigned(value, type, spec.precision(), spec.alternate());
    boolean negative = value < 0 || value == 0 && 1 / value < 0;
    if (negative && spec.noNegativeZero() && isZero(text)) {
      negative = false;
    }
    int wholeEnd = wholeEnd(text);
    String tail = text.substring(wholeEnd);
    if (spec.fractionGrouping() != 0) {
      tail = groupedFraction(tail, spec.fractionGrouping());
    }
    return ValueFormat.number(negative, "", text.substring(0, wholeEnd), tail, 3, spec);
  }

  /// The size of a float with a type letter (0 for none) and a precision (-1 for none); no sign.
  public static String unsigned(double value, int type, int precision, boolean alternate) {
    double size = Math.abs(value);
    boolean upper = type == 'E' || type == 'F' || type == 'G';
    String text;
    if (Double.isNaN(size) || Double.isInfinite(size)) {
      text = (Double.isNaN(size) ? "nan" : "inf") + (type == '%' ? "%" : "");
    } else {
      text =
          switch (type) {
            case 'e', 'E' -> exponent(size, precision < 0 ? 6 : precision, alternate);
            case 'f', 'F' -> fixed(size, precision < 0 ? 6 : precision, alternate);
            case '%' -> percent(size, precision < 0 ? 6 : precision, alternate);
            case 'g', 'G', 'n' -> general(size, precision < 0 ? 6 : precision, alternate, false);
            default ->
                precision < 0 ? FloatText.repr(size) : general(size, precision, alternate, true);
          };
    }
    if (alternate && type == 0 && precision < 0) {
      text = withPoint(text);
    }
    return upper ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static String percent(double size, int precision, boolean alternate) {
    double hundredfold = size * 100;
    return (Double.isInfinite(hundredfold) ? "inf" : fixed(hundredfold, precision, alternate))
        + "%";
  }

  private static String fixed(double size, int precision, boolean alternate) {
    int exact = Math.min(precision, MOST_FRACTION);
    String text = new BigDecimal(size).setScale(exact, RoundingMode.HALF_EVEN).toPlainString();
    text += zeros(precision - exact);
    return alternate && precision == 0 ? text + "." : text;
  }

  private static String zeros(int count) {
    if (count > 1 << 28) {
      throw new Fault("MemoryError", "");
    }
    return "0".repeat(Math.max(0, count));
  }

  private static String exponent(double size, int precision, boolean alternate) {
    String digits = "0" + zeros(precision);
    int power = 0;
    if (size != 0) {
      BigDecimal rounded = significant(size, precision + 1);
      digits = rounded.unscaledValue().toString();
      power = digits.length() - 1 - rounded.scale();
      digits += zeros(precision + 1 - digits.length());
    }
    String fraction = digits.substring(1);
    return digits.charAt(0)
        + (fraction.isEmpty() && !alternate ? "" : ".")
        + fraction
        + FloatText.exponentText(power, 'e');
  }

  private static BigDecimal significant(double size, int digits) {
    return new BigDecimal(size).round(new java.math.MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /// The `g` form; `asRepr` is the form without a letter, which keeps `.0` and turns to exponents
  /// one digit earlier.
  private static String general(double size, int precision, boolean alternate, boolean asRepr) {
    int wanted = Math.max(precision, 1);
    String digits = "0";
    int point = 1;
    if (size != 0) {
      BigDecimal rounded = significant(size, wanted);
      digits = rounded.unscaledValue().toString();
      point = digits.length() - rounded.scale();
    }
    if (alternate) {
      digits += "0".repeat(Math.max(0, wanted - digits.length()));
    } else {
      int end = digits.length();
      while (end > 1 && digits.charAt(end - 1) == '0') {
        end--;
      }
      digits = digits.substring(0, end);
    }
    int high = asRepr && point >= wanted ? wanted - 1 : wanted;
    String text = FloatText.layout(digits, point, -4, Math.max(high, asRepr ? 0 : 1), asRepr);
    return alternate ? withPoint(text) : text;
  }

  private static String withPoint(String text) {
    if (text.indexOf('.') >= 0 || !Character.isDigit(text.charAt(0))) {
      return text;
    }
    int e = text.indexOf('e');
    return e < 0 ? text + "." : text.substring(0, e) + "." + text.substring(e);
  }

  private static int wholeEnd(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i == 0 ? text.length() : i;
  }

  private static boolean isZero(String text) {
    for (int i = 0; i < text.length() && text.charAt(i) != 'e' && text.charAt(i) != 'E'; i++) {
      if (text.charAt(i) >= '1' && text.charAt(i) <= '9' || text.charAt(i) == 'i') {
        return false;
      }
    }
    return true;
  }

  private static String groupedFraction(String tail, char separator) {
    if (!tail.startsWith(".")) {
      return tail;
    }
    StringBuilder out = new StringBuilder(".");
    int i = 1;
    while (i < tail.length() && Character.isDigit(tail.charAt(i))) {
      if (i > 1 && (i - 1) % 3 == 0) {
        out.append(separator);
      }
      out.append(tail.charAt(i++));
    }
    return out.append(tail, i, tail.length()).toString();
  }

  /// A complex number in a field.
  public static String complex(double real, double imaginary, FormatSpec spec) {
    int type = spec.type();
    switch (type) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
      default -> throw spec.unknownCode("complex");
    }
    if (spec.fill() == '0') {
      throw Fault.value("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align() == '=') {
      throw Fault.value("'=' alignment flag is not allowed in complex format specifier");
    }
    FormatSpec bare =
        new FormatSpec(
            ' ',
            '\0',
            spec.sign(),
            spec.noNegativeZero(),
            spec.alternate(),
            false,
            -1,
            spec.grouping(),
            spec.precision(),
            spec.fractionGrouping(),
            type == 0 && spec.precision() < 0 ? 0 : spec.typeOr('g'));
    FormatSpec signed =
        new FormatSpec(
            ' ',
            '\0',
            '+',
            spec.noNegativeZero(),
            spec.alternate(),
            false,
            -1,
            spec.grouping(),
            spec.precision(),
            spec.fractionGrouping(),
            bare.type());
    boolean noReal = type == 0 && real == 0 && 1 / real > 0;
    String second = trimmed(format(imaginary, noReal ? bare : signed, "complex"), type) + "j";
    String text =
        noReal
            ? second
            : (type == 0 ? "(" : "")
                + trimmed(format(real, bare, "complex"), type)
                + second
                + (type == 0 ? ")" : "");
    return ValueFormat.pad(text, spec, '>');
  }

  private static String trimmed(String text, int type) {
    return type == 0 && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /// The `repr` of a complex number.
  public static String complexRepr(double real, double imaginary) {
    String second = trimmed(FloatText.repr(imaginary), 0) + "j";
    if (real == 0 && 1 / real > 0) {
      return second;
    }
    boolean plus = !second.startsWith("-");
    return "(" + trimmed(FloatText.repr(real), 0) + (plus ? "+" : "") + second + ")";
  }
}
