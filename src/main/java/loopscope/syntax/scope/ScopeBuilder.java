package loopscope.syntax.scope;

import java.util.List;
import loopscope.syntax.Alias;
import loopscope.syntax.Arg;
import loopscope.syntax.Arguments;
import loopscope.syntax.ExceptHandler;
import loopscope.syntax.Expr;
import loopscope.syntax.Keyword;
import loopscope.syntax.MatchCase;
import loopscope.syntax.Module;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import loopscope.syntax.TypeParam;
import loopscope.syntax.WithItem;
import org.jspecify.annotations.Nullable;

/// Walks the statements of a program and notes in which scope what happens to which name.
///
/// The order of the walk is CPython's: it decides which of two faults is reported.
final class ScopeBuilder {

  final ScopeStack stack = new ScopeStack();
  private final ExpressionScopes expressions = new ExpressionScopes(stack, this::parameters);
  private final PatternScopes patterns = new PatternScopes(stack, expressions);
  private final AnnotationScopes annotations = new AnnotationScopes(stack, expressions);
  private final TypeParamScopes typeParams = new TypeParamScopes(stack, expressions);

  Scopes build(Module module) {
    stack.begin();
    statements(module.body());
    return stack.scopes();
  }

  private void statements(List<Stmt> body) {
    for (Stmt stmt : body) {
      statement(stmt);
    }
  }

  private void conditional(List<Stmt> body) {
    boolean before = stack.conditional;
    stack.conditional = true;
    statements(body);
    stack.conditional = before;
  }

  private void visit(@Nullable Expr expr) {
    expressions.visit(expr);
  }

  private void statement(Stmt stmt) {
    switch (stmt) {
      case Stmt.FunctionDef f ->
          function(f, f.name(), f.typeParams(), f.args(), f.returns(), f.decoratorList(), f.body());
      case Stmt.AsyncFunctionDef f ->
          function(f, f.name(), f.typeParams(), f.args(), f.returns(), f.decoratorList(), f.body());
      case Stmt.ClassDef c -> classDefinition(c);
      case Stmt.TypeAlias alias -> typeAlias(alias);
      case Stmt.Return(var value, _) -> visit(value);
      case Stmt.Delete(var targets, _) -> expressions.visitAll(targets);
      case Stmt.Assign(var targets, var value, _) -> {
        expressions.visitAll(targets);
        visit(value);
      }
      case Stmt.AugAssign(var target, _, var value, _) -> {
        visit(target);
        visit(value);
      }
      case Stmt.AnnAssign assign -> annotated(assign);
      case Stmt.For(var target, var iter, var body, var orelse, _) ->
          loop(target, iter, body, orelse);
      case Stmt.AsyncFor(var target, var iter, var body, var orelse, _) -> {
        stack.current().awaits = true;
        loop(target, iter, body, orelse);
      }
      case Stmt.While(var test, var body, var orelse, _) -> {
        visit(test);
        conditional(body);
        conditional(orelse);
      }
      case Stmt.If(var test, var body, var orelse, _) -> {
        visit(test);
        conditional(body);
        conditional(orelse);
      }
      case Stmt.With(var items, var body, _) -> with(items, body);
      case Stmt.AsyncWith(var items, var body, _) -> {
        stack.current().awaits = true;
        with(items, body);
      }
      case Stmt.Match(var subject, var cases, _) -> {
        visit(subject);
        for (MatchCase matchCase : cases) {
          patterns.visit(matchCase.pattern());
          visit(matchCase.guard());
          conditional(matchCase.body());
        }
      }
      case Stmt.Raise(var exc, var cause, _) -> {
        visit(exc);
        visit(cause);
      }
      case Stmt.Try(var body, var handlers, var orelse, var finalbody, _) ->
          attempt(body, handlers, orelse, finalbody);
      case Stmt.TryStar(var body, var handlers, var orelse, var finalbody, _) ->
          attempt(body, handlers, orelse, finalbody);
      case Stmt.Assert(var test, var msg, _) -> {
        visit(test);
        visit(msg);
      }
      case Stmt.Import(var names, _) -> imports(names);
      case Stmt.ImportFrom(_, var names, _, _) -> imports(names);
      case Stmt.Global(var names, var span) -> declare(names, span, true);
      case Stmt.Nonlocal(var names, var span) -> declare(names, span, false);
      case Stmt.ExprStmt(var value, _) -> visit(value);
      case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {}
    }
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
    visit(target);
    visit(iter);
    conditional(body);
    conditional(orelse);
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      visit(item.contextExpr());
      visit(item.optionalVars());
    }
    conditional(body);
  }

  private void attempt(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    conditional(body);
    conditional(orelse);
    for (ExceptHandler handler : handlers) {
      visit(handler.type());
      if (handler.name() != null) {
        stack.define(handler.name(), Symbol.LOCAL, handler.span());
      }
      conditional(handler.body());
    }
    conditional(finalbody);
  }

  private void imports(List<Alias> names) {
    for (Alias alias : names) {
      String bound = alias.asname() != null ? alias.asname() : alias.name();
      if (bound.equals("*")) {
        if (stack.current().kind() != Scope.Kind.MODULE) {
          throw Faults.at(alias.span(), "import * only allowed at module level");
        }
        continue;
      }
      int dot = alias.asname() == null ? bound.indexOf('.') : -1;
      stack.define(dot < 0 ? bound : bound.substring(0, dot), Symbol.IMPORT, alias.span());
    }
  }

  private void declare(List<String> names, Span span, boolean global) {
    String kind = global ? "global" : "nonlocal";
    for (String name : names) {
      Symbol symbol = stack.lookUp(name);
      String message = null;
      if (symbol != null) {
        if (symbol.has(Symbol.PARAMETER)) {
          message = "name '" + name + "' is parameter and " + kind;
        } else if (symbol.has(Symbol.USE)) {
          message = "name '" + name + "' is used prior to " + kind + " declaration";
        } else if (symbol.has(Symbol.ANNOTATED)) {
          message = "annotated name '" + name + "' can't be " + kind;
        } else if (symbol.has(Symbol.LOCAL | Symbol.IMPORT)) {
          message = "name '" + name + "' is assigned to before " + kind + " declaration";
        }
      }
      if (message != null) {
        throw Faults.at(span, message);
      }
      Symbol declared = stack.define(name, global ? Symbol.GLOBAL : Symbol.NONLOCAL, span);
      declared.declared = span;
    }
  }

  private void annotated(Stmt.AnnAssign assign) {
    if (assign.target() instanceof Expr.Name(var id, _, var span)) {
      Symbol symbol = stack.lookUp(id);
      if (symbol != null
          && assign.simple()
          && symbol.has(Symbol.GLOBAL | Symbol.NONLOCAL)
          && stack.current().kind() != Scope.Kind.MODULE) {
        String kind = symbol.has(Symbol.GLOBAL) ? "global" : "nonlocal";
        throw Faults.at(assign.span(), "annotated name '" + id + "' can't be " + kind);
      }
      if (assign.simple()) {
        stack.define(id, Symbol.ANNOTATED | Symbol.LOCAL, span);
      } else if (assign.value() != null) {
        stack.define(id, Symbol.LOCAL, span);
      }
    } else {
      visit(assign.target());
    }
    annotations.ofVariable(assign);
    visit(assign.value());
  }

  private void function(
      Stmt node,
      String name,
      List<TypeParam> params,
      Arguments args,
      @Nullable Expr returns,
      List<Expr> decorators,
      List<Stmt> body) {
    stack.define(name, Symbol.LOCAL, node.span());
    expressions.visitDefaults(args);
    expressions.visitAll(decorators);
    boolean generic = typeParams.enter(node, name, params);
    annotations.ofFunction(node, args, returns);
    Scope scope = stack.enter(Scope.Kind.FUNCTION, name);
    scope.async = node instanceof Stmt.AsyncFunctionDef;
    stack.scopes().putBody(node, scope);
    parameters(args);
    boolean before = stack.conditional;
    stack.conditional = false;
    statements(body);
    stack.conditional = before;
    stack.leave();
    if (generic) {
      stack.leave();
    }
  }

  /// Defines parameters in the order of their slots.
  void parameters(Arguments args) {
    args.posonlyargs().forEach(this::parameter);
    args.args().forEach(this::parameter);
    args.kwonlyargs().forEach(this::parameter);
    if (args.vararg() != null) {
      parameter(args.vararg());
    }
    if (args.kwarg() != null) {
      parameter(args.kwarg());
    }
  }

  private void parameter(Arg arg) {
    Symbol known = stack.lookUp(arg.arg());
    if (known != null && known.has(Symbol.PARAMETER)) {
      throw Faults.at(arg.span(), "duplicate argument '" + known.name + "' in function definition");
    }
    Symbol symbol = stack.define(arg.arg(), Symbol.PARAMETER, arg.span());
    stack.current().parameters.add(symbol.name);
  }

  private void classDefinition(Stmt.ClassDef c) {
    stack.define(c.name(), Symbol.LOCAL, c.span());
    expressions.visitAll(c.decoratorList());
    boolean generic = typeParams.enter(c, c.name(), c.typeParams());
    expressions.visitAll(c.bases());
    for (Keyword keyword : c.keywords()) {
      visit(keyword.value());
    }
    Scope scope = stack.enterClass(c);
    stack.scopes().putBody(c, scope);
    boolean before = stack.conditional;
    stack.conditional = false;
    statements(c.body());
    stack.conditional = before;
    stack.leave();
    if (generic) {
      stack.leave();
    }
  }

  private void typeAlias(Stmt.TypeAlias alias) {
    visit(alias.name());
    String name = alias.name().id();
    boolean inClass = stack.current().kind() == Scope.Kind.CLASS;
    boolean generic = typeParams.enter(alias, name, alias.typeParams());
    Scope scope = stack.enter(Scope.Kind.TYPE_ALIAS, name);
    if (inClass) {
      stack.seeClass();
    }
    stack.scopes().putBody(alias, scope);
    visit(alias.value());
    stack.leave();
    if (generic) {
      stack.leave();
    }
  }
}
