package loopscope.syntax.parse;

import java.math.BigInteger;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Digits;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;

/// Reads the value of number tokens.
final class NumberLiterals {

  /// CPython's limit on decimal digits, which keeps the quadratic conversion from taking for ever.
  private static final int MAX_DIGITS = 4300;

  private static final int LONG_DIGITS = 18;

  private final TokenCursor cursor;

  NumberLiterals(TokenCursor cursor) {
    this.cursor = cursor;
  }

  Expr.Constant number() {
    int token = cursor.at();
    Literal value = valueOf(token);
    Expr.Constant constant = new Expr.Constant(value, false, cursor.tokens.span(token, token));
    cursor.advance();
    return constant;
  }

  private Literal valueOf(int token) {
    TokenBuffer tokens = cursor.tokens;
    char[] chars = tokens.text.chars;
    int start = tokens.start(token);
    int end = tokens.end(token);
    if (end - start <= LONG_DIGITS) {
      long small = smallDecimal(chars, start, end);
      if (small >= 0) {
        return new Literal.Int(small);
      }
    }
    String text = tokens.lexeme(token);
    if (text.indexOf('_') >= 0) {
      text = text.replace("_", "");
    }
    char last = text.charAt(text.length() - 1);
    char marker = text.length() > 1 ? text.charAt(1) : '0';
    int base =
        switch (marker) {
          case 'x', 'X' -> 16;
          case 'o', 'O' -> 8;
          case 'b', 'B' -> 2;
          default -> 10;
        };
    if (base != 10) {
      return integer(Digits.parse(text.substring(2), base));
    }
    if (last == 'j' || last == 'J') {
      return new Literal.Complex(Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return new Literal.Float(Double.parseDouble(text));
    }
    if (text.length() > MAX_DIGITS) {
      throw tooManyDigits(token, text.length());
    }
    return integer(new BigInteger(text));
  }

  private SyntaxFault tooManyDigits(int token, int digits) {
    return SourceText.fault(
        Diagnostic.Kind.SYNTAX_ERROR,
        cursor.tokens.span(token, token),
        "Exceeds the limit ("
            + MAX_DIGITS
            + " digits) for integer string conversion: value has "
            + digits
            + " digits; use sys.set_int_max_str_digits() to increase the limit"
            + " - Consider hexadecimal for huge integer literals"
            + " to avoid decimal conversion limits.");
  }

  /// The value of plain decimal digits, or -1 where there is anything else.
  private static long smallDecimal(char[] chars, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static Literal integer(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? new Literal.Int(value.longValue())
        : new Literal.BigInt(value);
  }
}
