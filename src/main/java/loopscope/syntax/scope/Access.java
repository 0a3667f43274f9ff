package loopscope.syntax.scope;

/// How code of a scope gets at a name.
public enum Access {
  /// A variable of the scope itself that no inner scope uses.
  LOCAL,
  /// A variable of the scope itself that inner scopes use as well.
  CELL,
  /// A variable of an enclosing function; in a class body the class's own namespace is tried first.
  FREE,
  /// A name that a `global` statement sends to the module.
  GLOBAL_EXPLICIT,
  /// A name that is bound in no enclosing function: the module's, else a builtin.
  GLOBAL_IMPLICIT,
  /// A name of a module or class body: its own namespace first, then the module's, then a builtin.
  NAME,
  /// In an annotation or type parameter of a class body: the class's namespace first, then as
  /// `GLOBAL_IMPLICIT`.
  CLASS_THEN_GLOBAL,
  /// In an annotation or type parameter of a class body: the class's namespace first, then as
  /// `FREE`.
  CLASS_THEN_FREE
}
