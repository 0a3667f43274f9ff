package loopscope.interp.machine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A class file with a constructor and one method, as the JVM specification describes it in 4.1.
final class HotClass {
  private static final int MAGIC = 0xcafebabe;
  private static final int VERSION = 65;
  private static final int FINAL_AND_SUPER = 0x30;
  private static final Shape NOTHING = Types.method(Types.VOID);

  /// The constants.
  final ConstantPool pool = new ConstantPool();

  private final ByteArrayOutputStream members = new ByteArrayOutputStream(4096);
  private final DataOutputStream out = new DataOutputStream(members);

  /// The file.
  byte[] bytes(Emitter method) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(8192);
    DataOutputStream head = new DataOutputStream(file);
    int own = pool.type(Types.HOT);
    int parent = pool.type(Types.TRANSLATED);
    try {
      Bytecode constructor = new Bytecode(pool);
      constructor.aload(0).construct(Types.TRANSLATED, NOTHING).op(Bytecode.RETURN);
      begin("<init>", NOTHING, constructor.bytes(), 1, 0);
      out.writeShort(0);
      out.writeShort(0);
      ByteArrayOutputStream map = new ByteArrayOutputStream();
      method.stackMap().writeTo(new DataOutputStream(map));
      int name = pool.text("StackMapTable");
      begin("follow", Types.FOLLOW, method.body.bytes(), method.variables(), 2 + map.size());
      out.writeShort(0);
      out.writeShort(1);
      out.writeShort(name);
      map.writeTo(out);
      // The constants come first, and only now all of them are known.
      head.writeInt(MAGIC);
      head.writeInt(VERSION);
      head.writeShort(pool.count());
      head.write(pool.bytes());
      head.writeShort(FINAL_AND_SUPER);
      head.writeShort(own);
      head.writeShort(parent);
      head.writeShort(0);
      head.writeShort(0);
      head.writeShort(2);
      members.writeTo(head);
      head.writeShort(0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  /// A method up to its exception table; `more` is the length of that and of its attributes, beside
  /// their counts.
  private void begin(String name, Shape shape, byte[] code, int variables, int more)
      throws IOException {
    out.writeShort(0);
    out.writeShort(pool.text(name));
    out.writeShort(pool.text(shape.descriptor()));
    out.writeShort(1);
    out.writeShort(pool.text("Code"));
    out.writeInt(2 + 2 + 4 + code.length + 2 + 2 + more);
    out.writeShort(Emitter.DEEPEST);
    out.writeShort(variables);
    out.writeInt(code.length);
    out.write(code);
  }
}
