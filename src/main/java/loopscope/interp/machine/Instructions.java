package loopscope.interp.machine;

import loopscope.interp.machine.Bytecode.Label;
import loopscope.interp.object.PyLong;

/// Translates the instructions that compute values, and hands the others on to [Displays]. Each
/// does what its case in [Dispatch] does, the common case first: what that is not for stands at the
/// end of the method.
final class Instructions {
  private static final String VALUE = Types.VALUE;
  private static final String FRAME = Types.FRAME;
  private static final String INT = Types.INT;
  private static final String IN = Types.INTERPRETER;

  private final Emitter e;
  private final Bytecode body;
  private final SlowPaths slow;
  private final Displays displays;

  Instructions(Emitter emitter, SlowPaths slowPaths) {
    this.e = emitter;
    this.body = emitter.body;
    this.slow = slowPaths;
    this.displays = new Displays(emitter, slowPaths);
  }

  /// Translates the instruction at `at`.
  void emit(int at) {
    int op = e.ops[at];
    int a = e.ops[at + 1];
    int b = e.ops[at + 2];
    int c = e.ops[at + 3];
    switch (op & 0xff) {
      case Op.MOVE -> {
        e.register(a);
        body.astore(Emitter.OLD);
        e.register(b).assign(a);
        dropped(at);
      }
      case Op.CLEAR, Op.DROP -> {
        e.register(a);
        body.astore(Emitter.OLD).op(Bytecode.ACONST_NULL);
        e.assign(a);
        if (e.registers.hasHome(a) && !e.registers.isEager()) {
          // The slot would keep the value alive until it is used for another.
          e.store(a);
        }
        dropped(at);
      }
      case Op.CHECK -> {
        e.register(a);
        body.jump(
            Bytecode.IFNULL,
            slow.to(
                () -> {
                  e.open(at).steps().frame().number(a);
                  e.call("unbound", Types.RAISE, FRAME, INT).body.op(Bytecode.ATHROW);
                }));
      }
      case Op.LOAD_SITE -> e.site(b, VALUE).assign(a);
      case Op.LOAD_GLOBAL -> {
        e.steps().frame().site(b, Types.GLOBAL_SITE);
        e.call("global", VALUE, FRAME, Types.GLOBAL_SITE);
        slow.unlessNull(
            at,
            a,
            () -> {
              e.open(at).steps().frame().site(b, Types.GLOBAL_SITE);
              e.call("loadGlobal", VALUE, FRAME, Types.GLOBAL_SITE);
            });
      }
      case Op.STORE_GLOBAL -> {
        e.open(at).steps().frame().number(at + 4).site(b, Types.GLOBAL_SITE).register(a);
        e.call("storeGlobal", Types.VOID, FRAME, INT, Types.GLOBAL_SITE, VALUE);
      }
      case Op.LOAD_CELL -> {
        e.register(b);
        body.cast(Types.CELL).getfield(Types.CELL, "value", VALUE);
        slow.unlessNull(
            at,
            a,
            () -> {
              e.open(at).steps().frame().number(b);
              e.call("loadCell", VALUE, FRAME, INT);
            });
      }
      case Op.MAKE_CELL -> {
        body.make(Types.CELL)
            .op(Bytecode.DUP)
            .op(Bytecode.ACONST_NULL)
            .construct(Types.CELL, Types.method(Types.VOID, VALUE));
        e.assign(a);
      }
      case Op.STORE_CELL -> {
        e.register(a);
        body.cast(Types.CELL).getfield(Types.CELL, "value", VALUE).astore(Emitter.OLD);
        e.register(a);
        body.cast(Types.CELL);
        e.register(b);
        body.putfield(Types.CELL, "value", VALUE);
        dropped(at);
      }
      case Op.LOAD_ATTR -> {
        e.site(c, Types.ATTR_SITE).register(b);
        body.invokevirtual(Types.ATTR_SITE, "known", Types.method(VALUE, VALUE));
        slow.unlessNull(
            at,
            a,
            () -> {
              e.open(at).site(c, Types.ATTR_SITE).interpreter().register(b);
              body.invokevirtual(Types.ATTR_SITE, "load", Types.method(VALUE, IN, VALUE));
            });
      }
      case Op.CHECK_METHOD -> {
        e.site(c, Types.CALL_SITE).register(b);
        body.invokevirtual(Types.CALL_SITE, "isOffered", Types.method(Types.BOOLEAN, VALUE));
        slow.orElse(
            at,
            () -> {
              e.open(at).steps().frame().site(c, Types.CALL_SITE).register(b);
              e.call("checkMethod", Types.VOID, FRAME, Types.CALL_SITE, VALUE);
            });
      }
      case Op.STORE_ATTR -> {
        e.site(c, Types.ATTR_SITE).interpreter().register(a).register(b);
        body.invokevirtual(
            Types.ATTR_SITE, "storeKnown", Types.method(Types.BOOLEAN, IN, VALUE, VALUE));
        slow.orElse(
            at,
            () -> {
              e.open(at).site(c, Types.ATTR_SITE).interpreter().register(a).register(b);
              body.invokevirtual(
                  Types.ATTR_SITE, "store", Types.method(Types.VOID, IN, VALUE, VALUE));
            });
      }
      case Op.SETITEM -> {
        e.register(a).register(b).register(c);
        e.quick("setItem", Types.BOOLEAN, VALUE, VALUE, VALUE);
        slow.orElse(
            at,
            () ->
                e.open(at)
                    .interpreter()
                    .register(a)
                    .register(b)
                    .register(c)
                    .fast("setItem", Types.VOID, IN, VALUE, VALUE, VALUE));
      }
      case Op.GETITEM -> operator("getItem", at);
      case Op.ADD -> sum("add", at, 1);
      case Op.SUB -> sum("sub", at, -1);
      case Op.MUL -> operator("mul", at);
      case Op.MOD -> operator("mod", at);
      case Op.FLOORDIV -> operator("floorDivide", at);
      case Op.BINARY -> operator("binary", "binary", at);
      case Op.INPLACE -> operator("binary", "inPlace", at);
      case Op.COMPARE -> operator("compare", "compare", at);
      case Op.NEG -> e.open(at).steps().register(b).call("negate", VALUE, VALUE).assign(a);
      case Op.IS, Op.IS_NOT ->
          e.register(b)
              .register(c)
              .fast((op & 0xff) == Op.IS ? "is" : "isNot", VALUE, VALUE, VALUE)
              .assign(a);
      default -> displays.emit(at, op, a, b, c);
    }
  }

  /// A variable or register let go of the value that is kept aside.
  private void dropped(int at) {
    Label next = e.label(at + 4);
    e.steps();
    body.getfield(Types.STEPS, "finalization", Types.FINALIZATION)
        .invokevirtual(Types.FINALIZATION, "isPending", Types.method(Types.BOOLEAN));
    body.jump(
        Bytecode.IFNE,
        slow.to(
            () -> {
              e.standing(at).spill(e.registers.laggingAfter(at));
              e.steps().frame().number(at + 4);
              body.aload(Emitter.OLD);
              e.call("dropped", Types.VOID, FRAME, INT, VALUE);
              body.jump(next);
            }));
  }

  /// A sum, or a difference, where the second operand is often a small number written out.
  private void sum(String name, int at, int sign) {
    int b = e.ops[at + 2];
    int c = e.ops[at + 3];
    if (c < e.code.constantsAt
        || !(e.code.template[c] instanceof PyLong known)
        || known.value != (int) known.value) {
      operator(name, at);
      return;
    }
    e.register(b).body.constant(sign * known.value);
    e.quick("add", VALUE, VALUE, Types.JAVA_LONG);
    slow.unlessNull(
        at,
        e.ops[at + 1],
        () -> e.open(at).interpreter().register(b).register(c).fast(name, VALUE, IN, VALUE, VALUE));
  }

  private void operator(String name, int at) {
    int b = e.ops[at + 2];
    int c = e.ops[at + 3];
    e.register(b).register(c).quick(name, VALUE, VALUE, VALUE);
    slow.unlessNull(
        at,
        e.ops[at + 1],
        () -> e.open(at).interpreter().register(b).register(c).fast(name, VALUE, IN, VALUE, VALUE));
  }

  private void operator(String quick, String name, int at) {
    int which = e.ops[at] >> Op.SHIFT;
    int b = e.ops[at + 2];
    int c = e.ops[at + 3];
    e.number(which).register(b).register(c).quick(quick, VALUE, INT, VALUE, VALUE);
    slow.unlessNull(
        at,
        e.ops[at + 1],
        () ->
            e.open(at)
                .interpreter()
                .number(which)
                .register(b)
                .register(c)
                .fast(name, VALUE, IN, INT, VALUE, VALUE));
  }
}
