package loopscope.syntax.scope;

import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// A name in one scope, and everything that was seen to happen to it there.
final class Symbol {

  static final int GLOBAL = 1;
  static final int LOCAL = 2;
  static final int PARAMETER = 4;
  static final int NONLOCAL = 8;
  static final int USE = 16;
  static final int IMPORT = 32;
  static final int ANNOTATED = 64;
  static final int ITERATION_VARIABLE = 128;
  static final int TYPE_PARAMETER = 256;

  /// Only passes through on its way from an enclosing scope to an inner one.
  static final int PASSING = 512;

  private static final int BOUND = LOCAL | PARAMETER | IMPORT | TYPE_PARAMETER;

  final String name;
  private int flags;

  /// Whether an inner scope takes the variable from this one.
  boolean captured;

  /// How the scope's code gets at the name; set when all scopes are known.
  @Nullable Access access;

  /// Where a `global` or `nonlocal` statement names it.
  @Nullable Span declared;

  Symbol(String name) {
    this.name = name;
  }

  void add(int more) {
    flags |= more;
  }

  boolean has(int any) {
    return (flags & any) != 0;
  }

  boolean isBound() {
    return has(BOUND) && !has(GLOBAL | NONLOCAL);
  }
}
