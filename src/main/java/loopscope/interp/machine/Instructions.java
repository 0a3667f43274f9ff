package loopscope.interp.machine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/// Translates instructions one by one. Each does what its case in [Dispatch] does.
final class Instructions {
  private static final ClassDesc VALUE = Types.VALUE;
  private static final ClassDesc FRAME = Types.FRAME;
  private static final ClassDesc INT = Types.INT;
  private static final ClassDesc IN = Types.INTERPRETER;
  private static final ClassDesc VALUES = Types.VALUES;

  private final Emitter e;
  private final CodeBuilder body;
  private final Transfers transfers;

  Instructions(Emitter emitter) {
    this.e = emitter;
    this.transfers = new Transfers(emitter);
    this.body = emitter.body;
  }

  /// Translates the instruction at `at`.
  void emit(int at) {
    int op = e.ops[at];
    int a = e.ops[at + 1];
    int b = e.ops[at + 2];
    int c = e.ops[at + 3];
    int pc = at + 4;
    switch (op & 0xff) {
      case Op.MOVE -> {
        e.register(a);
        body.astore(Emitter.VALUE);
        e.into(a).register(b).assign();
        dropped(pc);
      }
      case Op.CLEAR, Op.DROP -> {
        e.register(a);
        body.astore(Emitter.VALUE);
        e.into(a);
        body.aconst_null();
        e.assign();
        dropped(pc);
      }
      case Op.CHECK -> {
        Label bound = body.newLabel();
        e.register(a);
        body.ifnonnull(bound);
        e.at(pc).steps().frame().number(a).call("unbound", Types.RAISE, FRAME, INT);
        body.athrow().labelBinding(bound);
      }
      case Op.LOAD_SITE -> e.into(a).site(b, VALUE).assign();
      case Op.LOAD_GLOBAL ->
          e.at(pc)
              .into(a)
              .steps()
              .frame()
              .site(b, Types.GLOBAL_SITE)
              .call("loadGlobal", VALUE, FRAME, Types.GLOBAL_SITE)
              .assign();
      case Op.STORE_GLOBAL ->
          e.at(pc)
              .steps()
              .frame()
              .number(pc)
              .site(b, Types.GLOBAL_SITE)
              .register(a)
              .call("storeGlobal", Types.VOID, FRAME, INT, Types.GLOBAL_SITE, VALUE);
      case Op.LOAD_CELL ->
          e.at(pc).into(a).steps().frame().number(b).call("loadCell", VALUE, FRAME, INT).assign();
      case Op.MAKE_CELL -> {
        e.into(a);
        body.new_(Types.CELL)
            .dup()
            .aconst_null()
            .invokespecial(Types.CELL, ConstantDescs.INIT_NAME, Types.method(Types.VOID, VALUE));
        e.assign();
      }
      case Op.STORE_CELL -> {
        e.at(pc).register(a);
        body.checkcast(Types.CELL);
        e.register(b);
        body.putfield(Types.CELL, "value", VALUE);
      }
      case Op.LOAD_ATTR -> {
        e.standing(pc).into(a).site(c, Types.ATTR_SITE).interpreter().register(b);
        body.invokevirtual(Types.ATTR_SITE, "load", Types.method(VALUE, IN, VALUE));
        e.assign();
      }
      case Op.STORE_ATTR -> {
        e.standing(pc).site(c, Types.ATTR_SITE).interpreter().register(a).register(b);
        body.invokevirtual(Types.ATTR_SITE, "store", Types.method(Types.VOID, IN, VALUE, VALUE));
      }
      case Op.GETITEM -> operator("getItem", pc, a, b, c);
      case Op.SETITEM ->
          e.at(pc)
              .interpreter()
              .register(a)
              .register(b)
              .register(c)
              .fast("setItem", Types.VOID, IN, VALUE, VALUE, VALUE);
      case Op.ADD -> operator("add", pc, a, b, c);
      case Op.SUB -> operator("sub", pc, a, b, c);
      case Op.MUL -> operator("mul", pc, a, b, c);
      case Op.MOD -> operator("mod", pc, a, b, c);
      case Op.FLOORDIV -> operator("floorDivide", pc, a, b, c);
      case Op.BINARY -> operator("binary", pc, op, a, b, c);
      case Op.INPLACE -> operator("inPlace", pc, op, a, b, c);
      case Op.COMPARE -> operator("compare", pc, op, a, b, c);
      case Op.NEG -> e.at(pc).into(a).steps().register(b).call("negate", VALUE, VALUE).assign();
      case Op.NOT -> {
        e.at(pc).into(a);
        truth(b);
        body.loadConstant(1).ixor();
        bool();
      }
      case Op.IS, Op.IS_NOT -> {
        e.into(a)
            .register(b)
            .register(c)
            .fast((op & 0xff) == Op.IS ? "is" : "isNot", VALUE, VALUE, VALUE)
            .assign();
      }
      case Op.IN, Op.NOT_IN -> {
        e.at(pc).into(a).interpreter().register(c).register(b);
        body.invokevirtual(IN, "contains", Types.method(Types.BOOLEAN, VALUE, VALUE));
        if ((op & 0xff) == Op.NOT_IN) {
          body.loadConstant(1).ixor();
        }
        bool();
      }
      default -> control(at, op, a, b, c);
    }
  }

  private void control(int at, int op, int a, int b, int c) {
    int pc = at + 4;
    switch (op & 0xff) {
      case Op.JUMP -> body.goto_(e.label(c));
      case Op.JUMP_BACK -> {
        turn(pc);
        body.goto_(e.label(c));
      }
      case Op.JUMP_TRUE -> {
        e.at(pc);
        truth(a);
        body.ifne(e.label(c));
      }
      case Op.JUMP_FALSE -> {
        e.at(pc);
        truth(a);
        body.ifeq(e.label(c));
      }
      case Op.JUMP_NONE, Op.JUMP_NOT_NONE -> {
        e.register(a);
        body.getstatic(Types.NONE, "NONE", Types.NONE);
        if ((op & 0xff) == Op.JUMP_NONE) {
          body.if_acmpeq(e.label(c));
        } else {
          body.if_acmpne(e.label(c));
        }
      }
      case Op.JUMP_LT -> branch("less", pc, a, b).ifne(e.label(c));
      case Op.JUMP_LE -> branch("lessOrEqual", pc, a, b).ifne(e.label(c));
      case Op.JUMP_EQ -> branch("equal", pc, a, b).ifne(e.label(c));
      case Op.JUMP_NE -> branch("notEqual", pc, a, b).ifne(e.label(c));
      case Op.JUMP_GT -> branch("greater", pc, a, b).ifne(e.label(c));
      case Op.JUMP_GE -> branch("greaterOrEqual", pc, a, b).ifne(e.label(c));
      case Op.JUMP_NOT_LT -> branch("less", pc, a, b).ifeq(e.label(c));
      case Op.JUMP_NOT_LE -> branch("lessOrEqual", pc, a, b).ifeq(e.label(c));
      case Op.JUMP_NOT_EQ -> branch("equal", pc, a, b).ifeq(e.label(c));
      case Op.JUMP_NOT_NE -> branch("notEqual", pc, a, b).ifeq(e.label(c));
      case Op.JUMP_NOT_GT -> branch("greater", pc, a, b).ifeq(e.label(c));
      case Op.JUMP_NOT_GE -> branch("greaterOrEqual", pc, a, b).ifeq(e.label(c));
      case Op.BUILD_LIST -> build("list", pc, a, b, c);
      case Op.BUILD_TUPLE -> build("tuple", pc, a, b, c);
      case Op.BUILD_STRING -> build("join", pc, a, b, c);
      case Op.FORMAT ->
          e.standing(pc).into(a).steps().register(b).call("format", VALUE, VALUE).assign();
      case Op.LIST_APPEND -> {
        e.at(pc).register(a);
        body.checkcast(Types.LIST);
        e.register(b);
        body.invokevirtual(Types.LIST, "add", Types.method(Types.VOID, VALUE));
      }
      case Op.UNPACK ->
          e.at(pc)
              .steps()
              .registers()
              .number(a)
              .register(b)
              .number(c)
              .call("unpack", Types.VOID, VALUES, INT, VALUE, INT);
      case Op.GET_ITER -> {
        e.at(pc).into(a).interpreter().register(b);
        body.invokevirtual(IN, "iterate", Types.method(VALUE, VALUE));
        e.assign();
      }
      case Op.FOR_NEXT -> forNext(pc, a, b, c);
      case Op.LINE ->
          e.standing(pc).steps().frame().number(a).call("lineReached", Types.VOID, FRAME, INT);
      default -> transfers.emit(pc, op, a, b, c);
    }
  }

  private void forNext(int pc, int a, int b, int c) {
    Label plain = body.newLabel();
    Label over = body.newLabel();
    turn(pc);
    e.register(a);
    body.astore(Emitter.VALUE).aload(Emitter.VALUE).instanceOf(Types.GENERATOR).ifeq(plain);
    e.standing(pc).steps().frame();
    body.aload(Emitter.VALUE);
    e.call("nextOfGenerator", FRAME, FRAME, VALUE).leave();
    body.labelBinding(plain);
    e.steps().frame().number(pc);
    body.aload(Emitter.VALUE);
    e.call("next", VALUE, FRAME, INT, VALUE);
    body.astore(Emitter.VALUE).aload(Emitter.VALUE).ifnull(over);
    e.into(b);
    body.aload(Emitter.VALUE);
    e.assign();
    body.goto_(e.label(c)).labelBinding(over);
  }

  private void turn(int pc) {
    e.at(pc).steps().frame().number(pc).call("turn", Types.BOOLEAN, FRAME, INT);
    body.pop();
  }

  private void dropped(int pc) {
    Label nothing = body.newLabel();
    body.aload(Emitter.VALUE).ifnull(nothing);
    e.at(pc).steps().frame().number(pc);
    body.aload(Emitter.VALUE);
    e.call("dropped", Types.VOID, FRAME, INT, VALUE);
    body.labelBinding(nothing);
  }

  private void operator(String name, int pc, int a, int b, int c) {
    e.at(pc)
        .into(a)
        .interpreter()
        .register(b)
        .register(c)
        .fast(name, VALUE, IN, VALUE, VALUE)
        .assign();
  }

  private void operator(String name, int pc, int op, int a, int b, int c) {
    e.at(pc)
        .into(a)
        .interpreter()
        .number(op >> Op.SHIFT)
        .register(b)
        .register(c)
        .fast(name, VALUE, IN, INT, VALUE, VALUE)
        .assign();
  }

  private CodeBuilder branch(String name, int pc, int a, int b) {
    e.at(pc).interpreter().register(a).register(b).fast(name, Types.BOOLEAN, IN, VALUE, VALUE);
    return body;
  }

  private void build(String name, int pc, int a, int b, int c) {
    e.at(pc)
        .into(a)
        .steps()
        .registers()
        .number(b)
        .number(c)
        .call(name, VALUE, VALUES, INT, INT)
        .assign();
  }

  private void truth(int register) {
    e.interpreter().register(register);
    body.invokevirtual(IN, "isTrue", Types.method(Types.BOOLEAN, VALUE));
  }

  /// Ends an assignment with the truth on the operand stack.
  private void bool() {
    body.invokestatic(Types.BOOL, "of", Types.method(Types.BOOL, Types.BOOLEAN));
    e.assign();
  }
}
