package loopscope.syntax.scope;

import java.util.List;
import loopscope.syntax.Arg;
import loopscope.syntax.Arguments;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.ExceptHandler;
import loopscope.syntax.Expr;
import loopscope.syntax.MatchCase;
import loopscope.syntax.Module;
import loopscope.syntax.Node;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import loopscope.syntax.WithItem;
import org.jspecify.annotations.Nullable;

/// The faults that CPython's compiler finds on its way through the statements: those of place and
/// of shape.
final class StatementChecks {

  /// CPython nests no more loops, `try` and `with` blocks in one function than this.
  private static final int MAX_BLOCKS = 21;

  private final Scopes scopes;
  private final List<Diagnostic> warnings;
  private final ExpressionChecks expressions;
  private final PatternChecks patterns;
  private Scope scope;
  private boolean inLoop;
  private boolean inStarHandler;
  private int blocks;

  StatementChecks(Scopes scopes, List<Diagnostic> warnings) {
    this.scopes = scopes;
    this.warnings = warnings;
    scope = scopes.module();
    expressions = new ExpressionChecks(scopes, warnings);
    patterns = new PatternChecks(expressions);
  }

  void check(Module module) {
    visit(module.body());
  }

  private void visit(List<Stmt> body) {
    for (Stmt stmt : body) {
      visit(stmt);
    }
  }

  private void visit(@Nullable Expr expr) {
    expressions.visit(expr, scope);
  }

  private void visitAll(List<? extends @Nullable Expr> exprs) {
    for (Expr expr : exprs) {
      visit(expr);
    }
  }

  private void visit(Stmt stmt) {
    switch (stmt) {
      case Stmt.FunctionDef f -> function(f, f.args(), f.returns(), f.decoratorList(), f.body());
      case Stmt.AsyncFunctionDef f ->
          function(f, f.args(), f.returns(), f.decoratorList(), f.body());
      case Stmt.ClassDef c -> {
        visitAll(c.decoratorList());
        body(scopes.of(c), c.body());
        expressions.arguments(c.bases(), c.keywords(), scope);
      }
      case Stmt.Return(var value, var span) -> returned(value, span);
      case Stmt.Delete(var targets, _) -> targets.forEach(this::visitTarget);
      case Stmt.Assign(var targets, var value, _) -> {
        visit(value);
        targets.forEach(this::visitTarget);
      }
      case Stmt.AugAssign(var target, _, var value, _) -> {
        visitTarget(target);
        visit(value);
      }
      case Stmt.AnnAssign(var target, var annotation, var value, _, _) -> {
        visit(value);
        visitTarget(target);
        visit(annotation);
      }
      case Stmt.TypeAlias alias -> expressions.visit(alias.value(), scopes.of(alias));
      case Stmt.For(var target, var iter, var body, var orelse, _) ->
          loop(stmt, iter, target, body, orelse);
      case Stmt.AsyncFor(var target, var iter, var body, var orelse, var span) -> {
        requireAsync("'async for' outside async function", span);
        loop(stmt, iter, target, body, orelse);
      }
      case Stmt.While(var test, var body, var orelse, _) -> loop(stmt, test, null, body, orelse);
      case Stmt.If(var test, var body, var orelse, _) -> {
        visit(test);
        visit(body);
        visit(orelse);
      }
      case Stmt.With(var items, var body, _) -> with(stmt, items, body);
      case Stmt.AsyncWith(var items, var body, var span) -> {
        requireAsync("'async with' outside async function", span);
        with(stmt, items, body);
      }
      case Stmt.Match match -> match(match);
      case Stmt.Raise(var exc, var cause, _) -> {
        visit(exc);
        visit(cause);
      }
      case Stmt.Try(var body, var handlers, var orelse, var finalbody, _) ->
          attempt(stmt, body, handlers, orelse, finalbody, false);
      case Stmt.TryStar(var body, var handlers, var orelse, var finalbody, _) ->
          attempt(stmt, body, handlers, orelse, finalbody, true);
      case Stmt.Assert(var test, var msg, var span) -> {
        if (test instanceof Expr.TupleExpr(var elts, _, _) && !elts.isEmpty()) {
          warnings.add(
              Faults.warning(span, "assertion is always true, perhaps remove parentheses?"));
        }
        visit(test);
        visit(msg);
      }
      case Stmt.ImportFrom(var module, _, _, var span) -> {
        if ("__future__".equals(module) && scope.kind() != Scope.Kind.MODULE) {
          throw Faults.at(span, "from __future__ imports must occur at the beginning of the file");
        }
      }
      case Stmt.Break(var span) -> leave("'break' outside loop", span);
      case Stmt.Continue(var span) -> leave("'continue' not properly in loop", span);
      case Stmt.ExprStmt(var value, _) -> visit(value);
      case Stmt.Import _, Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {}
    }
  }

  private void visitTarget(Expr target) {
    expressions.target(target, scope);
  }

  private void leave(String message, Span span) {
    if (!inLoop) {
      if (inStarHandler) {
        throw Faults.at(span, "'break', 'continue' and 'return' cannot appear in an except* block");
      }
      throw Faults.at(span, message);
    }
  }

  private void requireAsync(String message, Span span) {
    if (!scope.async) {
      throw Faults.at(span, message);
    }
  }

  private void returned(@Nullable Expr value, Span span) {
    if (scope.kind() != Scope.Kind.FUNCTION) {
      throw Faults.at(span, "'return' outside function");
    }
    if (value != null && scope.isAsyncGenerator()) {
      throw Faults.at(span, "'return' with value in async generator");
    }
    if (inStarHandler) {
      throw Faults.at(span, "'break', 'continue' and 'return' cannot appear in an except* block");
    }
    visit(value);
  }

  private void function(
      Stmt node, Arguments args, @Nullable Expr returns, List<Expr> decorators, List<Stmt> body) {
    visitAll(decorators);
    visitAll(args.defaults());
    visitAll(args.kwDefaults());
    Scope annotations = scopes.annotationsOf(node);
    if (annotations != null) {
      for (Arg arg : args.args()) {
        expressions.visit(arg.annotation(), annotations);
      }
      expressions.visit(returns, annotations);
    }
    expressions.parameters(args);
    body(scopes.of((Node) node), body);
  }

  private void body(Scope inner, List<Stmt> body) {
    Scope outer = scope;
    boolean loopBefore = inLoop;
    boolean starBefore = inStarHandler;
    int blocksBefore = blocks;
    scope = inner;
    inLoop = false;
    inStarHandler = false;
    blocks = 0;
    visit(body);
    scope = outer;
    inLoop = loopBefore;
    inStarHandler = starBefore;
    blocks = blocksBefore;
  }

  private void open(Stmt stmt) {
    if (++blocks > MAX_BLOCKS) {
      throw Faults.at(stmt.span(), "too many statically nested blocks");
    }
  }

  private void loop(
      Stmt stmt, Expr head, @Nullable Expr target, List<Stmt> body, List<Stmt> orelse) {
    visit(head);
    open(stmt);
    if (target != null) {
      visitTarget(target);
    }
    boolean before = inLoop;
    inLoop = true;
    visit(body);
    inLoop = before;
    blocks--;
    visit(orelse);
  }

  private void with(Stmt stmt, List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      visit(item.contextExpr());
      open(stmt);
      if (item.optionalVars() != null) {
        visitTarget(item.optionalVars());
      }
    }
    visit(body);
    blocks -= items.size();
  }

  private void attempt(
      Stmt stmt,
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      boolean star) {
    open(stmt);
    if (!finalbody.isEmpty() && !handlers.isEmpty()) {
      open(stmt);
    }
    visit(body);
    for (int i = 0; i < handlers.size(); i++) {
      ExceptHandler handler = handlers.get(i);
      if (handler.type() == null && i < handlers.size() - 1) {
        throw Faults.at(handler.span(), "default 'except:' must be last");
      }
    }
    for (ExceptHandler handler : handlers) {
      visit(handler.type());
      if (handler.name() != null) {
        expressions.refuseDebug(handler.name(), handler.span(), "cannot assign to __debug__");
      }
      handler(handler.body(), star);
    }
    blocks--;
    if (!finalbody.isEmpty() && !handlers.isEmpty()) {
      blocks--;
    }
    visit(orelse);
    visit(finalbody);
  }

  private void handler(List<Stmt> body, boolean star) {
    boolean loopBefore = inLoop;
    boolean starBefore = inStarHandler;
    if (star) {
      inLoop = false;
      inStarHandler = true;
    }
    visit(body);
    inLoop = loopBefore;
    inStarHandler = starBefore;
  }

  private void match(Stmt.Match match) {
    visit(match.subject());
    int last = match.cases().size() - 1;
    for (int i = 0; i <= last; i++) {
      MatchCase matchCase = match.cases().get(i);
      patterns.check(matchCase, i == last, scope);
      visit(matchCase.guard());
      visit(matchCase.body());
    }
  }
}
