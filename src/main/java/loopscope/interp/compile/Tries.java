package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.ExceptHandler;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// Compiles `try` with `except` and `finally`.
///
/// Code on the way without an exception costs nothing: handlers are found through the table of
/// regions. A `finally` is compiled once for every way that leads through it.
final class Tries {
  private final Unit unit;

  Tries(Unit unit) {
    this.unit = unit;
  }

  void statement(Stmt.Try stmt) {
    Runnable inner =
        stmt.handlers().isEmpty()
            ? () -> {
              unit.statements.all(stmt.body());
              unit.statements.all(stmt.orelse());
            }
            : () -> handlers(stmt.body(), stmt.handlers(), stmt.orelse());
    withFinally(stmt.finalbody(), inner);
  }

  /// Compiles `inner` so that the final statements run after it in any case.
  void withFinally(List<Stmt> finalBody, Runnable inner) {
    if (finalBody.isEmpty()) {
      inner.run();
      return;
    }
    Assembler asm = unit.asm;
    int mark = unit.mark();
    int exception = unit.temp();
    int saved = unit.temp();
    Label handler = new Label();
    Label end = new Label();
    BitSet before = unit.variables.bound();
    Region region = asm.protect(handler, exception);
    unit.blocks.add(new Block.Finally(finalBody, List.of(region)));
    inner.run();
    unit.blocks.removeLast();
    asm.end(region);
    unit.statements.all(finalBody);
    BitSet after = unit.variables.bound();
    boolean falls = asm.isReachable();
    asm.jump(end);
    unit.variables.restore(before);
    if (asm.placeHandler(handler)) {
      asm.emit(Op.PUSH_HANDLED, saved, exception);
      guarded(saved, null, () -> unit.statements.all(finalBody));
      asm.emit(Op.RERAISE, exception);
    }
    unit.variables.restore(falls ? after : before);
    asm.place(end);
    unit.release(mark);
  }

  /// Compiles code that handles an exception, so that it ends being handled however the code is
  /// left. At the end of the code it is no longer being handled.
  private void guarded(int saved, @Nullable String name, Runnable code) {
    Assembler asm = unit.asm;
    int mark = unit.mark();
    int raised = unit.temp();
    Label cleanup = new Label();
    Label end = new Label();
    Region region = asm.protect(cleanup, raised);
    unit.blocks.add(new Block.Handler(saved, name, List.of(region)));
    code.run();
    unit.blocks.removeLast();
    asm.end(region);
    endHandler(saved, name);
    asm.jump(end);
    BitSet bound = unit.variables.bound();
    if (asm.placeHandler(cleanup)) {
      endHandler(saved, name);
      asm.emit(Op.RERAISE, raised);
    }
    unit.variables.restore(bound);
    asm.place(end);
    unit.release(mark);
  }

  /// What happens at the end of a handler: the exception is no longer handled, the name is unbound.
  void endHandler(int saved, @Nullable String name) {
    unit.asm.emit(Op.POP_HANDLED, saved);
    if (name != null) {
      unit.variables.store(name, unit.constants.none());
      unit.variables.delete(name);
    }
  }

  private void handlers(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse) {
    Assembler asm = unit.asm;
    int mark = unit.mark();
    int exception = unit.temp();
    int saved = unit.temp();
    int other = unit.temp();
    Label handler = new Label();
    Label end = new Label();
    BitSet before = unit.variables.bound();
    protectedBody(body, handler, exception);
    unit.statements.all(orelse);
    List<BitSet> ways = new ArrayList<>();
    endOfWay(ways, end);
    unit.variables.restore(before);
    if (asm.placeHandler(handler)) {
      asm.at(handlers.getFirst().span());
      asm.emit(Op.PUSH_HANDLED, saved, exception);
      Label cleanup = new Label();
      // Comparing with the handlers' types may fail, with the exception still being handled.
      Region region = asm.protect(cleanup, other);
      for (ExceptHandler each : handlers) {
        Label next = new Label();
        match(each, exception, next);
        region.suspend(asm.pc());
        if (each.name() != null) {
          unit.variables.store(each.name(), exception);
        }
        guarded(saved, each.name(), () -> unit.statements.all(each.body()));
        // What only the exception kept comes to its end with the handler.
        asm.emit(Op.CLEAR, exception);
        endOfWay(ways, end);
        unit.variables.restore(before);
        asm.place(next);
        region.resume(asm.pc());
      }
      asm.emit(Op.RERAISE, exception);
      asm.end(region);
      if (asm.placeHandler(cleanup)) {
        asm.emit(Op.POP_HANDLED, saved);
        asm.emit(Op.RERAISE, other);
      }
    }
    meet(ways, before);
    asm.place(end);
    unit.release(mark);
  }

  /// Remembers what is bound at the end of one of several ways, and goes to where they meet.
  void endOfWay(List<BitSet> ways, Label end) {
    if (unit.asm.isReachable()) {
      ways.add(unit.variables.bound());
    }
    unit.asm.jump(end);
  }

  /// Where ways meet, that is bound which was bound on all of them.
  void meet(List<BitSet> ways, BitSet otherwise) {
    unit.variables.restore(ways.isEmpty() ? otherwise : ways.getFirst());
    ways.forEach(unit.variables::meet);
  }

  void protectedBody(List<Stmt> body, Label handler, int exception) {
    Region region = unit.asm.protect(handler, exception);
    unit.blocks.add(new Block.Body(List.of(region)));
    unit.statements.all(body);
    unit.blocks.removeLast();
    unit.asm.end(region);
  }

  private void match(ExceptHandler handler, int exception, Label next) {
    if (handler.type() == null) {
      return;
    }
    int mark = unit.mark();
    if (unit.compilation.options().lines()) {
      unit.statements.line(handler.span());
    }
    int type = unit.expressions.operand(handler.type());
    unit.asm.at(handler.span());
    unit.asm.branch(Op.MATCH_EXCEPTION, exception, type, next);
    unit.release(mark);
  }
}
