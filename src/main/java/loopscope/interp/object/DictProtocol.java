package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;
import loopscope.interp.Limits;

/// Operations on dictionaries that may run Python code.
public final class DictProtocol {
  private DictProtocol() {}

  static PyObject missing(Interpreter in, PyDict dict, PyObject key) {
    PyType type = dict.type();
    if (type != PyDict.TYPE) {
      PyObject method = type.dunder(Slot.MISSING);
      if (method != null) {
        return in.call(method, dict, key);
      }
    }
    throw Raise.keyError(key);
  }

  static boolean equal(Interpreter in, PyDict a, PyDict b) {
    if (a.size() != b.size()) {
      return false;
    }
    in.enterNative();
    try {
      for (int i = 0; i < a.places(); i++) {
        PyObject key = a.keyAt(i);
        PyObject value = a.valueAt(i);
        if (key != null && value != null) {
          PyObject other = b.get(in, key);
          if (other == null || (other != value && !in.equal(value, other))) {
            return false;
          }
        }
      }
      return true;
    } finally {
      in.leaveNative();
    }
  }

  static String repr(Interpreter in, PyDict dict) {
    if (dict.size() == 0) {
      return "{}";
    }
    if (!in.enterRepr(dict)) {
      return "{...}";
    }
    try {
      StringBuilder text = new StringBuilder("{");
      for (int i = 0; i < dict.places(); i++) {
        PyObject key = dict.keyAt(i);
        PyObject value = dict.valueAt(i);
        if (key != null && value != null) {
          text.append(text.length() > 1 ? ", " : "")
              .append(in.repr(key))
              .append(": ")
              .append(in.repr(value));
          Limits.text(text.length());
        }
      }
      return text.append("}").toString();
    } finally {
      in.leaveRepr();
    }
  }

  /// What a dictionary holds under the keys of another, as far as no code of the program has to be
  /// asked.
  private static PyList shared(Interpreter in, PyDict dict, PyDict other) {
    PyList values = new PyList();
    for (int i = 0; i < other.places(); i++) {
      PyObject key = other.keyAt(i);
      if (key == null || !(key instanceof PyLong || key.getClass() == PyStr.class)) {
        continue;
      }
      PyObject value = dict.get(in, key);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /// `dict.update` with a mapping or an iterable of pairs.
  public static void update(Interpreter in, PyDict dict, PyObject other) {
    if (other instanceof PyDict that && that.type().dunder(Slot.ITER) == null) {
      PyList replaced = in.finalization().isPending() ? shared(in, dict, that) : null;
      dict.putAll(in, that);
      in.finalization().dropped(replaced);
      return;
    }
    PyObject keys = in.findAttribute(other, "keys");
    if (keys != null) {
      PyObject iterator = in.iterate(in.call(keys));
      for (PyObject key = in.next(iterator); key != null; key = in.next(iterator)) {
        dict.put(in, key, in.getItem(other, key));
      }
      return;
    }
    PyObject iterator = in.iterate(other);
    int place = 0;
    for (PyObject pair = in.next(iterator); pair != null; pair = in.next(iterator)) {
      PyObject[] both = Iterables.toArray(in, pair);
      if (both == null) {
        Raise refusal = Raise.typeError("object is not iterable");
        in.callMethod(
            refusal.exception,
            "add_note",
            PyStr.of(
                "Cannot convert dictionary update sequence element #" + place + " to a sequence"));
        throw refusal;
      }
      if (both.length != 2) {
        throw Raise.valueError(
            "dictionary update sequence element #"
                + place
                + " has length "
                + both.length
                + "; 2 is required");
      }
      dict.put(in, both[0], both[1]);
      place++;
    }
  }
}
