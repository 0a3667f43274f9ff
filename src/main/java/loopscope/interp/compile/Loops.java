package loopscope.interp.compile;

import java.util.BitSet;
import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// Compiles loops.
final class Loops {
  private final Unit unit;

  Loops(Unit unit) {
    this.unit = unit;
  }

  /// A loop over an iterator between its beginning and its end.
  ///
  /// @param body where the body begins
  /// @param next where a finished element goes on
  /// @param test where the next element is asked for
  /// @param exhausted where it goes on when there is none
  /// @param element the register that the next element comes into
  record Shape(
      boolean isAsync,
      int iterator,
      Label body,
      Label next,
      Label test,
      Label exhausted,
      int element,
      BitSet bound,
      Span place) {}

  /// Begins a loop: what is compiled next is its body, the target assigned.
  Shape begin(int iterator, Expr target, boolean isAsync, Span place) {
    Assembler asm = unit.asm;
    // What awaits does not say what its register let go of, so its result comes into another.
    int direct =
        !isAsync && target instanceof Expr.Name name ? unit.variables.target(name.id()) : -1;
    int element = direct >= 0 ? direct : unit.temp();
    Shape shape =
        new Shape(
            isAsync,
            iterator,
            new Label(),
            new Label(),
            new Label(),
            new Label(),
            element,
            unit.variables.bound(),
            place);
    if (isAsync) {
      asm.place(shape.next());
      awaitNext(shape);
    } else {
      boolean reachable = asm.isReachable();
      asm.jump(shape.test());
      asm.placeEntered(shape.body(), reachable);
    }
    if (direct >= 0 && target instanceof Expr.Name name) {
      unit.variables.wasBound(name.id());
    } else {
      unit.targets.store(target, element);
    }
    return shape;
  }

  private void awaitNext(Shape loop) {
    int mark = unit.mark();
    int exception = unit.temp();
    int awaitable = unit.temp();
    Label stopped = new Label();
    Label go = new Label();
    unit.asm.at(loop.place());
    Region region = unit.asm.protect(stopped, exception);
    unit.asm.emit(Op.GET_ANEXT, awaitable, loop.iterator());
    unit.asm.emit(Op.AWAIT, loop.element(), awaitable);
    unit.asm.end(region);
    unit.asm.jump(go);
    if (unit.asm.placeHandler(stopped)) {
      unit.asm.branch(Op.END_ASYNC_FOR, exception, 0, loop.exhausted());
      unit.asm.emit(Op.RERAISE, exception);
    }
    unit.asm.place(go);
    unit.release(mark);
  }

  /// Ends the body: on to the next element, or past the loop. `tellsLine` says whether every round
  /// reaches the loop's line again.
  void end(Shape loop, boolean tellsLine) {
    if (loop.isAsync()) {
      unit.asm.jump(loop.next());
    } else {
      unit.asm.place(loop.next());
      unit.asm.at(loop.place());
      if (tellsLine) {
        unit.asm.emit(Op.LINE, loop.place().line());
      }
      unit.asm.place(loop.test());
      unit.asm.branch(Op.FOR_NEXT, loop.iterator(), loop.element(), loop.body());
    }
    unit.asm.place(loop.exhausted());
    unit.variables.restore(loop.bound());
  }

  void forLoop(Stmt.For loop) {
    loop(loop.target(), loop.iter(), loop.body(), loop.orelse(), null);
  }

  void asyncFor(Stmt.AsyncFor loop) {
    loop(loop.target(), loop.iter(), loop.body(), loop.orelse(), loop.span());
  }

  /// `whole` is the span of an asynchronous loop, all of which is to blame when its next element
  /// fails; null for an ordinary loop.
  private void loop(
      Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, @Nullable Span whole) {
    boolean isAsync = whole != null;
    int mark = unit.mark();
    int iterator = unit.temp();
    int inner = unit.mark();
    int iterable = unit.expressions.operand(iter);
    unit.asm.at(iter.span());
    unit.asm.emit(isAsync ? Op.GET_AITER : Op.GET_ITER, iterator, iterable);
    unit.release(inner);
    Shape shape = begin(iterator, target, isAsync, whole == null ? iter.span() : whole);
    Label end = new Label();
    unit.blocks.add(new Block.Loop(end, shape.next()));
    unit.statements.all(body);
    unit.blocks.removeLast();
    end(shape, unit.compilation.options().lines());
    unit.release(mark);
    unit.statements.all(orelse);
    unit.variables.restore(shape.bound());
    unit.asm.place(end);
    // A generator that the loop was left early from comes to its end here.
    unit.asm.emit(Op.CLEAR, iterator);
  }

  void whileLoop(Stmt.While loop) {
    Assembler asm = unit.asm;
    Label top = new Label();
    Label exhausted = new Label();
    Label end = new Label();
    asm.place(top);
    boolean first = true;
    if (!isAlwaysTrue(loop.test())) {
      unit.conditions.jump(loop.test(), false, exhausted);
      first = false;
    }
    BitSet bound = unit.variables.bound();
    unit.blocks.add(new Block.Loop(end, top));
    unit.statements.all(loop.body());
    unit.blocks.removeLast();
    if (unit.compilation.options().lines()) {
      unit.statements.line(loop.span());
    }
    asm.at(loop.test().span());
    asm.jump(top);
    unit.variables.restore(bound);
    if (!first) {
      asm.place(exhausted);
      unit.statements.all(loop.orelse());
    }
    unit.variables.restore(bound);
    asm.place(end);
  }

  private static boolean isAlwaysTrue(Expr test) {
    return test instanceof Expr.Constant(Literal literal, _, _) && Conditions.isTrue(literal);
  }
}
