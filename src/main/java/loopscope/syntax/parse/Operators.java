package loopscope.syntax.parse;

import org.jspecify.annotations.Nullable;

/// Finds the longest operator that begins at a character.
final class Operators {

  private Operators() {}

  static @Nullable TokenKind at(char[] chars, int start) {
    char second = chars[start + 1];
    boolean equal = second == '=';
    return switch (chars[start]) {
      case '(' -> TokenKind.LEFT_PAREN;
      case ')' -> TokenKind.RIGHT_PAREN;
      case '[' -> TokenKind.LEFT_BRACKET;
      case ']' -> TokenKind.RIGHT_BRACKET;
      case '{' -> TokenKind.LEFT_BRACE;
      case '}' -> TokenKind.RIGHT_BRACE;
      case ',' -> TokenKind.COMMA;
      case ';' -> TokenKind.SEMICOLON;
      case '~' -> TokenKind.TILDE;
      case '.' -> second == '.' && chars[start + 2] == '.' ? TokenKind.ELLIPSIS : TokenKind.DOT;
      case ':' -> equal ? TokenKind.COLON_EQUAL : TokenKind.COLON;
      case '=' -> equal ? TokenKind.DOUBLE_EQUAL : TokenKind.EQUAL;
      case '!' -> equal ? TokenKind.NOT_EQUAL : TokenKind.EXCLAMATION;
      case '+' -> equal ? TokenKind.PLUS_EQUAL : TokenKind.PLUS;
      case '-' -> equal ? TokenKind.MINUS_EQUAL : second == '>' ? TokenKind.ARROW : TokenKind.MINUS;
      case '%' -> equal ? TokenKind.PERCENT_EQUAL : TokenKind.PERCENT;
      case '@' -> equal ? TokenKind.AT_EQUAL : TokenKind.AT;
      case '&' -> equal ? TokenKind.AMPERSAND_EQUAL : TokenKind.AMPERSAND;
      case '|' -> equal ? TokenKind.BAR_EQUAL : TokenKind.BAR;
      case '^' -> equal ? TokenKind.CIRCUMFLEX_EQUAL : TokenKind.CIRCUMFLEX;
      case '*' ->
          doubled(
              chars,
              start,
              TokenKind.STAR,
              TokenKind.STAR_EQUAL,
              TokenKind.DOUBLE_STAR,
              TokenKind.DOUBLE_STAR_EQUAL);
      case '/' ->
          doubled(
              chars,
              start,
              TokenKind.SLASH,
              TokenKind.SLASH_EQUAL,
              TokenKind.DOUBLE_SLASH,
              TokenKind.DOUBLE_SLASH_EQUAL);
      case '<' ->
          // An inequality of old that the parser refuses as a whole.
          second == '>'
              ? TokenKind.NOT_EQUAL
              : doubled(
                  chars,
                  start,
                  TokenKind.LESS,
                  TokenKind.LESS_EQUAL,
                  TokenKind.LEFT_SHIFT,
                  TokenKind.LEFT_SHIFT_EQUAL);
      case '>' ->
          doubled(
              chars,
              start,
              TokenKind.GREATER,
              TokenKind.GREATER_EQUAL,
              TokenKind.RIGHT_SHIFT,
              TokenKind.RIGHT_SHIFT_EQUAL);
      default -> null;
    };
  }

  private static TokenKind doubled(
      char[] chars,
      int start,
      TokenKind single,
      TokenKind equal,
      TokenKind twice,
      TokenKind twiceEqual) {
    char second = chars[start + 1];
    if (second == chars[start]) {
      return chars[start + 2] == '=' ? twiceEqual : twice;
    }
    return second == '=' ? equal : single;
  }
}
