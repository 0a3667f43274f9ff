package loopscope.interp.compile;

import java.util.BitSet;
import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import loopscope.syntax.WithItem;

/// Compiles `with` and `async with`.
final class Withs {
  /// Third operands of [Op#LOAD_SPECIAL].
  private static final int ENTER = 0;

  private static final int EXIT = 1;
  private static final int ASYNC = 2;

  /// Third operands of [Op#AWAIT].
  private static final int FOR_ENTER = 1;

  private static final int FOR_EXIT = 2;

  /// Registers for the call of an exit method: the method and three arguments.
  private static final int EXIT_REGISTERS = 4;

  private final Unit unit;

  Withs(Unit unit) {
    this.unit = unit;
  }

  void statement(List<WithItem> items, List<Stmt> body, boolean isAsync) {
    if (items.isEmpty()) {
      unit.statements.all(body);
      return;
    }
    WithItem item = items.getFirst();
    Assembler asm = unit.asm;
    Span place = item.contextExpr().span();
    int mark = unit.mark();
    int exit = unit.temps(EXIT_REGISTERS);
    int exception = unit.temp();
    Label handler = new Label();
    Label end = new Label();
    int value = enter(item, exit, isAsync, place);
    BitSet before = unit.variables.bound();
    Region region = asm.protect(handler, exception);
    unit.blocks.add(new Block.With(exit, isAsync, place, List.of(region)));
    if (item.optionalVars() != null) {
      asm.at(item.optionalVars().span());
      unit.targets.store(item.optionalVars(), value);
    } else {
      asm.emit(Op.DROP, value);
    }
    statement(items.subList(1, items.size()), body, isAsync);
    unit.blocks.removeLast();
    asm.end(region);
    exitNormally(exit, isAsync, place);
    BitSet after = unit.variables.bound();
    boolean falls = asm.isReachable();
    asm.jump(end);
    unit.variables.restore(before);
    boolean suppresses = exitOnException(handler, exit, exception, isAsync, place);
    if (falls) {
      // A suppressed exception may have kept any statement of the body from running.
      unit.variables.restore(suppresses ? before : after);
    }
    asm.place(end);
    unit.release(mark);
  }

  private int enter(WithItem item, int exit, boolean isAsync, Span place) {
    Assembler asm = unit.asm;
    int manager = unit.expressions.operand(item.contextExpr());
    asm.at(place);
    int special = isAsync ? ASYNC : 0;
    asm.emit(Op.LOAD_SPECIAL, exit, manager, special + EXIT);
    int enter = unit.temp();
    asm.emit(Op.LOAD_SPECIAL, enter, manager, special + ENTER);
    asm.emit(Op.CALL, enter, enter, 0);
    if (isAsync) {
      unit.expressions.await(enter, enter, FOR_ENTER);
    }
    return enter;
  }

  /// Calls the exit method as when nothing was raised.
  void exitNormally(int exit, boolean isAsync, Span place) {
    Assembler asm = unit.asm;
    int mark = unit.mark();
    int none = unit.constants.none();
    asm.at(place);
    for (int i = 1; i < EXIT_REGISTERS; i++) {
      asm.emit(Op.MOVE, exit + i, none);
    }
    int result = unit.temp();
    asm.emit(Op.CALL, result, exit, EXIT_REGISTERS - 1);
    if (isAsync) {
      unit.expressions.await(result, result, FOR_EXIT);
    }
    unit.release(mark);
  }

  /// The handler: whether any exception can get there at all.
  private boolean exitOnException(
      Label handler, int exit, int exception, boolean isAsync, Span place) {
    Assembler asm = unit.asm;
    if (!asm.placeHandler(handler)) {
      return false;
    }
    int saved = unit.temp();
    int raised = unit.temp();
    int result = unit.temp();
    Label cleanup = new Label();
    Label suppressed = new Label();
    asm.at(place);
    asm.emit(Op.PUSH_HANDLED, saved, exception);
    Region region = asm.protect(cleanup, raised);
    asm.emit(Op.EXIT_WITH, exit + 1, exception);
    asm.emit(Op.CALL, result, exit, EXIT_REGISTERS - 1);
    if (isAsync) {
      unit.expressions.await(result, result, FOR_EXIT);
    }
    asm.branch(Op.JUMP_TRUE, result, 0, suppressed);
    asm.emit(Op.RERAISE, exception);
    asm.end(region);
    if (asm.placeHandler(cleanup)) {
      asm.emit(Op.POP_HANDLED, saved);
      asm.emit(Op.RERAISE, raised);
    }
    asm.place(suppressed);
    asm.emit(Op.POP_HANDLED, saved);
    return true;
  }
}
