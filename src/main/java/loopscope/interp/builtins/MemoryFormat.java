package loopscope.interp.builtins;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;

/// How the elements of a `memoryview` lie in memory: one of `struct`'s letters, in the sizes and
/// the byte order of a 64-bit machine.
record MemoryFormat(String text) {

  static final MemoryFormat BYTES = new MemoryFormat("B");

  private static final VarHandle SHORT = handle(short[].class);
  private static final VarHandle INT = handle(int[].class);
  private static final VarHandle LONG = handle(long[].class);

  private static VarHandle handle(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /// The format that `cast()` is given.
  static MemoryFormat of(String text) {
    String letter = text.startsWith("@") ? text.substring(1) : text;
    if (letter.length() != 1 || !"bBchHiIlLqQnNPfde?".contains(letter)) {
      throw Raise.valueError(
          "memoryview: destination format must be a native single character format prefixed with"
              + " an optional '@'");
    }
    return new MemoryFormat(text);
  }

  private char letter() {
    return text.charAt(text.length() - 1);
  }

  int size() {
    return switch (letter()) {
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L', 'q', 'Q', 'n', 'N', 'P', 'd' -> 8;
      default -> 1;
    };
  }

  /// Whether elements are single bytes, between which and any other format a cast is possible.
  boolean isOfBytes() {
    return "bBc".indexOf(letter()) >= 0;
  }

  /// The element that begins at a place.
  PyObject get(byte[] bytes, int at) {
    return switch (letter()) {
      case 'b' -> PyInt.of(bytes[at]);
      case 'c' -> PyBytes.of(new byte[] {bytes[at]});
      case '?' -> PyBool.of(bytes[at] != 0);
      case 'h' -> PyInt.of((short) SHORT.get(bytes, at));
      case 'H' -> PyInt.of((short) SHORT.get(bytes, at) & 0xffff);
      case 'i' -> PyInt.of((int) INT.get(bytes, at));
      case 'I' -> PyInt.of((int) INT.get(bytes, at) & 0xffff_ffffL);
      case 'l', 'q', 'n' -> PyInt.of((long) LONG.get(bytes, at));
      case 'L', 'Q', 'N', 'P' -> {
        long value = (long) LONG.get(bytes, at);
        yield value >= 0
            ? PyInt.of(value)
            : PyInt.of(BigInteger.valueOf(value).add(BigInteger.ONE.shiftLeft(Long.SIZE)));
      }
      case 'e' -> new PyFloat(Float.float16ToFloat((short) SHORT.get(bytes, at)));
      case 'f' -> new PyFloat(Float.intBitsToFloat((int) INT.get(bytes, at)));
      case 'd' -> new PyFloat(Double.longBitsToDouble((long) LONG.get(bytes, at)));
      default -> PyInt.of(bytes[at] & 0xff);
    };
  }

  /// Stores an element at a place.
  void set(Interpreter in, byte[] bytes, int at, PyObject value) {
    switch (letter()) {
      case 'c' -> {
        if (!(value instanceof PyBytes one) || one.mutable) {
          throw invalidType();
        }
        if (one.bytes().length != 1) {
          throw invalidValue();
        }
        bytes[at] = one.bytes()[0];
      }
      case '?' -> bytes[at] = (byte) (in.isTrue(value) ? 1 : 0);
      case 'e' -> SHORT.set(bytes, at, Float.floatToFloat16((float) real(in, value)));
      case 'f' -> INT.set(bytes, at, Float.floatToRawIntBits((float) real(in, value)));
      case 'd' -> LONG.set(bytes, at, Double.doubleToRawLongBits(real(in, value)));
      default -> setWhole(bytes, at, whole(in, value));
    }
  }

  private double real(Interpreter in, PyObject value) {
    return Numbers.real(in, value, "memoryview: invalid type for format '" + text + "'");
  }

  private BigInteger whole(Interpreter in, PyObject value) {
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw invalidType();
    }
    boolean signed = Character.isLowerCase(letter());
    int bits = size() * Byte.SIZE;
    BigInteger big = number.big();
    if (signed ? big.bitLength() >= bits : big.signum() < 0 || big.bitLength() > bits) {
      throw invalidValue();
    }
    return big;
  }

  private void setWhole(byte[] bytes, int at, BigInteger value) {
    switch (size()) {
      case 1 -> bytes[at] = value.byteValue();
      case 2 -> SHORT.set(bytes, at, value.shortValue());
      case 4 -> INT.set(bytes, at, value.intValue());
      default -> LONG.set(bytes, at, value.longValue());
    }
  }

  private Raise invalidType() {
    return Raise.typeError("memoryview: invalid type for format '" + text + "'");
  }

  private Raise invalidValue() {
    return Raise.valueError("memoryview: invalid value for format '" + text + "'");
  }
}
