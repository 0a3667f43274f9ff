package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Expr;
import loopscope.syntax.TypeParam;
import org.jspecify.annotations.Nullable;

/// `[T: bound = default, *Ts, **P]` after the name of a function, class or type alias.
final class TypeParameters {

  private final Grammar grammar;
  private final TokenCursor cursor;

  TypeParameters(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  List<TypeParam> optional() {
    if (!cursor.take(TokenKind.LEFT_BRACKET)) {
      return List.of();
    }
    List<TypeParam> params = new ArrayList<>();
    do {
      if (cursor.is(TokenKind.RIGHT_BRACKET) && !params.isEmpty()) {
        break;
      }
      params.add(one());
    } while (cursor.take(TokenKind.COMMA));
    cursor.expect(TokenKind.RIGHT_BRACKET);
    return List.copyOf(params);
  }

  private TypeParam one() {
    int start = cursor.at();
    if (cursor.take(TokenKind.STAR)) {
      String name = cursor.name();
      @Nullable Expr value =
          !cursor.take(TokenKind.EQUAL)
              ? null
              : cursor.is(TokenKind.STAR)
                  ? grammar.expressions.starNamedExpression()
                  : grammar.expressions.expression();
      return new TypeParam.TypeVarTuple(name, value, cursor.spanFrom(start));
    }
    if (cursor.take(TokenKind.DOUBLE_STAR)) {
      String name = cursor.name();
      @Nullable Expr value = optionalDefault();
      return new TypeParam.ParamSpec(name, value, cursor.spanFrom(start));
    }
    String name = cursor.name();
    @Nullable Expr bound = cursor.take(TokenKind.COLON) ? grammar.expressions.expression() : null;
    @Nullable Expr value = optionalDefault();
    return new TypeParam.TypeVar(name, bound, value, cursor.spanFrom(start));
  }

  private @Nullable Expr optionalDefault() {
    return cursor.take(TokenKind.EQUAL) ? grammar.expressions.expression() : null;
  }
}
