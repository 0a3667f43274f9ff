package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Arguments;
import loopscope.syntax.Expr;
import loopscope.syntax.Keyword;
import loopscope.syntax.Stmt;
import loopscope.syntax.TypeParam;
import org.jspecify.annotations.Nullable;

/// Functions and classes with their decorators.
final class Definitions {

  private final Grammar grammar;
  private final TokenCursor cursor;

  Definitions(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  Stmt definition() {
    List<Expr> decorators = List.of();
    if (cursor.is(TokenKind.AT)) {
      decorators = new ArrayList<>();
      while (cursor.take(TokenKind.AT)) {
        decorators.add(grammar.expressions.namedExpression());
        cursor.expect(TokenKind.NEWLINE);
      }
      decorators = List.copyOf(decorators);
    }
    int start = cursor.at();
    return switch (cursor.kind()) {
      case DEF -> function(start, false, decorators);
      case CLASS -> classDefinition(decorators);
      case ASYNC -> {
        cursor.advance();
        yield function(start, true, decorators);
      }
      default -> throw Mismatch.MISMATCH;
    };
  }

  private Stmt function(int start, boolean async, List<Expr> decorators) {
    cursor.expect(TokenKind.DEF);
    String name = cursor.name();
    List<TypeParam> typeParams = grammar.typeParameters.optional();
    cursor.expect(TokenKind.LEFT_PAREN);
    Arguments args = grammar.parameters.ofFunction();
    cursor.expect(TokenKind.RIGHT_PAREN);
    @Nullable Expr returns = cursor.take(TokenKind.ARROW) ? grammar.expressions.expression() : null;
    List<Stmt> body = grammar.compound.block();
    return async
        ? new Stmt.AsyncFunctionDef(
            name, typeParams, args, returns, decorators, body, cursor.spanFrom(start))
        : new Stmt.FunctionDef(
            name, typeParams, args, returns, decorators, body, cursor.spanFrom(start));
  }

  private Stmt classDefinition(List<Expr> decorators) {
    int start = cursor.at();
    cursor.advance();
    String name = cursor.name();
    List<TypeParam> typeParams = grammar.typeParameters.optional();
    List<Expr> bases = List.of();
    List<Keyword> keywords = List.of();
    if (cursor.is(TokenKind.LEFT_PAREN)) {
      int paren = cursor.at();
      cursor.advance();
      CallArguments.Read read = grammar.calls.arguments(paren);
      bases = read.args();
      keywords = read.keywords();
    }
    List<Stmt> body = grammar.compound.block();
    return new Stmt.ClassDef(
        name, typeParams, bases, keywords, decorators, body, cursor.spanFrom(start));
  }
}
