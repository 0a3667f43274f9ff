package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopscope.syntax.ExceptHandler;
import loopscope.syntax.Expr;
import loopscope.syntax.MatchCase;
import loopscope.syntax.Stmt;

/// Finds the variables of a body that are unbound somewhere, by `del` or at the end of an `except
/// ... as`: of these it is never certain that they are bound.
final class Unbinding {
  private Unbinding() {}

  static Set<String> in(List<Stmt> body) {
    Set<String> names = new LinkedHashSet<>();
    collect(body, names);
    return names;
  }

  private static void collect(List<Stmt> body, Set<String> names) {
    for (Stmt stmt : body) {
      switch (stmt) {
        case Stmt.Delete(List<Expr> targets, _) ->
            targets.forEach(target -> deleted(target, names));
        case Stmt.Try attempt -> handlers(attempt.handlers(), names);
        case Stmt.TryStar attempt -> handlers(attempt.handlers(), names);
        default -> {}
      }
      inner(stmt).forEach(inner -> collect(inner, names));
    }
  }

  private static void handlers(List<ExceptHandler> handlers, Set<String> names) {
    for (ExceptHandler handler : handlers) {
      if (handler.name() != null) {
        names.add(handler.name());
      }
    }
  }

  private static void deleted(Expr target, Set<String> names) {
    switch (target) {
      case Expr.Name name -> names.add(name.id());
      case Expr.TupleExpr tuple -> tuple.elts().forEach(element -> deleted(element, names));
      case Expr.ListExpr list -> list.elts().forEach(element -> deleted(element, names));
      default -> {}
    }
  }

  /// The bodies inside a statement that belong to the same scope.
  static List<List<Stmt>> inner(Stmt stmt) {
    return switch (stmt) {
      case Stmt.If(_, var body, var orelse, _) -> List.of(body, orelse);
      case Stmt.While(_, var body, var orelse, _) -> List.of(body, orelse);
      case Stmt.For(_, _, var body, var orelse, _) -> List.of(body, orelse);
      case Stmt.AsyncFor(_, _, var body, var orelse, _) -> List.of(body, orelse);
      case Stmt.With(_, var body, _) -> List.of(body);
      case Stmt.AsyncWith(_, var body, _) -> List.of(body);
      case Stmt.Try(var body, var handlers, var orelse, var last, _) ->
          attempt(body, handlers, orelse, last);
      case Stmt.TryStar(var body, var handlers, var orelse, var last, _) ->
          attempt(body, handlers, orelse, last);
      case Stmt.Match(_, var cases, _) -> cases.stream().map(MatchCase::body).toList();
      default -> List.of();
    };
  }

  private static List<List<Stmt>> attempt(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> last) {
    List<List<Stmt>> bodies = new ArrayList<>();
    bodies.add(body);
    handlers.forEach(handler -> bodies.add(handler.body()));
    bodies.add(orelse);
    bodies.add(last);
    return bodies;
  }
}
