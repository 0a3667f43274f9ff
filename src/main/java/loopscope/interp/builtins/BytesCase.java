package loopscope.interp.builtins;

import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyObject;

/// Upper and lower case of bytes, where only the letters of ASCII count.
final class BytesCase {
  private BytesCase() {}

  static int upper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
  }

  static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  static int swapped(int c) {
    return upper(c) != c ? upper(c) : lower(c);
  }

  static PyObject capitalize(PyObject self) {
    byte[] result = BytesMethods.bytes(self).clone();
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) (i == 0 ? upper(result[i]) : lower(result[i]));
    }
    return new PyBytes(result, ((PyBytes) self).mutable);
  }

  static PyObject title(PyObject self) {
    byte[] result = BytesMethods.bytes(self).clone();
    boolean inside = false;
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) (inside ? lower(result[i]) : upper(result[i]));
      inside = upper(result[i]) != lower(result[i]);
    }
    return new PyBytes(result, ((PyBytes) self).mutable);
  }
}
