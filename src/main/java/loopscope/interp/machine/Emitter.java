package loopscope.interp.machine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import loopscope.interp.object.PyCode;
import org.jspecify.annotations.Nullable;

/// Writes the method of translated code: what is common to its instructions.
///
/// Its variables are the frame, its registers, and the position to which an exception would belong.
final class Emitter {
  private static final int STEPS = 1;
  static final int FRAME = 2;
  private static final int REGISTERS = 3;
  private static final int PC = 4;
  private static final int INTERPRETER = 5;
  private static final int SITES = 6;
  private static final int NEXT = 7;

  /// A value on its way.
  static final int VALUE = 8;

  private static final MethodTypeDesc FAILED =
      Types.method(Types.FRAME, Types.FRAME, Types.INT, Types.THROWABLE);
  private static final MethodTypeDesc ELSEWHERE = Types.method(Types.FRAME, Types.FRAME);

  final CodeBuilder body;
  final int[] ops;
  private final @Nullable Label[] labels;
  private final Label exit;

  Emitter(CodeBuilder body, PyCode code) {
    this.body = body;
    this.ops = code.ops;
    this.labels = new Label[code.ops.length / 4 + 1];
    this.exit = body.newLabel();
  }

  /// The place of the instruction at `pc`.
  Label label(int pc) {
    Label label = labels[pc / 4];
    if (label == null) {
      label = body.newLabel();
      labels[pc / 4] = label;
    }
    return label;
  }

  /// Fetches what the instructions need.
  void prologue() {
    body.aload(FRAME)
        .getfield(Types.FRAME, "slots", Types.VALUES)
        .astore(REGISTERS)
        .aload(STEPS)
        .getfield(Types.STEPS, "in", Types.INTERPRETER)
        .astore(INTERPRETER)
        .aload(FRAME)
        .getfield(Types.FRAME, "code", Types.CODE)
        .getfield(Types.CODE, "sites", Types.OBJECTS)
        .astore(SITES)
        .loadConstant(0)
        .istore(PC)
        .aconst_null()
        .astore(NEXT)
        .aconst_null()
        .astore(VALUE)
        .aload(STEPS)
        .aload(FRAME)
        .invokevirtual(Types.STEPS, "enter", Types.method(Types.VOID, Types.FRAME));
  }

  /// The ways out: to another frame, and to [Dispatch].
  void exits(Label elsewhere) {
    body.labelBinding(exit).aload(NEXT).areturn();
    body.labelBinding(elsewhere)
        .aload(STEPS)
        .aload(FRAME)
        .invokevirtual(Types.STEPS, "dispatch", ELSEWHERE)
        .areturn();
  }

  /// Looks for who handles an exception that an instruction threw; it is on the operand stack.
  void handler() {
    body.astore(VALUE)
        .aload(STEPS)
        .aload(FRAME)
        .iload(PC)
        .aload(VALUE)
        .invokevirtual(Types.STEPS, "failed", FAILED)
        .areturn();
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

  Emitter registers() {
    body.aload(REGISTERS);
    return this;
  }

  Emitter number(int value) {
    body.loadConstant(value);
    return this;
  }

  /// The value of a register.
  Emitter register(int index) {
    body.aload(REGISTERS).loadConstant(index).aaload();
    return this;
  }

  /// Begins an assignment to a register; [#assign] ends it.
  Emitter into(int index) {
    body.aload(REGISTERS).loadConstant(index);
    return this;
  }

  /// Ends an assignment to a register with the value on the operand stack.
  void assign() {
    body.aastore();
  }

  /// What the code keeps at a site.
  Emitter site(int index, ClassDesc type) {
    body.aload(SITES).loadConstant(index).aaload().checkcast(type);
    return this;
  }

  // ---- positions

  /// Exceptions that come from here on belong to the instruction before `pc`.
  Emitter at(int pc) {
    body.loadConstant(pc).istore(PC);
    return this;
  }

  /// The same, and the frame knows it.
  Emitter standing(int pc) {
    body.loadConstant(pc).istore(PC).aload(FRAME).iload(PC).putfield(Types.FRAME, "pc", Types.INT);
    return this;
  }

  // ---- ways on

  /// Goes on with the frame on the operand stack unless it is this one.
  void leaveUnlessSame() {
    body.dup().astore(NEXT).aload(FRAME).if_acmpne(exit);
  }

  void leave() {
    body.areturn();
  }

  Emitter call(String name, ClassDesc result, ClassDesc... parameters) {
    body.invokevirtual(Types.STEPS, name, Types.method(result, parameters));
    return this;
  }

  Emitter fast(String name, ClassDesc result, ClassDesc... parameters) {
    body.invokestatic(Types.FAST, name, Types.method(result, parameters));
    return this;
  }
}
