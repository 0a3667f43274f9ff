package loopscope.interp.compile;

import java.util.BitSet;
import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.ExceptHandler;
import loopscope.syntax.Stmt;

/// Compiles `try` with `except*`: every handler is offered what is left of the exception group, and
/// what the handlers raise is raised together at the end.
final class TryStars {
  private final Unit unit;

  TryStars(Unit unit) {
    this.unit = unit;
  }

  void statement(Stmt.TryStar stmt) {
    unit.tries.withFinally(
        stmt.finalbody(), () -> handlers(stmt.body(), stmt.handlers(), stmt.orelse()));
  }

  private void handlers(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse) {
    Assembler asm = unit.asm;
    int mark = unit.mark();
    int saved = unit.temp();
    int other = unit.temp();
    int original = unit.temps(2);
    int raised = original + 1;
    int rest = unit.temps(2);
    int matched = rest + 1;
    Label handler = new Label();
    Label cleanup = new Label();
    Label end = new Label();
    BitSet before = unit.variables.bound();
    unit.tries.protectedBody(body, handler, original);
    unit.statements.all(orelse);
    asm.jump(end);
    unit.variables.restore(before);
    if (asm.placeHandler(handler)) {
      asm.at(handlers.getFirst().span());
      asm.emit(Op.PUSH_HANDLED, saved, original);
      Region region = asm.protect(cleanup, other);
      unit.blocks.add(new Block.Handler(saved, null, List.of(region)));
      asm.emit(Op.BUILD_LIST, raised, 0, 0);
      asm.emit(Op.MOVE, rest, original);
      for (ExceptHandler each : handlers) {
        one(each, rest, matched, raised);
        unit.variables.restore(before);
      }
      reraise(original, raised, rest);
      unit.blocks.removeLast();
      asm.end(region);
      asm.emit(Op.POP_HANDLED, saved);
      // What only the exceptions kept comes to its end with the statement.
      asm.emit(Op.CLEAR, raised);
      asm.emit(Op.CLEAR, rest);
      asm.emit(Op.CLEAR, original);
      asm.jump(end);
      if (asm.placeHandler(cleanup)) {
        asm.emit(Op.POP_HANDLED, saved);
        asm.emit(Op.RERAISE, other);
      }
    }
    unit.variables.restore(before);
    asm.place(end);
    unit.release(mark);
  }

  private void one(ExceptHandler handler, int rest, int matched, int raised) {
    Assembler asm = unit.asm;
    int mark = unit.mark();
    Label next = new Label();
    if (handler.type() != null) {
      int type = unit.expressions.operand(handler.type());
      asm.at(handler.span());
      asm.emit(Op.SPLIT_GROUP, rest, type);
    }
    asm.branch(Op.JUMP_NONE, matched, 0, next);
    int saved = unit.temp();
    int error = unit.temp();
    Label failed = new Label();
    asm.emit(Op.PUSH_HANDLED, saved, matched);
    if (handler.name() != null) {
      unit.variables.store(handler.name(), matched);
    }
    Region region = asm.protect(failed, error);
    unit.blocks.add(new Block.Handler(saved, handler.name(), List.of(region)));
    unit.statements.all(handler.body());
    unit.blocks.removeLast();
    asm.end(region);
    unit.tries.endHandler(saved, handler.name());
    asm.jump(next);
    if (asm.placeHandler(failed)) {
      unit.tries.endHandler(saved, handler.name());
      asm.emit(Op.LIST_APPEND, raised, error);
    }
    asm.place(next);
    asm.emit(Op.CLEAR, matched);
    unit.release(mark);
  }

  private void reraise(int original, int raised, int rest) {
    Assembler asm = unit.asm;
    Label nothingLeft = new Label();
    Label done = new Label();
    asm.branch(Op.JUMP_NONE, rest, 0, nothingLeft);
    asm.emit(Op.LIST_APPEND, raised, rest);
    asm.place(nothingLeft);
    int error = unit.temp();
    asm.emit(Op.RAISE_GROUP, error, original);
    asm.branch(Op.JUMP_NONE, error, 0, done);
    asm.emit(Op.RERAISE, error);
    asm.place(done);
  }
}
