package loopscope.interp.machine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The constants of a class file, each once, as the JVM specification describes them in 4.4.
final class ConstantPool {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int CLASS = 7;
  private static final int INTEGER = 3;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int NAME_AND_TYPE = 12;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> known = new LinkedHashMap<>();
  private int next = 1;

  int text(String text) {
    Integer before = known.get(text);
    if (before != null) {
      return before;
    }
    try {
      out.writeByte(UTF8);
      out.writeUTF(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    known.put(text, next);
    return next++;
  }

  /// A class by its descriptor.
  int type(String descriptor) {
    String name =
        descriptor.charAt(0) == 'L' ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    String key = "\0".concat(name);
    Integer before = known.get(key);
    return before != null ? before : pair(key, CLASS, text(name), -1);
  }

  int field(String owner, String name, String descriptor) {
    return member(FIELD, owner, name, descriptor);
  }

  int method(String owner, String name, String descriptor) {
    return member(METHOD, owner, name, descriptor);
  }

  private int member(int tag, String owner, String name, String descriptor) {
    String what = name.concat("\0").concat(descriptor);
    String key = owner.concat("\0").concat(what);
    Integer before = known.get(key);
    if (before != null) {
      return before;
    }
    Integer nameAndType = known.get(what);
    if (nameAndType == null) {
      nameAndType = pair(what, NAME_AND_TYPE, text(name), text(descriptor));
    }
    return pair(key, tag, type(owner), nameAndType);
  }

  private int pair(String key, int tag, int first, int second) {
    try {
      out.writeByte(tag);
      out.writeShort(first);
      if (second >= 0) {
        out.writeShort(second);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    known.put(key, next);
    return next++;
  }

  int number(int value) {
    try {
      out.writeByte(INTEGER);
      out.writeInt(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return next++;
  }

  int number(long value) {
    try {
      out.writeByte(LONG);
      out.writeLong(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    int at = next;
    // A long takes two places.
    next += 2;
    return at;
  }

  void writeTo(DataOutputStream file) throws IOException {
    file.writeShort(next);
    bytes.writeTo(file);
  }
}
