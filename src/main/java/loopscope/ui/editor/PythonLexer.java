package loopscope.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Divides a line of Python into coloured pieces, whatever state its text is in.
///
/// The parser's lexer stops at the first fault; while somebody types, nearly every text has one.
/// This one looks at a line at a time and carries over only whether it began inside a string.
final class PythonLexer {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("False None True and as assert async await break class continue def del elif else except"
                  + " finally for from global if import in is lambda nonlocal not or pass raise"
                  + " return try while with yield match case type")
              .split(" "));

  /// Names that are keywords only at the start of a statement.
  private static final Set<String> SOFT = Set.of("match", "case", "type");

  private PythonLexer() {}

  /// What a piece is, which decides its colour.
  enum Kind {
    PLAIN,
    KEYWORD,
    AWAIT,
    STRING,
    COMMENT,
    NUMBER,
    DEFINITION,
    DECORATOR
  }

  /// Characters `start` to `end` of the line.
  record Piece(int start, int end, Kind kind) {}

  /// The pieces of a line and the triple quote inside of which it ends, empty for none.
  record Line(List<Piece> pieces, String open) {}

  /// Divides a line that begins inside of a string closed by `open`, or outside when it is empty.
  static Line read(String text, String open) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    String inside = open;
    String previous = "";
    boolean begins = true;
    if (!inside.isEmpty()) {
      int end = text.indexOf(inside);
      at = end < 0 ? text.length() : end + inside.length();
      pieces.add(new Piece(0, at, Kind.STRING));
      inside = end < 0 ? inside : "";
      begins = false;
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      int start = at;
      if (c == '#') {
        pieces.add(new Piece(at, text.length(), Kind.COMMENT));
        break;
      } else if (c == '"' || c == '\'' || stringPrefix(text, at) > 0) {
        at += stringPrefix(text, at);
        String quote = quoteAt(text, at);
        at += quote.length();
        int end = closing(text, at, quote);
        if (end < 0) {
          at = text.length();
          inside = quote.length() == 3 ? quote : "";
        } else {
          at = end + quote.length();
        }
        pieces.add(new Piece(start, at, Kind.STRING));
      } else if (Character.isDigit(c)) {
        while (at < text.length() && isPartOfNumber(text.charAt(at))) {
          at++;
        }
        pieces.add(new Piece(start, at, Kind.NUMBER));
      } else if (Character.isUnicodeIdentifierStart(c) || c == '_') {
        while (at < text.length()
            && (Character.isUnicodeIdentifierPart(text.charAt(at)) || text.charAt(at) == '_')) {
          at++;
        }
        String word = text.substring(start, at);
        pieces.add(new Piece(start, at, kind(word, previous, begins, text, at)));
        previous = word;
      } else if (c == '@' && begins) {
        at = text.length();
        pieces.add(new Piece(start, at, Kind.DECORATOR));
      } else {
        at++;
      }
      begins = begins && Character.isWhitespace(c);
    }
    return new Line(pieces, inside);
  }

  private static Kind kind(String word, String previous, boolean begins, String text, int end) {
    if (previous.equals("def") || previous.equals("class")) {
      return Kind.DEFINITION;
    }
    if (!KEYWORDS.contains(word)) {
      return Kind.PLAIN;
    }
    if (SOFT.contains(word)) {
      String rest = text.substring(end).strip();
      boolean statement = begins && !rest.isEmpty() && "=.,)([:".indexOf(rest.charAt(0)) < 0;
      return statement ? Kind.KEYWORD : Kind.PLAIN;
    }
    return word.equals("await") || word.equals("async") ? Kind.AWAIT : Kind.KEYWORD;
  }

  private static boolean isPartOfNumber(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }

  /// How many letters stand before the quote of a string that begins here, 0 when none does.
  private static int stringPrefix(String text, int at) {
    if (at > 0 && Character.isUnicodeIdentifierPart(text.charAt(at - 1))) {
      return 0;
    }
    int i = at;
    while (i < text.length() && i < at + 2 && "rRbBfFuUtT".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean quoted = i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'');
    return quoted ? i - at : 0;
  }

  private static String quoteAt(String text, int at) {
    String one = text.substring(at, at + 1);
    String three = one.repeat(3);
    return text.startsWith(three, at) ? three : one;
  }

  private static int closing(String text, int from, String quote) {
    for (int i = from; i <= text.length() - quote.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(quote, i)) {
        return i;
      }
    }
    return -1;
  }
}
