package loopscope.syntax.parse;

import loopscope.syntax.Diagnostic;

/// Passes over a number and refuses those that are none.
final class NumberScanner {

  private final Lexer lexer;
  private final char[] chars;

  NumberScanner(Lexer lexer) {
    this.lexer = lexer;
    chars = lexer.chars;
  }

  /// Leaves the lexer after the number that begins where it stands.
  void scan() {
    int start = lexer.at;
    if (chars[start] == '0') {
      switch (chars[start + 1]) {
        case 'x', 'X' -> based("hexadecimal", 16);
        case 'o', 'O' -> based("octal", 8);
        case 'b', 'B' -> based("binary", 2);
        default -> zero(start);
      }
    } else if (chars[start] == '.') {
      fraction();
    } else {
      decimalDigits();
      afterDigits();
    }
  }

  private void based(String kind, int base) {
    lexer.at += 2;
    do {
      if (chars[lexer.at] == '_') {
        lexer.at++;
      }
      if (!isDigit(chars[lexer.at], base)) {
        refuseDigit(kind);
        throw lexer.faultHere("invalid " + kind + " literal");
      }
      while (isDigit(chars[lexer.at], base)) {
        lexer.at++;
      }
    } while (chars[lexer.at] == '_');
    refuseDigit(kind);
    verifyEnd(kind);
  }

  private void refuseDigit(String kind) {
    char c = chars[lexer.at];
    if (Lexer.isDigit(c)) {
      lexer.at++;
      throw lexer.faultHere("invalid digit '" + c + "' in " + kind + " literal");
    }
  }

  private static boolean isDigit(char c, int base) {
    return c < 128 && Character.digit(c, base) >= 0;
  }

  private void zero(int start) {
    int at = start;
    boolean nonzero = false;
    while (true) {
      if (chars[at] == '_') {
        at++;
        if (!Lexer.isDigit(chars[at])) {
          lexer.at = at;
          throw lexer.faultHere("invalid decimal literal");
        }
      }
      if (chars[at] != '0') {
        break;
      }
      at++;
    }
    int zerosEnd = at;
    lexer.at = at;
    if (Lexer.isDigit(chars[at])) {
      nonzero = true;
      decimalDigits();
    }
    char c = chars[lexer.at];
    boolean isFloat = c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J';
    if (nonzero && !isFloat) {
      throw lexer.text.faultOfBytes(
          lexer.line,
          start,
          zerosEnd,
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers");
    }
    afterDigits();
  }

  /// Passes over digits that may have single underscores between them.
  private void decimalDigits() {
    while (true) {
      while (Lexer.isDigit(chars[lexer.at])) {
        lexer.at++;
      }
      if (chars[lexer.at] != '_') {
        return;
      }
      lexer.at++;
      if (!Lexer.isDigit(chars[lexer.at])) {
        throw lexer.faultHere("invalid decimal literal");
      }
    }
  }

  private void afterDigits() {
    if (chars[lexer.at] == '.') {
      fraction();
    } else {
      exponent("decimal");
    }
  }

  private void fraction() {
    lexer.at++;
    if (Lexer.isDigit(chars[lexer.at])) {
      decimalDigits();
    }
    exponent("decimal");
  }

  private void exponent(String kind) {
    char c = chars[lexer.at];
    if (c == 'e' || c == 'E') {
      char next = chars[lexer.at + 1];
      if (next == '+' || next == '-') {
        if (!Lexer.isDigit(chars[lexer.at + 2])) {
          lexer.at += 2;
          throw lexer.faultHere("invalid decimal literal");
        }
        lexer.at += 2;
        decimalDigits();
      } else if (Lexer.isDigit(next)) {
        lexer.at++;
        decimalDigits();
      } else {
        verifyEnd(kind);
        return;
      }
      c = chars[lexer.at];
    }
    if (c == 'j' || c == 'J') {
      lexer.at++;
      verifyEnd("imaginary");
    } else {
      verifyEnd(kind);
    }
  }

  /// A keyword right after a number is taken with a warning, any other word is not.
  private void verifyEnd(String kind) {
    char c = chars[lexer.at];
    boolean keyword =
        switch (c) {
          case 'a' -> follows("and");
          case 'e' -> follows("else");
          case 'f' -> follows("for");
          case 'i' -> begins("in") || begins("if") || begins("is");
          case 'n' -> follows("not");
          case 'o' -> follows("or");
          default -> false;
        };
    String message = "invalid " + kind + " literal";
    if (keyword) {
      lexer.warnings.add(
          new Diagnostic(
              Diagnostic.Kind.SYNTAX_WARNING,
              lexer.text.span(lexer.line, lexer.at - 1, lexer.line, lexer.at),
              message,
              "Put a space between the number and the word after it."));
    } else if (c < 128 && Lexer.isNameStart(c)) {
      throw lexer.faultHere(message);
    }
  }

  private boolean follows(String word) {
    return begins(word) && !Lexer.isNamePart(chars[lexer.at + word.length()]);
  }

  private boolean begins(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (chars[lexer.at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
