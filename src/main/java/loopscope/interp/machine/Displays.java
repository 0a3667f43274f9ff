package loopscope.interp.machine;

import loopscope.interp.machine.Bytecode.Label;

/// Translates what makes one value out of several or several out of one: displays, f-strings,
/// unpacking.
final class Displays {
  private static final String VALUE = Types.VALUE;
  private static final String INT = Types.INT;
  private static final String IN = Types.INTERPRETER;

  private final Emitter e;
  private final Bytecode body;
  private final SlowPaths slow;
  private final Branches branches;

  Displays(Emitter emitter, SlowPaths slowPaths) {
    this.e = emitter;
    this.body = emitter.body;
    this.slow = slowPaths;
    this.branches = new Branches(emitter, slowPaths);
  }

  /// Translates the instruction at `at`.
  void emit(int at, int op, int a, int b, int c) {
    switch (op & 0xff) {
      case Op.BUILD_LIST -> {
        body.make(Types.LIST).op(Bytecode.DUP);
        array(b, c);
        body.construct(Types.LIST, Types.method(Types.VOID, Types.VALUES));
        e.assign(a);
      }
      case Op.BUILD_TUPLE -> {
        array(b, c);
        body.invokestatic(Types.TUPLE, "of", Types.method(Types.TUPLE, Types.VALUES));
        e.assign(a);
      }
      case Op.BUILD_STRING -> {
        if (c == 2) {
          e.register(b).register(b + 1).quick("join", VALUE, VALUE, VALUE).assign(a);
        } else {
          e.standing(at).steps();
          array(b, c);
          e.number(0).number(c).call("join", VALUE, Types.VALUES, INT, INT).assign(a);
        }
      }
      case Op.FORMAT -> {
        if (isJoinedNext(at, a) && e.ops[at + 4 + 3] == 2) {
          numbered(at, a, b);
        } else {
          format(at, a, b);
        }
      }
      case Op.LIST_APPEND -> {
        e.standing(at).register(a);
        body.cast(Types.LIST);
        e.register(b);
        body.invokevirtual(Types.LIST, "add", Types.method(Types.VOID, VALUE));
      }
      case Op.UNPACK -> unpack(at, a, b, c);
      case Op.GET_ITER -> {
        e.open(at).interpreter().register(b);
        body.invokevirtual(IN, "iterate", Types.method(VALUE, VALUE));
        e.assign(a);
      }
      default -> branches.emit(at, op, a, b, c);
    }
  }

  private void format(int at, int a, int b) {
    e.register(b).quick(isJoinedNext(at, a) ? "part" : "format", VALUE, VALUE);
    slow.unlessNull(at, a, () -> e.open(at).steps().register(b).call("format", VALUE, VALUE));
  }

  /// This instruction and the next one make a text that may end in a small number.
  private void numbered(int at, int a, int b) {
    e.steps().body.getfield(Types.STEPS, "numbered", Types.NUMBERED);
    e.register(e.ops[at + 4 + 2]).register(b);
    body.invokevirtual(Types.NUMBERED, "of", Types.method(VALUE, VALUE, VALUE));
    body.astore(Emitter.VALUE).aload(Emitter.VALUE);
    body.jump(
        Bytecode.IFNULL,
        slow.to(
            () -> {
              format(at, a, b);
              body.jump(e.label(at + 4));
            }));
    e.value().assign(e.ops[at + 4 + 1]);
    body.jump(e.label(at + 8));
  }

  /// Whether the instruction behind the one at `at` makes a register a part of a longer string, and
  /// no one sees it as an object of its own.
  private boolean isJoinedNext(int at, int register) {
    int next = at + 4;
    return next < e.ops.length
        && (e.ops[next] & 0xff) == Op.BUILD_STRING
        && e.ops[next + 3] > 1
        && register == e.ops[next + 2] + e.ops[next + 3] - 1
        && register >= e.code.freesAt() + e.code.frees.length;
  }

  private void unpack(int at, int a, int b, int count) {
    Label next = e.label(at + 4);
    e.register(b).number(count).quick("items", Types.VALUES, VALUE, INT);
    body.astore(Emitter.VALUES).aload(Emitter.VALUES);
    body.jump(
        Bytecode.IFNULL,
        slow.to(
            () -> {
              e.open(at).steps().slots().number(a).register(b).number(count);
              e.call("unpack", Types.VOID, Types.VALUES, INT, VALUE, INT);
              e.reload(Effects.range(a, count));
              body.jump(next);
            }));
    for (int i = 0; i < count; i++) {
      body.aload(Emitter.VALUES).constant(i).op(Bytecode.AALOAD);
      e.assign(a + i);
    }
  }

  private void array(int from, int count) {
    body.constant(count).makeArray(VALUE);
    for (int i = 0; i < count; i++) {
      body.op(Bytecode.DUP).constant(i);
      e.register(from + i);
      body.op(Bytecode.AASTORE);
    }
  }
}
