package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.BoolOperator;
import loopscope.syntax.CmpOperator;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import loopscope.syntax.Operator;
import loopscope.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Expressions from conditional ones down to unary operators and `**`.
final class Expressions {

  private final Grammar grammar;
  private final TokenCursor cursor;

  Expressions(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  /// Whether a token can begin an expression, a star aside.
  static boolean begins(TokenKind kind) {
    return switch (kind) {
      case NAME,
          NUMBER,
          STRING,
          FSTRING_START,
          TSTRING_START,
          LEFT_PAREN,
          LEFT_BRACKET,
          LEFT_BRACE,
          ELLIPSIS,
          PLUS,
          MINUS,
          TILDE,
          NOT,
          LAMBDA,
          AWAIT,
          NONE,
          TRUE,
          FALSE ->
          true;
      default -> false;
    };
  }

  /// One or more starred or plain expressions with commas between: a tuple unless it is one without
  /// a comma.
  Expr starExpressions() {
    return tupleOrOne(true);
  }

  /// As [#starExpressions] without stars.
  Expr expressions() {
    return tupleOrOne(false);
  }

  private Expr tupleOrOne(boolean stars) {
    int start = cursor.at();
    Expr first = stars ? starExpression() : expression();
    if (!cursor.is(TokenKind.COMMA)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (cursor.take(TokenKind.COMMA)) {
      if (!begins(cursor.kind()) && !(stars && cursor.is(TokenKind.STAR))) {
        break;
      }
      elts.add(stars ? starExpression() : expression());
    }
    return new Expr.TupleExpr(List.copyOf(elts), ExprContext.LOAD, cursor.spanFrom(start));
  }

  private Expr starExpression() {
    return cursor.is(TokenKind.STAR) ? starred() : expression();
  }

  Expr starNamedExpression() {
    return cursor.is(TokenKind.STAR) ? starred() : namedExpression();
  }

  private Expr starred() {
    int start = cursor.at();
    cursor.advance();
    Expr value = bitwiseOr();
    return new Expr.Starred(value, ExprContext.LOAD, cursor.spanFrom(start));
  }

  /// `yield …` or what can stand right of an `=`.
  Expr yieldOrStarExpressions() {
    return cursor.is(TokenKind.YIELD) ? yieldExpression() : starExpressions();
  }

  Expr yieldExpression() {
    int start = cursor.at();
    cursor.expect(TokenKind.YIELD);
    if (cursor.take(TokenKind.FROM)) {
      Expr value = expression();
      return new Expr.YieldFrom(value, cursor.spanFrom(start));
    }
    boolean alone = !begins(cursor.kind()) && !cursor.is(TokenKind.STAR);
    @Nullable Expr value = alone ? null : starExpressions();
    return new Expr.Yield(value, cursor.spanFrom(start));
  }

  Expr namedExpression() {
    if (cursor.is(TokenKind.NAME) && cursor.peek(1) == TokenKind.COLON_EQUAL) {
      int start = cursor.at();
      String id = cursor.name();
      Expr.Name target = new Expr.Name(id, ExprContext.STORE, cursor.spanFrom(start));
      cursor.advance();
      Expr value = expression();
      return new Expr.NamedExpr(target, value, cursor.spanFrom(start));
    }
    return expression();
  }

  Expr expression() {
    cursor.enter();
    int start = cursor.at();
    Expr result;
    if (cursor.is(TokenKind.LAMBDA)) {
      result = grammar.parameters.lambda();
    } else {
      result = disjunction();
      if (cursor.take(TokenKind.IF)) {
        Expr test = disjunction();
        cursor.expect(TokenKind.ELSE);
        Expr orelse = expression();
        result = new Expr.IfExp(test, result, orelse, cursor.spanFrom(start));
      }
    }
    cursor.leave();
    return result;
  }

  Expr disjunction() {
    int start = cursor.at();
    Expr first = conjunction();
    if (!cursor.is(TokenKind.OR)) {
      return first;
    }
    List<Expr> values = new ArrayList<>();
    values.add(first);
    while (cursor.take(TokenKind.OR)) {
      values.add(conjunction());
    }
    return new Expr.BoolOp(BoolOperator.OR, List.copyOf(values), cursor.spanFrom(start));
  }

  private Expr conjunction() {
    int start = cursor.at();
    Expr first = inversion();
    if (!cursor.is(TokenKind.AND)) {
      return first;
    }
    List<Expr> values = new ArrayList<>();
    values.add(first);
    while (cursor.take(TokenKind.AND)) {
      values.add(inversion());
    }
    return new Expr.BoolOp(BoolOperator.AND, List.copyOf(values), cursor.spanFrom(start));
  }

  private Expr inversion() {
    if (!cursor.is(TokenKind.NOT)) {
      return comparison();
    }
    int start = cursor.at();
    cursor.enter();
    cursor.advance();
    Expr operand = inversion();
    cursor.leave();
    return new Expr.UnaryOp(UnaryOperator.NOT, operand, cursor.spanFrom(start));
  }

  private Expr comparison() {
    int start = cursor.at();
    Expr left = bitwiseOr();
    CmpOperator op = takeComparison();
    if (op == null) {
      return left;
    }
    List<CmpOperator> ops = new ArrayList<>(1);
    List<Expr> comparators = new ArrayList<>(1);
    while (op != null) {
      ops.add(op);
      comparators.add(bitwiseOr());
      op = takeComparison();
    }
    return new Expr.Compare(
        left, List.copyOf(ops), List.copyOf(comparators), cursor.spanFrom(start));
  }

  private @Nullable CmpOperator takeComparison() {
    CmpOperator symbol = cursor.kind().comparison();
    if (symbol != null) {
      if (symbol == CmpOperator.NOT_EQ && cursor.tokens.is(cursor.at(), "<>")) {
        return null;
      }
      cursor.advance();
      return symbol;
    }
    return switch (cursor.kind()) {
      case IN -> {
        cursor.advance();
        yield CmpOperator.IN;
      }
      case IS -> {
        cursor.advance();
        yield cursor.take(TokenKind.NOT) ? CmpOperator.IS_NOT : CmpOperator.IS;
      }
      case NOT -> {
        if (cursor.peek(1) != TokenKind.IN) {
          yield null;
        }
        cursor.advance();
        cursor.advance();
        yield CmpOperator.NOT_IN;
      }
      default -> null;
    };
  }

  Expr bitwiseOr() {
    return binary(1);
  }

  /// Left-associative operators that bind at least as tightly as `least`.
  private Expr binary(int least) {
    int start = cursor.at();
    Expr left = unary();
    int links = 0;
    while (true) {
      TokenKind kind = cursor.kind();
      int precedence = kind.precedence();
      Operator operator = kind.operator();
      if (precedence < least || precedence == 0 || operator == null) {
        return left;
      }
      cursor.requireRoomFor(++links);
      cursor.advance();
      Expr right = binary(precedence + 1);
      left = new Expr.BinOp(left, operator, right, cursor.spanFrom(start));
    }
  }

  private Expr unary() {
    UnaryOperator op =
        switch (cursor.kind()) {
          case PLUS -> UnaryOperator.U_ADD;
          case MINUS -> UnaryOperator.U_SUB;
          case TILDE -> UnaryOperator.INVERT;
          default -> null;
        };
    if (op == null) {
      return power();
    }
    int start = cursor.at();
    cursor.enter();
    cursor.advance();
    Expr operand = unary();
    cursor.leave();
    return new Expr.UnaryOp(op, operand, cursor.spanFrom(start));
  }

  private Expr power() {
    int start = cursor.at();
    Expr base = awaitPrimary();
    if (!cursor.is(TokenKind.DOUBLE_STAR)) {
      return base;
    }
    cursor.enter();
    cursor.advance();
    Expr exponent = unary();
    cursor.leave();
    return new Expr.BinOp(base, Operator.POW, exponent, cursor.spanFrom(start));
  }

  private Expr awaitPrimary() {
    if (!cursor.is(TokenKind.AWAIT)) {
      return grammar.atoms.primary();
    }
    int start = cursor.at();
    cursor.advance();
    Expr value = grammar.atoms.primary();
    return new Expr.Await(value, cursor.spanFrom(start));
  }
}
