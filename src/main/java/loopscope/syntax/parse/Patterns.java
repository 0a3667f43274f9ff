package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import loopscope.syntax.Literal;
import loopscope.syntax.Operator;
import loopscope.syntax.Pattern;
import loopscope.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What stands after `case`.
final class Patterns {

  private final Grammar grammar;
  private final TokenCursor cursor;

  Patterns(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  /// A whole case: one pattern, or a sequence without brackets.
  Pattern patterns() {
    int start = cursor.at();
    Pattern first = maybeStar();
    if (!cursor.is(TokenKind.COMMA)) {
      if (first instanceof Pattern.MatchStar) {
        throw Mismatch.MISMATCH;
      }
      return first;
    }
    List<Pattern> patterns = more(first, TokenKind.COLON);
    return new Pattern.MatchSequence(patterns, cursor.spanFrom(start));
  }

  private List<Pattern> more(Pattern first, TokenKind closing) {
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (cursor.take(TokenKind.COMMA)) {
      if (cursor.is(closing) || cursor.is(TokenKind.IF)) {
        break;
      }
      patterns.add(maybeStar());
    }
    return List.copyOf(patterns);
  }

  private Pattern maybeStar() {
    if (!cursor.is(TokenKind.STAR)) {
      return pattern();
    }
    int start = cursor.at();
    cursor.advance();
    String name = captureName();
    return new Pattern.MatchStar(name, cursor.spanFrom(start));
  }

  /// The name that a pattern binds, null for `_`.
  private @Nullable String captureName() {
    String name = cursor.name();
    if (cursor.is(TokenKind.DOT) || cursor.is(TokenKind.LEFT_PAREN) || cursor.is(TokenKind.EQUAL)) {
      throw Mismatch.MISMATCH;
    }
    return name.equals("_") ? null : name;
  }

  Pattern pattern() {
    cursor.enter();
    int start = cursor.at();
    Pattern pattern = alternatives();
    if (cursor.take(TokenKind.AS)) {
      String name = captureName();
      if (name == null) {
        throw Mismatch.MISMATCH;
      }
      pattern = new Pattern.MatchAs(pattern, name, cursor.spanFrom(start));
    }
    cursor.leave();
    return pattern;
  }

  private Pattern alternatives() {
    int start = cursor.at();
    Pattern first = closed();
    if (!cursor.is(TokenKind.BAR)) {
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (cursor.take(TokenKind.BAR)) {
      patterns.add(closed());
    }
    return new Pattern.MatchOr(List.copyOf(patterns), cursor.spanFrom(start));
  }

  private Pattern closed() {
    int start = cursor.at();
    return switch (cursor.kind()) {
      case NUMBER, MINUS -> {
        Expr value = number();
        yield new Pattern.MatchValue(value, cursor.spanFrom(start));
      }
      case STRING, FSTRING_START, TSTRING_START -> {
        Expr value = grammar.strings.strings();
        yield new Pattern.MatchValue(value, cursor.spanFrom(start));
      }
      case NONE -> singleton(Literal.Singleton.NONE);
      case TRUE -> singleton(Literal.Singleton.TRUE);
      case FALSE -> singleton(Literal.Singleton.FALSE);
      case NAME -> named();
      case LEFT_PAREN -> parenthesised();
      case LEFT_BRACKET -> {
        cursor.advance();
        List<Pattern> patterns =
            cursor.is(TokenKind.RIGHT_BRACKET)
                ? List.of()
                : more(maybeStar(), TokenKind.RIGHT_BRACKET);
        cursor.expect(TokenKind.RIGHT_BRACKET);
        yield new Pattern.MatchSequence(patterns, cursor.spanFrom(start));
      }
      case LEFT_BRACE -> mapping();
      default -> throw Mismatch.MISMATCH;
    };
  }

  private Pattern singleton(Literal.Singleton value) {
    int token = cursor.at();
    cursor.advance();
    return new Pattern.MatchSingleton(value, cursor.tokens.span(token, token));
  }

  /// A number with a sign, or a complex one written as a sum.
  private Expr number() {
    int start = cursor.at();
    Expr real = signedNumber();
    boolean plus = cursor.is(TokenKind.PLUS);
    if (!plus && !cursor.is(TokenKind.MINUS)) {
      return real;
    }
    Expr inner = real instanceof Expr.UnaryOp(_, var operand, _) ? operand : real;
    if (isImaginary(inner)) {
      throw grammar.cursor.tokens.text.fault(
          inner.span().line(),
          cursor.tokens.start(cursor.at() - 1),
          cursor.tokens.end(cursor.at() - 1),
          "real number required in complex literal");
    }
    cursor.advance();
    int token = cursor.at();
    if (!cursor.is(TokenKind.NUMBER)) {
      throw Mismatch.MISMATCH;
    }
    Expr imaginary = grammar.numbers.number();
    if (!isImaginary(imaginary)) {
      throw grammar.cursor.tokens.text.fault(
          imaginary.span().line(),
          cursor.tokens.start(token),
          cursor.tokens.end(token),
          "imaginary number required in complex literal");
    }
    return new Expr.BinOp(
        real, plus ? Operator.ADD : Operator.SUB, imaginary, cursor.spanFrom(start));
  }

  private static boolean isImaginary(Expr number) {
    return number instanceof Expr.Constant(Literal.Complex _, _, _);
  }

  private Expr signedNumber() {
    int start = cursor.at();
    boolean minus = cursor.take(TokenKind.MINUS);
    if (!cursor.is(TokenKind.NUMBER)) {
      throw Mismatch.MISMATCH;
    }
    Expr number = grammar.numbers.number();
    return minus ? new Expr.UnaryOp(UnaryOperator.U_SUB, number, cursor.spanFrom(start)) : number;
  }

  /// A capture, a wildcard, a dotted value, or a class.
  private Pattern named() {
    int start = cursor.at();
    Expr name = dottedName();
    if (cursor.is(TokenKind.LEFT_PAREN)) {
      return classPattern(start, name);
    }
    if (name instanceof Expr.Name(var id, _, _)) {
      if (cursor.is(TokenKind.EQUAL)) {
        throw Mismatch.MISMATCH;
      }
      return new Pattern.MatchAs(null, id.equals("_") ? null : id, cursor.spanFrom(start));
    }
    return new Pattern.MatchValue(name, cursor.spanFrom(start));
  }

  private Expr dottedName() {
    int start = cursor.at();
    String id = cursor.name();
    Expr name = new Expr.Name(id, ExprContext.LOAD, cursor.spanFrom(start));
    int links = 0;
    while (cursor.take(TokenKind.DOT)) {
      cursor.requireRoomFor(++links);
      String attr = cursor.name();
      name = new Expr.Attribute(name, attr, ExprContext.LOAD, cursor.spanFrom(start));
    }
    return name;
  }

  private Pattern classPattern(int start, Expr cls) {
    List<Pattern> patterns = new ArrayList<>();
    List<String> attrs = new ArrayList<>();
    List<Pattern> attrPatterns = new ArrayList<>();
    cursor.expect(TokenKind.LEFT_PAREN);
    while (!cursor.is(TokenKind.RIGHT_PAREN)) {
      if (cursor.is(TokenKind.NAME) && cursor.peek(1) == TokenKind.EQUAL) {
        attrs.add(cursor.name());
        cursor.advance();
        attrPatterns.add(pattern());
      } else if (attrs.isEmpty()) {
        patterns.add(pattern());
      } else {
        throw Mismatch.MISMATCH;
      }
      if (!cursor.take(TokenKind.COMMA)) {
        break;
      }
    }
    cursor.expect(TokenKind.RIGHT_PAREN);
    return new Pattern.MatchClass(
        cls,
        List.copyOf(patterns),
        List.copyOf(attrs),
        List.copyOf(attrPatterns),
        cursor.spanFrom(start));
  }

  private Pattern parenthesised() {
    int start = cursor.at();
    cursor.advance();
    if (cursor.take(TokenKind.RIGHT_PAREN)) {
      return new Pattern.MatchSequence(List.of(), cursor.spanFrom(start));
    }
    Pattern first = maybeStar();
    if (cursor.is(TokenKind.COMMA)) {
      List<Pattern> patterns = more(first, TokenKind.RIGHT_PAREN);
      cursor.expect(TokenKind.RIGHT_PAREN);
      return new Pattern.MatchSequence(patterns, cursor.spanFrom(start));
    }
    cursor.expect(TokenKind.RIGHT_PAREN);
    if (first instanceof Pattern.MatchStar) {
      throw Mismatch.MISMATCH;
    }
    return first;
  }

  private Pattern mapping() {
    int start = cursor.at();
    cursor.advance();
    List<Expr> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    @Nullable String rest = null;
    while (!cursor.is(TokenKind.RIGHT_BRACE)) {
      if (cursor.take(TokenKind.DOUBLE_STAR)) {
        rest = captureName();
        if (rest == null) {
          throw Mismatch.MISMATCH;
        }
        cursor.take(TokenKind.COMMA);
        break;
      }
      keys.add(key());
      cursor.expect(TokenKind.COLON);
      patterns.add(pattern());
      if (!cursor.take(TokenKind.COMMA)) {
        break;
      }
    }
    cursor.expect(TokenKind.RIGHT_BRACE);
    return new Pattern.MatchMapping(
        List.copyOf(keys), List.copyOf(patterns), rest, cursor.spanFrom(start));
  }

  private Expr key() {
    return switch (closed()) {
      case Pattern.MatchValue(var value, _) -> value;
      case Pattern.MatchSingleton(var value, var span) -> new Expr.Constant(value, false, span);
      default -> throw Mismatch.MISMATCH;
    };
  }
}
