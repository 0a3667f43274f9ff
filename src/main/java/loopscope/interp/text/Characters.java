package loopscope.interp.text;

/// What Python's `str` methods ask of a single character.
public final class Characters {
  private Characters() {}

  /// White space as `str.isspace`, `strip` and `split` see it.
  public static boolean isSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || c >= 9 && c <= 13 || c >= 0x1c && c <= 0x1f;
    }
    return c == 0x85
        || c == 0xa0
        || c >= 0x1680
            && switch (Character.getType(c)) {
              case Character.SPACE_SEPARATOR,
                  Character.LINE_SEPARATOR,
                  Character.PARAGRAPH_SEPARATOR ->
                  true;
              default -> false;
            };
  }

  /// Whether `splitlines` breaks after this character.
  public static boolean isLineBreak(int c) {
    return c >= '\n' && c <= '\r'
        || c >= 0x1c && c <= 0x1e
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  public static boolean isAlpha(int c) {
    return c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  public static boolean isDecimal(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /// Decimal digits and the superscripts and circled digits that have a digit's value.
  public static boolean isDigit(int c) {
    return isDecimal(c)
        || c >= 0xb2
            && (c == 0xb2
                || c == 0xb3
                || c == 0xb9
                || c == 0x2070
                || c >= 0x2074 && c <= 0x2079
                || c >= 0x2080 && c <= 0x2089
                || c >= 0x2460 && c <= 0x2468
                || c >= 0x2474 && c <= 0x247c
                || c >= 0x2488 && c <= 0x2490
                || c >= 0x1369 && c <= 0x1371
                || c == 0x24ea
                || c >= 0x24f5 && c <= 0x24fd
                || c == 0x24ff
                || c >= 0x2776 && c <= 0x277e
                || c >= 0x2780 && c <= 0x2788
                || c >= 0x278a && c <= 0x2792);
  }

  public static boolean isNumeric(int c) {
    if (isDigit(c)) {
      return true;
    }
    int type = c < 0x80 ? 0 : Character.getType(c);
    return type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c >= 0x3400 && "㐅一七万三九二五亖亿什仟仨伍佰億兆兩八六十千卄卅卌四壱壹幺廾廿弌弍弎弐拾捌柒漆玖百肆萬貮貳貳參叁陆陌陸零阡仟两".indexOf(c) >= 0;
  }

  public static boolean isAlnum(int c) {
    return isAlpha(c) || isNumeric(c);
  }

  /// Whether a character has a case at all.
  public static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  public static boolean isIdentifierStart(int c) {
    return c < 0x80 ? isAlpha(c) || c == '_' : Character.isUnicodeIdentifierStart(c);
  }

  public static boolean isIdentifierPart(int c) {
    return c < 0x80
        ? isAlpha(c) || c == '_' || c >= '0' && c <= '9'
        : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
