package loopscope.interp.compile;

import java.util.List;
import loopscope.syntax.Arguments;
import loopscope.syntax.Expr;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import loopscope.syntax.TypeParam;
import org.jspecify.annotations.Nullable;

/// What `def` and `async def` have in common.
record FunctionParts(
    Stmt node,
    String name,
    List<TypeParam> typeParams,
    Arguments args,
    @Nullable Expr returns,
    List<Expr> decorators,
    List<Stmt> body,
    Span span) {
  static FunctionParts of(Stmt.FunctionDef f) {
    return new FunctionParts(
        f, f.name(), f.typeParams(), f.args(), f.returns(), f.decoratorList(), f.body(), f.span());
  }

  static FunctionParts of(Stmt.AsyncFunctionDef f) {
    return new FunctionParts(
        f, f.name(), f.typeParams(), f.args(), f.returns(), f.decoratorList(), f.body(), f.span());
  }

  /// The line where the definition begins, decorators included.
  int firstLine() {
    return decorators.isEmpty() ? span.line() : decorators.getFirst().span().line();
  }
}
