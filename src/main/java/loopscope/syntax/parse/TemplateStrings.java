package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// f-strings and t-strings: text and replacement fields in turn.
final class TemplateStrings {

  private final Grammar grammar;
  private final TokenCursor cursor;
  private final TokenBuffer tokens;

  TemplateStrings(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
    tokens = cursor.tokens;
  }

  /// The parts of one literal, not folded yet.
  List<Expr> template() {
    int opening = cursor.at();
    boolean t = cursor.is(TokenKind.TSTRING_START);
    boolean raw = isRaw(opening);
    cursor.advance();
    List<Expr> values = new ArrayList<>();
    while (!cursor.take(t ? TokenKind.TSTRING_END : TokenKind.FSTRING_END)) {
      if (isMiddle()) {
        values.add(middle(raw));
      } else {
        field(values, t, raw);
      }
    }
    return values;
  }

  private boolean isRaw(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (tokens.text.chars[i] == 'r' || tokens.text.chars[i] == 'R') {
        return true;
      }
    }
    return false;
  }

  private boolean isMiddle() {
    return cursor.is(TokenKind.FSTRING_MIDDLE) || cursor.is(TokenKind.TSTRING_MIDDLE);
  }

  private Expr middle(boolean raw) {
    int token = cursor.at();
    int start = tokens.start(token);
    int end = tokens.end(token);
    // Text ends at a brace; one that is written twice is in the token twice.
    if (end - start >= 2 && isDoubledBrace(end - 1)) {
      end--;
    }
    String text =
        raw ? tokens.text.substring(start, end) : grammar.strings.resolve(token, start, end, false);
    cursor.advance();
    return new Expr.Constant(new Literal.Str(text), false, tokens.span(token, token));
  }

  private boolean isDoubledBrace(int offset) {
    char c = tokens.text.chars[offset];
    return (c == '{' || c == '}') && tokens.text.chars[offset - 1] == c;
  }

  private void field(List<Expr> into, boolean t, boolean raw) {
    cursor.enter();
    int brace = cursor.at();
    cursor.expect(TokenKind.LEFT_BRACE);
    Expr value = grammar.expressions.yieldOrStarExpressions();
    int valueEnd = tokens.end(cursor.at() - 1);
    int equal = cursor.at();
    boolean debug = cursor.take(TokenKind.EQUAL);
    int afterDebug = cursor.at();
    int conversion = cursor.is(TokenKind.EXCLAMATION) ? conversion(t) : -1;
    @Nullable Expr spec = cursor.is(TokenKind.COLON) ? formatSpec(raw) : null;
    cursor.expect(TokenKind.RIGHT_BRACE);
    if (debug) {
      into.add(debugText(brace, afterDebug));
      if (conversion < 0 && spec == null) {
        conversion = 'r';
      }
    }
    Span span = cursor.spanFrom(brace);
    if (t) {
      int textEnd = debug ? tokens.start(equal) : tokens.start(afterDebug);
      String text = expressionText(tokens.end(brace), textEnd, valueEnd);
      into.add(new Expr.Interpolation(value, text, conversion, spec, span));
    } else {
      into.add(new Expr.FormattedValue(value, conversion, spec, span));
    }
    cursor.leave();
  }

  /// The expression of an interpolation as it was written, without the blanks after it.
  private String expressionText(int from, int to, int valueEnd) {
    String text = tokens.text.substring(from, Math.max(to, valueEnd));
    return text.stripTrailing();
  }

  /// What `=` shows: everything from the brace to what follows the `=`, comments aside.
  private Expr debugText(int brace, int next) {
    int from = tokens.end(brace);
    int to = tokens.start(next);
    Span span = tokens.text.span(tokens.line(brace), from, tokens.line(next), to);
    StringBuilder shown = new StringBuilder();
    for (int token = brace; token < next; token++) {
      shown.append(token == brace ? "" : tokens.lexeme(token));
      appendBlanks(shown, tokens.end(token), tokens.start(token + 1));
    }
    return new Expr.Constant(new Literal.Str(shown.toString()), false, span);
  }

  private void appendBlanks(StringBuilder shown, int from, int to) {
    boolean comment = false;
    for (int i = from; i < to; i++) {
      char c = tokens.text.chars[i];
      comment = c == '#' || comment && c != '\n';
      if (!comment) {
        shown.append(c);
      }
    }
  }

  private int conversion(boolean t) {
    int mark = cursor.at();
    cursor.advance();
    int token = cursor.at();
    String name = t ? "t-string" : "f-string";
    if (cursor.is(TokenKind.NAME) && tokens.start(token) != tokens.end(mark)) {
      throw SourceText.fault(
          Diagnostic.Kind.SYNTAX_ERROR,
          tokens.span(mark, token),
          name + ": conversion type must come right after the exclamation mark");
    }
    String letter = cursor.name();
    if (!letter.equals("s") && !letter.equals("r") && !letter.equals("a")) {
      throw SourceText.fault(
          Diagnostic.Kind.SYNTAX_ERROR,
          tokens.span(token, token),
          name + ": invalid conversion character '" + letter + "': expected 's', 'r', or 'a'");
    }
    return letter.charAt(0);
  }

  private Expr formatSpec(boolean raw) {
    int colon = cursor.at();
    cursor.advance();
    List<Expr> values = new ArrayList<>();
    while (true) {
      if (isMiddle()) {
        values.add(middle(raw));
      } else if (cursor.is(TokenKind.LEFT_BRACE)) {
        field(values, false, raw);
      } else {
        break;
      }
    }
    return new Expr.JoinedStr(StringLiterals.fold(values), cursor.spanFrom(colon));
  }
}
