package loopscope.interp.builtins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;
import loopscope.interp.Limits;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.Characters;
import loopscope.interp.text.Finder;
import org.jspecify.annotations.Nullable;

/// The methods of `str` that take it apart and put it together.
final class StrSplitMethods {
  private StrSplitMethods() {}

  static void fill(TypeBuilder b) {
    b.methodN("split(sep=None, maxsplit=-1)", (in, a) -> split(in, a));
    b.methodN("rsplit(sep=None, maxsplit=-1)", (in, a) -> splitFromEnd(in, a));
    b.methodN("splitlines(keepends=False)", (in, a) -> lines(in, a));
    b.method("join(iterable, /)", StrSplitMethods::join);
  }

  private static int most(Interpreter in, @Nullable PyObject[] a) {
    int most = Arguments.size(in, Arguments.orNone(a[2]));
    return most < 0 ? Integer.MAX_VALUE : most;
  }

  private static PyObject split(Interpreter in, @Nullable PyObject[] a) {
    String text = StrSearchMethods.self(a).value;
    int most = most(in, a);
    if (Arguments.orNone(a[1]) == PyNone.NONE) {
      return byWhiteSpace(text, most);
    }
    String by = separator(Arguments.orNone(a[1]));
    PyList parts = new PyList();
    int done = 0;
    for (int at = Finder.first(text, by, 0);
        at >= 0 && most-- > 0;
        at = Finder.first(text, by, done)) {
      parts.add(PyStr.of(text.substring(done, at)));
      done = at + by.length();
    }
    parts.add(PyStr.of(text.substring(done)));
    return parts;
  }

  private static String separator(PyObject sep) {
    if (!(sep instanceof PyStr by)) {
      throw Raise.typeError("must be str or None, not " + sep.type().name());
    }
    if (by.value.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    return by.value;
  }

  private static PyObject byWhiteSpace(String text, int most) {
    PyList parts = new PyList();
    int length = text.length();
    int left = most;
    int i = 0;
    while (true) {
      while (i < length && Characters.isSpace(text.charAt(i))) {
        i++;
      }
      if (i >= length) {
        return parts;
      }
      if (left-- == 0) {
        parts.add(PyStr.of(stripEnd(text.substring(i))));
        return parts;
      }
      int start = i;
      while (i < length && !Characters.isSpace(text.charAt(i))) {
        i++;
      }
      parts.add(PyStr.of(text.substring(start, i)));
    }
  }

  private static String stripEnd(String text) {
    int end = text.length();
    while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static PyObject splitFromEnd(Interpreter in, @Nullable PyObject[] a) {
    String text = StrSearchMethods.self(a).value;
    int left = most(in, a);
    List<PyObject> parts = new ArrayList<>();
    int end = text.length();
    if (Arguments.orNone(a[1]) == PyNone.NONE) {
      while (true) {
        end = stripEnd(text.substring(0, end)).length();
        if (end == 0) {
          break;
        }
        int start = left-- == 0 ? 0 : wordStart(text, end);
        if (left < 0 && start == 0) {
          while (Characters.isSpace(text.charAt(start))) {
            start++;
          }
        }
        parts.add(PyStr.of(text.substring(start, end)));
        end = left < 0 ? 0 : start;
      }
    } else {
      String by = separator(Arguments.orNone(a[1]));
      int at = Finder.last(text, by);
      while (at >= 0 && left-- > 0) {
        parts.add(PyStr.of(text.substring(at + by.length(), end)));
        end = at;
        at = Finder.last(text, by, at);
      }
      parts.add(PyStr.of(text.substring(0, end)));
    }
    Collections.reverse(parts);
    return new PyList(parts.toArray(PyObject.NO_ARGS));
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && !Characters.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static PyObject lines(Interpreter in, @Nullable PyObject[] a) {
    String text = StrSearchMethods.self(a).value;
    boolean keep = in.isTrue(a[1] == null ? PyBool.FALSE : a[1]);
    PyList lines = new PyList();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Characters.isLineBreak(text.charAt(end))) {
        end++;
      }
      int next = end;
      if (next < text.length()) {
        next += text.startsWith("\r\n", next) ? 2 : 1;
      }
      lines.add(PyStr.of(text.substring(start, keep ? next : end)));
      start = next;
    }
    return lines;
  }

  private static PyObject join(Interpreter in, PyObject self, PyObject iterable) {
    PyObject[] items = Iterables.toArray(in, iterable);
    if (items == null) {
      throw Raise.typeError("can only join an iterable");
    }
    String by = ((PyStr) self).value;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyStr part)) {
        throw Raise.typeError(
            "sequence item " + i + ": expected str instance, " + items[i].type().name() + " found");
      }
      if (i > 0) {
        out.append(by);
      }
      out.append(part.value);
      Limits.text(out.length());
    }
    return items.length == 1 && items[0].getClass() == PyStr.class
        ? items[0]
        : PyStr.of(out.toString());
  }
}
