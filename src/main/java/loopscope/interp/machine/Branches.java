package loopscope.interp.machine;

import loopscope.interp.machine.Bytecode.Label;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// Translates jumps, loops and tests.
final class Branches {
  private static final String VALUE = Types.VALUE;
  private static final String FRAME = Types.FRAME;
  private static final String INT = Types.INT;
  private static final String IN = Types.INTERPRETER;

  private final Emitter e;
  private final Bytecode body;
  private final SlowPaths slow;
  private final Transfers transfers;

  Branches(Emitter emitter, SlowPaths slowPaths) {
    this.e = emitter;
    this.body = emitter.body;
    this.slow = slowPaths;
    this.transfers = new Transfers(emitter);
  }

  /// Translates the instruction at `at`.
  void emit(int at, int op, int a, int b, int c) {
    switch (op & 0xff) {
      case Op.JUMP -> body.jump(e.label(c));
      case Op.JUMP_BACK -> {
        turn(at, e.label(c));
        body.jump(e.label(c));
      }
      case Op.JUMP_TRUE -> truth(at, a, e.label(c), e.label(at + 4));
      case Op.JUMP_FALSE -> {
        truth(at, a, e.label(at + 4), e.label(c));
        body.jump(e.label(c));
      }
      case Op.JUMP_NONE, Op.JUMP_NOT_NONE -> {
        e.register(a);
        body.getstatic(Types.NONE, "NONE", Types.NONE);
        body.jump(
            (op & 0xff) == Op.JUMP_NONE ? Bytecode.IF_ACMPEQ : Bytecode.IF_ACMPNE, e.label(c));
      }
      case Op.JUMP_LT -> compare(at, CompareOp.LT, "less", true);
      case Op.JUMP_LE -> compare(at, CompareOp.LE, "lessOrEqual", true);
      case Op.JUMP_EQ -> compare(at, CompareOp.EQ, "equal", true);
      case Op.JUMP_NE -> compare(at, CompareOp.NE, "notEqual", true);
      case Op.JUMP_GT -> compare(at, CompareOp.GT, "greater", true);
      case Op.JUMP_GE -> compare(at, CompareOp.GE, "greaterOrEqual", true);
      case Op.JUMP_NOT_LT -> compare(at, CompareOp.LT, "less", false);
      case Op.JUMP_NOT_LE -> compare(at, CompareOp.LE, "lessOrEqual", false);
      case Op.JUMP_NOT_EQ -> compare(at, CompareOp.EQ, "equal", false);
      case Op.JUMP_NOT_NE -> compare(at, CompareOp.NE, "notEqual", false);
      case Op.JUMP_NOT_GT -> compare(at, CompareOp.GT, "greater", false);
      case Op.JUMP_NOT_GE -> compare(at, CompareOp.GE, "greaterOrEqual", false);
      case Op.NOT -> {
        Label isTrue = new Label();
        Label isFalse = new Label();
        truth(at, b, isTrue, isFalse);
        e.bind(isFalse);
        body.getstatic(Types.BOOL, "TRUE", Types.BOOL);
        e.assign(a);
        body.jump(e.label(at + 4));
        e.bind(isTrue);
        body.getstatic(Types.BOOL, "FALSE", Types.BOOL);
        e.assign(a);
      }
      case Op.IN, Op.NOT_IN -> contains(at, (op & 0xff) == Op.IN, a, b, c);
      case Op.FOR_NEXT -> forNext(at, a, b, c);
      default -> transfers.emit(at, op, a, b, c);
    }
  }

  /// Goes to `isTrue` or on, where what follows belongs to `isFalse`.
  private void truth(int at, int register, Label isTrue, Label isFalse) {
    e.register(register);
    body.getstatic(Types.BOOL, "TRUE", Types.BOOL).jump(Bytecode.IF_ACMPEQ, isTrue);
    e.register(register);
    body.getstatic(Types.BOOL, "FALSE", Types.BOOL).jump(Bytecode.IF_ACMPEQ, isFalse);
    e.register(register).quick("truth", INT, VALUE);
    body.istore(Emitter.NUMBER)
        .iload(Emitter.NUMBER)
        .jump(Bytecode.IFGT, isTrue)
        .iload(Emitter.NUMBER);
    body.jump(
        Bytecode.IFLT,
        slow.to(
            () -> {
              e.open(at).interpreter().register(register);
              body.invokevirtual(IN, "isTrueAtLast", Types.method(Types.BOOLEAN, VALUE));
              body.jump(Bytecode.IFNE, isTrue).jump(isFalse);
            }));
  }

  /// A test of an operator: goes to the instruction's target when it `jumpsWhen` holds.
  private void compare(int at, CompareOp op, String name, boolean jumpsWhen) {
    int a = e.ops[at + 1];
    int b = e.ops[at + 2];
    Label target = e.label(e.ops[at + 3]);
    Label next = e.label(at + 4);
    Label other =
        slow.to(
            () -> {
              e.number(op.ordinal()).register(a).register(b).quick("holds", INT, INT, VALUE, VALUE);
              Label known = new Label();
              body.istore(Emitter.NUMBER).iload(Emitter.NUMBER).jump(Bytecode.IFGE, known);
              e.open(at).interpreter().register(a).register(b);
              e.fast(name, Types.BOOLEAN, IN, VALUE, VALUE);
              body.istore(Emitter.NUMBER);
              e.bind(known);
              body.iload(Emitter.NUMBER).jump(jumpsWhen ? Bytecode.IFNE : Bytecode.IFEQ, target);
              body.jump(next);
            });
    PyObject constant = b >= e.code.constantsAt ? e.code.template[b] : null;
    e.register(a);
    body.instanceOf(Types.LONG).jump(Bytecode.IFEQ, other);
    if (!(constant instanceof PyLong)) {
      e.register(b);
      body.instanceOf(Types.LONG).jump(Bytecode.IFEQ, other);
    }
    number(a, null);
    number(b, constant);
    body.op(Bytecode.LCMP).jump(jump(op, jumpsWhen), target);
  }

  private void number(int register, @Nullable PyObject constant) {
    if (constant instanceof PyLong known) {
      body.constant(known.value);
    } else {
      e.register(register);
      body.cast(Types.LONG).getfield(Types.LONG, "value", Types.JAVA_LONG);
    }
  }

  private static int jump(CompareOp op, boolean jumpsWhen) {
    return switch (op) {
      case LT -> jumpsWhen ? Bytecode.IFLT : Bytecode.IFGE;
      case LE -> jumpsWhen ? Bytecode.IFLE : Bytecode.IFGT;
      case EQ -> jumpsWhen ? Bytecode.IFEQ : Bytecode.IFNE;
      case NE -> jumpsWhen ? Bytecode.IFNE : Bytecode.IFEQ;
      case GT -> jumpsWhen ? Bytecode.IFGT : Bytecode.IFLE;
      case GE -> jumpsWhen ? Bytecode.IFGE : Bytecode.IFLT;
    };
  }

  private void contains(int at, boolean positive, int a, int b, int c) {
    e.open(at).interpreter().register(c).register(b);
    body.invokevirtual(IN, "contains", Types.method(Types.BOOLEAN, VALUE, VALUE));
    if (!positive) {
      body.constant(1).op(Bytecode.IXOR);
    }
    body.invokestatic(Types.BOOL, "of", Types.method(Types.BOOL, Types.BOOLEAN));
    e.assign(a);
  }

  /// Looks at the limits now and then.
  private void turn(int at, Label next) {
    e.steps().call("isTimeToLook", Types.BOOLEAN);
    body.jump(
        Bytecode.IFNE,
        slow.to(
            () -> {
              e.open(at).steps().call("look", Types.VOID);
              body.jump(next);
            }));
  }

  private void forNext(int at, int a, int b, int c) {
    Label step = new Label();
    Label over = e.label(at + 4);
    Label loop = e.label(c);
    turn(at, step);
    e.bind(step);
    e.register(a);
    body.instanceOf(Types.RANGE).jump(Bytecode.IFEQ, slow.to(() -> nextOfOther(at, a, b, c)));
    e.register(a);
    body.cast(Types.RANGE).invokevirtual(Types.RANGE, "next", Types.method(VALUE));
    body.astore(Emitter.VALUE).aload(Emitter.VALUE).jump(Bytecode.IFNULL, over);
    e.value().assign(b);
    body.jump(loop);
  }

  private void nextOfOther(int at, int a, int b, int c) {
    Label over = e.label(at + 4);
    Label loop = e.label(c);
    Label generator = new Label();
    e.register(a);
    body.instanceOf(Types.GENERATOR).jump(Bytecode.IFNE, generator);
    e.open(at).interpreter().register(a);
    body.invokevirtual(IN, "next", Types.method(VALUE, VALUE));
    body.astore(Emitter.VALUE).aload(Emitter.VALUE).jump(Bytecode.IFNULL, over);
    e.register(b);
    body.astore(Emitter.OLD);
    e.value().assign(b);
    e.steps();
    body.getfield(Types.STEPS, "finalization", Types.FINALIZATION)
        .invokevirtual(Types.FINALIZATION, "isPending", Types.method(Types.BOOLEAN))
        .jump(Bytecode.IFEQ, loop);
    e.spill(e.registers.laggingAfter(at));
    e.steps().frame().number(c);
    body.aload(Emitter.OLD);
    e.call("dropped", Types.VOID, FRAME, INT, VALUE);
    body.jump(loop);
    e.bind(generator);
    e.open(at).steps();
    body.getfield(Types.STEPS, "invocations", Types.INVOCATIONS);
    e.frame().register(a).number(c);
    body.invokevirtual(Types.INVOCATIONS, "advance", Types.method(INT, FRAME, VALUE, INT));
    body.istore(Emitter.NUMBER).iload(Emitter.NUMBER).jump(Bytecode.IFEQ, over);
    Label value = new Label();
    body.iload(Emitter.NUMBER).jump(Bytecode.IFGT, value);
    e.leave();
    e.bind(value);
    e.reload(Effects.bit(b));
    body.jump(loop);
  }
}
