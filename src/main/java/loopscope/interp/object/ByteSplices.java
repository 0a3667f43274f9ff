package loopscope.interp.object;

import java.util.Arrays;
import loopscope.interp.Interpreter;

/// Slices of a `bytearray` that are assigned and deleted.
final class ByteSplices {
  private static final byte[] NOTHING = {};

  private ByteSplices() {}

  /// The bytes with others, or anything that gives integers, in the place of a slice.
  static byte[] assigned(Interpreter in, byte[] bytes, PySlice slice, PyObject value) {
    PySlice.Range range = slice.resolve(in, bytes.length);
    byte[] by = given(in, value);
    if (range.step() == 1) {
      return replaced(bytes, range, by);
    }
    if (by.length != range.count()) {
      String text = "attempt to assign bytes of size %d to extended slice of size %d";
      throw Raise.valueError(text.formatted(by.length, range.count()));
    }
    byte[] all = bytes.clone();
    for (int i = 0; i < by.length; i++) {
      all[range.at(i)] = by[i];
    }
    return all;
  }

  private static byte[] given(Interpreter in, PyObject value) {
    if (value instanceof PyBytes given) {
      return given.bytes();
    }
    if (value instanceof PyStr || value.iterate(in) == null) {
      throw Raise.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return bytes(in, new PyList(in.toArray(value)));
  }

  /// The bytes without those of a range.
  static byte[] without(Interpreter in, byte[] bytes, PySlice.Range range) {
    if (range.step() == 1) {
      return replaced(bytes, range, NOTHING);
    }
    PyList list = list(bytes);
    ListSlices.delete(list, range);
    return bytes(in, list);
  }

  private static byte[] replaced(byte[] bytes, PySlice.Range range, byte[] by) {
    int from = range.start();
    int rest = bytes.length - from - range.count();
    byte[] all = Arrays.copyOf(bytes, from + by.length + rest);
    System.arraycopy(by, 0, all, from, by.length);
    System.arraycopy(bytes, from + range.count(), all, from + by.length, rest);
    return all;
  }

  private static PyList list(byte[] bytes) {
    PyObject[] all = new PyObject[bytes.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = PyInt.of(bytes[i] & 0xff);
    }
    return new PyList(all);
  }

  private static byte[] bytes(Interpreter in, PyList list) {
    byte[] all = new byte[list.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = PyBytes.byteOf(in, list.get(i));
    }
    return all;
  }
}
