package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;

/// `bytes.maketrans` and `bytes.translate`.
final class BytesTranslation {
  private BytesTranslation() {}

  static PyObject makeTable(Interpreter in, PyObject[] a) {
    byte[] from = BytesMethods.bytesOf(in, a[0]);
    byte[] to = BytesMethods.bytesOf(in, a[1]);
    if (from.length != to.length) {
      throw Raise.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length; i++) {
      table[from[i] & 0xff] = to[i];
    }
    return PyBytes.of(table);
  }

  static PyObject translate(Interpreter in, PyObject[] a) {
    byte[] table = a[1] == PyNone.NONE ? null : BytesMethods.bytesOf(in, a[1]);
    if (table != null && table.length != 256) {
      throw Raise.valueError("translation table must be 256 characters long");
    }
    String gone = a[2] == null ? "" : BytesMethods.text(BytesMethods.bytesOf(in, a[2])).value;
    StringBuilder out = new StringBuilder();
    for (byte b : BytesMethods.bytes(a[0])) {
      if (gone.indexOf(b & 0xff) < 0) {
        out.append((char) ((table == null ? b : table[b & 0xff]) & 0xff));
      }
    }
    return BytesMethods.back(PyStr.of(out.toString()), ((PyBytes) a[0]).mutable);
  }
}
