package loopscope.syntax;

/// Anything in a tree that stands at a place in the source.
public sealed interface Node
    permits Stmt, Expr, Pattern, TypeParam, ExceptHandler, Arg, Keyword, Alias {

  /// Where the node stands, from its first to its last character.
  Span span();
}
