package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// The dispatch loop: runs code as it was compiled. What runs often is [Translated] instead.
///
/// [#run] is left at every change of frames and entered again for the next one, so that newer code
/// is in use soon. It must stay below the 8,000 bytes of bytecode that the JIT accepts: common
/// operations are here, what they do in [Fast] and [Steps], everything else in [RareOps].
final class Dispatch {
  private final Interpreter in;
  private final Steps steps;
  final Heat heat;

  Dispatch(Interpreter in, Steps steps) {
    this.in = in;
    this.steps = steps;
    this.heat = new Heat(steps);
    prepare();
  }

  /// Has the JVM compile the loop, unless it does already; see [Machine#prepare]. It is told to do
  /// so at once, and counts from the second call on.
  static void prepare() {
    follow(null, null);
    follow(null, null);
  }

  /// Runs a frame until another one has to go on, which it gives; null at the bottom.
  @Nullable Frame run(Frame f) {
    if (heat.entered(f.code)) {
      return f;
    }
    f.fillConstants();
    steps.enter(f);
    try {
      return follow(this, f);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
      return steps.failed(f, thrown);
    }
  }

  /// Follows the instructions; what one of them throws is handled by [#run], as in [Translated].
  /// Without a frame it does nothing.
  private static @Nullable Frame follow(@Nullable Dispatch its, @Nullable Frame f) {
    if (its == null || f == null) {
      return null;
    }
    Interpreter in = its.in;
    Steps steps = its.steps;
    int[] ops = f.code.ops;
    @Nullable PyObject[] r = f.slots;
    Object[] sites = f.code.sites;
    int pc = f.pc;
    while (true) {
      int op = ops[pc];
      int a = ops[pc + 1];
      int b = ops[pc + 2];
      int c = ops[pc + 3];
      pc += 4;
      f.pc = pc;
      switch (op & 0xff) {
        case Op.MOVE -> {
          PyObject dropped = r[a];
          r[a] = r[b];
          steps.dropped(f, pc, dropped);
        }
        case Op.CHECK -> {
          if (r[a] == null) {
            throw steps.unbound(f, a);
          }
        }
        case Op.CLEAR, Op.DROP -> {
          PyObject dropped = r[a];
          r[a] = null;
          steps.dropped(f, pc, dropped);
        }
        case Op.LOAD_SITE -> r[a] = (PyObject) sites[b];
        case Op.LOAD_GLOBAL -> r[a] = steps.loadGlobal(f, (GlobalSite) sites[b]);
        case Op.STORE_GLOBAL -> steps.storeGlobal(f, pc, (GlobalSite) sites[b], r[a]);
        case Op.LOAD_CELL -> r[a] = steps.loadCell(f, b);
        case Op.STORE_CELL -> {
          PyCell cell = (PyCell) r[a];
          PyObject dropped = cell.value;
          cell.value = r[b];
          steps.dropped(f, pc, dropped);
        }
        case Op.MAKE_CELL -> r[a] = new PyCell(null);
        case Op.LOAD_ATTR -> r[a] = ((AttrSite) sites[c]).load(in, r[b]);
        case Op.STORE_ATTR -> ((AttrSite) sites[c]).store(in, r[a], r[b]);
        case Op.CHECK_METHOD -> steps.checkMethod(f, (CallSite) sites[c], r[b]);
        case Op.GETITEM -> r[a] = Fast.getItem(in, r[b], r[c]);
        case Op.SETITEM -> Fast.setItem(in, r[a], r[b], r[c]);
        case Op.ADD -> r[a] = Fast.add(in, r[b], r[c]);
        case Op.SUB -> r[a] = Fast.sub(in, r[b], r[c]);
        case Op.MUL -> r[a] = Fast.mul(in, r[b], r[c]);
        case Op.MOD -> r[a] = Fast.mod(in, r[b], r[c]);
        case Op.FLOORDIV -> r[a] = Fast.floorDivide(in, r[b], r[c]);
        case Op.BINARY -> r[a] = Fast.binary(in, op >> Op.SHIFT, r[b], r[c]);
        case Op.INPLACE -> r[a] = Fast.inPlace(in, op >> Op.SHIFT, r[b], r[c]);
        case Op.NEG -> r[a] = steps.negate(r[b]);
        case Op.NOT -> r[a] = in.isTrueAtLast(r[b]) ? PyBool.FALSE : PyBool.TRUE;
        case Op.COMPARE -> r[a] = Fast.compare(in, op >> Op.SHIFT, r[b], r[c]);
        case Op.IS -> r[a] = Fast.is(r[b], r[c]);
        case Op.IS_NOT -> r[a] = Fast.isNot(r[b], r[c]);
        case Op.IN -> r[a] = PyBool.of(in.contains(r[c], r[b]));
        case Op.NOT_IN -> r[a] = PyBool.of(!in.contains(r[c], r[b]));
        case Op.JUMP -> pc = c;
        case Op.JUMP_BACK -> {
          if (steps.turn() && its.heat.turned(f.code)) {
            f.pc = c;
            return f;
          }
          pc = c;
        }
        case Op.JUMP_TRUE -> {
          if (in.isTrueAtLast(r[a])) {
            pc = c;
          }
        }
        case Op.JUMP_FALSE -> {
          if (!in.isTrueAtLast(r[a])) {
            pc = c;
          }
        }
        case Op.JUMP_NONE -> {
          if (r[a] == PyNone.NONE) {
            pc = c;
          }
        }
        case Op.JUMP_NOT_NONE -> {
          if (r[a] != PyNone.NONE) {
            pc = c;
          }
        }
        case Op.JUMP_LT -> pc = Fast.less(in, r[a], r[b]) ? c : pc;
        case Op.JUMP_LE -> pc = Fast.lessOrEqual(in, r[a], r[b]) ? c : pc;
        case Op.JUMP_EQ -> pc = Fast.equal(in, r[a], r[b]) ? c : pc;
        case Op.JUMP_NE -> pc = Fast.notEqual(in, r[a], r[b]) ? c : pc;
        case Op.JUMP_GT -> pc = Fast.greater(in, r[a], r[b]) ? c : pc;
        case Op.JUMP_GE -> pc = Fast.greaterOrEqual(in, r[a], r[b]) ? c : pc;
        case Op.JUMP_NOT_LT -> pc = Fast.less(in, r[a], r[b]) ? pc : c;
        case Op.JUMP_NOT_LE -> pc = Fast.lessOrEqual(in, r[a], r[b]) ? pc : c;
        case Op.JUMP_NOT_EQ -> pc = Fast.equal(in, r[a], r[b]) ? pc : c;
        case Op.JUMP_NOT_NE -> pc = Fast.notEqual(in, r[a], r[b]) ? pc : c;
        case Op.JUMP_NOT_GT -> pc = Fast.greater(in, r[a], r[b]) ? pc : c;
        case Op.JUMP_NOT_GE -> pc = Fast.greaterOrEqual(in, r[a], r[b]) ? pc : c;
        case Op.BUILD_LIST -> r[a] = new PyList(steps.calls.copy(r, b, c));
        case Op.BUILD_TUPLE -> r[a] = PyTuple.of(steps.calls.copy(r, b, c));
        case Op.BUILD_STRING -> r[a] = steps.join(r, b, c);
        case Op.FORMAT -> r[a] = steps.format(r[b]);
        case Op.LIST_APPEND -> ((PyList) r[a]).add(r[b]);
        case Op.UNPACK -> steps.unpack(r, a, r[b], c);
        case Op.GET_ITER -> r[a] = in.iterate(r[b]);
        case Op.FOR_NEXT -> {
          if (steps.turn() && its.heat.turned(f.code)) {
            f.pc = pc - 4;
            return f;
          }
          PyObject iterator = r[a];
          if (iterator instanceof PyGenerator) {
            return steps.nextOfGenerator(f, iterator);
          }
          PyObject value = steps.next(iterator);
          if (value != null) {
            PyObject dropped = r[b];
            r[b] = value;
            pc = c;
            steps.dropped(f, pc, dropped);
          }
        }
        case Op.CALL -> {
          Frame next = steps.call(f, r, a, b, c);
          // A call that blocks may fail at once and be caught right here.
          if (next != f || f.pc != pc) {
            return next;
          }
        }
        case Op.INVOKE -> {
          Frame next = steps.invoke(f, r, a, b, (CallSite) sites[c]);
          if (next != f || f.pc != pc) {
            return next;
          }
        }
        case Op.CALL_NAMED -> {
          Frame next = steps.calls.callNamed(f, (CallSite) sites[c], r, b);
          if (next != f || f.pc != pc) {
            return next;
          }
        }
        case Op.CALL_SPREAD -> {
          Frame next = steps.calls.callSpread(f, r, b);
          if (next != f || f.pc != pc) {
            return next;
          }
        }
        case Op.RETURN -> {
          return steps.finish(f, r[a]);
        }
        case Op.YIELD -> {
          return steps.yield(f, r[b]);
        }
        case Op.AWAIT -> {
          return steps.await(f, r[b]);
        }
        case Op.YIELD_FROM -> {
          return steps.yieldFrom(f, r[b]);
        }
        case Op.RERAISE -> {
          return steps.reraise(f, r[a]);
        }
        case Op.LINE -> steps.lineReached(f, a);
        default -> {
          steps.rare(op, f, a, b, c);
          pc = f.pc;
        }
      }
    }
  }
}
