package loopscope.interp.machine;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import loopscope.interp.object.PyCode;

/// Makes [Translated] code.
///
/// A frame can be left in many places: at calls, awaits, yields, exceptions. So the method begins
/// with a jump to the instruction at which the frame stands; a frame that stands anywhere else than
/// where one can be left is given to [Dispatch].
final class Translator {
  /// The JIT leaves methods of over 8,000 bytes alone, and an instruction takes some twenty.
  private static final int MOST_INSTRUCTIONS = 320;

  private static final MethodHandles.Lookup HERE = MethodHandles.lookup();
  private static final MethodTypeDesc RUN = Types.method(Types.FRAME, Types.STEPS, Types.FRAME);

  private Translator() {}

  /// Whether code is short enough.
  static boolean accepts(PyCode code) {
    return code.ops.length <= MOST_INSTRUCTIONS * 4;
  }

  /// Code as a method of the JVM.
  static Translated translate(PyCode code) {
    byte[] bytes =
        ClassFile.of()
            .build(
                Types.of("Hot"),
                made ->
                    made.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                        .withSuperclass(Types.TRANSLATED)
                        .withMethodBody(
                            ConstantDescs.INIT_NAME,
                            ConstantDescs.MTD_void,
                            0,
                            body ->
                                body.aload(0)
                                    .invokespecial(
                                        Types.TRANSLATED,
                                        ConstantDescs.INIT_NAME,
                                        ConstantDescs.MTD_void)
                                    .return_())
                        .withMethodBody("run", RUN, 0, body -> body(code, body)));
    try {
      Class<?> type = HERE.defineHiddenClass(bytes, true).lookupClass();
      return (Translated) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("translated code cannot be used: " + code.name, impossible);
    }
  }

  private static void body(PyCode code, CodeBuilder body) {
    Emitter emitter = new Emitter(body, code);
    Label elsewhere = body.newLabel();
    List<SwitchCase> cases = new ArrayList<>();
    BitSet entries = entries(code);
    for (int pc = entries.nextSetBit(0); pc >= 0; pc = entries.nextSetBit(pc + 1)) {
      cases.add(SwitchCase.of(pc, emitter.label(pc)));
    }
    emitter.prologue();
    body.aload(Emitter.FRAME)
        .getfield(Types.FRAME, "pc", ConstantDescs.CD_int)
        .lookupswitch(elsewhere, cases);
    Label from = body.newBoundLabel();
    Instructions instructions = new Instructions(emitter);
    for (int pc = 0; pc < code.ops.length; pc += 4) {
      body.labelBinding(emitter.label(pc));
      instructions.emit(pc);
    }
    Label to = body.newBoundLabel();
    emitter.exits(elsewhere);
    Label handler = body.newBoundLabel();
    emitter.handler();
    body.exceptionCatchAll(from, to, handler);
  }

  /// Where a frame of this code may stand when it is to go on.
  private static BitSet entries(PyCode code) {
    BitSet all = new BitSet();
    all.set(0);
    int[] ops = code.ops;
    for (int pc = 0; pc < ops.length; pc += 4) {
      switch (ops[pc] & 0xff) {
        case Op.CALL, Op.INVOKE, Op.CALL_NAMED, Op.CALL_SPREAD, Op.YIELD, Op.AWAIT, Op.YIELD_FROM ->
            all.set(pc + 4);
        case Op.JUMP_BACK -> all.set(ops[pc + 3]);
        case Op.FOR_NEXT -> {
          all.set(pc);
          all.set(pc + 4);
          all.set(ops[pc + 3]);
        }
        default -> {}
      }
    }
    for (int i = 0; i < code.handlers.length; i += 4) {
      all.set(code.handlers[i + 2]);
    }
    all.clear(ops.length);
    return all;
  }
}
