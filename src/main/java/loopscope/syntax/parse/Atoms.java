package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Comprehension;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import loopscope.syntax.Literal;
import org.jspecify.annotations.Nullable;

/// Names, literals, displays and comprehensions, and what can follow them: attributes, calls and
/// subscripts.
final class Atoms {

  private final Grammar grammar;
  private final TokenCursor cursor;

  Atoms(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  Expr primary() {
    int start = cursor.at();
    Expr value = atom();
    int links = 0;
    while (true) {
      switch (cursor.kind()) {
        case DOT -> {
          cursor.advance();
          String attr = cursor.name();
          value = new Expr.Attribute(value, attr, ExprContext.LOAD, cursor.spanFrom(start));
        }
        case LEFT_PAREN -> value = grammar.calls.call(start, value);
        case LEFT_BRACKET -> {
          cursor.advance();
          Expr slice = slices();
          cursor.expect(TokenKind.RIGHT_BRACKET);
          value = new Expr.Subscript(value, slice, ExprContext.LOAD, cursor.spanFrom(start));
        }
        default -> {
          return value;
        }
      }
      cursor.requireRoomFor(++links);
    }
  }

  private Expr slices() {
    int start = cursor.at();
    Expr first = sliceOrStarred();
    if (!cursor.is(TokenKind.COMMA) && !(first instanceof Expr.Starred)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (cursor.take(TokenKind.COMMA)) {
      if (cursor.is(TokenKind.RIGHT_BRACKET)) {
        break;
      }
      elts.add(sliceOrStarred());
    }
    return new Expr.TupleExpr(List.copyOf(elts), ExprContext.LOAD, cursor.spanFrom(start));
  }

  private Expr sliceOrStarred() {
    return cursor.is(TokenKind.STAR) ? grammar.calls.starredExpression() : slice();
  }

  private Expr slice() {
    int start = cursor.at();
    @Nullable Expr lower = null;
    if (!cursor.is(TokenKind.COLON)) {
      lower = grammar.expressions.namedExpression();
      if (!cursor.is(TokenKind.COLON) || lower instanceof Expr.NamedExpr && !isGroup(start)) {
        return lower;
      }
    }
    cursor.expect(TokenKind.COLON);
    @Nullable Expr upper = optionalExpression();
    @Nullable Expr step = cursor.take(TokenKind.COLON) ? optionalExpression() : null;
    return new Expr.Slice(lower, upper, step, cursor.spanFrom(start));
  }

  private boolean isGroup(int token) {
    return cursor.tokens.kind(token) == TokenKind.LEFT_PAREN;
  }

  private @Nullable Expr optionalExpression() {
    return Expressions.begins(cursor.kind()) ? grammar.expressions.expression() : null;
  }

  private Expr atom() {
    int start = cursor.at();
    return switch (cursor.kind()) {
      case NAME -> {
        String id = cursor.name();
        yield new Expr.Name(id, ExprContext.LOAD, cursor.tokens.span(start, start));
      }
      case NUMBER -> grammar.numbers.number();
      case STRING, FSTRING_START, TSTRING_START -> grammar.strings.strings();
      case NONE -> singleton(Literal.Singleton.NONE);
      case TRUE -> singleton(Literal.Singleton.TRUE);
      case FALSE -> singleton(Literal.Singleton.FALSE);
      case ELLIPSIS -> singleton(Literal.Singleton.ELLIPSIS);
      case LEFT_PAREN -> parenthesised();
      case LEFT_BRACKET -> bracketed();
      case LEFT_BRACE -> braced();
      default -> throw Mismatch.MISMATCH;
    };
  }

  private Expr singleton(Literal.Singleton value) {
    int token = cursor.at();
    cursor.advance();
    return new Expr.Constant(value, false, cursor.tokens.span(token, token));
  }

  private Expr parenthesised() {
    int start = cursor.at();
    cursor.advance();
    if (cursor.take(TokenKind.RIGHT_PAREN)) {
      return new Expr.TupleExpr(List.of(), ExprContext.LOAD, cursor.spanFrom(start));
    }
    if (cursor.is(TokenKind.YIELD)) {
      Expr inner = grammar.expressions.yieldExpression();
      cursor.expect(TokenKind.RIGHT_PAREN);
      return inner;
    }
    Expr first = grammar.expressions.starNamedExpression();
    if (cursor.is(TokenKind.COMMA)) {
      List<Expr> elts = moreElements(first, TokenKind.RIGHT_PAREN);
      return new Expr.TupleExpr(elts, ExprContext.LOAD, cursor.spanFrom(start));
    }
    if (first instanceof Expr.Starred) {
      throw Mismatch.MISMATCH;
    }
    if (beginsComprehension()) {
      List<Comprehension> generators = comprehensions();
      cursor.expect(TokenKind.RIGHT_PAREN);
      return new Expr.GeneratorExp(first, generators, cursor.spanFrom(start));
    }
    cursor.expect(TokenKind.RIGHT_PAREN);
    return first;
  }

  /// The elements after the first of a display, up to and past its closing bracket.
  private List<Expr> moreElements(Expr first, TokenKind closing) {
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (cursor.take(TokenKind.COMMA)) {
      if (cursor.is(closing)) {
        break;
      }
      elts.add(grammar.expressions.starNamedExpression());
    }
    cursor.expect(closing);
    return List.copyOf(elts);
  }

  private Expr bracketed() {
    int start = cursor.at();
    cursor.advance();
    if (cursor.take(TokenKind.RIGHT_BRACKET)) {
      return new Expr.ListExpr(List.of(), ExprContext.LOAD, cursor.spanFrom(start));
    }
    Expr first = grammar.expressions.starNamedExpression();
    if (beginsComprehension() && !(first instanceof Expr.Starred)) {
      List<Comprehension> generators = comprehensions();
      cursor.expect(TokenKind.RIGHT_BRACKET);
      return new Expr.ListComp(first, generators, cursor.spanFrom(start));
    }
    List<Expr> elts = moreElements(first, TokenKind.RIGHT_BRACKET);
    return new Expr.ListExpr(elts, ExprContext.LOAD, cursor.spanFrom(start));
  }

  private Expr braced() {
    int start = cursor.at();
    cursor.advance();
    if (cursor.take(TokenKind.RIGHT_BRACE)) {
      return new Expr.DictExpr(List.of(), List.of(), cursor.spanFrom(start));
    }
    if (cursor.is(TokenKind.DOUBLE_STAR)) {
      return dict(start, null, null);
    }
    int elementStart = cursor.at();
    Expr first = grammar.expressions.starNamedExpression();
    if (cursor.is(TokenKind.COLON)) {
      boolean walrus = first instanceof Expr.NamedExpr && !isGroup(elementStart);
      if (first instanceof Expr.Starred || walrus) {
        throw Mismatch.MISMATCH;
      }
      cursor.advance();
      Expr value = grammar.expressions.expression();
      if (beginsComprehension()) {
        List<Comprehension> generators = comprehensions();
        cursor.expect(TokenKind.RIGHT_BRACE);
        return new Expr.DictComp(first, value, generators, cursor.spanFrom(start));
      }
      return dict(start, first, value);
    }
    if (beginsComprehension() && !(first instanceof Expr.Starred)) {
      List<Comprehension> generators = comprehensions();
      cursor.expect(TokenKind.RIGHT_BRACE);
      return new Expr.SetComp(first, generators, cursor.spanFrom(start));
    }
    List<Expr> elts = moreElements(first, TokenKind.RIGHT_BRACE);
    return new Expr.SetExpr(elts, cursor.spanFrom(start));
  }

  private Expr dict(int start, @Nullable Expr firstKey, @Nullable Expr firstValue) {
    List<@Nullable Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    if (firstValue != null) {
      keys.add(firstKey);
      values.add(firstValue);
    }
    while (values.isEmpty() || cursor.take(TokenKind.COMMA)) {
      if (cursor.is(TokenKind.RIGHT_BRACE)) {
        break;
      }
      if (cursor.take(TokenKind.DOUBLE_STAR)) {
        keys.add(null);
        values.add(grammar.expressions.bitwiseOr());
      } else {
        keys.add(grammar.expressions.expression());
        cursor.expect(TokenKind.COLON);
        values.add(grammar.expressions.expression());
      }
    }
    cursor.expect(TokenKind.RIGHT_BRACE);
    return new Expr.DictExpr(
        java.util.Collections.unmodifiableList(keys), List.copyOf(values), cursor.spanFrom(start));
  }

  boolean beginsComprehension() {
    return cursor.is(TokenKind.FOR)
        || cursor.is(TokenKind.ASYNC) && cursor.peek(1) == TokenKind.FOR;
  }

  List<Comprehension> comprehensions() {
    List<Comprehension> generators = new ArrayList<>(1);
    while (beginsComprehension()) {
      boolean isAsync = cursor.take(TokenKind.ASYNC);
      cursor.expect(TokenKind.FOR);
      Expr target = targetList();
      cursor.expect(TokenKind.IN);
      Expr iter = grammar.expressions.disjunction();
      List<Expr> ifs = new ArrayList<>(0);
      while (cursor.take(TokenKind.IF)) {
        ifs.add(grammar.expressions.disjunction());
      }
      generators.add(new Comprehension(target, iter, List.copyOf(ifs), isAsync));
    }
    return List.copyOf(generators);
  }

  /// What a `for` binds: targets with commas between, up to `in`.
  Expr targetList() {
    int start = cursor.at();
    Expr first = target();
    if (!cursor.is(TokenKind.COMMA)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (cursor.take(TokenKind.COMMA)) {
      if (!Expressions.begins(cursor.kind()) && !cursor.is(TokenKind.STAR)) {
        break;
      }
      elts.add(target());
    }
    return new Expr.TupleExpr(List.copyOf(elts), ExprContext.STORE, cursor.spanFrom(start));
  }

  /// One target, perhaps starred.
  Expr target() {
    int start = cursor.at();
    if (cursor.take(TokenKind.STAR)) {
      Expr value = grammar.targets.toStore(primary());
      return new Expr.Starred(value, ExprContext.STORE, cursor.spanFrom(start));
    }
    return grammar.targets.toStore(primary());
  }
}
