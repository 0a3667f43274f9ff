package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// String literals, joined where several stand side by side.
final class StringLiterals {

  private final Grammar grammar;
  private final TokenCursor cursor;
  private final TokenBuffer tokens;

  StringLiterals(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
    tokens = cursor.tokens;
  }

  /// One literal or several, of whatever kinds go together.
  Expr strings() {
    if (cursor.is(TokenKind.TSTRING_START)) {
      return templates();
    }
    int start = cursor.at();
    if (cursor.is(TokenKind.STRING)) {
      Expr.Constant only = string();
      if (!cursor.is(TokenKind.STRING) && !cursor.is(TokenKind.FSTRING_START)) {
        refuse(TokenKind.TSTRING_START);
        return only;
      }
      return joined(start, only);
    }
    return joined(start, null);
  }

  private Expr templates() {
    int start = cursor.at();
    List<Expr> values = new ArrayList<>();
    while (cursor.is(TokenKind.TSTRING_START)) {
      values.addAll(grammar.templates.template());
    }
    refuse(TokenKind.STRING);
    refuse(TokenKind.FSTRING_START);
    return new Expr.TemplateStr(fold(values), cursor.spanFrom(start));
  }

  private void refuse(TokenKind next) {
    if (cursor.is(next)) {
      throw Mismatch.MISMATCH;
    }
  }

  private Expr joined(int start, Expr.@Nullable Constant first) {
    List<Expr> values = new ArrayList<>();
    boolean formatted = false;
    boolean anyBytes = false;
    boolean anyText = false;
    if (first != null) {
      values.add(first);
      anyBytes = isBytes(first);
      anyText = !anyBytes;
    }
    while (cursor.is(TokenKind.STRING) || cursor.is(TokenKind.FSTRING_START)) {
      if (cursor.is(TokenKind.STRING)) {
        Expr.Constant constant = string();
        values.add(constant);
        anyBytes |= isBytes(constant);
        anyText |= !isBytes(constant);
      } else {
        values.addAll(grammar.templates.template());
        formatted = true;
        anyText = true;
      }
    }
    refuse(TokenKind.TSTRING_START);
    Span span = cursor.spanFrom(start);
    if (anyBytes && anyText) {
      throw SourceText.fault(
          Diagnostic.Kind.SYNTAX_ERROR,
          tokens.span(cursor.at(), cursor.at()),
          "cannot mix bytes and nonbytes literals");
    }
    if (formatted) {
      return new Expr.JoinedStr(fold(values), span);
    }
    StringBuilder text = new StringBuilder();
    for (Expr value : values) {
      text.append(textOf((Expr.Constant) value));
    }
    Literal literal =
        anyBytes ? new Literal.Bytes(text.toString()) : new Literal.Str(text.toString());
    boolean prefix = ((Expr.Constant) values.getFirst()).unicodePrefix();
    return new Expr.Constant(literal, prefix, span);
  }

  private static boolean isBytes(Expr.Constant constant) {
    return constant.value() instanceof Literal.Bytes;
  }

  private static String textOf(Expr.Constant constant) {
    return switch (constant.value()) {
      case Literal.Str(var value) -> value;
      case Literal.Bytes(var value) -> value;
      default -> throw new IllegalStateException("a string literal that is no string");
    };
  }

  /// Joins constants that stand side by side and drops empty ones.
  static List<Expr> fold(List<Expr> values) {
    List<Expr> folded = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      if (!(values.get(i) instanceof Expr.Constant first)) {
        folded.add(values.get(i));
        continue;
      }
      Expr.Constant last = first;
      StringBuilder text = new StringBuilder(textOf(first));
      while (i + 1 < values.size() && values.get(i + 1) instanceof Expr.Constant next) {
        text.append(textOf(next));
        last = next;
        i++;
      }
      if (!text.isEmpty()) {
        folded.add(
            new Expr.Constant(
                new Literal.Str(text.toString()),
                first.unicodePrefix(),
                first.span().to(last.span())));
      }
    }
    return List.copyOf(folded);
  }

  private Expr.Constant string() {
    int token = cursor.at();
    Written written = Written.of(tokens, token);
    requireAscii(written, token, tokens);
    String value =
        written.raw
            ? new String(tokens.text.chars, written.from, written.to - written.from)
            : resolve(token, written.from, written.to, written.bytes);
    cursor.advance();
    Literal literal = written.bytes ? new Literal.Bytes(value) : new Literal.Str(value);
    return new Expr.Constant(literal, written.unicode, tokens.span(token, token));
  }

  /// Throws what is wrong within the quotes of a string token.
  static void verify(TokenBuffer tokens, int token) {
    Written written = Written.of(tokens, token);
    requireAscii(written, token, tokens);
    if (!written.raw) {
      Escapes escapes = new Escapes(tokens.text.chars, written.from, written.to, written.bytes);
      escapes.resolve();
      requireEscapes(escapes, tokens, token);
    }
  }

  private static void requireEscapes(Escapes escapes, TokenBuffer tokens, int token) {
    String fault = escapes.fault();
    if (fault != null) {
      throw SourceText.fault(Diagnostic.Kind.SYNTAX_ERROR, tokens.span(token, token), fault);
    }
  }

  /// How a string token is written: its prefix, and where its text is between the quotes.
  private record Written(boolean bytes, boolean raw, boolean unicode, int from, int to) {

    static Written of(TokenBuffer tokens, int token) {
      char[] chars = tokens.text.chars;
      int start = tokens.start(token);
      int end = tokens.end(token);
      boolean bytes = false;
      boolean raw = false;
      boolean unicode = false;
      char quote = chars[start];
      while (quote != '"' && quote != '\'') {
        bytes |= quote == 'b' || quote == 'B';
        raw |= quote == 'r' || quote == 'R';
        unicode |= quote == 'u';
        quote = chars[++start];
      }
      boolean triple = end - start >= 6 && chars[start + 1] == quote && chars[start + 2] == quote;
      int quotes = triple ? 3 : 1;
      return new Written(bytes, raw, unicode, start + quotes, end - quotes);
    }
  }

  private static void requireAscii(Written written, int token, TokenBuffer tokens) {
    for (int i = written.from; written.bytes && i < written.to; i++) {
      if (tokens.text.chars[i] >= 128) {
        throw SourceText.fault(
            Diagnostic.Kind.SYNTAX_ERROR,
            tokens.span(token, token),
            "bytes can only contain ASCII literal characters");
      }
    }
  }

  /// The text between two offsets of a token with its escapes resolved.
  String resolve(int token, int from, int to, boolean bytes) {
    char[] chars = tokens.text.chars;
    int backslash = from;
    while (backslash < to && chars[backslash] != '\\') {
      backslash++;
    }
    if (backslash == to) {
      return new String(chars, from, to - from);
    }
    Escapes escapes = new Escapes(chars, from, to, bytes);
    String value = escapes.resolve();
    requireEscapes(escapes, tokens, token);
    String warning = escapes.warning();
    if (warning != null) {
      warn(token, escapes.warningAt(), warning);
    }
    return value;
  }

  private void warn(int token, int offset, String message) {
    int line = tokens.line(token);
    while (line < tokens.endLine(token) && tokens.text.lineStart(line + 1) <= offset) {
      line++;
    }
    Diagnostic warning =
        new Diagnostic(
            Diagnostic.Kind.SYNTAX_WARNING,
            tokens.text.span(line, offset, line, offset + 2),
            message,
            "Write two backslashes, or put an r before the string.");
    if (!cursor.lexer.warnings.contains(warning)) {
      cursor.lexer.warnings.add(warning);
    }
  }
}
