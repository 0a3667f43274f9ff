package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;

/// Bytes as hexadecimal digits, there and back.
final class HexText {
  private HexText() {}

  static PyObject hex(Interpreter in, PyObject[] a) {
    byte[] data = BytesMethods.bytesOf(in, a[0]);
    String separator = a[1] == null ? null : BytesArguments.separator(in, a[1]);
    int group = Arguments.whole(in, a[2]);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < data.length; i++) {
      int boundary = group > 0 ? data.length - i : i;
      if (i > 0 && separator != null && group != 0 && boundary % Math.abs(group) == 0) {
        out.append(separator);
      }
      out.append(Character.forDigit(data[i] >> 4 & 15, 16));
      out.append(Character.forDigit(data[i] & 15, 16));
    }
    return PyStr.of(out.toString());
  }

  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  static PyObject fromHex(Interpreter in, PyObject[] a) {
    String text = Arguments.str(a[1], "fromhex() argument").value;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (" \t\n\r\f\u000b".indexOf(text.charAt(i)) >= 0) {
        i++;
        continue;
      }
      int high = digit(text.charAt(i));
      if (high >= 0 && i + 1 == text.length()) {
        throw Raise.valueError("fromhex() arg must contain an even number of hexadecimal digits");
      }
      int low = i + 1 < text.length() ? digit(text.charAt(i + 1)) : -1;
      if (high < 0 || low < 0) {
        throw Raise.valueError(
            "non-hexadecimal number found in fromhex() arg at position " + (high < 0 ? i : i + 1));
      }
      out.append((char) (high << 4 | low));
      i += 2;
    }
    PyObject made = BytesMethods.back(PyStr.of(out.toString()), a[0] == PyBytes.ARRAY);
    return a[0] == PyBytes.TYPE || a[0] == PyBytes.ARRAY ? made : in.call(a[0], made);
  }
}
