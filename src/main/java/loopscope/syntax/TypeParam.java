package loopscope.syntax;

import org.jspecify.annotations.Nullable;

/// A type parameter of a generic function, class or type alias.
public sealed interface TypeParam extends Node {

  /// The parameter's name.
  String name();

  /// What stands after `=`.
  @Nullable Expr defaultValue();

  /// `T: bound = default`.
  record TypeVar(String name, @Nullable Expr bound, @Nullable Expr defaultValue, Span span)
      implements TypeParam {}

  /// `**P = default`.
  record ParamSpec(String name, @Nullable Expr defaultValue, Span span) implements TypeParam {}

  /// `*Ts = default`.
  record TypeVarTuple(String name, @Nullable Expr defaultValue, Span span) implements TypeParam {}
}
