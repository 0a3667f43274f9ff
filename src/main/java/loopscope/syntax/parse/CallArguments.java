package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Comprehension;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import loopscope.syntax.Keyword;

/// What stands between the parentheses of a call or a class header.
final class CallArguments {

  private final Grammar grammar;
  private final TokenCursor cursor;

  CallArguments(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  /// The arguments in the order in which they stand, by what they are.
  record Read(List<Expr> args, List<Keyword> keywords) {}

  Expr call(int start, Expr func) {
    int paren = cursor.at();
    cursor.expect(TokenKind.LEFT_PAREN);
    Read read = arguments(paren);
    return new Expr.Call(func, read.args(), read.keywords(), cursor.spanFrom(start));
  }

  /// Reads up to and past the closing parenthesis; `paren` is the opening one.
  Read arguments(int paren) {
    List<Expr> args = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    boolean mappingSeen = false;
    while (!cursor.is(TokenKind.RIGHT_PAREN)) {
      int start = cursor.at();
      if (cursor.is(TokenKind.DOUBLE_STAR)) {
        cursor.advance();
        Expr value = grammar.expressions.expression();
        keywords.add(new Keyword(null, value, cursor.spanFrom(start)));
        mappingSeen = true;
      } else if (cursor.is(TokenKind.STAR)) {
        require(!mappingSeen);
        args.add(starredExpression());
      } else if (cursor.is(TokenKind.NAME) && cursor.peek(1) == TokenKind.EQUAL) {
        String name = cursor.name();
        cursor.advance();
        Expr value = grammar.expressions.expression();
        keywords.add(new Keyword(name, value, cursor.spanFrom(start)));
      } else {
        require(keywords.isEmpty());
        Expr value = grammar.expressions.namedExpression();
        if (grammar.atoms.beginsComprehension()) {
          require(args.isEmpty());
          List<Comprehension> generators = grammar.atoms.comprehensions();
          cursor.expect(TokenKind.RIGHT_PAREN);
          args.add(new Expr.GeneratorExp(value, generators, cursor.spanFrom(paren)));
          return new Read(List.copyOf(args), List.of());
        }
        args.add(value);
      }
      if (!cursor.take(TokenKind.COMMA)) {
        break;
      }
    }
    cursor.expect(TokenKind.RIGHT_PAREN);
    return new Read(List.copyOf(args), List.copyOf(keywords));
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw Mismatch.MISMATCH;
    }
  }

  /// `*value`, where the value may be any expression.
  Expr starredExpression() {
    int start = cursor.at();
    cursor.expect(TokenKind.STAR);
    Expr value = grammar.expressions.expression();
    return new Expr.Starred(value, ExprContext.LOAD, cursor.spanFrom(start));
  }
}
