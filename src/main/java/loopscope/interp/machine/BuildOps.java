package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;
import loopscope.interp.object.DictProtocol;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.UnaryOp;
import loopscope.interp.text.StrText;
import org.jspecify.annotations.Nullable;

/// Displays, unpacking and conversions.
final class BuildOps {
  private final Interpreter in;

  BuildOps(Interpreter in) {
    this.in = in;
  }

  PySet set(@Nullable PyObject[] r, int from, int count) {
    PySet set = new PySet(false);
    for (int i = 0; i < count; i++) {
      set.add(in, r[from + i]);
    }
    return set;
  }

  PyDict map(@Nullable PyObject[] r, int from, int pairs) {
    PyDict dict = new PyDict();
    for (int i = 0; i < pairs; i++) {
      dict.put(in, r[from + 2 * i], r[from + 2 * i + 1]);
    }
    return dict;
  }

  void extend(PyList list, PyObject value, @Nullable PyObject callable) {
    // Arguments that are nothing but one starred value become a tuple, whose size nobody asks for.
    boolean alone = callable != null && list.size() == 0;
    PyObject[] all = alone ? Iterables.toArray(in, value) : null;
    if (all != null) {
      list.addAll(all, all.length);
    } else if (alone || !Iterables.extend(in, list, value)) {
      if (value.type().lookup("__iter__") != null) {
        throw Raise.typeError("'" + value.type().name() + "' object is not iterable");
      }
      throw Raise.typeError(
          (callable == null ? "Value" : describe(callable) + " argument")
              + " after * must be an iterable, not "
              + value.type().name());
    }
  }

  /// A callable as messages about its arguments name it.
  private String describe(PyObject callable) {
    PyObject path = in.findAttribute(callable, "__qualname__");
    if (!(path instanceof PyStr name)) {
      return in.str(callable);
    }
    PyObject module = in.findAttribute(callable, "__module__");
    if (module instanceof PyStr m && !m.value.equals("builtins")) {
      return m.value + "." + name.value + "()";
    }
    return name.value + "()";
  }

  private static boolean isMapping(Interpreter in, PyObject value) {
    return value instanceof PyDict || in.findAttribute(value, "keys") != null;
  }

  void update(PyDict dict, PyObject value) {
    if (!isMapping(in, value)) {
      throw Raise.typeError("'" + value.type().name() + "' object is not a mapping");
    }
    DictProtocol.update(in, dict, value);
  }

  void merge(PyDict dict, PyObject value, PyObject callable) {
    // The callable is asked for its name for a message alone: it may notice.
    if (!isMapping(in, value)) {
      throw Raise.typeError(
          describe(callable) + " argument after ** must be a mapping, not " + value.type().name());
    }
    PyDict more = new PyDict();
    DictProtocol.update(in, more, value);
    for (int i = 0; i < more.places(); i++) {
      PyObject key = more.keyAt(i);
      PyObject item = more.valueAt(i);
      if (key != null && item != null) {
        if (!(key instanceof PyStr)) {
          throw Raise.typeError("keywords must be strings");
        }
        if (dict.get(in, key) != null) {
          throw Raise.typeError(
              describe(callable)
                  + " got multiple values for keyword argument '"
                  + in.str(key)
                  + "'");
        }
        dict.put(in, key, item);
      }
    }
  }

  PyObject invert(PyObject value) {
    if (value instanceof PyBool) {
      in.warn(
          Exceptions.DEPRECATION_WARNING,
          "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns"
              + " the bitwise inversion of the underlying int object and is usually not what you"
              + " expect from negating a bool. Use the 'not' operator for boolean negation or"
              + " ~int(x) if you really want the bitwise inversion of the underlying int.");
    }
    return in.unary(UnaryOp.INVERT, value);
  }

  PyStr convert(PyObject value, int how) {
    return switch (how) {
      case 's' -> PyStr.of(in.str(value));
      case 'r' -> PyStr.of(in.repr(value));
      default -> PyStr.of(StrText.escapeBeyondAscii(in.repr(value)));
    };
  }

  void unpackStar(@Nullable PyObject[] r, int into, PyObject value, int before, int after) {
    PyObject[] all = Iterables.toArray(in, value);
    if (all == null) {
      throw Values.notIterable(value);
    }
    if (all.length < before + after) {
      throw Raise.valueError(
          "not enough values to unpack (expected at least "
              + (before + after)
              + ", got "
              + all.length
              + ")");
    }
    System.arraycopy(all, 0, r, into, before);
    PyObject[] middle = java.util.Arrays.copyOfRange(all, before, all.length - after);
    r[into + before] = new PyList(middle);
    System.arraycopy(all, all.length - after, r, into + before + 1, after);
  }

  PyObject template(PyObject strings, PyObject interpolations) {
    PyObject type = in.getAttribute(in.modules().load("string.templatelib"), "Template");
    return in.callMethod(type, "_of", strings, interpolations);
  }

  PyObject interpolation(@Nullable PyObject[] r, int from) {
    PyObject type = in.getAttribute(in.modules().load("string.templatelib"), "Interpolation");
    return in.call(type, r[from], r[from + 1], r[from + 2], r[from + 3]);
  }
}
