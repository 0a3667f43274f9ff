package loopscope.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expression.
///
/// The displays are called `ListExpr`, `TupleExpr`, `SetExpr` and `DictExpr` because `List` and
/// `Set` mean Java's here; every other record has the name that CPython's `ast` gives it. Lists are
/// unmodifiable.
public sealed interface Expr extends Node {

  /// `a and b and c`: one node for a chain of one operator.
  record BoolOp(BoolOperator op, List<Expr> values, Span span) implements Expr {}

  /// `target := value`.
  record NamedExpr(Name target, Expr value, Span span) implements Expr {}

  /// `left op right`.
  record BinOp(Expr left, Operator op, Expr right, Span span) implements Expr {}

  /// `op operand`.
  record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {}

  /// `lambda args: body`.
  record Lambda(Arguments args, Expr body, Span span) implements Expr {}

  /// `body if test else orelse`.
  record IfExp(Expr test, Expr body, Expr orelse, Span span) implements Expr {}

  /// `{key: value, **mapping}`; a key is null where a mapping is unpacked.
  record DictExpr(List<@Nullable Expr> keys, List<Expr> values, Span span) implements Expr {}

  /// `{a, b}`.
  record SetExpr(List<Expr> elts, Span span) implements Expr {}

  /// `[elt for …]`.
  record ListComp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  /// `{elt for …}`.
  record SetComp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  /// `{key: value for …}`.
  record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span)
      implements Expr {}

  /// `(elt for …)`.
  record GeneratorExp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  /// `await value`.
  record Await(Expr value, Span span) implements Expr {}

  /// `yield value`.
  record Yield(@Nullable Expr value, Span span) implements Expr {}

  /// `yield from value`.
  record YieldFrom(Expr value, Span span) implements Expr {}

  /// `left op1 c1 op2 c2 …`; `ops` and `comparators` are equally long.
  record Compare(Expr left, List<CmpOperator> ops, List<Expr> comparators, Span span)
      implements Expr {}

  /// `func(args, keywords)`.
  record Call(Expr func, List<Expr> args, List<Keyword> keywords, Span span) implements Expr {}

  /// `{value!r:spec}` in an f-string; `conversion` is -1 or one of the characters s, r, a; the spec
  /// is a [JoinedStr].
  record FormattedValue(Expr value, int conversion, @Nullable Expr formatSpec, Span span)
      implements Expr {}

  /// `{value!r:spec}` in a t-string; `text` is the expression as it was written.
  record Interpolation(
      Expr value, String text, int conversion, @Nullable Expr formatSpec, Span span)
      implements Expr {}

  /// An f-string: constants and formatted values in turn.
  record JoinedStr(List<Expr> values, Span span) implements Expr {}

  /// A t-string: constants and interpolations in turn.
  record TemplateStr(List<Expr> values, Span span) implements Expr {}

  /// A literal; `unicodePrefix` says that it was a string written as `u"…"`.
  record Constant(Literal value, boolean unicodePrefix, Span span) implements Expr {}

  /// `value.attr`.
  record Attribute(Expr value, String attr, ExprContext ctx, Span span) implements Expr {}

  /// `value[slice]`.
  record Subscript(Expr value, Expr slice, ExprContext ctx, Span span) implements Expr {}

  /// `*value`.
  record Starred(Expr value, ExprContext ctx, Span span) implements Expr {}

  /// A variable.
  record Name(String id, ExprContext ctx, Span span) implements Expr {}

  /// `[a, b]`.
  record ListExpr(List<Expr> elts, ExprContext ctx, Span span) implements Expr {}

  /// `a, b`; the span has the parentheses in it where there are some.
  record TupleExpr(List<Expr> elts, ExprContext ctx, Span span) implements Expr {}

  /// `lower:upper:step` inside a subscript.
  record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, Span span)
      implements Expr {}
}
