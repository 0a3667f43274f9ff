package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The instructions of a method of the JVM while they are written.
///
/// The JDK has an interface for class files too. It is made for all of them, and what it loads and
/// computes before the first method is done takes longer than many programs run.
final class Bytecode {
  static final int IFEQ = 153;
  static final int IFNE = 154;
  static final int IFLT = 155;
  static final int IFGE = 156;
  static final int IFGT = 157;
  static final int IFLE = 158;
  static final int IF_ICMPNE = 160;
  static final int IF_ACMPEQ = 165;
  static final int IF_ACMPNE = 166;
  static final int IFNULL = 198;
  static final int IFNONNULL = 199;
  static final int ACONST_NULL = 1;
  static final int ICONST_0 = 3;
  static final int AALOAD = 50;
  static final int AASTORE = 83;
  static final int DUP = 89;
  static final int IXOR = 130;
  static final int LCMP = 148;
  static final int ARETURN = 176;
  static final int RETURN = 177;
  static final int ATHROW = 191;

  private static final int BIPUSH = 16;
  private static final int SIPUSH = 17;
  private static final int LDC_W = 19;
  private static final int LDC2_W = 20;
  private static final int ILOAD = 21;
  private static final int ALOAD = 25;
  private static final int ALOAD_0 = 42;
  private static final int ISTORE = 54;
  private static final int ASTORE = 58;
  private static final int GOTO = 167;
  private static final int LOOKUPSWITCH = 171;
  private static final int GETSTATIC = 178;
  private static final int GETFIELD = 180;
  private static final int PUTFIELD = 181;
  private static final int INVOKEVIRTUAL = 182;
  private static final int INVOKESPECIAL = 183;
  private static final int INVOKESTATIC = 184;
  private static final int NEW = 187;
  private static final int ANEWARRAY = 189;
  private static final int CHECKCAST = 192;
  private static final int INSTANCEOF = 193;

  final ConstantPool pool;
  private byte[] code = new byte[1024];
  private int size;
  private final List<Jump> jumps = new ArrayList<>();

  /// A place in the method, known once it is reached.
  static final class Label {
    private int at = -1;

    /// Where it is.
    int at() {
      if (at < 0) {
        throw new IllegalStateException("a label without a place");
      }
      return at;
    }

    boolean isBound() {
      return at >= 0;
    }
  }

  /// A distance to a label from the instruction at `from`, to be written at `at`.
  private record Jump(int from, int at, Label to, boolean wide) {}

  Bytecode(ConstantPool pool) {
    this.pool = pool;
  }

  /// The position of the next instruction.
  int size() {
    return size;
  }

  /// The bytes, once all labels have their places.
  byte[] bytes() {
    for (Jump jump : jumps) {
      int distance = jump.to.at() - jump.from;
      int at = jump.at;
      if (jump.wide) {
        code[at++] = (byte) (distance >> 24);
        code[at++] = (byte) (distance >> 16);
      }
      code[at] = (byte) (distance >> 8);
      code[at + 1] = (byte) distance;
    }
    return Arrays.copyOf(code, size);
  }

  void bind(Label label) {
    label.at = size;
  }

  // ---- instructions

  /// One without operands.
  Bytecode op(int op) {
    if (size + 16 > code.length) {
      code = Arrays.copyOf(code, code.length * 2);
    }
    code[size++] = (byte) op;
    return this;
  }

  private Bytecode op(int op, int two) {
    op(op);
    code[size++] = (byte) (two >> 8);
    code[size++] = (byte) two;
    return this;
  }

  private Bytecode variable(int op, int index) {
    op(op);
    code[size++] = (byte) index;
    return this;
  }

  Bytecode aload(int variable) {
    return variable < 4 ? op(ALOAD_0 + variable) : variable(ALOAD, variable);
  }

  Bytecode astore(int variable) {
    return variable(ASTORE, variable);
  }

  Bytecode iload(int variable) {
    return variable(ILOAD, variable);
  }

  Bytecode istore(int variable) {
    return variable(ISTORE, variable);
  }

  Bytecode constant(int value) {
    if (value >= -1 && value <= 5) {
      return op(ICONST_0 + value);
    }
    if (value == (byte) value) {
      return variable(BIPUSH, value);
    }
    return value == (short) value ? op(SIPUSH, value) : op(LDC_W, pool.number(value));
  }

  Bytecode constant(long value) {
    return op(LDC2_W, pool.number(value));
  }

  Bytecode getfield(String owner, String name, String type) {
    return op(GETFIELD, pool.field(owner, name, type));
  }

  Bytecode putfield(String owner, String name, String type) {
    return op(PUTFIELD, pool.field(owner, name, type));
  }

  Bytecode getstatic(String owner, String name, String type) {
    return op(GETSTATIC, pool.field(owner, name, type));
  }

  Bytecode invokevirtual(String owner, String name, Shape shape) {
    return op(INVOKEVIRTUAL, pool.method(owner, name, shape));
  }

  Bytecode invokestatic(String owner, String name, Shape shape) {
    return op(INVOKESTATIC, pool.method(owner, name, shape));
  }

  /// Calls a constructor.
  Bytecode construct(String owner, Shape shape) {
    return op(INVOKESPECIAL, pool.method(owner, "<init>", shape));
  }

  Bytecode make(String type) {
    return op(NEW, pool.type(type));
  }

  Bytecode makeArray(String element) {
    return op(ANEWARRAY, pool.type(element));
  }

  Bytecode cast(String type) {
    return op(CHECKCAST, pool.type(type));
  }

  Bytecode instanceOf(String type) {
    return op(INSTANCEOF, pool.type(type));
  }

  Bytecode jump(Label label) {
    return jump(GOTO, label);
  }

  /// A jump on a condition.
  Bytecode jump(int op, Label label) {
    jumps.add(new Jump(size, size + 1, label, false));
    return op(op, 0);
  }

  /// Goes to the label that stands where the number on the operand stack is among the keys, which
  /// ascend.
  void lookupSwitch(int[] keys, List<Label> labels, Label otherwise) {
    int from = size;
    op(LOOKUPSWITCH);
    while ((size & 3) != 0) {
      code[size++] = 0;
    }
    jumpOfSwitch(from, otherwise);
    wide(keys.length);
    for (int i = 0; i < keys.length; i++) {
      wide(keys[i]);
      jumpOfSwitch(from, labels.get(i));
    }
  }

  private void jumpOfSwitch(int from, Label label) {
    jumps.add(new Jump(from, size, label, true));
    wide(0);
  }

  private void wide(int value) {
    op(value >> 24).op(value >> 16).op(value >> 8).op(value);
  }
}
