package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Expr;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// Compiles `return`, `break` and `continue`: what they leave is tidied up in order, innermost
/// first.
final class Jumps {
  private final Unit unit;

  Jumps(Unit unit) {
    this.unit = unit;
  }

  void returns(@Nullable Expr value, Span place) {
    int mark = unit.mark();
    int result = value == null ? unit.constants.none() : unit.expressions.operand(value);
    boolean leaves = unit.blocks.stream().anyMatch(block -> !(block instanceof Block.Loop));
    if (leaves && result >= 0 && !unit.isTemporary(result)) {
      // A finally may assign to the variable that is being returned.
      int copy = unit.temp();
      unit.asm.emit(Op.MOVE, copy, result);
      result = copy;
    }
    int kept = result;
    leave(
        0,
        () -> {
          unit.asm.at(place);
          unit.asm.emit(Op.RETURN, kept);
        });
    unit.release(mark);
  }

  void breaks(Span place) {
    int loop = innermostLoop();
    leave(
        loop + 1,
        () -> {
          unit.asm.at(place);
          unit.asm.jump(((Block.Loop) unit.blocks.get(loop)).end());
        });
  }

  void continues(Span place) {
    int loop = innermostLoop();
    leave(
        loop + 1,
        () -> {
          unit.asm.at(place);
          unit.asm.jump(((Block.Loop) unit.blocks.get(loop)).next());
        });
  }

  private int innermostLoop() {
    for (int i = unit.blocks.size() - 1; i >= 0; i--) {
      if (unit.blocks.get(i) instanceof Block.Loop) {
        return i;
      }
    }
    throw new IllegalStateException("break or continue outside a loop was not refused");
  }

  /// Leaves all blocks from `downTo` up, jumps, and puts everything back for the code that follows.
  private void leave(int downTo, Runnable jump) {
    List<Block> all = List.copyOf(unit.blocks);
    List<Region> open = new ArrayList<>();
    var bound = unit.variables.bound();
    for (int i = all.size() - 1; i >= downTo; i--) {
      Block block = unit.blocks.removeLast();
      for (Region region : block.regions()) {
        if (region.start >= 0) {
          region.suspend(unit.asm.pc());
          open.add(region);
        }
      }
      tidyUp(block);
    }
    jump.run();
    unit.blocks.clear();
    unit.blocks.addAll(all);
    unit.variables.restore(bound);
    for (Region region : open) {
      region.resume(unit.asm.pc());
    }
  }

  private void tidyUp(Block block) {
    switch (block) {
      case Block.Loop _, Block.Body _ -> {}
      case Block.Finally(var body, _) -> unit.statements.all(body);
      case Block.With with -> unit.withs.exitNormally(with.exit(), with.isAsync(), with.place());
      case Block.Handler handler -> unit.tries.endHandler(handler.saved(), handler.name());
    }
  }
}
