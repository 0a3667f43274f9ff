package loopscope.interp.machine;

import java.lang.constant.ClassDesc;

/// Translates the instructions that may change frames, and the rare ones.
final class Transfers {
  private static final ClassDesc VALUE = Types.VALUE;
  private static final ClassDesc FRAME = Types.FRAME;
  private static final ClassDesc INT = Types.INT;
  private static final ClassDesc VALUES = Types.VALUES;

  private final Emitter e;

  Transfers(Emitter emitter) {
    this.e = emitter;
  }

  /// Translates the instruction before `pc`.
  void emit(int pc, int op, int a, int b, int c) {
    e.standing(pc).steps();
    switch (op & 0xff) {
      case Op.CALL ->
          e.frame()
              .registers()
              .number(a)
              .number(b)
              .number(c)
              .call("call", FRAME, FRAME, VALUES, INT, INT, INT)
              .leaveUnlessSame();
      case Op.INVOKE ->
          e.frame()
              .registers()
              .number(a)
              .number(b)
              .site(c, Types.CALL_SITE)
              .call("invoke", FRAME, FRAME, VALUES, INT, INT, Types.CALL_SITE)
              .leaveUnlessSame();
      case Op.CALL_NAMED ->
          e.frame()
              .site(c, Types.CALL_SITE)
              .registers()
              .number(b)
              .call("callNamed", FRAME, FRAME, Types.CALL_SITE, VALUES, INT)
              .leaveUnlessSame();
      case Op.CALL_SPREAD ->
          e.frame()
              .registers()
              .number(b)
              .call("callSpread", FRAME, FRAME, VALUES, INT)
              .leaveUnlessSame();
      case Op.RETURN -> e.frame().register(a).call("finish", FRAME, FRAME, VALUE).leave();
      case Op.YIELD -> e.frame().register(b).call("yield", FRAME, FRAME, VALUE).leave();
      case Op.AWAIT -> e.frame().register(b).call("await", FRAME, FRAME, VALUE).leave();
      case Op.YIELD_FROM -> e.frame().register(b).call("yieldFrom", FRAME, FRAME, VALUE).leave();
      case Op.RERAISE -> e.frame().register(a).call("reraise", FRAME, FRAME, VALUE).leave();
      default -> rare(pc, op, a, b, c);
    }
  }

  private void rare(int pc, int op, int a, int b, int c) {
    e.number(op)
        .frame()
        .number(a)
        .number(b)
        .number(c)
        .call("rare", Types.VOID, INT, FRAME, INT, INT, INT);
    switch (op & 0xff) {
      case Op.END_ASYNC_FOR, Op.MATCH_EXCEPTION -> {
        e.frame();
        e.body.getfield(FRAME, "pc", INT).loadConstant(pc).if_icmpne(e.label(c));
      }
      case Op.RAISE -> e.body.aload(Emitter.FRAME).areturn();
      default -> {}
    }
  }
}
