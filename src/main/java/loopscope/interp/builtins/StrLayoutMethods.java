package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.Characters;
import org.jspecify.annotations.Nullable;

/// The methods of `str` that pad, strip, translate and fill in, and its constructor.
final class StrLayoutMethods {
  private StrLayoutMethods() {}

  static void fill(TypeBuilder b) {
    b.constructor("(object=?, encoding=?, errors=?)", StrConstructor::make);
    b.method("strip(chars=None, /)", (in, s, c) -> strip(s, c, true, true, "strip"));
    b.method("lstrip(chars=None, /)", (in, s, c) -> strip(s, c, true, false, "lstrip"));
    b.method("rstrip(chars=None, /)", (in, s, c) -> strip(s, c, false, true, "rstrip"));
    b.methodN("center(width, fillchar=' ', /)", StrLayoutMethods::center);
    b.method("ljust(width, fillchar=' ', /)", (in, s, w, f) -> justify(in, s, w, f, true));
    b.method("rjust(width, fillchar=' ', /)", (in, s, w, f) -> justify(in, s, w, f, false));
    b.method("zfill(width, /)", StrLayoutMethods::zeroFill);
    b.methodN("expandtabs(tabsize=8)", StrLayoutMethods::expandTabs);
    b.methodN("format(*args, **kwargs)", StrLayoutMethods::format);
    b.method("format_map(mapping, /)", (in, s, m) -> StrFormat.formatMap(in, (PyStr) s, m));
    b.methodN("encode(encoding='utf-8', errors='strict')", StrLayoutMethods::encode);
    b.staticMethod("maketrans(x, y=?, z=?, /)", StrTranslation::make);
    b.method("translate(table, /)", (in, s, t) -> StrTranslation.apply(in, (PyStr) s, t));
    b.method("__getnewargs__()", (in, s) -> PyTuple.of(PyStr.of(((PyStr) s).value)));
  }

  private static PyObject strip(
      PyObject self, PyObject chars, boolean front, boolean back, String name) {
    String text = ((PyStr) self).value;
    if (chars != PyNone.NONE && !(chars instanceof PyStr)) {
      throw Raise.typeError(name + " arg must be None or str");
    }
    String set = chars instanceof PyStr s ? s.value : null;
    int start = 0;
    int end = text.length();
    while (front && start < end && strips(set, text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (back && end > start && strips(set, text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return start == 0 && end == text.length() && self.getClass() == PyStr.class
        ? self
        : PyStr.of(text.substring(start, end));
  }

  private static boolean strips(@Nullable String set, int c) {
    return set == null ? Characters.isSpace(c) : set.indexOf(c) >= 0;
  }

  private static String fillCharacter(PyObject fill) {
    if (!(fill instanceof PyStr text)) {
      throw Raise.typeError(
          "The fill character must be a unicode character, not " + fill.type().name());
    }
    if (text.length() != 1) {
      throw Raise.typeError("The fill character must be exactly one character long");
    }
    return text.value;
  }

  private static PyObject center(Interpreter in, PyObject[] a) {
    PyStr self = (PyStr) a[0];
    String fill = fillCharacter(a[2]);
    int width = Arguments.size(in, a[1]);
    int missing = width - self.length();
    if (missing <= 0) {
      return PyStr.of(self.value);
    }
    Limits.text(width);
    // CPython puts the odd one left only when the width is odd as well.
    int left = missing / 2 + (missing & width & 1);
    return PyStr.of(fill.repeat(left) + self.value + fill.repeat(missing - left));
  }

  private static PyObject justify(
      Interpreter in, PyObject self, PyObject width, PyObject fill, boolean left) {
    PyStr text = (PyStr) self;
    int size = Arguments.size(in, width);
    String by = fillCharacter(fill);
    int missing = size - text.length();
    if (missing <= 0) {
      return PyStr.of(text.value);
    }
    Limits.text(size);
    return PyStr.of(left ? text.value + by.repeat(missing) : by.repeat(missing) + text.value);
  }

  private static PyObject zeroFill(Interpreter in, PyObject self, PyObject width) {
    PyStr text = (PyStr) self;
    int size = Arguments.size(in, width);
    int missing = size - text.length();
    if (missing <= 0) {
      return PyStr.of(text.value);
    }
    Limits.text(size);
    boolean signed = text.value.startsWith("+") || text.value.startsWith("-");
    String sign = signed ? text.value.substring(0, 1) : "";
    return PyStr.of(sign + "0".repeat(missing) + text.value.substring(sign.length()));
  }

  private static PyObject expandTabs(Interpreter in, @Nullable PyObject[] a) {
    String text = StrSearchMethods.self(a).value;
    int size = Arguments.size(in, a[1] == null ? PyInt.of(8) : a[1]);
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int spaces = size <= 0 ? 0 : size - column % size;
        Limits.text(out.length() + (long) spaces);
        out.repeat(' ', spaces);
        column += spaces;
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + (Character.isLowSurrogate(c) ? 0 : 1);
      }
    }
    return PyStr.of(out.toString());
  }

  private static PyObject format(Interpreter in, @Nullable PyObject[] a) {
    PyObject[] positional = Arguments.rest(Arguments.orNone(a[1]));
    return StrFormat.format(
        in, StrSearchMethods.self(a), positional, (PyDict) Arguments.orNone(a[2]));
  }

  private static PyObject encode(Interpreter in, @Nullable PyObject[] a) {
    String encoding = Arguments.str(Arguments.orNone(a[1]), "encode() argument 'encoding'").value;
    String errors = Arguments.str(Arguments.orNone(a[2]), "encode() argument 'errors'").value;
    return CodecErrors.encode(in, StrSearchMethods.self(a).value, encoding, errors);
  }
}
