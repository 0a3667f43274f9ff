package loopscope.syntax.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Passes over string literals, and keeps account of which f-strings and t-strings the lexer is
/// inside.
final class StringScanner {

  /// CPython nests no more f-strings than this.
  private static final int MAX_NESTED = 150;

  private final Lexer lexer;
  private final char[] chars;
  private final TemplateScanner templates;
  private final Deque<OpenTemplate> open = new ArrayDeque<>();

  StringScanner(Lexer lexer) {
    this.lexer = lexer;
    chars = lexer.chars;
    templates = new TemplateScanner(lexer);
  }

  /// Whether the next characters are the text of an f-string or t-string, not Python.
  boolean isInMiddle() {
    OpenTemplate current = open.peek();
    return current != null && current.inText;
  }

  void scanMiddle() {
    OpenTemplate current = open.element();
    if (templates.scan(current)) {
      open.pop();
    }
  }

  /// Reads a string whose prefix of letters ends where the lexer stands; false when the letters are
  /// no prefix.
  boolean scanPrefixed(int start) {
    boolean b = false;
    boolean r = false;
    boolean u = false;
    boolean f = false;
    boolean t = false;
    for (int i = start; i < lexer.at; i++) {
      boolean again;
      switch (chars[i]) {
        case 'b', 'B' -> {
          again = b;
          b = true;
        }
        case 'r', 'R' -> {
          again = r;
          r = true;
        }
        case 'u', 'U' -> {
          again = u;
          u = true;
        }
        case 'f', 'F' -> {
          again = f;
          f = true;
        }
        case 't', 'T' -> {
          again = t;
          t = true;
        }
        default -> again = true;
      }
      if (again) {
        return false;
      }
    }
    refuseTogether(start, u && b, "u", "b");
    refuseTogether(start, u && r, "u", "r");
    refuseTogether(start, u && f, "u", "f");
    refuseTogether(start, u && t, "u", "t");
    refuseTogether(start, b && f, "b", "f");
    refuseTogether(start, b && t, "b", "t");
    refuseTogether(start, f && t, "f", "t");
    if (f || t) {
      openTemplate(start, t, r);
    } else {
      scanString(start);
    }
    return true;
  }

  private void refuseTogether(int start, boolean both, String one, String other) {
    if (both) {
      throw lexer.text.faultOfBytes(
          lexer.line,
          start,
          lexer.at,
          "'" + one + "' and '" + other + "' prefixes are incompatible");
    }
  }

  private void openTemplate(int start, boolean t, boolean raw) {
    char quote = chars[lexer.at];
    boolean triple = chars[lexer.at + 1] == quote && chars[lexer.at + 2] == quote;
    lexer.at += triple ? 3 : 1;
    if (open.size() >= MAX_NESTED) {
      throw lexer.faultHere("too many nested f-strings or t-strings");
    }
    open.push(new OpenTemplate(t ? 't' : 'f', raw, quote, triple, start, lexer.line));
    lexer.emit(t ? TokenKind.TSTRING_START : TokenKind.FSTRING_START, start);
  }

  /// Reads a string without replacement fields whose opening quote is where the lexer stands.
  void scanString(int start) {
    char quote = chars[lexer.at];
    int firstLine = lexer.line;
    int at = lexer.at + 1;
    if (chars[at] == quote && chars[at + 1] != quote) {
      lexer.at = at + 1;
      lexer.emit(TokenKind.STRING, start);
      return;
    }
    boolean triple = chars[at] == quote;
    int closing = triple ? 3 : 1;
    at += triple ? 2 : 0;
    int quotes = 0;
    boolean escapedQuote = false;
    while (quotes < closing) {
      char c = chars[at];
      if (c == quote) {
        quotes++;
      } else {
        quotes = 0;
        if (c == '\\') {
          at++;
          c = chars[at];
          escapedQuote |= c == quote;
          if (c == '\n') {
            lexer.at = at + 1;
            lexer.passLineEnd();
          }
        } else if (c == '\n') {
          if (!triple) {
            throw unterminated(start, firstLine, false, quote, escapedQuote);
          }
          lexer.at = at + 1;
          lexer.passLineEnd();
        }
        if (c == SourceText.END && at >= lexer.text.length) {
          throw unterminated(start, firstLine, triple, quote, escapedQuote);
        }
      }
      at++;
    }
    lexer.at = at;
    lexer.tokens.add(TokenKind.STRING, firstLine, start, lexer.line, at);
  }

  private SyntaxFault unterminated(
      int start, int firstLine, boolean triple, char quote, boolean escapedQuote) {
    int detected = lexer.line;
    if (lexer.text.lineStart(detected) >= lexer.text.length && detected > 1) {
      detected--;
    }
    OpenTemplate around = open.peek();
    String message;
    if (around != null && around.quote == quote && around.triple == triple) {
      message = around.name() + ": expecting '}'";
    } else if (triple) {
      message = "unterminated triple-quoted string literal (detected at line " + detected + ")";
    } else {
      message =
          "unterminated string literal (detected at line "
              + detected
              + ")"
              + (escapedQuote ? "; perhaps you escaped the end quote?" : "");
    }
    return lexer.text.faultOfCharacter(firstLine, start, message);
  }

  /// Notes that a bracket opens.
  void opened() {
    OpenTemplate current = open.peek();
    if (current != null) {
      current.depth++;
    }
  }

  /// Refuses a brace that closes nothing in an f-string.
  void beforeClosing(char c) {
    OpenTemplate current = open.peek();
    if (current != null && current.depth == 0 && c == '}') {
      throw lexer.faultHere(current.name() + ": single '}' is not allowed");
    }
  }

  /// Refuses a bracket that closes a replacement field, and returns where it closes another
  /// bracket.
  void mismatched(char opening, char c) {
    OpenTemplate current = open.peek();
    if (current != null && opening == '{' && current.depth - 1 == current.fieldDepth) {
      throw lexer.faultHere(current.name() + ": unmatched '" + c + "'");
    }
  }

  /// Notes that a bracket closes; the brace that ends a replacement field leads back into text.
  void closed(char c) {
    OpenTemplate current = open.peek();
    if (current == null) {
      return;
    }
    current.depth--;
    if (current.depth < 0) {
      throw lexer.faultHere(current.name() + ": unmatched '" + c + "'");
    }
    if (c == '}' && current.depth == current.fieldDepth) {
      current.fieldDepth--;
      current.inText = true;
      current.inFormatSpec = false;
    }
  }

  /// Whether a character is the colon between an expression and its format specification.
  boolean endsExpressionAt(char c) {
    OpenTemplate current = open.peek();
    if (current == null || c != ':' || current.depth - 1 != current.fieldDepth) {
      return false;
    }
    current.inText = true;
    current.inFormatSpec = true;
    return true;
  }

  /// The innermost f-string or t-string that is not finished.
  @Nullable OpenTemplate innermost() {
    return open.peek();
  }

  /// An f-string or t-string that has begun.
  static final class OpenTemplate {
    final char letter;
    final boolean raw;
    final char quote;
    final boolean triple;
    final int start;
    final int firstLine;

    /// Brackets open inside it, those of replacement fields included.
    int depth;

    /// How deep the innermost replacement field is nested in others, or -1 outside of any.
    int fieldDepth = -1;

    boolean inText = true;
    boolean inFormatSpec;

    OpenTemplate(char letter, boolean raw, char quote, boolean triple, int start, int firstLine) {
      this.letter = letter;
      this.raw = raw;
      this.quote = quote;
      this.triple = triple;
      this.start = start;
      this.firstLine = firstLine;
    }

    /// What messages call it.
    String name() {
      return letter + "-string";
    }
  }
}
