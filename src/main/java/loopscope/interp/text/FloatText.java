package loopscope.interp.text;

import java.math.BigDecimal;

/// Floats as text: the shortest decimal that reads back to the same float, and hexadecimal.
public final class FloatText {
  private FloatText() {}

  /// The significant digits of a finite number and the place of the point: 0.d1d2d3… times ten to
  /// `point`.
  public record Digits(String digits, int point) {}

  /// The float as Python's `repr` writes it: `1.0`, `1e+16`, `1e-05`, `inf`, `nan`.
  public static String repr(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    long whole = (long) value;
    if (whole == value && Math.abs(whole) < 1_000_000_000_000_000L) {
      return whole == 0 && 1 / value < 0 ? "-0.0" : whole + ".0";
    }
    String sign = value < 0 ? "-" : "";
    Digits shortest = shortest(Math.abs(value));
    return sign + layout(shortest.digits(), shortest.point(), -4, 16, true);
  }

  /// The fewest digits that read back to this positive finite number.
  public static Digits shortest(double value) {
    if (value == 0) {
      return new Digits("0", 1);
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    String digits = decimal.unscaledValue().toString();
    int point = digits.length() - decimal.scale();
    // Java always writes two digits where one may do: 4.9E-324 is 5e-324 to Python.
    if (digits.length() == 2) {
      int rounded = (digits.charAt(0) - '0') + (digits.charAt(1) >= '5' ? 1 : 0);
      if (rounded < 10 && Double.parseDouble(rounded + "e" + (point - 1)) == value) {
        return new Digits(String.valueOf((char) ('0' + rounded)), point);
      }
    }
    return new Digits(digits, point);
  }

  /// Digits laid out plainly, or with an exponent when the decimal exponent is below `low` or not
  /// below `high`.
  public static String layout(String digits, int point, int low, int high, boolean forceFraction) {
    int exponent = point - 1;
    StringBuilder out = new StringBuilder();
    if (exponent < low || exponent >= high) {
      out.append(digits.charAt(0));
      if (digits.length() > 1) {
        out.append('.').append(digits, 1, digits.length());
      }
      return out.append(exponentText(exponent, 'e')).toString();
    }
    if (point <= 0) {
      return out.append("0.").repeat('0', -point).append(digits).toString();
    }
    if (point >= digits.length()) {
      out.append(digits).repeat('0', point - digits.length());
      return forceFraction ? out.append(".0").toString() : out.toString();
    }
    return out.append(digits, 0, point)
        .append('.')
        .append(digits, point, digits.length())
        .toString();
  }

  /// An exponent with sign and at least two digits.
  public static String exponentText(int exponent, char letter) {
    int size = Math.abs(exponent);
    return letter + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
  }

  /// The float as `float.hex` writes it, such as `0x1.8000000000000p+0`.
  public static String hex(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return repr(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    String sign = bits < 0 ? "-" : "";
    long mantissa = bits & ((1L << 52) - 1);
    int exponent = (int) (bits >>> 52 & 0x7ff);
    if (exponent == 0 && mantissa == 0) {
      return sign + "0x0.0p+0";
    }
    String digits = Long.toHexString(mantissa | 1L << 52).substring(1);
    int power = exponent == 0 ? Double.MIN_EXPONENT : exponent - Double.MAX_EXPONENT;
    return sign + (exponent == 0 ? "0x0." : "0x1.") + digits + "p" + (power < 0 ? "" : "+") + power;
  }
}
