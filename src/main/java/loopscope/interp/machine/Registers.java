package loopscope.interp.machine;

import loopscope.interp.object.PyCode;

/// Which registers of translated code have a home in a variable of the JVM, and where the frame
/// lags behind them.
///
/// A home always holds the register's value. The frame's own slot is given it only where somebody
/// may look at the frame or it may be left: before calls, awaits and whatever else may run any
/// code. Between those a value that is used up costs the frame nothing. A variable of the program
/// counts as used everywhere, a temporary up to its last use.
final class Registers {
  private final PyCode code;
  private final long homes;
  private final long variables;
  private final boolean eager;
  private final long[] live;
  private final long[] lags;

  /// `eager` code gives every value to the frame at once, which makes it shorter.
  Registers(PyCode code, boolean eager) {
    this.code = code;
    this.eager = eager;
    int cells = code.freesAt() + code.frees.length - code.cellsAt();
    long all = Effects.range(0, Math.min(code.constantsAt, Long.SIZE));
    homes = all & ~Effects.range(code.cellsAt(), cells);
    variables = homes & Effects.range(0, Math.min(code.cellsAt(), Long.SIZE));
    live = Liveness.find(code, true);
    for (int i = 0; i < live.length; i++) {
      live[i] &= homes;
    }
    lags = new long[code.ops.length / 4 + 1];
    if (!eager) {
      findLags();
    }
  }

  /// Whether a register has a home.
  boolean hasHome(int register) {
    return (homes & Effects.bit(register)) != 0;
  }

  /// Whether the frame is given every value at once.
  boolean isEager() {
    return eager;
  }

  /// All homes.
  long homes() {
    return homes;
  }

  /// The homes of the program's variables.
  long variables() {
    return variables;
  }

  /// What the frame lacks before the instruction at `at` of what is used from there on.
  long laggingBefore(int at) {
    return lags[at / 4] & (variables | live[at / 4]);
  }

  /// What the frame lacks before the instruction at `at` of what is used after it, or by who
  /// handles its exception.
  long lagging(int at) {
    long after = liveAfter(at) & ~Effects.writes(code, at);
    return lags[at / 4] & (variables | after | liveInHandler(at));
  }

  /// The same with what the instruction itself needs.
  long laggingWithOperands(int at) {
    return lagging(at) | lags[at / 4] & (liveAfter(at) | Effects.reads(code, at));
  }

  /// What the frame lacks after the instruction at `at`.
  long laggingAfter(int at) {
    return after(at);
  }

  private long liveAfter(int at) {
    return Liveness.after(code, at, live);
  }

  private long liveInHandler(int at) {
    return Liveness.inHandler(code, at, live);
  }

  private long after(int at) {
    int op = code.ops[at];
    long left = Effects.isOpen(op) ? 0 : lags[at / 4];
    long written = Effects.writes(code, at) & homes;
    left = Effects.writesFrame(op) ? left & ~written : left | written;
    return eager ? 0 : left & (variables | liveAfter(at));
  }

  private void findLags() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int at = 0; at < code.ops.length; at += 4) {
        long left = after(at);
        int target = Effects.target(code.ops, at);
        if (target >= 0) {
          changed |= add(target, left);
        }
        if (Effects.goesOn(code.ops[at])) {
          changed |= add(at + 4, left);
        }
      }
    }
  }

  private boolean add(int at, long left) {
    long before = lags[at / 4];
    lags[at / 4] = before | left;
    return lags[at / 4] != before;
  }
}
