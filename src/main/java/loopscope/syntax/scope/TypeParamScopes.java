package loopscope.syntax.scope;

import java.util.List;
import loopscope.syntax.Expr;
import loopscope.syntax.Stmt;
import loopscope.syntax.TypeParam;
import org.jspecify.annotations.Nullable;

/// Type parameters: a scope around the generic thing, and one for each lazily evaluated bound and
/// default.
final class TypeParamScopes {

  private final ScopeStack stack;
  private final ExpressionScopes expressions;

  TypeParamScopes(ScopeStack stack, ExpressionScopes expressions) {
    this.stack = stack;
    this.expressions = expressions;
  }

  /// What messages call the scope of a bound or default.
  static String describe(Scope scope) {
    return scope.typeParamDefault ? "a type parameter default" : "a TypeVar bound";
  }

  /// Enters the scope of the parameters, if there are any.
  boolean enter(Stmt node, String name, List<TypeParam> params) {
    if (params.isEmpty()) {
      return false;
    }
    boolean inClass = stack.current().kind() == Scope.Kind.CLASS;
    Scope scope = stack.enter(Scope.Kind.TYPE_PARAMETERS, "<generic parameters of " + name + ">");
    stack.scopes().putTypeParams(node, scope);
    if (inClass) {
      stack.seeClass();
    }
    boolean defaulted = false;
    for (TypeParam param : params) {
      one(param);
      if (param.defaultValue() != null) {
        defaulted = true;
      } else if (defaulted) {
        throw Faults.at(
            param.span(),
            "non-default type parameter '" + param.name() + "' follows default type parameter");
      }
    }
    return true;
  }

  private void one(TypeParam param) {
    Symbol known = stack.lookUp(param.name());
    if (known != null && known.has(Symbol.TYPE_PARAMETER)) {
      throw Faults.at(param.span(), "duplicate type parameter '" + param.name() + "'");
    }
    stack.define(param.name(), Symbol.TYPE_PARAMETER | Symbol.LOCAL, param.span());
    if (param instanceof TypeParam.TypeVar(var name, var bound, _, _) && bound != null) {
      stack.scopes().putBound(param, lazily(name, bound, false));
    }
    @Nullable Expr value = param.defaultValue();
    if (value != null) {
      stack.scopes().putDefault(param, lazily(param.name(), value, true));
    }
  }

  private Scope lazily(String name, Expr value, boolean isDefault) {
    boolean inClass = stack.current().canSeeClassScope();
    Scope scope = stack.enter(Scope.Kind.TYPE_VARIABLE, name);
    scope.typeParamDefault = isDefault;
    if (inClass) {
      stack.seeClass();
    }
    expressions.visit(value);
    stack.leave();
    return scope;
  }
}
