package loopscope.interp.machine;

import java.util.Arrays;

/// Translates the instructions that may change frames, and the rare ones.
final class Transfers {
  private static final String VALUE = Types.VALUE;
  private static final String FRAME = Types.FRAME;
  private static final String INT = Types.INT;

  /// So many arguments are passed as they are; more are left in the frame.
  private static final int FEW = 3;

  private final Emitter e;
  private final Bytecode body;

  Transfers(Emitter emitter) {
    this.e = emitter;
    this.body = emitter.body;
  }

  /// Translates the instruction at `at`.
  void emit(int at, int op, int a, int b, int c) {
    switch (op & 0xff) {
      case Op.CALL -> call(at, a, b, c);
      case Op.INVOKE -> invoke(at, a, b, c);
      case Op.CALL_NAMED -> {
        begin(at, true, a).number(b).site(c, Types.CALL_SITE);
        end("callNamed", a, FRAME, INT, INT, Types.CALL_SITE);
      }
      case Op.CALL_SPREAD -> {
        begin(at, true, a).number(b);
        end("callSpread", a, FRAME, INT, INT);
      }
      case Op.AWAIT -> {
        begin(at, false, a).register(b);
        end("await", a, FRAME, INT, VALUE);
      }
      case Op.RETURN -> leave(at, "finish", a);
      case Op.YIELD -> leave(at, "yield", b);
      case Op.YIELD_FROM -> leave(at, "yieldFrom", b);
      case Op.RERAISE -> leave(at, "reraise", a);
      case Op.LINE ->
          e.open(at).steps().frame().number(a).call("lineReached", Types.VOID, FRAME, INT);
      default -> rare(at, op, a, b, c);
    }
  }

  /// Fetches what a call of [Invocations] begins with. Where operands are left `inFrame`, the frame
  /// is given them.
  private Emitter begin(int at, boolean inFrame, int a) {
    e.standing(at);
    e.spill(inFrame ? e.registers.laggingWithOperands(at) : e.registers.lagging(at));
    e.steps().body.getfield(Types.STEPS, "invocations", Types.INVOCATIONS);
    return e.frame().number(a);
  }

  private void end(String name, int a, String... parameters) {
    body.invokevirtual(Types.INVOCATIONS, name, Types.method(VALUE, parameters));
    e.leaveIfNull();
    e.value().assign(a);
  }

  private void call(int at, int a, int b, int count) {
    if (count > FEW) {
      begin(at, true, a).number(b).number(count);
      end("callMany", a, FRAME, INT, INT, INT);
      return;
    }
    begin(at, false, a);
    for (int i = 0; i <= count; i++) {
      e.register(b + i);
    }
    String[] parameters = new String[count + 3];
    Arrays.fill(parameters, VALUE);
    parameters[0] = FRAME;
    parameters[1] = INT;
    end("call", a, parameters);
  }

  private void invoke(int at, int a, int b, int c) {
    int count = ((CallSite) e.code.sites[c]).count;
    if (count >= FEW) {
      begin(at, true, a).number(b).site(c, Types.CALL_SITE);
      end("invokeMany", a, FRAME, INT, INT, Types.CALL_SITE);
      return;
    }
    begin(at, false, a).site(c, Types.CALL_SITE);
    for (int i = 1; i <= count + 1; i++) {
      e.register(b + i);
    }
    String[] parameters = new String[count + 4];
    Arrays.fill(parameters, VALUE);
    parameters[0] = FRAME;
    parameters[1] = INT;
    parameters[2] = Types.CALL_SITE;
    end("invoke", a, parameters);
  }

  private void leave(int at, String name, int register) {
    e.open(at).steps().frame().register(register).call(name, FRAME, FRAME, VALUE);
    body.op(Bytecode.ARETURN);
  }

  private void rare(int at, int op, int a, int b, int c) {
    e.standing(at).spill(e.registers.laggingWithOperands(at));
    e.steps().number(op).frame().number(a).number(b).number(c);
    e.call("rare", Types.VOID, INT, FRAME, INT, INT, INT);
    e.reload(Effects.writes(e.code, at));
    switch (op & 0xff) {
      case Op.END_ASYNC_FOR, Op.MATCH_EXCEPTION -> {
        e.frame();
        body.getfield(FRAME, "pc", INT).constant(at + 4).jump(Bytecode.IF_ICMPNE, e.label(c));
      }
      case Op.RAISE -> e.frame().body.op(Bytecode.ARETURN);
      default -> {}
    }
  }
}
