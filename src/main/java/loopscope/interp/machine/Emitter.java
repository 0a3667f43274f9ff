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
  static final int FRAME = 2;
  static final int SLOTS = 3;
  static final int INTERPRETER = 4;
  static final int SITES = 5;

  /// A value on its way.
  static final int VALUE = 6;

  /// Values on their way.
  static final int VALUES = 7;

  /// A number on its way.
  static final int NUMBER = 8;

  /// A value that a register held before.
  static final int OLD = 9;

  static final int CONSTANTS = 10;
  static final int HOMES = 11;

  /// How many values the instructions have on the operand stack at most.
  static final int DEEPEST = 16;

  static final List<String> FIXED =
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

  /// Where the code is left for another frame.
  final Label leaving;

  private final List<String> types = new ArrayList<>(FIXED);
  private final StackMap stackMap;
  private boolean aside;

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

  /// Whether something leads to the instruction at `pc`, which stands nowhere yet.
  boolean isWanted(int pc) {
    Label label = labels[pc / 4];
    return label != null && !label.isBound();
  }

  /// Puts a label here; an instruction of the JVM must follow before the next one.
  void bind(Label label) {
    body.bind(label);
    stackMap.add(body.size(), types);
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

  /// What the frame has for a register.
  Emitter slot(int index) {
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
    long left = lagging;
    while (aside && left != 0) {
      left = storeFour(left);
    }
    for (; left != 0; left &= left - 1) {
      store(Long.numberOfTrailingZeros(left));
    }
  }

  /// Stores four registers by one call, which takes a tenth of the room; gives what is left. Where
  /// there are fewer, the last one is stored again.
  private long storeFour(long registers) {
    body.aload(SLOTS);
    long left = registers;
    int places = 0;
    int[] four = new int[4];
    for (int i = 0; i < four.length; i++) {
      four[i] = left == 0 ? four[i - 1] : Long.numberOfTrailingZeros(left);
      places |= four[i] << (8 * i);
      left &= left - 1;
    }
    body.constant(places);
    for (int register : four) {
      body.aload(HOMES + register);
    }
    fast(
        "store",
        Types.VOID,
        Types.VALUES,
        Types.INT,
        Types.VALUE,
        Types.VALUE,
        Types.VALUE,
        Types.VALUE);
    return left;
  }

  /// From here on stands what is seldom done: it should be short.
  void goAside() {
    aside = true;
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
