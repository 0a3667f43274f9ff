package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.machine.Bytecode.Label;
import loopscope.interp.object.PyCode;
import org.jspecify.annotations.Nullable;

/// Writes the method of translated code: what is common to its instructions.
///
/// The method's variables are the frame, its slots and other things that instructions need, and
/// then the homes of registers; see [Registers]. All of them have values everywhere and the operand
/// stack is empty at every label, so the stack map that the JVM wants is the same entry again and
/// again, and needs no analysis.
final class Emitter {
  private static final int STEPS = 1;
  private static final int FRAME = 2;
  private static final int SLOTS = 3;
  private static final int INTERPRETER = 4;
  private static final int SITES = 5;

  /// A value on its way.
  static final int VALUE = 6;

  /// Values on their way.
  static final int VALUES = 7;

  /// A number on its way.
  static final int NUMBER = 8;

  /// A value that a register held before.
  static final int OLD = 9;

  private static final int CONSTANTS = 10;
  private static final int HOMES = 11;

  /// How many values the instructions have on the operand stack at most.
  static final int DEEPEST = 16;

  private static final List<String> FIXED =
      List.of(
          Types.HOT,
          Types.STEPS,
          Types.FRAME,
          Types.VALUES,
          Types.INTERPRETER,
          Types.OBJECTS,
          Types.VALUE,
          Types.VALUES,
          Types.INT,
          Types.VALUE,
          Types.VALUES);

  final Bytecode body;
  final int[] ops;
  final PyCode code;
  final Registers registers;
  private final @Nullable Label[] labels;
  private final Label leaving;
  private final List<String> types = new ArrayList<>(FIXED);
  private final StackMap stackMap;

  Emitter(Bytecode body, PyCode code, Registers registers) {
    this.body = body;
    this.stackMap = new StackMap(body.pool);
    this.code = code;
    this.ops = code.ops;
    this.registers = registers;
    this.labels = new Label[code.ops.length / 4 + 1];
    this.leaving = new Label();
    for (int i = 0; i < code.constantsAt && i < Long.SIZE; i++) {
      types.add(Types.VALUE);
    }
  }

  // ---- labels

  /// The place of the instruction at `pc`.
  Label label(int pc) {
    Label label = labels[pc / 4];
    if (label == null) {
      label = new Label();
      labels[pc / 4] = label;
    }
    return label;
  }

  /// Puts a label here; an instruction of the JVM must follow before the next one.
  void bind(Label label) {
    body.bind(label);
    stackMap.add(body.size(), types);
  }

  // ---- beginning and end

  /// Fetches what the instructions need; without a frame there is nothing to be done. Code that is
  /// entered at its beginning goes on with the first instruction, other code with `resuming`.
  void prologue(Label resuming, boolean loopsToStart) {
    Label real = new Label();
    frame().body.jump(Bytecode.IFNONNULL, real).op(Bytecode.ACONST_NULL).op(Bytecode.ARETURN);
    body.bind(real);
    stackMap.add(body.size(), FIXED.subList(0, FRAME + 1));
    frame().body.getfield(Types.FRAME, "slots", Types.VALUES).astore(SLOTS);
    steps().body.getfield(Types.STEPS, "in", Types.INTERPRETER).astore(INTERPRETER);
    frame().body.getfield(Types.FRAME, "code", Types.CODE).op(Bytecode.DUP);
    body.getfield(Types.CODE, "sites", Types.OBJECTS).astore(SITES);
    body.getfield(Types.CODE, "template", Types.VALUES).astore(CONSTANTS);
    for (int variable : new int[] {VALUE, VALUES, OLD}) {
      body.op(Bytecode.ACONST_NULL).astore(variable);
    }
    body.op(Bytecode.ICONST_0).istore(NUMBER);
    steps().frame().call("enter", Types.VOID, Types.FRAME);
    frame().body.getfield(Types.FRAME, "pc", Types.INT).jump(Bytecode.IFNE, resuming);
    fetch(loopsToStart ? registers.homes() : registers.variables());
  }

  private void fetch(long wanted) {
    for (int i = 0; i < types.size() - FIXED.size(); i++) {
      if ((wanted & Effects.bit(i)) != 0) {
        slot(i).body.astore(HOMES + i);
      } else {
        body.op(Bytecode.ACONST_NULL).astore(HOMES + i);
      }
    }
  }

  /// Fetches all registers for a frame that goes on.
  void resume(Label resuming) {
    body.bind(resuming);
    stackMap.add(body.size(), FIXED);
    fetch(registers.homes());
  }

  /// The ways out: to another frame, and to [Dispatch].
  void exits(Label elsewhere) {
    bind(leaving);
    steps().body.getfield(Types.STEPS, "next", Types.FRAME).op(Bytecode.ARETURN);
    bind(elsewhere);
    steps().frame().call("dispatch", Types.FRAME, Types.FRAME).body.op(Bytecode.ARETURN);
  }

  /// How many variables the method has.
  int variables() {
    return types.size();
  }

  StackMap stackMap() {
    return stackMap;
  }

  // ---- operands

  Emitter steps() {
    body.aload(STEPS);
    return this;
  }

  Emitter frame() {
    body.aload(FRAME);
    return this;
  }

  Emitter interpreter() {
    body.aload(INTERPRETER);
    return this;
  }

  Emitter slots() {
    body.aload(SLOTS);
    return this;
  }

  Emitter number(int value) {
    body.constant(value);
    return this;
  }

  Emitter value() {
    body.aload(VALUE);
    return this;
  }

  private Emitter slot(int index) {
    body.aload(SLOTS).constant(index).op(Bytecode.AALOAD);
    return this;
  }

  /// The value of a register.
  Emitter register(int index) {
    if (registers.hasHome(index)) {
      body.aload(HOMES + index);
      return this;
    }
    if (index >= code.constantsAt) {
      body.aload(CONSTANTS).constant(index).op(Bytecode.AALOAD);
      return this;
    }
    return slot(index);
  }

  /// Gives a register the value on the operand stack.
  void assign(int index) {
    if (!registers.hasHome(index)) {
      body.astore(VALUE).aload(SLOTS).constant(index).aload(VALUE).op(Bytecode.AASTORE);
      return;
    }
    body.astore(HOMES + index);
    if (registers.isEager()) {
      store(index);
    }
  }

  /// Gives the frame's slot what its home holds.
  void store(int index) {
    body.aload(SLOTS).constant(index).aload(HOMES + index).op(Bytecode.AASTORE);
  }

  /// Fetches registers that were written in the frame.
  void reload(long written) {
    for (long left = written & registers.homes(); left != 0; left &= left - 1) {
      int index = Long.numberOfTrailingZeros(left);
      slot(index).body.astore(HOMES + index);
    }
  }

  /// Gives the frame the values of these registers.
  void spill(long lagging) {
    for (long left = lagging; left != 0; left &= left - 1) {
      store(Long.numberOfTrailingZeros(left));
    }
  }

  /// What the code keeps at a site.
  Emitter site(int index, String type) {
    body.aload(SITES).constant(index).op(Bytecode.AALOAD).cast(type);
    return this;
  }

  // ---- positions

  /// The frame knows that it stands behind the instruction at `at`. This has to come before all
  /// that can fail or ask where the program is.
  Emitter standing(int at) {
    body.aload(FRAME).constant(at + 4).putfield(Types.FRAME, "pc", Types.INT);
    return this;
  }

  /// The same, and the frame is as the program sees it.
  Emitter open(int at) {
    standing(at);
    spill(registers.lagging(at));
    return this;
  }

  // ---- calls, and ways on

  /// Leaves the method when the value on the operand stack is null; else it is kept on its way.
  void leaveIfNull() {
    body.astore(VALUE).aload(VALUE).jump(Bytecode.IFNULL, leaving);
  }

  /// Leaves the method.
  void leave() {
    body.jump(leaving);
  }

  Emitter call(String name, String result, String... parameters) {
    body.invokevirtual(Types.STEPS, name, Types.method(result, parameters));
    return this;
  }

  Emitter fast(String name, String result, String... parameters) {
    body.invokestatic(Types.FAST, name, Types.method(result, parameters));
    return this;
  }

  Emitter quick(String name, String result, String... parameters) {
    body.invokestatic(Types.QUICK, name, Types.method(result, parameters));
    return this;
  }
}
