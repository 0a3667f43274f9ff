package loopscope.interp.machine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The stack map of a method, which tells the JVM's verifier the types of variables at each label;
/// see 4.7.4 of the JVM specification.
final class StackMap {
  private static final int LARGEST_SHORT = 63;
  private static final int SAME = 251;
  private static final int FULL = 255;
  private static final int INTEGER = 1;
  private static final int OBJECT = 7;

  private final ConstantPool pool;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private List<String> before = List.of();
  private int last = -1;
  private int count;

  StackMap(ConstantPool pool) {
    this.pool = pool;
  }

  /// At `at` the variables have these types, and nothing is on the operand stack. Positions come in
  /// ascending order.
  void add(int at, List<String> variables) {
    if (at == last) {
      return;
    }
    int distance = at - last - 1;
    last = at;
    count++;
    try {
      if (variables == before) {
        if (distance <= LARGEST_SHORT) {
          out.writeByte(distance);
        } else {
          out.writeByte(SAME);
          out.writeShort(distance);
        }
        return;
      }
      out.writeByte(FULL);
      out.writeShort(distance);
      write(variables);
      out.writeShort(0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    before = variables;
  }

  private void write(List<String> types) throws IOException {
    out.writeShort(types.size());
    for (String type : types) {
      if (type.equals(Types.INT)) {
        out.writeByte(INTEGER);
      } else {
        out.writeByte(OBJECT);
        out.writeShort(pool.type(type));
      }
    }
  }

  /// The attribute's contents.
  void writeTo(DataOutputStream file) throws IOException {
    file.writeInt(bytes.size() + 2);
    file.writeShort(count);
    bytes.writeTo(file);
  }
}
