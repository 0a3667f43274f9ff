package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;

/// Reprs cut to a bearable length, as Python's `reprlib.repr` cuts them.
final class ShortRepr {
  private static final int MOST_CHARACTERS = 30;
  private static final int MOST_INT_DIGITS = 40;
  private static final int MOST_ELEMENTS = 6;
  private static final int MOST_ENTRIES = 4;
  private static final int DEPTH = 6;

  private ShortRepr() {}

  static String of(Interpreter in, PyObject value) {
    return of(in, value, DEPTH);
  }

  private static String of(Interpreter in, PyObject value, int depth) {
    return switch (value) {
      case PyStr text -> string(in, text);
      case PyList list -> elements(in, list.size(), list::get, "[", "]", depth);
      case PyTuple tuple ->
          elements(in, tuple.size(), tuple::get, "(", tuple.size() == 1 ? ",)" : ")", depth);
      case PyDict dict when dict.type() == PyDict.TYPE -> entries(in, dict, depth);
      case PySet set when set.type() == PySet.TYPE -> members(in, set, "{", "}", "set()", depth);
      case PySet set when set.type() == PySet.FROZEN ->
          members(in, set, "frozenset({", "})", "frozenset()", depth);
      case PyModule module -> in.repr(module);
      default -> cut(in.repr(value), value.type().name().equals("int"));
    };
  }

  private interface Elements {
    PyObject get(int index);
  }

  private static String elements(
      Interpreter in, int size, Elements elements, String open, String close, int depth) {
    if (depth <= 0 && size > 0) {
      return open + "..." + close;
    }
    StringBuilder out = new StringBuilder(open);
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ", ");
      if (i == MOST_ELEMENTS) {
        out.append("...");
        break;
      }
      out.append(of(in, elements.get(i), depth - 1));
    }
    return out.append(close).toString();
  }

  private static String members(
      Interpreter in, PySet set, String open, String close, String empty, int depth) {
    PyObject[] sorted = sorted(in, set);
    return sorted.length == 0
        ? empty
        : elements(in, sorted.length, place -> sorted[place], open, close, depth);
  }

  private static String entries(Interpreter in, PyDict dict, int depth) {
    PyObject[] keys = sorted(in, dict);
    if (keys.length == 0 || depth <= 0) {
      return keys.length == 0 ? "{}" : "{...}";
    }
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < Math.min(keys.length, MOST_ENTRIES); i++) {
      out.append(of(in, keys[i], depth - 1)).append(": ");
      out.append(of(in, in.getItem(dict, keys[i]), depth - 1)).append(", ");
    }
    if (keys.length > MOST_ENTRIES) {
      out.append("...");
    } else {
      out.setLength(out.length() - 2);
    }
    return out.append('}').toString();
  }

  /// The elements in their order, or as they come where they have none.
  private static PyObject[] sorted(Interpreter in, PyObject collection) {
    PyList sorted = new PyList(in.toArray(collection));
    try {
      in.callMethod(sorted, "sort");
      return in.toArray(sorted);
    } catch (Raise _) {
      return in.toArray(collection);
    }
  }

  private static String string(Interpreter in, PyStr text) {
    String value = text.value;
    String whole = in.repr(PyStr.of(value.substring(0, Math.min(MOST_CHARACTERS, value.length()))));
    if (value.length() <= MOST_CHARACTERS && whole.length() <= MOST_CHARACTERS) {
      return whole;
    }
    int head = (MOST_CHARACTERS - 3) / 2;
    int tail = MOST_CHARACTERS - 3 - head;
    String shorter =
        in.repr(
            PyStr.of(
                value.substring(0, Math.min(head, value.length()))
                    + value.substring(Math.max(0, value.length() - tail))));
    return shorter.substring(0, head) + "..." + shorter.substring(shorter.length() - tail);
  }

  private static String cut(String text, boolean isInt) {
    int most = isInt ? MOST_INT_DIGITS : MOST_CHARACTERS;
    if (text.length() <= most) {
      return text;
    }
    int head = (most - 3) / 2;
    int tail = most - 3 - head;
    return text.substring(0, head) + "..." + text.substring(text.length() - tail);
  }
}
