package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.Finder;
import org.jspecify.annotations.Nullable;

/// The methods of `str` that look for other strings in it.
final class StrSearchMethods {
  private StrSearchMethods() {}

  static void fill(TypeBuilder b) {
    b.methodN("find(sub, start=?, end=?, /)", (in, a) -> PyInt.of(find(in, a, "find")));
    b.methodN("rfind(sub, start=?, end=?, /)", (in, a) -> PyInt.of(findLast(in, a, "rfind")));
    b.methodN("index(sub, start=?, end=?, /)", (in, a) -> found(find(in, a, "index")));
    b.methodN("rindex(sub, start=?, end=?, /)", (in, a) -> found(findLast(in, a, "rindex")));
    b.methodN("count(sub, start=?, end=?, /)", (in, a) -> PyInt.of(count(in, a)));
    b.methodN("startswith(prefix, start=?, end=?, /)", (in, a) -> PyBool.of(starts(in, a, true)));
    b.methodN("endswith(suffix, start=?, end=?, /)", (in, a) -> PyBool.of(starts(in, a, false)));
    b.methodN("replace(old, new, /, count=-1)", (in, a) -> replace(in, a));
    b.method("removeprefix(prefix, /)", (in, self, prefix) -> removePrefix(self, prefix));
    b.method("removesuffix(suffix, /)", (in, self, suffix) -> removeSuffix(self, suffix));
    b.method("partition(sep, /)", (in, self, sep) -> partition(self, sep));
    b.method("rpartition(sep, /)", (in, self, sep) -> partitionLast(self, sep));
  }

  /// The part of a string that a search looks at, and where it begins; null if the bounds are
  /// crossed.
  private record Window(String text, int start) {}

  private static @Nullable Window window(
      Interpreter in, PyStr self, @Nullable PyObject start, @Nullable PyObject end) {
    if (start == null && end == null) {
      return new Window(self.value, 0);
    }
    int length = self.length();
    int from = Arguments.bound(in, start, length, 0);
    int to = Math.min(Arguments.bound(in, end, length, length), length);
    return from > to ? null : new Window(self.slice(from, to).value, from);
  }

  private static int find(Interpreter in, @Nullable PyObject[] a, String name) {
    PyStr self = self(a);
    String sub = Arguments.str(second(a), name + "() argument 1").value;
    Window window = window(in, self, a[2], a[3]);
    int at = window == null ? -1 : Finder.first(window.text, sub, 0);
    return at < 0 || window == null ? -1 : window.start + characters(self, window.text, at);
  }

  private static int findLast(Interpreter in, @Nullable PyObject[] a, String name) {
    PyStr self = self(a);
    String sub = Arguments.str(second(a), name + "() argument 1").value;
    Window window = window(in, self, a[2], a[3]);
    int at = window == null ? -1 : Finder.last(window.text, sub);
    return at < 0 || window == null ? -1 : window.start + characters(self, window.text, at);
  }

  private static int characters(PyStr self, String text, int units) {
    return self.isFlat() ? units : text.codePointCount(0, units);
  }

  private static PyObject found(int at) {
    if (at < 0) {
      throw Raise.valueError("substring not found");
    }
    return PyInt.of(at);
  }

  private static int count(Interpreter in, @Nullable PyObject[] a) {
    String sub = Arguments.str(second(a), "count() argument 1").value;
    Window window = window(in, self(a), a[2], a[3]);
    if (window == null) {
      return 0;
    }
    if (sub.isEmpty()) {
      return window.text.codePointCount(0, window.text.length()) + 1;
    }
    int count = 0;
    for (int at = Finder.first(window.text, sub, 0);
        at >= 0;
        at = Finder.first(window.text, sub, at + sub.length())) {
      count++;
    }
    return count;
  }

  private static boolean starts(Interpreter in, @Nullable PyObject[] a, boolean front) {
    Window window = window(in, self(a), a[2], a[3]);
    PyObject wanted = second(a);
    if (wanted instanceof PyTuple several) {
      for (PyObject item : several.items) {
        if (!(item instanceof PyStr text)) {
          throw Raise.typeError(
              "tuple for "
                  + (front ? "startswith" : "endswith")
                  + " must only contain str, not "
                  + item.type().name());
        }
        if (window != null && matches(window.text, text.value, front)) {
          return true;
        }
      }
      return false;
    }
    if (!(wanted instanceof PyStr text)) {
      throw Raise.typeError(
          (front ? "startswith" : "endswith")
              + " first arg must be str or a tuple of str, not "
              + wanted.type().name());
    }
    return window != null && matches(window.text, text.value, front);
  }

  private static boolean matches(String text, String part, boolean front) {
    return front ? text.startsWith(part) : text.endsWith(part);
  }

  private static PyObject replace(Interpreter in, @Nullable PyObject[] a) {
    PyStr self = self(a);
    String old = Arguments.str(second(a), "replace() argument 1").value;
    String fresh = Arguments.str(Arguments.orNone(a[2]), "replace() argument 2").value;
    int most = Arguments.size(in, Arguments.orNone(a[3]));
    String text = self.value;
    if (most == 0) {
      return self;
    }
    if (old.isEmpty()) {
      return between(text, fresh, most);
    }
    int at = Finder.first(text, old, 0);
    if (at < 0) {
      return PyStr.of(text);
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    int left = most;
    while (at >= 0 && left != 0) {
      out.append(text, done, at).append(fresh);
      Limits.text(out.length());
      done = at + old.length();
      at = Finder.first(text, old, done);
      left--;
    }
    return PyStr.of(out.append(text, done, text.length()).toString());
  }

  private static PyObject between(String text, String fresh, int most) {
    StringBuilder out = new StringBuilder();
    int left = most;
    int i = 0;
    while (i < text.length() && left != 0) {
      int c = text.codePointAt(i);
      out.append(fresh).appendCodePoint(c);
      Limits.text(out.length());
      i += Character.charCount(c);
      left--;
    }
    out.append(text, i, text.length());
    return PyStr.of(left == 0 ? out.toString() : out.append(fresh).toString());
  }

  private static PyObject removePrefix(PyObject self, PyObject prefix) {
    String part = Arguments.str(prefix, "removeprefix() argument").value;
    String text = ((PyStr) self).value;
    return PyStr.of(text.startsWith(part) ? text.substring(part.length()) : text);
  }

  private static PyObject removeSuffix(PyObject self, PyObject suffix) {
    String part = Arguments.str(suffix, "removesuffix() argument").value;
    String text = ((PyStr) self).value;
    return PyStr.of(text.endsWith(part) ? text.substring(0, text.length() - part.length()) : text);
  }

  private static String separator(PyObject sep) {
    if (!(sep instanceof PyStr by)) {
      throw Raise.typeError("must be str, not " + sep.type().name());
    }
    String text = by.value;
    if (text.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    return text;
  }

  private static PyObject partition(PyObject self, PyObject sep) {
    String text = ((PyStr) self).value;
    String by = separator(sep);
    int at = Finder.first(text, by, 0);
    if (at < 0) {
      return PyTuple.of(PyStr.of(text), PyStr.EMPTY, PyStr.EMPTY);
    }
    return PyTuple.of(
        PyStr.of(text.substring(0, at)), sep, PyStr.of(text.substring(at + by.length())));
  }

  private static PyObject partitionLast(PyObject self, PyObject sep) {
    String text = ((PyStr) self).value;
    String by = separator(sep);
    int at = Finder.last(text, by);
    if (at < 0) {
      return PyTuple.of(PyStr.EMPTY, PyStr.EMPTY, PyStr.of(text));
    }
    return PyTuple.of(
        PyStr.of(text.substring(0, at)), sep, PyStr.of(text.substring(at + by.length())));
  }

  static PyStr self(@Nullable PyObject[] a) {
    return (PyStr) Arguments.orNone(a[0]);
  }

  private static PyObject second(@Nullable PyObject[] a) {
    return Arguments.orNone(a[1]);
  }
}
