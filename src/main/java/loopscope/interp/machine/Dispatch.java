package loopscope.interp.machine;

import loopscope.interp.Finalization;
import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.RangeIterator;
import loopscope.interp.text.Fault;
import org.jspecify.annotations.Nullable;

/// The dispatch loop.
///
/// [#run] is left at every change of frames and entered again for the next one, so that the JIT's
/// newest code is in use soon without replacing a loop under way. It must stay below the 8,000
/// bytes of bytecode that the JIT accepts: common operations are here, what they do in [Fast] and
/// [Calls], everything else in [RareOps].
final class Dispatch {
  private static final int BUDGET = 4096;

  private final Interpreter in;
  private final Machine machine;
  private final Calls calls;
  private final Chain chain;
  private final RareOps rare;
  private final PyDict builtins;
  private final Finalization finalization;
  private int budget = BUDGET;

  Dispatch(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
    this.calls = machine.calls;
    this.chain = machine.chain;
    this.rare = machine.rare;
    this.builtins = in.builtins();
    this.finalization = in.finalization();
  }

  private void pause(Frame f, int pc) {
    f.pc = pc;
    budget = BUDGET;
    machine.check();
  }

  /// Runs a frame until another one has to go on, which it gives; null at the bottom.
  @Nullable Frame run(Frame f) {
    int[] ops = f.code.ops;
    @Nullable PyObject[] r = f.slots;
    Object[] sites = f.code.sites;
    int pc = f.pc;
    machine.current = f;
    if (--budget < 0) {
      pause(f, pc);
    }
    try {
      while (true) {
        int op = ops[pc];
        int a = ops[pc + 1];
        int b = ops[pc + 2];
        int c = ops[pc + 3];
        pc += 4;
        switch (op & 0xff) {
          case Op.MOVE -> {
            PyObject dropped = r[a];
            r[a] = r[b];
            if (dropped != null && finalization.isPending()) {
              f.pc = pc;
              finalization.dropped(dropped);
            }
          }
          case Op.CHECK -> {
            if (r[a] == null) {
              throw calls.unbound(f, a);
            }
          }
          case Op.CLEAR, Op.DROP -> {
            PyObject dropped = r[a];
            r[a] = null;
            if (dropped != null && finalization.isPending()) {
              f.pc = pc;
              finalization.dropped(dropped);
            }
          }
          case Op.LOAD_SITE -> r[a] = (PyObject) sites[b];
          case Op.LOAD_GLOBAL -> {
            PyObject value = ((GlobalSite) sites[b]).load(f.globals, builtins);
            if (value == null) {
              throw calls.noSuchName(f, ((GlobalSite) sites[b]).name);
            }
            r[a] = value;
          }
          case Op.STORE_GLOBAL -> {
            PyObject dropped =
                finalization.isPending() ? f.globals.get(((GlobalSite) sites[b]).name) : null;
            ((GlobalSite) sites[b]).store(f.globals, r[a]);
            if (dropped != null) {
              f.pc = pc;
              finalization.dropped(dropped);
            }
          }
          case Op.LOAD_CELL -> {
            PyObject value = ((PyCell) r[b]).value;
            if (value == null) {
              throw calls.unbound(f, b);
            }
            r[a] = value;
          }
          case Op.STORE_CELL -> ((PyCell) r[a]).value = r[b];
          case Op.MAKE_CELL -> r[a] = new PyCell(null);
          case Op.LOAD_ATTR -> {
            f.pc = pc;
            r[a] = ((AttrSite) sites[c]).load(in, r[b]);
          }
          case Op.STORE_ATTR -> {
            f.pc = pc;
            ((AttrSite) sites[c]).store(in, r[a], r[b]);
          }
          case Op.GETITEM -> r[a] = Fast.getItem(in, r[b], r[c]);
          case Op.SETITEM -> Fast.setItem(in, r[a], r[b], r[c]);
          case Op.ADD -> r[a] = Fast.add(in, r[b], r[c]);
          case Op.SUB -> r[a] = Fast.sub(in, r[b], r[c]);
          case Op.MUL -> r[a] = Fast.mul(in, r[b], r[c]);
          case Op.MOD -> r[a] = Fast.mod(in, r[b], r[c]);
          case Op.FLOORDIV -> r[a] = Fast.floorDivide(in, r[b], r[c]);
          case Op.BINARY -> r[a] = Fast.binary(in, op >> Op.SHIFT, r[b], r[c]);
          case Op.INPLACE -> r[a] = Fast.inPlace(in, op >> Op.SHIFT, r[b], r[c]);
          case Op.NEG -> r[a] = calls.negate(r[b]);
          case Op.NOT -> r[a] = in.isTrue(r[b]) ? PyBool.FALSE : PyBool.TRUE;
          case Op.COMPARE -> r[a] = Fast.compare(in, op >> Op.SHIFT, r[b], r[c]);
          case Op.IS -> r[a] = PyBool.of(r[b] == r[c]);
          case Op.IS_NOT -> r[a] = PyBool.of(r[b] != r[c]);
          case Op.IN -> r[a] = PyBool.of(in.contains(r[c], r[b]));
          case Op.NOT_IN -> r[a] = PyBool.of(!in.contains(r[c], r[b]));
          case Op.JUMP -> pc = c;
          case Op.JUMP_BACK -> {
            if (--budget < 0) {
              pause(f, pc);
            }
            pc = c;
          }
          case Op.JUMP_TRUE -> {
            if (in.isTrue(r[a])) {
              pc = c;
            }
          }
          case Op.JUMP_FALSE -> {
            if (!in.isTrue(r[a])) {
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
          case Op.BUILD_LIST -> r[a] = new PyList(calls.copy(r, b, c));
          case Op.BUILD_TUPLE -> r[a] = PyTuple.of(calls.copy(r, b, c));
          case Op.BUILD_STRING -> r[a] = calls.join(r, b, c);
          case Op.FORMAT -> {
            f.pc = pc;
            r[a] = calls.format(r[b]);
          }
          case Op.LIST_APPEND -> ((PyList) r[a]).add(r[b]);
          case Op.UNPACK -> calls.unpack(r, a, r[b], c);
          case Op.GET_ITER -> r[a] = in.iterate(r[b]);
          case Op.FOR_NEXT -> {
            PyObject iterator = r[a];
            if (--budget < 0) {
              pause(f, pc);
            }
            f.pc = pc;
            if (iterator instanceof PyGenerator generator) {
              return chain.enterForNext(f, generator);
            }
            PyObject value =
                iterator instanceof RangeIterator range ? range.next(in) : in.next(iterator);
            if (value != null) {
              r[b] = value;
              pc = c;
            }
          }
          case Op.CALL -> {
            f.pc = pc;
            PyObject target = r[b];
            if (target instanceof PyFunction function) {
              Frame next = calls.enter(f, function, r, b + 1, c);
              if (next != null) {
                return next;
              }
            } else if (target instanceof NativeFunction function) {
              PyObject result = calls.natives.call(function, r, b + 1, c);
              if (result == Machine.BLOCKING) {
                return chain.block(f);
              }
              r[a] = result;
            } else {
              Frame next = calls.callOther(f, target, r, b + 1, c);
              if (next != f) {
                return next;
              }
            }
          }
          case Op.INVOKE -> {
            f.pc = pc;
            CallSite site = (CallSite) sites[c];
            PyObject method = site.method(r[b + 1]);
            if (method instanceof PyFunction function) {
              Frame next = calls.enter(f, function, r, b + 1, site.count + 1);
              if (next != null) {
                return next;
              }
            } else if (method != null) {
              PyObject result =
                  calls.natives.call((NativeFunction) method, r, b + 1, site.count + 1);
              if (result == Machine.BLOCKING) {
                return chain.block(f);
              }
              r[a] = result;
            } else {
              Frame next = calls.callAttribute(f, site, r, b + 1);
              if (next != f) {
                return next;
              }
            }
          }
          case Op.CALL_NAMED -> {
            f.pc = pc;
            Frame next = calls.callNamed(f, (CallSite) sites[c], r, b);
            if (next != f) {
              return next;
            }
          }
          case Op.CALL_SPREAD -> {
            f.pc = pc;
            Frame next = calls.callSpread(f, r, b);
            if (next != f) {
              return next;
            }
          }
          case Op.RETURN -> {
            f.pc = pc;
            PyObject value = r[a];
            Frame back = f.back;
            if (f.generator == null
                && back != null
                && back.body == null
                && f.instance == null
                && !finalization.isPending()) {
              f.back = null;
              machine.depth--;
              back.slots[back.code.ops[back.pc - 3]] = value;
              return back;
            }
            return chain.finish(f, value);
          }
          case Op.YIELD -> {
            f.pc = pc;
            return chain.yield(f, r[b]);
          }
          case Op.AWAIT -> {
            f.pc = pc;
            return chain.await(f, r[b]);
          }
          case Op.YIELD_FROM -> {
            f.pc = pc;
            return chain.yieldFrom(f, r[b]);
          }
          case Op.RERAISE -> {
            f.pc = pc;
            return machine.unwinder.reraise(f, (PyException) r[a]);
          }
          case Op.LINE -> {
            f.pc = pc;
            machine.lineReached(f, a);
          }
          default -> {
            f.pc = pc;
            rare.run(op, f, a, b, c);
            pc = f.pc;
          }
        }
      }
    } catch (Reraise again) {
      f.pc = pc;
      return machine.unwinder.reraise(f, again.exception);
    } catch (Raise | Fault | StackOverflowError | OutOfMemoryError failure) {
      f.pc = pc;
      return machine.unwinder.raise(f, loopscope.interp.object.Faults.exception(failure));
    }
  }
}
