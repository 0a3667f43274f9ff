package loopscope.syntax.parse;

import loopscope.syntax.Diagnostic;
import loopscope.syntax.Span;

/// Where the parser stands among the tokens.
final class TokenCursor {

  /// How deep the grammar may nest: far more than people write, and little enough for the stack of
  /// whoever walks the tree.
  private static final int MAX_DEPTH = 1_500;

  final Lexer lexer;
  final TokenBuffer tokens;
  private int at;
  private TokenKind kind;
  private int depth;

  TokenCursor(Lexer lexer) {
    this.lexer = lexer;
    tokens = lexer.tokens;
    kind = load();
  }

  private TokenKind load() {
    if (at >= tokens.count()) {
      lexer.next();
    }
    return tokens.kind(at);
  }

  /// The index of the token that comes next.
  int at() {
    return at;
  }

  TokenKind kind() {
    return kind;
  }

  boolean is(TokenKind wanted) {
    return kind == wanted;
  }

  /// Whether the next token is a name written so: a soft keyword.
  boolean isWord(String word) {
    return kind == TokenKind.NAME && tokens.is(at, word);
  }

  /// The kind of the token that comes `ahead` tokens after the next.
  TokenKind peek(int ahead) {
    while (at + ahead >= tokens.count()) {
      if (tokens.count() > 0 && tokens.kind(tokens.count() - 1) == TokenKind.ENDMARKER) {
        return TokenKind.ENDMARKER;
      }
      lexer.next();
    }
    return tokens.kind(at + ahead);
  }

  void advance() {
    at++;
    kind = load();
  }

  /// Goes past the next token if it is of the kind.
  boolean take(TokenKind wanted) {
    if (kind != wanted) {
      return false;
    }
    advance();
    return true;
  }

  void expect(TokenKind wanted) {
    if (kind != wanted) {
      throw Mismatch.MISMATCH;
    }
    advance();
  }

  /// The name that comes next.
  String name() {
    if (kind != TokenKind.NAME) {
      throw Mismatch.MISMATCH;
    }
    String name = lexer.nameAt(at);
    advance();
    return name;
  }

  /// Goes back to a place noted with [#at].
  void reset(int mark) {
    at = mark;
    kind = tokens.kind(mark);
  }

  /// From the start of a token to the end of the last token before this place that is more than
  /// layout.
  Span spanFrom(int first) {
    int last = at - 1;
    while (last > first && isLayout(tokens.kind(last))) {
      last--;
    }
    return tokens.span(first, last);
  }

  static boolean isLayout(TokenKind kind) {
    return kind == TokenKind.NEWLINE || kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
  }

  /// Notes that the tree gets deeper; every call needs its [#leave].
  void enter() {
    deepen(1);
  }

  void leave() {
    depth--;
  }

  /// Makes sure that there is room for a chain whose tree is as deep as it is long.
  void requireRoomFor(int links) {
    if (depth + links > MAX_DEPTH) {
      throw SourceText.fault(
          Diagnostic.Kind.RECURSION_ERROR,
          tokens.span(at, at),
          "maximum recursion depth exceeded during compilation");
    }
  }

  private void deepen(int levels) {
    depth += levels;
    if (depth > MAX_DEPTH) {
      throw SourceText.fault(
          Diagnostic.Kind.MEMORY_ERROR,
          tokens.span(at, at),
          "Parser stack overflowed - Python source too complex to parse");
    }
  }

  int depth() {
    return depth;
  }

  /// Goes back to a depth noted with [#depth], after another reading failed.
  void resetDepth(int noted) {
    depth = noted;
  }
}
