package loopscope.interp.machine;

import java.util.function.Consumer;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// Which registers hold values that are still needed, before each instruction of some code.
///
/// What is computed on the way is needed up to its last use, which the registers in use as the
/// compiler counts them do not tell: one that is about to be written again still holds what it held
/// last time.
public final class Liveness {
  private Liveness() {}

  /// The set of registers, as [Effects] has them, before each instruction of a code object.
  static long[] of(PyCode code) {
    long[] known = code.needed;
    if (known == null) {
      known = find(code, false);
      addIterators(code.ops, known);
      code.needed = known;
    }
    return known;
  }

  /// What a loop iterates is held in the whole of its body, also on the way out through `finally`.
  private static void addIterators(int[] ops, long[] needed) {
    int asyncIterator = 0;
    int asyncFrom = 0;
    for (int at = 0; at < ops.length; at += 4) {
      switch (ops[at] & 0xff) {
        case Op.FOR_NEXT -> add(needed, ops[at + 3], at + 4, ops[at + 1]);
        case Op.GET_ANEXT -> {
          asyncIterator = ops[at + 2];
          asyncFrom = at;
        }
        case Op.END_ASYNC_FOR -> add(needed, asyncFrom, ops[at + 3], asyncIterator);
        default -> {}
      }
    }
  }

  private static void add(long[] needed, int from, int to, int register) {
    for (int at = from; at < to; at += 4) {
      needed[at / 4] |= Effects.bit(register);
    }
  }

  /// The same anew; `overwritten` says whether a register counts as needed where letting go of its
  /// value may be noticed.
  static long[] find(PyCode code, boolean overwritten) {
    long[] needed = new long[code.ops.length / 4 + 1];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int at = code.ops.length - 4; at >= 0; at -= 4) {
        long used = overwritten ? Effects.reads(code, at) : Effects.uses(code, at);
        long before =
            after(code, at, needed) & ~Effects.writes(code, at)
                | used
                | inHandler(code, at, needed);
        if (before != needed[at / 4]) {
          needed[at / 4] = before;
          changed = true;
        }
      }
    }
    return needed;
  }

  /// Names the values in the registers in use where a frame stands.
  static void eachInUse(Frame f, Consumer<@Nullable Object> visitor) {
    PyCode code = f.code;
    PyObject[] slots = f.slots;
    // Registers above are either done with or not yet written for the next instruction.
    int at = Math.min(f.pc / 4, code.live.length - 1);
    int alive = Math.min(at < 0 ? slots.length : code.live[at], slots.length);
    int variables = code.freesAt() + code.frees.length;
    for (int i = 0; i < Math.min(alive, variables); i++) {
      visitor.accept(slots[i]);
    }
    if (alive > variables) {
      long needed = of(code)[at] & ~awaited(f);
      for (int i = variables; i < alive; i++) {
        if (i >= Long.SIZE || (needed & Effects.bit(i)) != 0) {
          visitor.accept(slots[i]);
        }
      }
    }
  }

  /// The register for what a suspended frame waits for. What it holds until then is of the past.
  private static long awaited(Frame f) {
    Resumable object = f.generator;
    boolean waits =
        object != null && f.pc >= 4 && Watched.outermost(object).state == CoroutineState.SUSPENDED;
    return waits ? Effects.bit(f.code.ops[f.pc - 3]) : 0;
  }

  /// What is needed after the instruction at `at`, wherever it leads.
  static long after(PyCode code, int at, long[] needed) {
    int target = Effects.target(code.ops, at);
    long all = target < 0 ? 0 : needed[target / 4];
    return Effects.goesOn(code.ops[at]) ? all | needed[at / 4 + 1] : all;
  }

  /// Whether the instruction under way in a frame is the last that needs a value, as far as that is
  /// known: next to instructions that are seldom it is not.
  public static boolean isLastUse(@Nullable Frame f, PyObject value) {
    if (f == null || f.body != null || f.pc == 0) {
      return false;
    }
    int at = f.pc - 4;
    long needed = after(f.code, at, of(f.code)) & ~Effects.writes(f.code, at);
    for (int i = 0; i < f.slots.length; i++) {
      if (f.slots[i] == value && (i >= Long.SIZE || (needed & Effects.bit(i)) != 0)) {
        return false;
      }
    }
    return true;
  }

  /// What is needed by who handles an exception of the instruction at `at`.
  static long inHandler(PyCode code, int at, long[] needed) {
    int[] table = code.handlers;
    for (int i = 0; i < table.length; i += 4) {
      if (at >= table[i] && at < table[i + 1]) {
        return needed[table[i + 2] / 4] & ~Effects.bit(table[i + 3]);
      }
    }
    return 0;
  }
}
