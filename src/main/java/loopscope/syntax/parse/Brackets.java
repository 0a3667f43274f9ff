package loopscope.syntax.parse;

/// The brackets that are open where the lexer stands.
final class Brackets {

  /// CPython nests no more brackets than this.
  private static final int MAX_BRACKETS = 200;

  private final Lexer lexer;
  private final StringScanner strings;
  private final char[] brackets = new char[MAX_BRACKETS];
  private final int[] lines = new int[MAX_BRACKETS];
  private final int[] starts = new int[MAX_BRACKETS];
  private int level;

  Brackets(Lexer lexer, StringScanner strings) {
    this.lexer = lexer;
    this.strings = strings;
  }

  /// How many are open.
  int level() {
    return level;
  }

  /// The line of the innermost that is open.
  int innermostLine() {
    return lines[level - 1];
  }

  /// The fault of the innermost that is open when the source ends.
  SyntaxFault neverClosed() {
    int start = starts[level - 1];
    return lexer.text.faultWithoutEnd(
        innermostLine(), start, "'" + brackets[level - 1] + "' was never closed");
  }

  /// Notes the bracket that the lexer has just passed.
  void open(char c) {
    if (level >= MAX_BRACKETS) {
      throw lexer.faultHere("too many nested parentheses");
    }
    strings.opened();
    brackets[level] = c;
    lines[level] = lexer.line;
    starts[level] = lexer.at - 1;
    level++;
  }

  void close(char c) {
    strings.beforeClosing(c);
    if (level == 0) {
      throw lexer.faultHere("unmatched '" + c + "'");
    }
    level--;
    char opening = brackets[level];
    boolean matches = opening == '(' ? c == ')' : opening == '[' ? c == ']' : c == '}';
    if (!matches) {
      strings.mismatched(opening, c);
      String onLine = lines[level] == lexer.line ? "" : " on line " + lines[level];
      throw lexer.faultHere(
          "closing parenthesis '"
              + c
              + "' does not match opening parenthesis '"
              + opening
              + "'"
              + onLine);
    }
    strings.closed(c);
  }
}
