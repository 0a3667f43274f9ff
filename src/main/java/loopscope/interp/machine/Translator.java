package loopscope.interp.machine;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import loopscope.interp.object.PyCode;
import org.jspecify.annotations.Nullable;

/// Makes [Translated] code.
///
/// A frame can be left in many places: at calls, awaits, yields, exceptions. So the method ends with
/// a jump to the instruction at which a frame goes on; a frame that stands anywhere else than where
/// one can be left is given to [Dispatch].
final class Translator {
  /// The JIT leaves methods of 8,000 bytes and more alone.
  private static final int MOST_BYTES = 7999;

  /// An instruction takes at least some eight bytes.
  private static final int MOST_INSTRUCTIONS = 1000;

  private static final MethodHandles.Lookup HERE = MethodHandles.lookup();
  private static final MethodTypeDesc RUN = Types.method(Types.FRAME, Types.STEPS, Types.FRAME);
  private static final ClassFile FORMAT =
      ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS);

  private Translator() {}

  /// Code as a method of the JVM, or null when that would be too long to be worth it.
  static @Nullable Translated translate(PyCode code) {
    if (code.ops.length > MOST_INSTRUCTIONS * 4) {
      return null;
    }
    byte[] bytes = classOf(code, false);
    if (isTooLong(bytes)) {
      bytes = classOf(code, true);
      if (isTooLong(bytes)) {
        return null;
      }
    }
    try {
      Class<?> type = HERE.defineHiddenClass(bytes, true).lookupClass();
      return (Translated) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("translated code cannot be used: " + code.name, impossible);
    }
  }

  private static boolean isTooLong(byte[] bytes) {
    // Around the method there are names and constants, so a short class is short enough.
    return bytes.length > MOST_BYTES
        && FORMAT.parse(bytes).methods().stream()
            .flatMap(method -> method.code().stream())
            .anyMatch(
                code -> code instanceof CodeAttribute run && run.codeLength() > MOST_BYTES);
  }

  private static byte[] classOf(PyCode code, boolean eager) {
    return FORMAT.build(
        Types.HOT,
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
                                Types.TRANSLATED, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                            .return_())
                .withMethodBody("run", RUN, 0, body -> body(code, eager, body)));
  }

  private static void body(PyCode code, boolean eager, CodeBuilder body) {
    Emitter emitter = new Emitter(body, code, new Registers(code, eager));
    BitSet entries = entries(code);
    Label resuming = body.newLabel();
    Label elsewhere = body.newLabel();
    emitter.prologue(resuming, loopsToStart(code));
    Label from = body.newBoundLabel();
    Instructions instructions = new Instructions(emitter);
    for (int pc = 0; pc < code.ops.length; pc += 4) {
      emitter.bind(emitter.label(pc));
      instructions.emit(pc);
    }
    emitter.slowPaths();
    Label to = body.newBoundLabel();
    emitter.exits(elsewhere);
    emitter.resume(resuming);
    List<SwitchCase> cases = new ArrayList<>();
    for (int pc = entries.nextSetBit(0); pc >= 0; pc = entries.nextSetBit(pc + 1)) {
      cases.add(SwitchCase.of(pc, emitter.label(pc)));
    }
    emitter.frame().body.getfield(Types.FRAME, "pc", Types.INT).lookupswitch(elsewhere, cases);
    Label handler = body.newLabel();
    emitter.handler(handler);
    body.exceptionCatchAll(from, to, handler);
    emitter.finish();
  }

  /// Whether a frame may stand at the first instruction in the middle of its work.
  private static boolean loopsToStart(PyCode code) {
    int[] ops = code.ops;
    boolean loops = (ops[0] & 0xff) == Op.FOR_NEXT;
    for (int pc = 0; pc < ops.length; pc += 4) {
      loops |= Effects.target(ops, pc) == 0;
    }
    return loops;
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
