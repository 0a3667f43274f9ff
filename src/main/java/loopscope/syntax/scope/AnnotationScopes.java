package loopscope.syntax.scope;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Arg;
import loopscope.syntax.Arguments;
import loopscope.syntax.Expr;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// Annotations, which are evaluated when somebody asks for them, in a scope of their own.
final class AnnotationScopes {

  private static final String NAME = "__annotate__";

  private final ScopeStack stack;
  private final ExpressionScopes expressions;

  AnnotationScopes(ScopeStack stack, ExpressionScopes expressions) {
    this.stack = stack;
    this.expressions = expressions;
  }

  void ofFunction(Stmt node, Arguments args, @Nullable Expr returns) {
    List<Expr> found = new ArrayList<>();
    for (Arg arg : args.posonlyargs()) {
      add(found, arg);
    }
    for (Arg arg : args.args()) {
      add(found, arg);
    }
    add(found, args.vararg());
    add(found, args.kwarg());
    for (Arg arg : args.kwonlyargs()) {
      add(found, arg);
    }
    if (returns != null) {
      found.add(returns);
    }
    if (found.isEmpty()) {
      return;
    }
    Scope around = stack.current();
    boolean inClass = around.kind() == Scope.Kind.CLASS || around.canSeeClassScope();
    Scope scope = enter(inClass);
    stack.scopes().putAnnotations(node, scope);
    expressions.visitAll(found);
    stack.leave();
  }

  private static void add(List<Expr> found, @Nullable Arg arg) {
    if (arg != null && arg.annotation() != null) {
      found.add(arg.annotation());
    }
  }

  private Scope enter(boolean inClass) {
    Scope scope = stack.enter(Scope.Kind.ANNOTATION, NAME);
    scope.symbol(".format").add(Symbol.PARAMETER);
    scope.parameters.add(".format");
    if (inClass) {
      stack.seeClass();
    }
    return scope;
  }

  /// A variable's annotation; those of one class or module share a scope, and a function's are
  /// never evaluated.
  void ofVariable(Stmt.AnnAssign assign) {
    Scope around = stack.current();
    if (!around.isNamespace()) {
      enter(false);
      expressions.visit(assign.annotation());
      stack.leave();
      return;
    }
    if (stack.conditional && assign.simple()) {
      around.conditionalAnnotations = true;
    }
    Stmt.ClassDef owner = stack.currentClass();
    Scopes scopes = stack.scopes();
    Scope known = owner == null ? scopes.moduleAnnotations() : scopes.annotationsOf(owner);
    if (known != null) {
      stack.reenter(known);
    } else if (owner == null) {
      scopes.moduleAnnotations = enter(false);
    } else {
      scopes.putAnnotations(owner, enter(true));
    }
    expressions.visit(assign.annotation());
    stack.leave();
  }
}
