package loopscope.interp.lib;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Sorting;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.text.FloatText;
import org.jspecify.annotations.Nullable;

/// Values to JSON text.
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final Interpreter in;
  private final PyObject fallback;
  private final boolean asciiOnly;
  private final boolean checkCircles;
  private final boolean allowNan;
  private final boolean sortKeys;
  private final boolean skipKeys;
  private final @Nullable String indent;
  private final String itemSeparator;
  private final String keySeparator;
  private final StringBuilder out = new StringBuilder();
  private final List<PyObject> open = new ArrayList<>();
  private int depth;

  private JsonWriter(Interpreter in, PyObject[] a) {
    this.in = in;
    this.fallback = a[1];
    this.skipKeys = in.isTrue(a[2]);
    this.asciiOnly = in.isTrue(a[3]);
    this.checkCircles = in.isTrue(a[4]);
    this.allowNan = in.isTrue(a[5]);
    this.sortKeys = in.isTrue(a[6]);
    this.indent =
        a[7] == PyNone.NONE
            ? null
            : a[7] instanceof PyInt width ? " ".repeat(Math.max(0, width.clamped())) : in.str(a[7]);
    this.itemSeparator = in.str(a[8]);
    this.keySeparator = in.str(a[9]);
  }

  /// `_json`: both directions.
  static PyModule build() {
    return new ModuleBuilder("_json")
        .functionN(
            "encode(obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item_separator, key_separator, /)",
            (in, a) -> {
              JsonWriter writer = new JsonWriter(in, a);
              writer.value(a[0]);
              return PyStr.of(writer.out.toString());
            })
        .functionN(
            "decode(text, start, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, strict, /)",
            JsonReader::read)
        .build();
  }

  private void value(PyObject value) {
    Limits.text(out.length());
    switch (value) {
      case PyStr text -> string(text.value);
      case PyBool truth -> out.append(truth == PyBool.TRUE ? "true" : "false");
      case PyInt number -> out.append(PyInt.of(number.big()).repr(in));
      case PyFloat real -> out.append(real(real.value));
      case PyList list -> array(list, list.toArray());
      case PyTuple tuple -> array(tuple, tuple.items);
      case PyDict dict -> object(dict);
      default -> {
        if (value == PyNone.NONE) {
          out.append("null");
        } else {
          enter(value);
          try {
            other(value);
          } finally {
            leave();
          }
        }
      }
    }
  }

  private void other(PyObject value) {
    PyObject instead = in.call(fallback, value);
    try {
      value(instead);
    } catch (Raise raise) {
      throw noted(raise, value.type().name() + " object");
    }
  }

  /// Says in a note of the exception which part of the value it is about.
  private Raise noted(Raise raise, String part) {
    in.callMethod(raise.exception, "add_note", PyStr.of("when serializing " + part));
    return raise;
  }

  private void enter(PyObject container) {
    if (checkCircles) {
      for (PyObject other : open) {
        if (other == container) {
          throw Raise.valueError("Circular reference detected");
        }
      }
    }
    in.enterNative();
    open.add(container);
  }

  private void leave() {
    in.leaveNative();
    open.removeLast();
  }

  private String real(double value) {
    if (!Double.isFinite(value)) {
      if (!allowNan) {
        throw Raise.valueError(
            "Out of range float values are not JSON compliant: " + FloatText.repr(value));
      }
      return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }
    return FloatText.repr(value);
  }

  private void newLine() {
    if (indent != null) {
      out.append('\n').append(indent.repeat(depth));
    }
  }

  private void array(PyObject container, PyObject[] items) {
    if (items.length == 0) {
      out.append("[]");
      return;
    }
    enter(container);
    depth++;
    try {
      items(container, items);
    } finally {
      depth--;
      leave();
    }
    newLine();
    out.append(']');
  }

  private void items(PyObject container, PyObject[] items) {
    out.append('[');
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        out.append(itemSeparator);
      }
      newLine();
      try {
        value(items[i]);
      } catch (Raise raise) {
        throw noted(raise, container.type().name() + " item " + i);
      }
    }
  }

  private void object(PyDict dict) {
    if (dict.size() == 0) {
      out.append("{}");
      return;
    }
    enter(dict);
    depth++;
    try {
      members(dict);
    } finally {
      depth--;
      leave();
    }
    newLine();
    out.append('}');
  }

  private void members(PyDict dict) {
    out.append('{');
    PyObject[] items = in.toArray(in.callMethod(dict, "items")).clone();
    if (sortKeys) {
      Sorting.sort(in, items, PyNone.NONE, false);
    }
    boolean first = true;
    for (PyObject item : items) {
      PyTuple pair = (PyTuple) item;
      String key = key(pair.get(0));
      if (key == null) {
        continue;
      }
      if (!first) {
        out.append(itemSeparator);
      }
      first = false;
      newLine();
      string(key);
      out.append(keySeparator);
      try {
        value(pair.get(1));
      } catch (Raise raise) {
        throw noted(raise, dict.type().name() + " item " + in.repr(pair.get(0)));
      }
    }
  }

  private @Nullable String key(PyObject key) {
    return switch (key) {
      case PyStr text -> text.value;
      case PyBool truth -> truth == PyBool.TRUE ? "true" : "false";
      case PyInt number -> PyInt.of(number.big()).repr(in);
      case PyFloat real -> real(real.value);
      default -> {
        if (key == PyNone.NONE) {
          yield "null";
        }
        if (skipKeys) {
          yield null;
        }
        throw Raise.typeError(
            "keys must be str, int, float, bool or None, not " + key.type().name());
      }
    };
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ' || asciiOnly && c > '~') {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
              out.append(HEX.charAt(c >> shift & 15));
            }
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
