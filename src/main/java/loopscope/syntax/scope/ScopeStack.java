package loopscope.syntax.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// The scopes around the place where the walk is.
final class ScopeStack {

  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Scopes scopes;

  /// Whether the walk is in a block that may be skipped when the program runs.
  boolean conditional;

  private static final class Level {
    final Scope scope;
    final Stmt.@Nullable ClassDef classNode;
    boolean inIterationTarget;
    int iterables;

    Level(Scope scope, Stmt.@Nullable ClassDef classNode) {
      this.scope = scope;
      this.classNode = classNode;
    }
  }

  void begin() {
    Scope module = new Scope(Scope.Kind.MODULE, "<module>", null, null);
    scopes = new Scopes(module);
    levels.push(new Level(module, null));
  }

  Scopes scopes() {
    if (scopes == null) {
      throw new IllegalStateException("the walk has not begun");
    }
    return scopes;
  }

  Scope current() {
    return levels.element().scope;
  }

  /// The class whose body is the current scope.
  Stmt.@Nullable ClassDef currentClass() {
    return levels.element().classNode;
  }

  Scope enter(Scope.Kind kind, String name) {
    return push(new Scope(kind, name, current(), current().privateName()), null);
  }

  Scope enterClass(Stmt.ClassDef node) {
    return push(new Scope(Scope.Kind.CLASS, node.name(), current(), node.name()), node);
  }

  /// Goes on in a scope that was left before.
  void reenter(Scope scope) {
    levels.push(new Level(scope, null));
  }

  private Scope push(Scope scope, Stmt.@Nullable ClassDef classNode) {
    levels.push(new Level(scope, classNode));
    return scope;
  }

  void leave() {
    levels.pop();
  }

  /// Lets the current scope look names up in the class around it.
  void seeClass() {
    current().seesClass = true;
    current().symbol("__classdict__").add(Symbol.USE);
  }

  @Nullable Symbol lookUp(String name) {
    return current().symbols.get(current().mangle(name));
  }

  Symbol define(String name, int flags, Span span) {
    Symbol symbol = current().symbol(current().mangle(name));
    if (levels.element().inIterationTarget) {
      if (symbol.has(Symbol.GLOBAL | Symbol.NONLOCAL)) {
        throw Faults.at(
            span,
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
      }
      symbol.add(Symbol.ITERATION_VARIABLE);
    }
    symbol.add(flags);
    return symbol;
  }

  void use(String name) {
    current().symbol(current().mangle(name)).add(Symbol.USE);
  }

  void iterationTarget(boolean inside) {
    levels.element().inIterationTarget = inside;
  }

  void beginIterable() {
    levels.element().iterables++;
  }

  void endIterable() {
    levels.element().iterables--;
  }

  boolean isInIterable() {
    return levels.element().iterables > 0;
  }

  /// Leads a name bound by `:=` in a comprehension to the function around all comprehensions.
  void extendWalrus(String name, Span span) {
    for (Level level : levels) {
      Scope scope = level.scope;
      Symbol known = scope.symbols.get(scope.mangle(name));
      switch (scope.kind()) {
        case COMPREHENSION, GENERATOR_EXPRESSION -> {
          if (known != null && known.has(Symbol.ITERATION_VARIABLE)) {
            throw Faults.at(
                span,
                "assignment expression cannot rebind comprehension iteration variable '"
                    + name
                    + "'");
          }
        }
        case FUNCTION, LAMBDA -> {
          boolean global = known != null && known.has(Symbol.GLOBAL);
          define(name, global ? Symbol.GLOBAL : Symbol.NONLOCAL, span).declared = span;
          scope.symbol(scope.mangle(name)).add(Symbol.LOCAL);
          return;
        }
        case MODULE -> {
          define(name, Symbol.GLOBAL, span).declared = span;
          scope.symbol(scope.mangle(name)).add(Symbol.LOCAL);
          return;
        }
        case CLASS ->
            throw Faults.at(
                span,
                "assignment expression within a comprehension cannot be used in a class body");
        case TYPE_PARAMETERS -> throw withinComprehension(span, "the definition of a generic");
        case TYPE_ALIAS -> throw withinComprehension(span, "a type alias");
        case TYPE_VARIABLE -> throw withinComprehension(span, "a TypeVar bound");
        case ANNOTATION -> throw withinComprehension(span, "an annotation");
      }
    }
  }

  private static RuntimeException withinComprehension(Span span, String place) {
    return Faults.at(
        span, "assignment expression within a comprehension cannot be used within " + place);
  }
}
