package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// Cuts a source into tokens, one each time it is asked, as CPython's tokenizer does.
///
/// Lazily, because a fault of the text is reported before or after a fault of the grammar depending
/// on which the parser meets first.
final class Lexer {

  final SourceText text;
  final TokenBuffer tokens;
  final char[] chars;
  int at;
  int line = 1;
  final List<Diagnostic> warnings = new ArrayList<>();

  private final Indentation indentation;
  private final NumberScanner numbers;
  private final StringScanner strings;
  private final Words words;
  private final Brackets brackets;

  private boolean atLineStart = true;
  private boolean lineHasTokens;
  private boolean ended;
  private @Nullable SyntaxFault fault;
  private boolean faultIsSoft;

  Lexer(SourceText text) {
    this.text = text;
    tokens = new TokenBuffer(text);
    chars = text.chars;
    indentation = new Indentation(this);
    numbers = new NumberScanner(this);
    words = new Words();
    strings = new StringScanner(this);
    brackets = new Brackets(this, strings);
  }

  /// Adds one token to the buffer, or throws the fault of the text that stands in the way, again
  /// and again.
  void next() {
    if (fault != null) {
      throw fault;
    }
    try {
      int before = tokens.count();
      while (tokens.count() == before) {
        step();
      }
    } catch (SyntaxFault found) {
      fault = found;
      throw found;
    }
  }

  /// Whether a fault is one of the text that this lexer met.
  boolean isFault(SyntaxFault found) {
    return found == fault;
  }

  /// Whether the lexer is inside an f-string or t-string.
  boolean isInTemplate() {
    return strings.innermost() != null;
  }

  /// Whether the fault met is one that CPython's parser only notices when it reads the very token.
  boolean faultIsSoft() {
    return faultIsSoft;
  }

  SyntaxFault soft(SyntaxFault found) {
    faultIsSoft = true;
    return found;
  }

  Brackets brackets() {
    return brackets;
  }

  /// The name of a word token; equal names are the same string.
  String nameAt(int token) {
    return words.nameIn(chars, tokens.start(token), tokens.end(token));
  }

  void emit(TokenKind kind, int start) {
    tokens.add(kind, line, start, line, at);
  }

  /// Adds a token that stands for no characters; CPython places it at the character that was read
  /// last.
  void emitLayout(TokenKind kind) {
    int shown = lineReached();
    // At the start of a line this is column -1: CPython underlines nothing then.
    tokens.add(kind, shown, at - 1, shown, at);
  }

  /// The line that is being read; after all of the text that is the last one.
  int lineReached() {
    boolean afterAll = at >= text.length && line > 1 && at == text.lineStart(line);
    return afterAll ? line - 1 : line;
  }

  void passLineEnd() {
    line++;
    text.beginLine(at);
  }

  /// A fault at the character that was read last.
  SyntaxFault faultHere(String message) {
    return text.faultOfCharacter(line, Math.max(at - 1, text.lineStart(line)), message);
  }

  private void step() {
    if (strings.isInMiddle()) {
      strings.scanMiddle();
      return;
    }
    if (atLineStart) {
      atLineStart = false;
      if (indentation.beginLine()) {
        return;
      }
    }
    if (indentation.emitPending()) {
      return;
    }
    skipBlanks();
    char c = chars[at];
    int lineEnd = at;
    if (c == '#') {
      skipComment();
      c = chars[at];
    }
    if (c == SourceText.END && at >= text.length) {
      end();
    } else if (c == '\n') {
      lineEnd(lineEnd);
    } else if (c == '\\') {
      passContinuation();
    } else {
      lineHasTokens = true;
      token(c);
    }
  }

  private void skipBlanks() {
    char c = chars[at];
    while (c == ' ' || c == '\t' || c == '\f') {
      c = chars[++at];
    }
  }

  void skipComment() {
    while (chars[at] != '\n' && at < text.length) {
      at++;
    }
  }

  /// `start` is where what is not code begins: a comment, or the line end itself.
  private void lineEnd(int start) {
    at++;
    if (brackets.level() == 0 && lineHasTokens) {
      lineHasTokens = false;
      tokens.add(TokenKind.NEWLINE, line, start, line, at);
    }
    passLineEnd();
    atLineStart = brackets.level() == 0;
  }

  /// Goes past a backslash and the line end that must follow it.
  void passContinuation() {
    at++;
    if (chars[at] != '\n') {
      String message = "unexpected character after line continuation character";
      throw soft(text.faultWithoutEnd(line, at, message));
    }
    at++;
    passLineEnd();
    if (at >= text.length) {
      Span span = new Span(line - 1, text.column(line - 1, at - 1), line - 1, Span.NO_END);
      String message = "unexpected EOF while parsing";
      throw soft(SourceText.fault(Diagnostic.Kind.SYNTAX_ERROR, span, message));
    }
  }

  private void end() {
    if (brackets.level() > 0) {
      throw soft(brackets.neverClosed());
    }
    if (ended) {
      throw new IllegalStateException("a token was asked for after the end of the source");
    }
    if (!indentation.closeAll()) {
      ended = true;
      emitLayout(TokenKind.ENDMARKER);
    }
  }

  private void token(char c) {
    int start = at;
    if (isNameStart(c)) {
      word(start);
    } else if (c >= '0' && c <= '9' || c == '.' && isDigit(chars[at + 1])) {
      numbers.scan();
      emit(TokenKind.NUMBER, start);
    } else if (c == '"' || c == '\'') {
      strings.scanString(start);
    } else {
      operator(c);
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }

  private void word(int start) {
    boolean plain = true;
    char c = chars[at];
    while (isNamePart(c)) {
      plain &= c < 128;
      c = chars[++at];
    }
    if ((c == '"' || c == '\'') && at - start <= 3 && strings.scanPrefixed(start)) {
      return;
    }
    if (!plain) {
      words.verify(text, line, start, at);
    }
    emit(words.kindOf(chars, start, at), start);
  }

  private void operator(char c) {
    int start = at;
    at++;
    switch (c) {
      case '(', '[', '{' -> brackets.open(c);
      case ')', ']', '}' -> brackets.close(c);
      default -> {}
    }
    if (strings.endsExpressionAt(c)) {
      emit(TokenKind.COLON, start);
      return;
    }
    TokenKind kind = Operators.at(chars, start);
    if (kind == null) {
      if (c < ' ' || c == 127) {
        throw faultHere("invalid non-printable character U+" + Words.hex(c));
      }
      emit(TokenKind.STRAY, start);
      return;
    }
    at = start + kind.text().length();
    emit(kind, start);
  }
}
