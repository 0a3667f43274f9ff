package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;

/// `sys.getsizeof`: the bytes that 64-bit CPython takes for a value of the kind.
final class Sizes {
  private Sizes() {}

  static long of(Interpreter in, PyObject object) {
    return switch (object) {
      case PyInt number -> 24 + 4L * Math.max(1, (number.big().bitLength() + 29) / 30);
      case PyFloat _ -> 24;
      case PyStr text -> ofText(text.value);
      case PyBytes data -> 33L + data.bytes().length + (data.mutable ? 24 : 0);
      case PyList list -> 56 + 8L * list.size();
      case PyTuple tuple -> 40 + 8L * tuple.size();
      case PyDict dict -> dict.size() == 0 ? 64 : dictionary(dict.size());
      case PySet set -> set.size() < 5 ? 216 : 200 + 16L * (set.places());
      case PyType _ -> 1064;
      default ->
          object == PyNone.NONE ? 16 : object.type().displayName().equals("coroutine") ? 200 : 48;
    };
  }

  private static long ofText(String text) {
    int length = text.codePointCount(0, text.length());
    int widest = text.codePoints().max().orElse(0);
    if (widest < 0x80) {
      return 41L + length;
    }
    return widest < 0x100 ? 57L + length : widest < 0x10000 ? 58 + 2L * length : 60 + 4L * length;
  }

  private static long dictionary(int size) {
    long slots = 8;
    while (slots * 2 / 3 < size) {
      slots *= 2;
    }
    return 64 + 24 + slots * (slots <= 128 ? 1 : slots <= 32768 ? 2 : 4) + slots * 2 / 3 * 16 + 16;
  }
}
