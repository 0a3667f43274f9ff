package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// `SyntaxError` and the Unicode errors.
final class TextErrors {
  private static final String[] PLACE = {
    "filename", "lineno", "offset", "text", "end_lineno", "end_offset"
  };
  private static final String[] CODING = {"encoding", "object", "start", "end", "reason"};

  private TextErrors() {}

  static void fillSyntax(TypeBuilder b) {
    b.methodN("__init__(*args)", TextErrors::initSyntax);
    ExceptionMethods.extra(b, "msg", "print_file_and_line", "_metadata");
    ExceptionMethods.extra(b, PLACE);
    b.method("__str__()", (in, self) -> PyStr.of(syntaxText(in, (PyException) self)));
  }

  private static PyObject initSyntax(Interpreter in, PyObject[] a) {
    PyException error = (PyException) a[0];
    PyTuple args = (PyTuple) a[1];
    error.args = args;
    if (args.size() > 0) {
      error.setExtra("msg", args.get(0));
    }
    if (args.size() == 2 && args.get(1) instanceof PyTuple place) {
      for (int i = 0; i < Math.min(place.size(), PLACE.length); i++) {
        error.setExtra(PLACE[i], place.get(i));
      }
    }
    return PyNone.NONE;
  }

  private static String syntaxText(Interpreter in, PyException error) {
    PyObject message = error.extra("msg");
    PyObject file = error.extra("filename");
    PyObject line = error.extra("lineno");
    String text = message == null ? "None" : in.str(message);
    String name =
        file instanceof PyStr path ? path.value.substring(path.value.lastIndexOf('/') + 1) : "";
    if (!name.isEmpty() && line instanceof PyInt number) {
      return text + " (" + name + ", line " + number.value + ")";
    }
    return line instanceof PyInt number ? text + " (line " + number.value + ")" : text;
  }

  static void fillUnicode(TypeBuilder b) {
    boolean translate = b.type().name().equals("UnicodeTranslateError");
    b.methodN("__init__(*args)", (in, a) -> initUnicode(a, translate ? 4 : 5));
    ExceptionMethods.extra(b, CODING);
    b.method("__str__()", (in, self) -> PyStr.of(unicodeText(in, (PyException) self)));
  }

  /// A `UnicodeEncodeError` or `UnicodeDecodeError`: encoding, object, start, end and reason.
  static Raise coding(PyType kind, PyObject... args) {
    Raise raise = Raise.of(kind, args);
    for (int i = 0; i < CODING.length; i++) {
      raise.exception.setExtra(CODING[i], args[i]);
    }
    return raise;
  }

  private static PyObject initUnicode(PyObject[] a, int wanted) {
    PyException error = (PyException) a[0];
    PyTuple args = (PyTuple) a[1];
    if (args.size() != wanted) {
      throw Raise.typeError(
          "function takes exactly " + wanted + " arguments (" + args.size() + " given)");
    }
    error.args = args;
    for (int i = 0; i < wanted; i++) {
      error.setExtra(CODING[i + CODING.length - wanted], args.get(i));
    }
    return PyNone.NONE;
  }

  private static String unicodeText(Interpreter in, PyException error) {
    PyObject[] all = error.args.items;
    if (all.length < 4) {
      return "";
    }
    int shift = all.length - 4;
    PyObject object = all[shift];
    int start = ((PyInt) all[shift + 1]).clamped();
    int end = ((PyInt) all[shift + 2]).clamped();
    String reason = in.str(all[shift + 3]);
    String verb = error.type().name().equals("UnicodeDecodeError") ? "decode" : "encode";
    String head = shift == 0 ? "can't translate" : "'" + in.str(all[0]) + "' codec can't " + verb;
    if (end != start + 1) {
      String what = object instanceof PyBytes ? "bytes" : "characters";
      return head + " " + what + " in position " + start + "-" + (end - 1) + ": " + reason;
    }
    String one;
    if (object instanceof PyBytes bytes) {
      int b = bytes.bytes()[start] & 0xff;
      one = "byte 0x" + (b < 16 ? "0" : "") + Integer.toHexString(b);
    } else {
      int c = ((PyStr) object).charAt(start).value.codePointAt(0);
      String hex = Integer.toHexString(c);
      int width = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
      String letter = c < 0x100 ? "x" : c < 0x10000 ? "u" : "U";
      one = "character '\\" + letter + "0".repeat(width - hex.length()) + hex + "'";
    }
    return head + " " + one + " in position " + start + ": " + reason;
  }
}
