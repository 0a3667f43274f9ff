package loopscope.interp.machine;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import loopscope.interp.machine.Bytecode.Label;
import loopscope.interp.object.PyCode;
import org.jspecify.annotations.Nullable;

/// Makes [Translated] code.
///
/// What stands outside of loops is worth its translation only where the code is called often; else
/// that takes longer than [Dispatch] does for it.
///
/// A frame can be left in many places: at calls, awaits, yields, exceptions. So the method ends
/// with a jump to the instruction at which a frame goes on; a frame that stands anywhere else than
/// where one can be left is given to [Dispatch].
final class Translator {
  /// The JIT leaves methods of 8,000 bytes and more alone.
  private static final int MOST_BYTES = 7999;

  /// An instruction takes at least some eight bytes.
  private static final int MOST_INSTRUCTIONS = 1000;

  private static final MethodHandles.Lookup HERE = MethodHandles.lookup();

  private Translator() {}

  /// Code, or its loops, as a method of the JVM, or null when that would be too long to be worth
  /// it.
  static @Nullable Translated translate(PyCode code, boolean loopsOnly) {
    BitSet part = loopsOnly ? loops(code) : whole(code);
    if (part.cardinality() > MOST_INSTRUCTIONS) {
      return null;
    }
    byte[] bytes = classOf(code, part, false);
    if (bytes == null) {
      bytes = classOf(code, part, true);
    }
    if (bytes == null) {
      return null;
    }
    try {
      Class<?> type = HERE.defineHiddenClass(bytes, true).lookupClass();
      return (Translated) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("translated code cannot be used: " + code.name, impossible);
    }
  }

  /// A class with the method, or null when the method is too long.
  private static byte @Nullable [] classOf(PyCode code, BitSet part, boolean eager) {
    HotClass made = new HotClass();
    Bytecode body = new Bytecode(made.pool);
    Emitter emitter = new Emitter(body, code, new Registers(code, eager));
    BitSet entries = entries(code);
    entries.and(part);
    Label resuming = new Label();
    Label elsewhere = new Label();
    Ends ends = new Ends(emitter);
    ends.begin(resuming, part.get(0), loopsToStart(code));
    SlowPaths slowPaths = new SlowPaths(emitter);
    Instructions instructions = new Instructions(emitter, slowPaths);
    for (int pc = part.nextSetBit(0); pc >= 0; pc = part.nextSetBit(pc + 1)) {
      emitter.bind(emitter.label(pc));
      instructions.emit(pc);
      if (Effects.goesOn(code.ops[pc]) && !part.get(pc + 4)) {
        ends.giveBack(pc + 4, elsewhere);
      }
    }
    slowPaths.write();
    ends.giveBack(elsewhere);
    ends.leave(elsewhere);
    ends.resume(resuming);
    List<Label> labels = new ArrayList<>();
    int[] places = entries.stream().toArray();
    for (int pc : places) {
      labels.add(emitter.label(pc));
    }
    emitter.frame().body.getfield(Types.FRAME, "pc", Types.INT);
    body.lookupSwitch(places, labels, elsewhere);
    if (body.size() > MOST_BYTES) {
      return null;
    }
    return made.bytes(emitter);
  }

  private static BitSet whole(PyCode code) {
    BitSet all = new BitSet();
    for (int pc = 0; pc < code.ops.length; pc += 4) {
      all.set(pc);
    }
    return all;
  }

  /// The instructions of loops: those from where a jump leads back to up to the jump.
  private static BitSet loops(PyCode code) {
    BitSet all = new BitSet();
    for (int at = 0; at < code.ops.length; at += 4) {
      int target = Effects.target(code.ops, at);
      if (target >= 0) {
        for (int pc = target; pc <= at; pc += 4) {
          all.set(pc);
        }
      }
    }
    return all;
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
