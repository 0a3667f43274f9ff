package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.ExceptHandler;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import loopscope.syntax.MatchCase;
import loopscope.syntax.Pattern;
import loopscope.syntax.Stmt;
import loopscope.syntax.WithItem;
import org.jspecify.annotations.Nullable;

/// Statements with blocks in them, definitions aside.
final class CompoundStatements {

  private final Grammar grammar;
  private final TokenCursor cursor;

  CompoundStatements(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  /// Adds the statement or the line of statements that comes next.
  void statement(List<Stmt> into) {
    switch (cursor.kind()) {
      case IF -> into.add(ifStatement());
      case WHILE -> into.add(whileStatement());
      case FOR -> into.add(forStatement(cursor.at(), false));
      case TRY -> into.add(tryStatement());
      case WITH -> into.add(withStatement(cursor.at(), false));
      case DEF, CLASS, AT -> into.add(grammar.definitions.definition());
      case ASYNC -> into.add(async());
      default -> {
        Stmt match = cursor.isWord("match") ? match() : null;
        if (match != null) {
          into.add(match);
        } else {
          grammar.simple.line(into);
        }
      }
    }
  }

  private Stmt async() {
    int start = cursor.at();
    return switch (cursor.peek(1)) {
      case DEF -> grammar.definitions.definition();
      case FOR -> {
        cursor.advance();
        yield forStatement(start, true);
      }
      case WITH -> {
        cursor.advance();
        yield withStatement(start, true);
      }
      default -> throw Mismatch.MISMATCH;
    };
  }

  /// The statements after a colon: an indented block, or the rest of the line.
  List<Stmt> block() {
    cursor.enter();
    cursor.expect(TokenKind.COLON);
    List<Stmt> body = new ArrayList<>();
    if (cursor.take(TokenKind.NEWLINE)) {
      cursor.expect(TokenKind.INDENT);
      do {
        statement(body);
      } while (!cursor.is(TokenKind.DEDENT));
      cursor.advance();
    } else {
      grammar.simple.line(body);
    }
    cursor.leave();
    return List.copyOf(body);
  }

  private List<Stmt> optionalElse() {
    return cursor.take(TokenKind.ELSE) ? block() : List.of();
  }

  private Stmt ifStatement() {
    int start = cursor.at();
    cursor.advance();
    Expr test = grammar.expressions.namedExpression();
    List<Stmt> body = block();
    List<Stmt> orelse;
    if (cursor.is(TokenKind.ELIF)) {
      cursor.enter();
      orelse = List.of(ifStatement());
      cursor.leave();
    } else {
      orelse = optionalElse();
    }
    return new Stmt.If(test, body, orelse, cursor.spanFrom(start));
  }

  private Stmt whileStatement() {
    int start = cursor.at();
    cursor.advance();
    Expr test = grammar.expressions.namedExpression();
    List<Stmt> body = block();
    List<Stmt> orelse = optionalElse();
    return new Stmt.While(test, body, orelse, cursor.spanFrom(start));
  }

  private Stmt forStatement(int start, boolean async) {
    cursor.expect(TokenKind.FOR);
    Expr target = grammar.atoms.targetList();
    cursor.expect(TokenKind.IN);
    Expr iter = grammar.expressions.starExpressions();
    List<Stmt> body = block();
    List<Stmt> orelse = optionalElse();
    return async
        ? new Stmt.AsyncFor(target, iter, body, orelse, cursor.spanFrom(start))
        : new Stmt.For(target, iter, body, orelse, cursor.spanFrom(start));
  }

  private Stmt tryStatement() {
    int start = cursor.at();
    cursor.advance();
    List<Stmt> body = block();
    List<ExceptHandler> handlers = new ArrayList<>();
    boolean star = cursor.is(TokenKind.EXCEPT) && cursor.peek(1) == TokenKind.STAR;
    while (cursor.is(TokenKind.EXCEPT)) {
      handlers.add(handler(star));
    }
    List<Stmt> orelse = handlers.isEmpty() ? List.of() : optionalElse();
    List<Stmt> finalbody = cursor.take(TokenKind.FINALLY) ? block() : List.of();
    if (handlers.isEmpty() && finalbody.isEmpty()) {
      throw Mismatch.MISMATCH;
    }
    return star
        ? new Stmt.TryStar(body, List.copyOf(handlers), orelse, finalbody, cursor.spanFrom(start))
        : new Stmt.Try(body, List.copyOf(handlers), orelse, finalbody, cursor.spanFrom(start));
  }

  private ExceptHandler handler(boolean star) {
    int start = cursor.at();
    cursor.advance();
    if (star) {
      cursor.expect(TokenKind.STAR);
    } else if (cursor.is(TokenKind.COLON)) {
      List<Stmt> body = block();
      return new ExceptHandler(null, null, body, cursor.spanFrom(start));
    }
    int typeStart = cursor.at();
    Expr type = grammar.expressions.expression();
    @Nullable String name = null;
    if (cursor.is(TokenKind.COMMA)) {
      cursor.reset(typeStart);
      type = grammar.expressions.expressions();
    } else if (cursor.take(TokenKind.AS)) {
      name = cursor.name();
    }
    List<Stmt> body = block();
    return new ExceptHandler(type, name, body, cursor.spanFrom(start));
  }

  private Stmt withStatement(int start, boolean async) {
    cursor.expect(TokenKind.WITH);
    List<WithItem> items = cursor.is(TokenKind.LEFT_PAREN) ? groupedItems() : null;
    if (items == null) {
      items = new ArrayList<>(1);
      do {
        items.add(withItem());
      } while (cursor.take(TokenKind.COMMA));
    }
    List<Stmt> body = block();
    return async
        ? new Stmt.AsyncWith(List.copyOf(items), body, cursor.spanFrom(start))
        : new Stmt.With(List.copyOf(items), body, cursor.spanFrom(start));
  }

  /// The items inside parentheses, or null when the parentheses turn out to belong to an
  /// expression.
  private @Nullable List<WithItem> groupedItems() {
    int mark = cursor.at();
    int depth = cursor.depth();
    try {
      cursor.advance();
      List<WithItem> items = new ArrayList<>();
      do {
        if (cursor.is(TokenKind.RIGHT_PAREN) && !items.isEmpty()) {
          break;
        }
        items.add(withItem());
      } while (cursor.take(TokenKind.COMMA));
      cursor.expect(TokenKind.RIGHT_PAREN);
      if (cursor.is(TokenKind.COLON)) {
        return items;
      }
    } catch (Mismatch _) {
      // An expression in parentheses may hold what an item may not, a yield for instance.
    }
    cursor.reset(mark);
    cursor.resetDepth(depth);
    return null;
  }

  private WithItem withItem() {
    Expr context = grammar.expressions.expression();
    if (!cursor.take(TokenKind.AS)) {
      return new WithItem(context, null);
    }
    Expr target = grammar.atoms.target();
    return new WithItem(context, target);
  }

  /// A `match` statement, or null when the word turns out to be a name.
  private @Nullable Stmt match() {
    int start = cursor.at();
    TokenKind next = cursor.peek(1);
    if (!Expressions.begins(next) && next != TokenKind.STAR) {
      return null;
    }
    int depth = cursor.depth();
    Expr subject;
    try {
      cursor.advance();
      subject = subject();
      cursor.expect(TokenKind.COLON);
      cursor.expect(TokenKind.NEWLINE);
      cursor.expect(TokenKind.INDENT);
      if (!cursor.isWord("case")) {
        throw Mismatch.MISMATCH;
      }
    } catch (Mismatch _) {
      // A name after all, as in match(x).
      cursor.reset(start);
      cursor.resetDepth(depth);
      return null;
    }
    List<MatchCase> cases = new ArrayList<>();
    while (!cursor.take(TokenKind.DEDENT)) {
      cases.add(matchCase());
    }
    return new Stmt.Match(subject, List.copyOf(cases), cursor.spanFrom(start));
  }

  private Expr subject() {
    int start = cursor.at();
    Expr first = grammar.expressions.starNamedExpression();
    if (!cursor.is(TokenKind.COMMA)) {
      if (first instanceof Expr.Starred) {
        throw Mismatch.MISMATCH;
      }
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (cursor.take(TokenKind.COMMA)) {
      if (cursor.is(TokenKind.COLON)) {
        break;
      }
      elts.add(grammar.expressions.starNamedExpression());
    }
    return new Expr.TupleExpr(List.copyOf(elts), ExprContext.LOAD, cursor.spanFrom(start));
  }

  private MatchCase matchCase() {
    if (!cursor.isWord("case")) {
      throw Mismatch.MISMATCH;
    }
    cursor.advance();
    Pattern pattern = grammar.patterns.patterns();
    @Nullable Expr guard = cursor.take(TokenKind.IF) ? grammar.expressions.namedExpression() : null;
    List<Stmt> body = block();
    return new MatchCase(pattern, guard, body);
  }
}
