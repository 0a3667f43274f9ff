package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;

/// `str.maketrans` and `str.translate`.
final class StrTranslation {
  private StrTranslation() {}

  static PyObject make(Interpreter in, PyObject[] a) {
    PyDict table = new PyDict();
    if (a[1] == null) {
      if (!(a[0] instanceof PyDict given)) {
        throw Raise.typeError("if you give only one argument to maketrans it must be a dict");
      }
      for (int i = 0; i < given.places(); i++) {
        PyObject key = given.keyAt(i);
        PyObject value = given.valueAt(i);
        if (key != null && value != null) {
          table.put(in, key(key), value);
        }
      }
      return table;
    }
    PyStr to = Arguments.str(a[1], "maketrans() argument 2");
    if (!(a[0] instanceof PyStr from)) {
      throw Raise.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    if (from.length() != to.length()) {
      throw Raise.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < from.length(); i++) {
      table.put(in, codePoint(from.charAt(i)), codePoint(to.charAt(i)));
    }
    if (a[2] != null) {
      PyStr gone = Arguments.str(a[2], "maketrans() argument 3");
      for (int i = 0; i < gone.length(); i++) {
        table.put(in, codePoint(gone.charAt(i)), PyNone.NONE);
      }
    }
    return table;
  }

  private static PyInt codePoint(PyStr one) {
    return PyInt.of(one.value.codePointAt(0));
  }

  private static PyObject key(PyObject key) {
    if (key instanceof PyInt) {
      return key;
    }
    if (!(key instanceof PyStr text)) {
      throw Raise.typeError("keys in translate table must be strings or integers");
    }
    if (text.length() != 1) {
      throw Raise.valueError("string keys in translate table must be of length 1");
    }
    return codePoint(text);
  }

  static PyObject apply(Interpreter in, PyStr self, PyObject table) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < self.value.length(); ) {
      int c = self.value.codePointAt(i);
      i += Character.charCount(c);
      PyObject to;
      try {
        to = in.getItem(table, PyInt.of(c));
      } catch (Raise raise) {
        if (!raise.exception.isA(Exceptions.LOOKUP_ERROR)) {
          throw raise;
        }
        out.appendCodePoint(c);
        continue;
      }
      switch (to) {
        case PyStr text -> out.append(text.value);
        case PyInt number -> {
          int code = number.clamped();
          if (code < 0 || code > Character.MAX_CODE_POINT) {
            throw Raise.valueError("character mapping must be in range(0x110000)");
          }
          out.appendCodePoint(code);
        }
        default -> {
          if (to != PyNone.NONE) {
            throw Raise.typeError("character mapping must return integer, None or str");
          }
        }
      }
    }
    return PyStr.of(out.toString());
  }
}
