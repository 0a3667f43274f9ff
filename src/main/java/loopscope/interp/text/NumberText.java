package loopscope.interp.text;

import java.math.BigInteger;
import loopscope.syntax.Digits;
import org.jspecify.annotations.Nullable;

/// Numbers read from text as `int()`, `float()` and `complex()` read them, and whole numbers
/// written as text.
public final class NumberText {
  /// The most decimal digits that are turned into an int or out of one unless the program sets
  /// another limit, as in CPython. A limit of 0 is none.
  public static final int DIGIT_LIMIT = 4300;

  /// The most bits, some two million decimal digits, that are turned into text or out of it: what
  /// the JDK does with more cannot be stopped, and takes longer than a run may.
  private static final int MOST_BITS = 6_700_000;

  private NumberText() {}

  /// A whole number in decimal, refused beyond the limit of digits.
  public static String decimal(BigInteger value, int limit) {
    if (limit > 0 && value.bitLength() > limit * 3L && tooLong(value, limit)) {
      throw Fault.value(
          "Exceeds the limit ("
              + limit
              + " digits) for integer string conversion; use sys.set_int_max_str_digits() to"
              + " increase the limit");
    }
    requireRoom(value.bitLength());
    return value.toString();
  }

  private static void requireRoom(double bits) {
    if (bits > MOST_BITS) {
      throw new Fault("MemoryError", "");
    }
  }

  private static boolean tooLong(BigInteger value, int limit) {
    // log10(2) bounds the digits from below, so the exact text is only made near the limit.
    return value.bitLength() > limit * 3.33 || value.abs().toString().length() > limit;
  }

  /// The whole number that `int(text, base)` gives; `shown` is the argument's repr for the message.
  public static BigInteger parseInt(String text, int base, String shown, int limit) {
    String digits = stripped(text);
    int start = 0;
    boolean negative = false;
    if (start < digits.length() && (digits.charAt(0) == '-' || digits.charAt(0) == '+')) {
      negative = digits.charAt(0) == '-';
      start = 1;
    }
    int radix = base;
    int prefix = prefixBase(digits, start);
    if (prefix != 0 && (base == 0 || base == prefix)) {
      radix = prefix;
      start += 2;
      if (start < digits.length() && digits.charAt(start) == '_') {
        start++;
      }
    } else if (base == 0) {
      radix = 10;
    }
    String body = underscoresRemoved(digits.substring(start), 36);
    if (body == null || !allDigits(body, radix)) {
      throw invalidInt(base, shown);
    }
    if (base == 0 && prefix == 0 && body.charAt(0) == '0' && !allZeros(body)) {
      throw invalidInt(base, shown);
    }
    if (limit > 0 && body.length() > limit && Integer.bitCount(radix) != 1) {
      throw Fault.value(
          "Exceeds the limit ("
              + limit
              + " digits) for integer string conversion: value has "
              + body.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
    requireRoom(body.length() * (Math.log(radix) / Math.log(2)));
    BigInteger value =
        body.length() < 12
            ? BigInteger.valueOf(Long.parseLong(body, radix))
            : Digits.parse(body, radix);
    return negative ? value.negate() : value;
  }

  private static Fault invalidInt(int base, String shown) {
    return Fault.value("invalid literal for int() with base " + base + ": " + shown);
  }

  private static int prefixBase(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '0') {
      return 0;
    }
    return switch (text.charAt(at + 1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  private static boolean allDigits(String text, int radix) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), radix) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean allZeros(String text) {
    return text.chars().allMatch(c -> c == '0');
  }

  /// The text without single underscores between digits; null if one stands elsewhere.
  private static @Nullable String underscoresRemoved(String text, int radix) {
    if (text.indexOf('_') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_') {
        out.append(c);
      } else if (i == 0
          || i + 1 == text.length()
          || Character.digit(text.charAt(i - 1), radix) < 0
          || Character.digit(text.charAt(i + 1), radix) < 0) {
        return null;
      }
    }
    return out.toString();
  }

  /// The text without surrounding white space and with every decimal digit of Unicode as an ASCII
  /// one.
  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x80 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
        out.append((char) ('0' + Character.digit(c, 10)));
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /// The float that `float(text)` gives; `shown` is the argument's repr for the message.
  public static double parseFloat(String text, String shown) {
    String body = underscoresRemoved(stripped(text), 10);
    Double value = body == null ? null : floatOrNull(body);
    if (value == null) {
      throw Fault.value("could not convert string to float: " + shown);
    }
    return value;
  }

  private static @Nullable Double floatOrNull(String text) {
    int at = 0;
    boolean negative = false;
    if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
      negative = text.charAt(0) == '-';
      at = 1;
    }
    String rest = text.substring(at);
    if (rest.equalsIgnoreCase("inf") || rest.equalsIgnoreCase("infinity")) {
      return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (rest.equalsIgnoreCase("nan")) {
      return Double.NaN;
    }
    return at < text.length() && floatEnd(text, at) == text.length() ? Double.valueOf(text) : null;
  }

  /// Where an unsigned decimal float literal that begins at `at` ends; `at` itself if there is
  /// none.
  private static int floatEnd(String text, int at) {
    int i = digitsEnd(text, at);
    int digits = i - at;
    if (i < text.length() && text.charAt(i) == '.') {
      int end = digitsEnd(text, i + 1);
      digits += end - i - 1;
      i = end;
    }
    if (digits == 0) {
      return at;
    }
    if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      int j = i + 1;
      if (j < text.length() && (text.charAt(j) == '+' || text.charAt(j) == '-')) {
        j++;
      }
      int end = digitsEnd(text, j);
      if (end > j) {
        i = end;
      }
    }
    return i;
  }

  private static int digitsEnd(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /// The real and imaginary part that `complex(text)` gives.
  public static double[] parseComplex(String text, String shown) {
    String body = underscoresRemoved(stripped(text), 10);
    if (body == null) {
      throw Fault.value("could not convert string to complex: " + shown);
    }
    if (body.startsWith("(") && body.endsWith(")")) {
      body = stripped(body.substring(1, body.length() - 1));
    }
    if (body.isEmpty()) {
      throw malformedComplex();
    }
    char last = body.charAt(body.length() - 1);
    if (last != 'j' && last != 'J') {
      return new double[] {part(body), 0};
    }
    String rest = body.substring(0, body.length() - 1);
    int split = lastSign(rest);
    String real = rest.substring(0, Math.max(split, 0));
    String imaginary = rest.substring(Math.max(split, 0));
    double size =
        switch (imaginary) {
          case "", "+" -> 1;
          case "-" -> -1;
          default -> part(imaginary);
        };
    return new double[] {real.isEmpty() ? 0 : part(real), size};
  }

  private static double part(String text) {
    Double value = floatOrNull(text);
    if (value == null) {
      throw malformedComplex();
    }
    return value;
  }

  private static Fault malformedComplex() {
    return Fault.value("complex() arg is a malformed string");
  }

  /// Where the sign between the two parts stands: the last one that belongs to no exponent.
  private static int lastSign(String text) {
    for (int i = text.length() - 1; i > 0; i--) {
      char before = text.charAt(i - 1);
      if ((text.charAt(i) == '+' || text.charAt(i) == '-') && before != 'e' && before != 'E') {
        return i;
      }
    }
    return text.isEmpty() || (text.charAt(0) != '+' && text.charAt(0) != '-') ? -1 : 0;
  }

  /// The float that `float.fromhex(text)` gives.
  public static double parseHex(String text) {
    String body = stripped(text);
    String lower = body.toLowerCase(java.util.Locale.ROOT);
    Double plain = lower.contains("n") ? floatOrNull(lower) : null;
    if (plain != null) {
      return plain;
    }
    String sign = lower.startsWith("-") ? "-" : "";
    String rest = lower.startsWith("-") || lower.startsWith("+") ? lower.substring(1) : lower;
    rest = rest.startsWith("0x") ? rest.substring(2) : rest;
    String literal = sign + "0x" + rest + (rest.contains("p") ? "" : "p0");
    double value;
    if (!text.chars().allMatch(c -> c < 128)) {
      throw new Fault("ValueError", "invalid hexadecimal floating-point string");
    }
    try {
      value = Double.parseDouble(literal);
    } catch (NumberFormatException e) {
      throw new Fault("ValueError", "invalid hexadecimal floating-point string");
    }
    if (Double.isInfinite(value)) {
      throw Fault.overflow("hexadecimal value too large to represent as a float");
    }
    return value;
  }
}
