package loopscope.syntax.scope;

import java.util.IdentityHashMap;
import loopscope.syntax.Module;
import loopscope.syntax.Node;
import loopscope.syntax.Stmt;
import loopscope.syntax.TypeParam;
import org.jspecify.annotations.Nullable;

/// Every scope of a program, found by the node whose body it is.
///
/// Nodes are told apart by identity: two that are equal stand at two places.
public final class Scopes {

  private final Scope module;
  private final IdentityHashMap<Node, Scope> bodies = new IdentityHashMap<>();
  private final IdentityHashMap<Stmt, Scope> typeParams = new IdentityHashMap<>();
  private final IdentityHashMap<Stmt, Scope> annotations = new IdentityHashMap<>();
  private final IdentityHashMap<TypeParam, Scope> bounds = new IdentityHashMap<>();
  private final IdentityHashMap<TypeParam, Scope> defaults = new IdentityHashMap<>();
  @Nullable Scope moduleAnnotations;

  Scopes(Scope module) {
    this.module = module;
  }

  /// Finds the scopes of a tree.
  ///
  /// @throws loopscope.syntax.parse.SyntaxFault where names are used in a way that Python forbids
  static Scopes of(Module module) {
    ScopeBuilder builder = new ScopeBuilder();
    Scopes scopes = builder.build(module);
    Resolution.resolve(scopes.module);
    return scopes;
  }

  public Scope module() {
    return module;
  }

  /// The body of a function, class, lambda, comprehension, generator expression, or the value of a
  /// type alias.
  public Scope of(Node node) {
    Scope scope = bodies.get(node);
    if (scope == null) {
      throw new IllegalStateException("no scope begins at " + node.span());
    }
    return scope;
  }

  /// The type parameters of a generic function, class or alias, null for one that is not generic.
  public @Nullable Scope typeParamsOf(Stmt node) {
    return typeParams.get(node);
  }

  /// The annotations of a function or a class body, null where there are none.
  public @Nullable Scope annotationsOf(Stmt node) {
    return annotations.get(node);
  }

  /// The annotations of the module's own variables, null where there are none.
  public @Nullable Scope moduleAnnotations() {
    return moduleAnnotations;
  }

  /// The bound of a type variable, null where there is none.
  public @Nullable Scope boundOf(TypeParam param) {
    return bounds.get(param);
  }

  /// The default of a type parameter, null where there is none.
  public @Nullable Scope defaultOf(TypeParam param) {
    return defaults.get(param);
  }

  void putBody(Node node, Scope scope) {
    bodies.put(node, scope);
  }

  void putTypeParams(Stmt node, Scope scope) {
    typeParams.put(node, scope);
  }

  void putAnnotations(Stmt node, Scope scope) {
    annotations.put(node, scope);
  }

  void putBound(TypeParam param, Scope scope) {
    bounds.put(param, scope);
  }

  void putDefault(TypeParam param, Scope scope) {
    defaults.put(param, scope);
  }
}
