package loopscope.syntax.scope;

import java.util.ArrayList;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// Decides for every name of every scope where it lives, once all scopes are known.
final class Resolution {

  private Resolution() {}

  static void resolve(Scope scope) {
    // Resolving adds names that only pass through, so the names are copied first.
    for (Symbol symbol : new ArrayList<>(scope.symbols.sequencedValues())) {
      if (!symbol.has(Symbol.PASSING) || symbol.has(Symbol.USE)) {
        symbol.access = accessTo(scope, symbol);
      }
    }
    for (Scope child : scope.children) {
      resolve(child);
    }
    for (Symbol symbol : scope.symbols.sequencedValues()) {
      if (symbol.captured && symbol.access == Access.LOCAL) {
        symbol.access = Access.CELL;
      }
    }
  }

  private static Access accessTo(Scope scope, Symbol symbol) {
    if (symbol.has(Symbol.GLOBAL)) {
      if (symbol.has(Symbol.NONLOCAL)) {
        throw fault(symbol, "name '" + symbol.name + "' is nonlocal and global");
      }
      return Access.GLOBAL_EXPLICIT;
    }
    if (symbol.has(Symbol.NONLOCAL)) {
      if (scope.kind() == Scope.Kind.MODULE) {
        throw fault(symbol, "nonlocal declaration not allowed at module level");
      }
      if (!capture(scope, symbol)) {
        throw fault(symbol, "no binding for nonlocal '" + symbol.name + "' found");
      }
      return Access.FREE;
    }
    if (symbol.isBound()) {
      return scope.isNamespace() ? Access.NAME : Access.LOCAL;
    }
    if (scope.kind() == Scope.Kind.MODULE) {
      return Access.NAME;
    }
    boolean free = capture(scope, symbol);
    if (scope.canSeeClassScope() && !symbol.name.equals("__classdict__")) {
      return free ? Access.CLASS_THEN_FREE : Access.CLASS_THEN_GLOBAL;
    }
    if (free) {
      return Access.FREE;
    }
    return scope.kind() == Scope.Kind.CLASS ? Access.NAME : Access.GLOBAL_IMPLICIT;
  }

  /// Looks for a variable in the functions around a scope and, if there is one, leads it there.
  private static boolean capture(Scope scope, Symbol symbol) {
    String name = symbol.name;
    Scope owner = ownerAround(scope, name);
    if (owner == null) {
      return false;
    }
    Symbol owned = owner.symbol(name);
    if (symbol.has(Symbol.NONLOCAL) && owned.has(Symbol.TYPE_PARAMETER)) {
      throw fault(symbol, "nonlocal binding not allowed for type parameter '" + name + "'");
    }
    owned.captured |= isOtherFrame(scope, owner);
    if (owner.kind() == Scope.Kind.CLASS) {
      owned.access = Access.CELL;
    }
    for (Scope between = scope.parent();
        between != null && between != owner;
        between = between.parent()) {
      between.symbol(name).add(Symbol.PASSING);
    }
    return true;
  }

  /// Whether code of a scope runs in another frame than its owner's: comprehensions run in that of
  /// their host.
  private static boolean isOtherFrame(Scope scope, Scope owner) {
    Scope around = scope;
    while (around != null && around != owner && around.kind() == Scope.Kind.COMPREHENSION) {
      around = around.parent();
    }
    return around != owner;
  }

  private static @Nullable Scope ownerAround(Scope scope, String name) {
    for (Scope around = scope.parent(); around != null; around = around.parent()) {
      if (around.kind() == Scope.Kind.MODULE) {
        return null;
      }
      if (around.kind() == Scope.Kind.CLASS) {
        if (name.equals("__class__")) {
          around.classCellNeeded = true;
          return around;
        }
        if (name.equals("__classdict__")) {
          around.classDictNeeded = true;
          return around;
        }
        continue;
      }
      Symbol symbol = around.symbols.get(name);
      if (symbol == null) {
        continue;
      }
      if (symbol.has(Symbol.GLOBAL)) {
        return null;
      }
      if (symbol.isBound()) {
        return around;
      }
    }
    return null;
  }

  private static RuntimeException fault(Symbol symbol, String message) {
    Span span = symbol.declared;
    if (span == null) {
      throw new IllegalStateException("a declared name without a declaration: " + symbol.name);
    }
    return Faults.at(span, message);
  }
}
