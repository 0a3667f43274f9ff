package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.DerivedStr;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// `str(object)` and `str(bytes, encoding, errors)`.
final class StrConstructor {
  private StrConstructor() {}

  static PyObject make(Interpreter in, PyObject[] a) {
    String text = text(in, a);
    PyType type = (PyType) a[0];
    return type == PyStr.TYPE ? PyStr.of(text) : new DerivedStr(type, text);
  }

  private static String text(Interpreter in, PyObject[] a) {
    PyObject object = a[1];
    if (a[2] == null && a[3] == null) {
      return object == null ? "" : in.str(object);
    }
    String encoding =
        a[2] == null ? "utf-8" : Arguments.str(a[2], "str() argument 'encoding'").value;
    String errors = a[3] == null ? "strict" : Arguments.str(a[3], "str() argument 'errors'").value;
    if (object == null) {
      return "";
    }
    if (object instanceof PyStr) {
      throw Raise.typeError("decoding str is not supported");
    }
    if (!(object instanceof PyBytes bytes)) {
      throw Raise.typeError(
          "decoding to str: need a bytes-like object, " + object.type().name() + " found");
    }
    return CodecErrors.decode(in, bytes.bytes(), encoding, errors);
  }
}
