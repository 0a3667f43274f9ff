package loopscope.syntax.scope;

import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.ExceptHandler;
import loopscope.syntax.MatchCase;
import loopscope.syntax.Module;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;

/// Warns of what leaves a `finally` block early and so swallows the exception on its way (PEP 765).
final class FinallyChecks {

  private final List<Diagnostic> warnings;
  private boolean inFinally;
  private boolean inLoop;

  FinallyChecks(List<Diagnostic> warnings) {
    this.warnings = warnings;
  }

  void check(Module module) {
    visit(module.body());
  }

  private void visit(List<Stmt> body) {
    for (Stmt stmt : body) {
      visit(stmt);
    }
  }

  private void visit(Stmt stmt) {
    switch (stmt) {
      case Stmt.Return(_, var span) -> warn(inFinally, "return", span);
      case Stmt.Break(var span) -> warn(inFinally && !inLoop, "break", span);
      case Stmt.Continue(var span) -> warn(inFinally && !inLoop, "continue", span);
      case Stmt.FunctionDef f -> within(f.body(), false, false);
      case Stmt.AsyncFunctionDef f -> within(f.body(), false, false);
      case Stmt.ClassDef c -> within(c.body(), false, false);
      case Stmt.For(_, _, var body, var orelse, _) -> loop(body, orelse);
      case Stmt.AsyncFor(_, _, var body, var orelse, _) -> loop(body, orelse);
      case Stmt.While(_, var body, var orelse, _) -> loop(body, orelse);
      case Stmt.If(_, var body, var orelse, _) -> {
        visit(body);
        visit(orelse);
      }
      case Stmt.With(_, var body, _) -> visit(body);
      case Stmt.AsyncWith(_, var body, _) -> visit(body);
      case Stmt.Match(_, var cases, _) -> {
        for (MatchCase matchCase : cases) {
          visit(matchCase.body());
        }
      }
      case Stmt.Try(var body, var handlers, var orelse, var finalbody, _) ->
          attempt(body, handlers, orelse, finalbody);
      case Stmt.TryStar(var body, var handlers, var orelse, var finalbody, _) ->
          attempt(body, handlers, orelse, finalbody);
      case Stmt.Delete _,
          Stmt.Assign _,
          Stmt.TypeAlias _,
          Stmt.AugAssign _,
          Stmt.AnnAssign _,
          Stmt.Raise _,
          Stmt.Assert _,
          Stmt.Import _,
          Stmt.ImportFrom _,
          Stmt.Global _,
          Stmt.Nonlocal _,
          Stmt.ExprStmt _,
          Stmt.Pass _ -> {}
    }
  }

  private void loop(List<Stmt> body, List<Stmt> orelse) {
    within(body, inFinally, true);
    visit(orelse);
  }

  private void attempt(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    visit(body);
    for (ExceptHandler handler : handlers) {
      visit(handler.body());
    }
    visit(orelse);
    within(finalbody, true, false);
  }

  private void within(List<Stmt> body, boolean isFinally, boolean isLoop) {
    boolean finallyBefore = inFinally;
    boolean loopBefore = inLoop;
    inFinally = isFinally;
    inLoop = isLoop;
    visit(body);
    inFinally = finallyBefore;
    inLoop = loopBefore;
  }

  private void warn(boolean holds, String word, Span span) {
    if (holds) {
      warnings.add(Faults.warning(span, "'" + word + "' in a 'finally' block"));
    }
  }
}
