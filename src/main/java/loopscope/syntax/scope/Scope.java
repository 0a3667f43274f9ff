package loopscope.syntax.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A region of the program with names of its own.
///
/// Names go in and out mangled; [#mangle] does it.
public final class Scope {

  /// What a scope is the body of.
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    LAMBDA,
    /// A list, set or dict comprehension.
    COMPREHENSION,
    GENERATOR_EXPRESSION,
    /// The type parameters of a generic function, class or alias.
    TYPE_PARAMETERS,
    /// The value of a `type` statement.
    TYPE_ALIAS,
    /// The bound or the default of a type parameter.
    TYPE_VARIABLE,
    /// The annotations of a function, a class body or a module.
    ANNOTATION
  }

  private final Kind kind;
  private final String name;
  private final @Nullable Scope parent;
  private final @Nullable String privateName;
  final SequencedMap<String, Symbol> symbols = new LinkedHashMap<>();
  final List<Scope> children = new ArrayList<>();
  final List<String> parameters = new ArrayList<>();
  boolean async;
  boolean yields;
  boolean awaits;
  boolean classCellNeeded;
  boolean classDictNeeded;
  boolean seesClass;
  boolean conditionalAnnotations;
  boolean typeParamDefault;

  Scope(Kind kind, String name, @Nullable Scope parent, @Nullable String privateName) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.privateName = privateName;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  public Kind kind() {
    return kind;
  }

  /// What Python calls it: `f`, `<lambda>`, `<listcomp>`.
  public String name() {
    return name;
  }

  public @Nullable Scope parent() {
    return parent;
  }

  /// The name with the names of everything around it, as `__qualname__` has it.
  public String qualname() {
    Scope around = parent;
    while (around != null
        && (around.kind == Kind.TYPE_PARAMETERS || around.kind == Kind.COMPREHENSION)) {
      // A comprehension is inlined and type parameters are not seen.
      around = around.parent;
    }
    if (around == null || around.kind == Kind.MODULE) {
      return name;
    }
    if (kind == Kind.FUNCTION || kind == Kind.CLASS) {
      Symbol symbol = around.symbols.get(around.mangle(name));
      if (symbol != null && symbol.access == Access.GLOBAL_EXPLICIT) {
        return name;
      }
    }
    return around.qualname() + (around.kind == Kind.CLASS ? "." : ".<locals>.") + name;
  }

  /// The scopes directly inside, in the order of the walk: defaults and decorators before bodies.
  public List<Scope> children() {
    return List.copyOf(children);
  }

  /// Parameters in the order of their slots: positional ones, keyword-only ones, `*args`,
  /// `**kwargs`.
  public List<String> parameters() {
    return List.copyOf(parameters);
  }

  /// Every variable of the scope itself, parameters first, then by first appearance.
  public List<String> locals() {
    List<String> locals = new ArrayList<>(parameters);
    for (Symbol symbol : symbols.sequencedValues()) {
      if (symbol.isBound() && !symbol.has(Symbol.PARAMETER)) {
        locals.add(symbol.name);
      }
    }
    return locals;
  }

  /// The variables of the scope itself that inner frames use, sorted; comprehensions share the
  /// frame of their host.
  public List<String> cells() {
    return named(Access.CELL);
  }

  /// The variables of enclosing functions that the scope or one inside of it uses, sorted.
  public List<String> frees() {
    TreeSet<String> frees = new TreeSet<>();
    for (Symbol symbol : symbols.sequencedValues()) {
      if (symbol.access == Access.FREE
          || symbol.access == Access.CLASS_THEN_FREE
          || symbol.has(Symbol.PASSING)) {
        frees.add(symbol.name);
      }
    }
    return List.copyOf(frees);
  }

  private List<String> named(Access access) {
    TreeSet<String> names = new TreeSet<>();
    for (Symbol symbol : symbols.sequencedValues()) {
      if (symbol.access == access) {
        names.add(symbol.name);
      }
    }
    return List.copyOf(names);
  }

  /// How the scope's own code gets at a mangled name; a name never seen here is the module's.
  public Access resolve(String mangled) {
    Symbol symbol = symbols.get(mangled);
    if (symbol == null || symbol.access == null) {
      if (symbol != null && symbol.has(Symbol.PASSING)) {
        return Access.FREE;
      }
      return isNamespace() ? Access.NAME : Access.GLOBAL_IMPLICIT;
    }
    return symbol.access;
  }

  /// Whether names live in a dictionary: modules and class bodies.
  public boolean isNamespace() {
    return kind == Kind.MODULE || kind == Kind.CLASS;
  }

  /// Whether it holds a `yield`, or is a generator expression.
  public boolean isGenerator() {
    return (yields || kind == Kind.GENERATOR_EXPRESSION) && !isCoroutineLike();
  }

  /// Whether calling it makes a coroutine.
  public boolean isCoroutine() {
    return isCoroutineLike() && !yields && kind != Kind.GENERATOR_EXPRESSION;
  }

  /// Whether calling it makes an asynchronous generator.
  public boolean isAsyncGenerator() {
    return isCoroutineLike() && (yields || kind == Kind.GENERATOR_EXPRESSION);
  }

  private boolean isCoroutineLike() {
    return async || awaits && isComprehension();
  }

  public boolean hasYield() {
    return yields;
  }

  /// Whether it awaits: by `await`, `async for`, `async with` or an asynchronous comprehension.
  public boolean hasAwait() {
    return awaits;
  }

  /// Of a class: some method uses `super()` or `__class__`, which live in a cell of the class body.
  public boolean needsClassCell() {
    return classCellNeeded;
  }

  /// Of a class: some annotation or type parameter looks names up in the class's namespace later.
  public boolean needsClassDict() {
    return classDictNeeded;
  }

  /// Whether names are looked up in the namespace of the class around first.
  public boolean canSeeClassScope() {
    return seesClass;
  }

  /// Of a module or class: some annotation stands inside a conditional block, so it must be noted
  /// which were reached.
  public boolean hasConditionalAnnotations() {
    return conditionalAnnotations;
  }

  /// A name as it is stored: `__x` in class `C` is `_C__x`.
  public String mangle(String id) {
    if (privateName == null || !id.startsWith("__") || id.endsWith("__") || id.contains(".")) {
      return id;
    }
    int first = 0;
    while (first < privateName.length() && privateName.charAt(first) == '_') {
      first++;
    }
    return first == privateName.length() ? id : "_" + privateName.substring(first) + id;
  }

  @Nullable String privateName() {
    return privateName;
  }

  /// Whether variables of it can be seen from inside: everything but modules and classes.
  boolean isFunctionLike() {
    return !isNamespace();
  }

  boolean isComprehension() {
    return kind == Kind.COMPREHENSION || kind == Kind.GENERATOR_EXPRESSION;
  }

  Symbol symbol(String mangled) {
    return symbols.computeIfAbsent(mangled, Symbol::new);
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
