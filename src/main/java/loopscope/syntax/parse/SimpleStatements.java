package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Alias;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import loopscope.syntax.Operator;
import loopscope.syntax.Stmt;
import loopscope.syntax.TypeParam;
import org.jspecify.annotations.Nullable;

/// Statements that fit on one line.
final class SimpleStatements {

  private final Grammar grammar;
  private final TokenCursor cursor;

  SimpleStatements(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  /// One line of statements with semicolons between, up to and past the line's end.
  void line(List<Stmt> into) {
    do {
      if (cursor.is(TokenKind.NEWLINE) && !into.isEmpty()) {
        break;
      }
      into.add(statement());
    } while (cursor.take(TokenKind.SEMICOLON));
    cursor.expect(TokenKind.NEWLINE);
  }

  private Stmt statement() {
    int start = cursor.at();
    return switch (cursor.kind()) {
      case RETURN -> {
        cursor.advance();
        @Nullable Expr value = beginsStarExpression() ? starExpressions() : null;
        yield new Stmt.Return(value, cursor.spanFrom(start));
      }
      case RAISE -> raise();
      case PASS -> {
        cursor.advance();
        yield new Stmt.Pass(cursor.spanFrom(start));
      }
      case BREAK -> {
        cursor.advance();
        yield new Stmt.Break(cursor.spanFrom(start));
      }
      case CONTINUE -> {
        cursor.advance();
        yield new Stmt.Continue(cursor.spanFrom(start));
      }
      case DEL -> delete();
      case ASSERT -> {
        cursor.advance();
        Expr test = grammar.expressions.expression();
        @Nullable Expr msg = cursor.take(TokenKind.COMMA) ? grammar.expressions.expression() : null;
        yield new Stmt.Assert(test, msg, cursor.spanFrom(start));
      }
      case GLOBAL -> {
        List<String> names = names();
        yield new Stmt.Global(names, cursor.spanFrom(start));
      }
      case NONLOCAL -> {
        List<String> names = names();
        yield new Stmt.Nonlocal(names, cursor.spanFrom(start));
      }
      case IMPORT -> importNames();
      case FROM -> importFrom();
      case YIELD -> {
        Expr value = grammar.expressions.yieldExpression();
        yield new Stmt.ExprStmt(value, cursor.spanFrom(start));
      }
      case NAME ->
          cursor.isWord("type") && cursor.peek(1) == TokenKind.NAME
              ? typeAlias()
              : expressionOrAssignment();
      default -> expressionOrAssignment();
    };
  }

  private boolean beginsStarExpression() {
    return Expressions.begins(cursor.kind()) || cursor.is(TokenKind.STAR);
  }

  private Expr starExpressions() {
    return grammar.expressions.starExpressions();
  }

  private Stmt raise() {
    int start = cursor.at();
    cursor.advance();
    @Nullable Expr exc = null;
    @Nullable Expr cause = null;
    if (Expressions.begins(cursor.kind())) {
      exc = grammar.expressions.expression();
      if (cursor.take(TokenKind.FROM)) {
        cause = grammar.expressions.expression();
      }
    }
    return new Stmt.Raise(exc, cause, cursor.spanFrom(start));
  }

  private Stmt delete() {
    int start = cursor.at();
    cursor.advance();
    List<Expr> targets = new ArrayList<>();
    do {
      if (!targets.isEmpty() && !Expressions.begins(cursor.kind())) {
        break;
      }
      targets.add(grammar.targets.toDelete(grammar.atoms.primary()));
    } while (cursor.take(TokenKind.COMMA));
    if (!cursor.is(TokenKind.SEMICOLON) && !cursor.is(TokenKind.NEWLINE)) {
      throw Mismatch.MISMATCH;
    }
    return new Stmt.Delete(List.copyOf(targets), cursor.spanFrom(start));
  }

  private List<String> names() {
    cursor.advance();
    List<String> names = new ArrayList<>();
    do {
      names.add(cursor.name());
    } while (cursor.take(TokenKind.COMMA));
    return List.copyOf(names);
  }

  private Stmt typeAlias() {
    int start = cursor.at();
    cursor.advance();
    int nameToken = cursor.at();
    String id = cursor.name();
    Expr.Name name = new Expr.Name(id, ExprContext.STORE, cursor.spanFrom(nameToken));
    List<TypeParam> params = grammar.typeParameters.optional();
    cursor.expect(TokenKind.EQUAL);
    Expr value = grammar.expressions.expression();
    return new Stmt.TypeAlias(name, params, value, cursor.spanFrom(start));
  }

  private Stmt expressionOrAssignment() {
    int start = cursor.at();
    Expr first = starExpressions();
    return switch (cursor.kind()) {
      case EQUAL -> assignment(start, first);
      case COLON -> annotated(start, first);
      default -> {
        if (cursor.kind().isAugmented()) {
          yield augmented(start, first);
        }
        yield new Stmt.ExprStmt(first, cursor.spanFrom(start));
      }
    };
  }

  private Stmt assignment(int start, Expr first) {
    List<Expr> targets = new ArrayList<>(1);
    Expr value = first;
    while (cursor.take(TokenKind.EQUAL)) {
      targets.add(grammar.targets.toStore(value));
      value = grammar.expressions.yieldOrStarExpressions();
    }
    return new Stmt.Assign(List.copyOf(targets), value, cursor.spanFrom(start));
  }

  private Stmt augmented(int start, Expr first) {
    Expr target = grammar.targets.toSingle(first);
    Operator operator = cursor.kind().operator();
    if (operator == null) {
      throw new IllegalStateException("an augmented assignment without operator");
    }
    cursor.advance();
    Expr value = grammar.expressions.yieldOrStarExpressions();
    return new Stmt.AugAssign(target, operator, value, cursor.spanFrom(start));
  }

  private Stmt annotated(int start, Expr first) {
    boolean grouped = cursor.tokens.kind(start) == TokenKind.LEFT_PAREN;
    Expr target = grammar.targets.toSingle(first);
    cursor.advance();
    Expr annotation = grammar.expressions.expression();
    @Nullable Expr value =
        cursor.take(TokenKind.EQUAL) ? grammar.expressions.yieldOrStarExpressions() : null;
    boolean simple = target instanceof Expr.Name && !grouped;
    return new Stmt.AnnAssign(target, annotation, value, simple, cursor.spanFrom(start));
  }

  private Stmt importNames() {
    int start = cursor.at();
    cursor.advance();
    List<Alias> names = new ArrayList<>(1);
    do {
      int nameStart = cursor.at();
      String name = dottedName();
      @Nullable String asname = cursor.take(TokenKind.AS) ? cursor.name() : null;
      names.add(new Alias(name, asname, cursor.spanFrom(nameStart)));
    } while (cursor.take(TokenKind.COMMA));
    return new Stmt.Import(List.copyOf(names), cursor.spanFrom(start));
  }

  private String dottedName() {
    String name = cursor.name();
    if (!cursor.is(TokenKind.DOT)) {
      return name;
    }
    StringBuilder dotted = new StringBuilder(name);
    while (cursor.take(TokenKind.DOT)) {
      dotted.append('.').append(cursor.name());
    }
    return dotted.toString();
  }

  private Stmt importFrom() {
    int start = cursor.at();
    cursor.advance();
    int level = 0;
    while (cursor.is(TokenKind.DOT) || cursor.is(TokenKind.ELLIPSIS)) {
      level += cursor.is(TokenKind.DOT) ? 1 : 3;
      cursor.advance();
    }
    @Nullable String module = level > 0 && cursor.is(TokenKind.IMPORT) ? null : dottedName();
    cursor.expect(TokenKind.IMPORT);
    List<Alias> names = new ArrayList<>();
    if (cursor.is(TokenKind.STAR)) {
      int star = cursor.at();
      cursor.advance();
      names.add(new Alias("*", null, cursor.spanFrom(star)));
    } else if (cursor.take(TokenKind.LEFT_PAREN)) {
      importedNames(names, TokenKind.RIGHT_PAREN);
      cursor.expect(TokenKind.RIGHT_PAREN);
    } else {
      importedNames(names, TokenKind.ENDMARKER);
    }
    return new Stmt.ImportFrom(module, List.copyOf(names), level, cursor.spanFrom(start));
  }

  private void importedNames(List<Alias> names, TokenKind closing) {
    do {
      if (cursor.is(closing) && !names.isEmpty()) {
        break;
      }
      int start = cursor.at();
      String name = cursor.name();
      @Nullable String asname = cursor.take(TokenKind.AS) ? cursor.name() : null;
      names.add(new Alias(name, asname, cursor.spanFrom(start)));
    } while (cursor.take(TokenKind.COMMA));
  }
}
