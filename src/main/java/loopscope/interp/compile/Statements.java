package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Expr;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;

/// Compiles statements.
final class Statements {
  private final Unit unit;
  private final Jumps jumps;
  private boolean showsValues;

  Statements(Unit unit) {
    this.unit = unit;
    this.jumps = new Jumps(unit);
  }

  /// Hands the value of every expression statement from here on to `sys.displayhook`.
  void showValues() {
    showsValues = true;
  }

  void all(List<Stmt> statements) {
    for (Stmt statement : statements) {
      one(statement);
    }
  }

  /// Tells the machine the line if it wants to know.
  void line(Span place) {
    if (unit.compilation.options().lines()) {
      unit.asm.at(place);
      unit.asm.emit(Op.LINE, place.line());
    }
  }

  private void one(Stmt statement) {
    if (!unit.asm.isReachable()) {
      return;
    }
    if (!(statement instanceof Stmt.Global || statement instanceof Stmt.Nonlocal)) {
      line(statement.span());
    }
    int mark = unit.mark();
    unit.asm.at(statement.span());
    switch (statement) {
      case Stmt.ExprStmt(Expr value, _) -> dropped(value);
      case Stmt.Assign assign -> unit.targets.assign(assign);
      case Stmt.AugAssign assign -> unit.targets.augmented(assign);
      case Stmt.AnnAssign assign -> annotated(assign);
      case Stmt.Delete(List<Expr> targets, _) -> targets.forEach(unit.targets::delete);
      case Stmt.Return(var value, Span span) -> jumps.returns(value, span);
      case Stmt.Raise raise -> raise(raise);
      case Stmt.Assert check -> check(check);
      case Stmt.If branch -> branch(branch);
      case Stmt.For loop -> unit.loops.forLoop(loop);
      case Stmt.AsyncFor loop -> unit.loops.asyncFor(loop);
      case Stmt.While loop -> unit.loops.whileLoop(loop);
      case Stmt.Break(Span span) -> jumps.breaks(span);
      case Stmt.Continue(Span span) -> jumps.continues(span);
      case Stmt.With(var items, List<Stmt> body, _) -> unit.withs.statement(items, body, false);
      case Stmt.AsyncWith(var items, List<Stmt> body, _) -> unit.withs.statement(items, body, true);
      case Stmt.Try attempt -> unit.tries.statement(attempt);
      case Stmt.TryStar attempt -> new TryStars(unit).statement(attempt);
      case Stmt.Match match -> unit.patterns.statement(match);
      case Stmt.FunctionDef function -> unit.functions.define(FunctionParts.of(function));
      case Stmt.AsyncFunctionDef function -> unit.functions.define(FunctionParts.of(function));
      case Stmt.ClassDef type -> unit.classes.define(type);
      case Stmt.TypeAlias alias -> unit.typeParameters.alias(alias);
      case Stmt.Import statements -> unit.imports.statement(statements);
      case Stmt.ImportFrom from -> unit.imports.from(from);
      case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {}
    }
    unit.release(mark);
  }

  private void dropped(Expr value) {
    if (showsValues) {
      int shown = unit.temp();
      unit.expressions.into(value, shown);
      unit.asm.emit(Op.INTRINSIC, shown, shown, Intrinsic.PRINT.ordinal());
      return;
    }
    if (value instanceof Expr.Constant) {
      return;
    }
    int operand = unit.expressions.operand(value);
    if (operand >= 0 && unit.isTemporary(operand)) {
      unit.asm.emit(Op.DROP, operand);
    }
  }

  private void annotated(Stmt.AnnAssign assign) {
    if (assign.value() != null) {
      unit.targets.assign(new Stmt.Assign(List.of(assign.target()), assign.value(), assign.span()));
    } else if (!(assign.target() instanceof Expr.Name)) {
      // Only what the target is made of is evaluated, as for an assignment that then does not
      // happen.
      switch (assign.target()) {
        case Expr.Attribute attribute -> unit.expressions.operand(attribute.value());
        case Expr.Subscript subscript -> {
          unit.expressions.operand(subscript.value());
          unit.expressions.operand(subscript.slice());
        }
        default -> throw new IllegalStateException("no annotated target: " + assign.target());
      }
    }
  }

  private void raise(Stmt.Raise raise) {
    int exception = raise.exc() == null ? Operand.ABSENT : unit.expressions.stable(raise.exc());
    int cause = raise.cause() == null ? Operand.ABSENT : unit.expressions.operand(raise.cause());
    unit.asm.at(raise.span());
    unit.asm.emit(Op.RAISE, exception, cause);
  }

  private void check(Stmt.Assert check) {
    Label holds = new Label();
    unit.conditions.jump(check.test(), true, holds);
    BitSet bound = unit.variables.bound();
    int base = unit.temp();
    unit.asm.at(check.test().span());
    unit.asm.emit(Op.ASSERTION, base);
    if (check.msg() != null) {
      int message = unit.temp();
      unit.expressions.into(check.msg(), message);
      unit.asm.at(check.test().span());
      unit.asm.emit(Op.CALL, base, base, 1);
    }
    unit.asm.emit(Op.RAISE, base, Operand.ABSENT);
    unit.variables.restore(bound);
    unit.asm.place(holds);
  }

  private void branch(Stmt.If branch) {
    Label otherwise = new Label();
    Label end = new Label();
    List<BitSet> ways = new ArrayList<>();
    unit.conditions.jump(branch.test(), false, otherwise);
    BitSet before = unit.variables.bound();
    all(branch.body());
    if (branch.orelse().isEmpty()) {
      unit.variables.restore(before);
      unit.asm.place(otherwise);
      return;
    }
    unit.tries.endOfWay(ways, end);
    unit.variables.restore(before);
    unit.asm.place(otherwise);
    all(branch.orelse());
    unit.tries.endOfWay(ways, end);
    unit.tries.meet(ways, before);
    unit.asm.place(end);
  }
}
