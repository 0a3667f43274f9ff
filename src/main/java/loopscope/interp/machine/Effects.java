package loopscope.interp.machine;

import loopscope.interp.object.PyCode;

/// What instructions read and write, and where they go on, for [Registers] and [Liveness].
///
/// A set of registers is the bits of a `long`: only the first 64 are told apart, as hardly any code
/// has more.
final class Effects {
  /// All registers that are told apart.
  static final long ALL = -1L;

  private Effects() {}

  /// The set of one register.
  static long bit(int register) {
    return register >= 0 && register < Long.SIZE ? 1L << register : 0;
  }

  /// The set of registers side by side.
  static long range(int from, int count) {
    long all = 0;
    for (int i = from; i < from + count; i++) {
      all |= bit(i);
    }
    return all;
  }

  /// The registers whose values the instruction at `at` needs. One that is overwritten counts where
  /// letting go of its value may be noticed.
  static long reads(PyCode code, int at) {
    int[] ops = code.ops;
    int a = ops[at + 1];
    int b = ops[at + 2];
    int c = ops[at + 3];
    return switch (ops[at] & 0xff) {
      case Op.MOVE -> bit(a) | bit(b);
      case Op.CHECK, Op.CLEAR, Op.DROP, Op.STORE_GLOBAL, Op.RETURN, Op.RERAISE -> bit(a);
      case Op.JUMP_TRUE, Op.JUMP_FALSE, Op.JUMP_NONE, Op.JUMP_NOT_NONE, Op.FOR_NEXT -> bit(a);
      case Op.LOAD_SITE, Op.LOAD_GLOBAL, Op.LOAD_CELL, Op.MAKE_CELL -> 0;
      case Op.JUMP, Op.JUMP_BACK, Op.LINE -> 0;
      case Op.STORE_CELL, Op.LOAD_ATTR, Op.NEG, Op.NOT, Op.FORMAT, Op.UNPACK, Op.GET_ITER -> bit(b);
      case Op.CHECK_METHOD -> bit(b);
      case Op.YIELD, Op.AWAIT, Op.YIELD_FROM -> bit(b);
      case Op.STORE_ATTR, Op.LIST_APPEND -> bit(a) | bit(b);
      case Op.JUMP_LT, Op.JUMP_LE, Op.JUMP_EQ, Op.JUMP_NE, Op.JUMP_GT, Op.JUMP_GE ->
          bit(a) | bit(b);
      case Op.JUMP_NOT_LT, Op.JUMP_NOT_LE, Op.JUMP_NOT_EQ -> bit(a) | bit(b);
      case Op.JUMP_NOT_NE, Op.JUMP_NOT_GT, Op.JUMP_NOT_GE -> bit(a) | bit(b);
      case Op.SETITEM -> bit(a) | bit(b) | bit(c);
      case Op.GETITEM, Op.ADD, Op.SUB, Op.MUL, Op.MOD, Op.FLOORDIV -> bit(b) | bit(c);
      case Op.BINARY, Op.INPLACE, Op.COMPARE -> bit(b) | bit(c);
      case Op.IS, Op.IS_NOT, Op.IN, Op.NOT_IN -> bit(b) | bit(c);
      case Op.BUILD_LIST, Op.BUILD_TUPLE, Op.BUILD_STRING -> range(b, c);
      case Op.CALL -> range(b, c + 1);
      case Op.INVOKE -> range(b + 1, ((CallSite) code.sites[c]).count + 1);
      case Op.CALL_NAMED -> range(b, ((CallSite) code.sites[c]).count + 1);
      case Op.CALL_SPREAD -> range(b, 3);
      default -> ALL;
    };
  }

  /// The registers whose values the instruction at `at` needs, without one that it overwrites. Here
  /// those that handle exceptions count one by one, as what they leave behind is worth knowing.
  static long uses(PyCode code, int at) {
    int a = code.ops[at + 1];
    int b = code.ops[at + 2];
    return switch (code.ops[at] & 0xff) {
      case Op.MOVE, Op.PUSH_HANDLED, Op.EXIT_WITH, Op.GET_AITER, Op.GET_ANEXT, Op.LOAD_SPECIAL ->
          bit(b);
      case Op.POP_HANDLED, Op.END_ASYNC_FOR, Op.DELETE_LOCAL -> bit(a);
      case Op.ASSERTION -> 0;
      case Op.MATCH_EXCEPTION, Op.RAISE -> bit(a) | bit(b);
      default -> reads(code, at);
    };
  }

  /// The registers that the instruction at `at` gives new values.
  static long writes(PyCode code, int at) {
    int[] ops = code.ops;
    int a = ops[at + 1];
    int b = ops[at + 2];
    int c = ops[at + 3];
    return switch (ops[at] & 0xff) {
      case Op.CHECK, Op.STORE_GLOBAL, Op.STORE_CELL, Op.STORE_ATTR, Op.SETITEM -> 0;
      case Op.CHECK_METHOD -> 0;
      case Op.RETURN, Op.RERAISE, Op.LIST_APPEND, Op.LINE, Op.JUMP, Op.JUMP_BACK -> 0;
      case Op.JUMP_TRUE, Op.JUMP_FALSE, Op.JUMP_NONE, Op.JUMP_NOT_NONE -> 0;
      case Op.JUMP_LT, Op.JUMP_LE, Op.JUMP_EQ, Op.JUMP_NE, Op.JUMP_GT, Op.JUMP_GE -> 0;
      case Op.JUMP_NOT_LT, Op.JUMP_NOT_LE, Op.JUMP_NOT_EQ -> 0;
      case Op.JUMP_NOT_NE, Op.JUMP_NOT_GT, Op.JUMP_NOT_GE -> 0;
      case Op.UNPACK -> range(a, c);
      case Op.FOR_NEXT -> bit(b);
      case Op.UNPACK_STAR -> range(a, (c & 0xffff) + 1 + (c >>> 16));
      case Op.EXIT_WITH -> range(a, 3);
      case Op.SPLIT_GROUP -> range(a, 2);
      default -> bit(a);
    };
  }

  /// Whether the instruction writes its result into the frame and not into a variable of the JVM.
  static boolean writesFrame(int op) {
    return switch (op & 0xff) {
      case Op.YIELD, Op.AWAIT, Op.YIELD_FROM -> true;
      default -> (op & 0xff) >= Op.FIRST_RARE;
    };
  }

  /// Whether the instruction may run any code, so that the frame has to be as the program sees it;
  /// others do so only on their slow paths.
  static boolean isOpen(int op) {
    return switch (op & 0xff) {
      case Op.CALL, Op.INVOKE, Op.CALL_NAMED, Op.CALL_SPREAD -> true;
      case Op.RETURN, Op.YIELD, Op.AWAIT, Op.YIELD_FROM, Op.RERAISE, Op.LINE -> true;
      case Op.STORE_GLOBAL, Op.GET_ITER, Op.NEG -> true;
      default -> (op & 0xff) >= Op.FIRST_RARE;
    };
  }

  /// Whether the next instruction may follow.
  static boolean goesOn(int op) {
    return switch (op & 0xff) {
      case Op.JUMP, Op.JUMP_BACK, Op.RETURN, Op.RERAISE, Op.RAISE -> false;
      default -> true;
    };
  }

  /// Where else the instruction at `at` may lead, or -1.
  static int target(int[] ops, int at) {
    int op = ops[at] & 0xff;
    boolean jumps =
        op >= Op.JUMP && op <= Op.JUMP_NOT_GE
            || op == Op.FOR_NEXT
            || op == Op.END_ASYNC_FOR
            || op == Op.MATCH_EXCEPTION;
    return jumps ? ops[at + 3] : -1;
  }
}
