package loopscope.interp.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The constants of a class file, as the JVM specification describes them in 4.4.
///
/// Nothing of the JVM is compiled yet when the first code is translated, so nothing here goes
/// through the letters of a text twice: members are known by the objects that name them, which are
/// the same each time.
final class ConstantPool {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int CLASS = 7;
  private static final int INTEGER = 3;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int NAME_AND_TYPE = 12;

  private byte[] bytes = new byte[4096];
  private int size;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<String, Integer> types = new LinkedHashMap<>();
  private final Map<String, List<Member>> members = new LinkedHashMap<>();
  private int next = 1;

  /// A field or method and where it is among the constants. A field has no parameters.
  private record Member(String owner, Shape shape, int place) {}

  /// A text of the letters, digits and signs that names in Java consist of here.
  int text(String text) {
    Integer before = texts.get(text);
    if (before != null) {
      return before;
    }
    byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
    tag(UTF8).two(letters.length);
    room(letters.length);
    System.arraycopy(letters, 0, bytes, size, letters.length);
    size += letters.length;
    texts.put(text, next);
    return next++;
  }

  /// A class by its descriptor.
  int type(String descriptor) {
    Integer before = types.get(descriptor);
    if (before != null) {
      return before;
    }
    boolean isClass = descriptor.charAt(0) == 'L';
    int name = text(isClass ? descriptor.substring(1, descriptor.length() - 1) : descriptor);
    tag(CLASS).two(name);
    types.put(descriptor, next);
    return next++;
  }

  /// A field.
  int field(String owner, String name, String type) {
    for (Member member : named(name)) {
      if (member.owner.equals(owner)) {
        return member.place;
      }
    }
    return add(FIELD, owner, name, new Shape(type));
  }

  /// A method. `shape` may be another object each time, but what it consists of is the same.
  int method(String owner, String name, Shape shape) {
    for (Member member : named(name)) {
      if (member.owner.equals(owner) && member.shape.isLike(shape)) {
        return member.place;
      }
    }
    return add(METHOD, owner, name, shape);
  }

  private List<Member> named(String name) {
    List<Member> all = members.get(name);
    if (all == null) {
      all = new ArrayList<>(4);
      members.put(name, all);
    }
    return all;
  }

  private int add(int tag, String owner, String name, Shape shape) {
    int type = type(owner);
    int first = text(name);
    int second = text(tag == FIELD ? shape.result() : shape.descriptor());
    tag(NAME_AND_TYPE).two(first).two(second);
    int nameAndType = next++;
    tag(tag).two(type).two(nameAndType);
    named(name).add(new Member(owner, shape, next));
    return next++;
  }

  /// A number of 32 bits.
  int number(int value) {
    tag(INTEGER).two(value >>> 16).two(value);
    return next++;
  }

  /// A number of 64 bits, which takes two places.
  int number(long value) {
    tag(LONG).two((int) (value >>> 48)).two((int) (value >>> 32));
    two((int) (value >>> 16)).two((int) value);
    int at = next;
    next += 2;
    return at;
  }

  /// How many constants there are, and one more.
  int count() {
    return next;
  }

  /// All of them, one behind the other.
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private ConstantPool tag(int tag) {
    room(1);
    bytes[size++] = (byte) tag;
    return this;
  }

  private ConstantPool two(int value) {
    room(2);
    bytes[size++] = (byte) (value >> 8);
    bytes[size++] = (byte) value;
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }
}
