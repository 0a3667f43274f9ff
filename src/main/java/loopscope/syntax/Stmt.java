package loopscope.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement.
///
/// An expression that stands alone is `ExprStmt` because [Expr] is the expression itself; every
/// other record has the name that CPython's `ast` gives it. Lists are unmodifiable. The span of a
/// function or class begins at `def` or `class`, after the decorators.
public sealed interface Stmt extends Node {

  /// `def name[typeParams](args) -> returns: body`.
  record FunctionDef(
      String name,
      List<TypeParam> typeParams,
      Arguments args,
      @Nullable Expr returns,
      List<Expr> decoratorList,
      List<Stmt> body,
      Span span)
      implements Stmt {}

  /// `async def …`.
  record AsyncFunctionDef(
      String name,
      List<TypeParam> typeParams,
      Arguments args,
      @Nullable Expr returns,
      List<Expr> decoratorList,
      List<Stmt> body,
      Span span)
      implements Stmt {}

  /// `class name[typeParams](bases, keywords): body`.
  record ClassDef(
      String name,
      List<TypeParam> typeParams,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Expr> decoratorList,
      List<Stmt> body,
      Span span)
      implements Stmt {}

  /// `return value`.
  record Return(@Nullable Expr value, Span span) implements Stmt {}

  /// `del targets`.
  record Delete(List<Expr> targets, Span span) implements Stmt {}

  /// `target1 = target2 = value`.
  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {}

  /// `type name[typeParams] = value`.
  record TypeAlias(Expr.Name name, List<TypeParam> typeParams, Expr value, Span span)
      implements Stmt {}

  /// `target op= value`.
  record AugAssign(Expr target, Operator op, Expr value, Span span) implements Stmt {}

  /// `target: annotation = value`; `simple` when the target is a bare name without parentheses.
  record AnnAssign(Expr target, Expr annotation, @Nullable Expr value, boolean simple, Span span)
      implements Stmt {}

  /// `for target in iter: body else: orelse`.
  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {}

  /// `async for …`.
  record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {}

  /// `while test: body else: orelse`.
  record While(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  /// `if test: body else: orelse`; an `elif` is an `If` alone in `orelse`.
  record If(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  /// `with items: body`.
  record With(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /// `async with …`.
  record AsyncWith(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /// `match subject: cases`.
  record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {}

  /// `raise exc from cause`.
  record Raise(@Nullable Expr exc, @Nullable Expr cause, Span span) implements Stmt {}

  /// `try: … except …: … else: … finally: …`.
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  /// `try: … except* …: …`.
  record TryStar(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  /// `assert test, msg`.
  record Assert(Expr test, @Nullable Expr msg, Span span) implements Stmt {}

  /// `import names`.
  record Import(List<Alias> names, Span span) implements Stmt {}

  /// `from module import names`; `level` counts the leading dots, and the module is null in `from .
  /// import x`.
  record ImportFrom(@Nullable String module, List<Alias> names, int level, Span span)
      implements Stmt {}

  /// `global names`.
  record Global(List<String> names, Span span) implements Stmt {}

  /// `nonlocal names`.
  record Nonlocal(List<String> names, Span span) implements Stmt {}

  /// An expression evaluated for what it does.
  record ExprStmt(Expr value, Span span) implements Stmt {}

  /// `pass`.
  record Pass(Span span) implements Stmt {}

  /// `break`.
  record Break(Span span) implements Stmt {}

  /// `continue`.
  record Continue(Span span) implements Stmt {}
}
