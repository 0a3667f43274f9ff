package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyRange;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Tests of `match` statements.
final class PatternOps {
  private final Interpreter in;

  PatternOps(Interpreter in) {
    this.in = in;
  }

  boolean isSequence(PyObject value) {
    if (value instanceof PyList || value instanceof PyTuple || value instanceof PyRange) {
      return true;
    }
    if (value instanceof PyStr
        || value instanceof PyBytes
        || value instanceof PyDict
        || value instanceof PySet) {
      return false;
    }
    return isRegistered(value, "Sequence");
  }

  boolean isMapping(PyObject value) {
    return value instanceof PyDict || isRegistered(value, "Mapping");
  }

  private boolean isRegistered(PyObject value, String name) {
    if (value instanceof PyInt || value instanceof PyFloat || value == PyNone.NONE) {
      return false;
    }
    // Only who has imported the abstract classes can have derived from or registered with one.
    PyObject module = in.modules().loaded("collections.abc");
    return module != null && in.isInstance(value, in.getAttribute(module, name));
  }

  PyObject keys(PyObject subject, PyTuple keys) {
    PyObject[] values = new PyObject[keys.size()];
    PySet seen = new PySet(false);
    PyObject get = subject.getClass() == PyDict.class ? null : in.getAttribute(subject, "get");
    PyObject missing = new PyList();
    for (int i = 0; i < values.length; i++) {
      PyObject key = keys.get(i);
      if (!seen.add(in, key)) {
        throw Raise.valueError("mapping pattern checks duplicate key (" + in.repr(key) + ")");
      }
      PyObject value = get == null ? ((PyDict) subject).get(in, key) : in.call(get, key, missing);
      if (value == null || value == missing) {
        return PyNone.NONE;
      }
      values[i] = value;
    }
    return PyTuple.of(values);
  }

  PyDict rest(PyObject subject, PyTuple keys) {
    PyDict rest = new PyDict();
    loopscope.interp.object.DictProtocol.update(in, rest, subject);
    for (PyObject key : keys.items) {
      rest.remove(in, key);
    }
    return rest;
  }

  PyObject classPattern(PyObject subject, PyObject type, PyTuple names, int positional) {
    if (!(type instanceof PyType cls)) {
      throw Raise.typeError("called match pattern must be a class");
    }
    if (!in.isInstance(subject, cls)) {
      return PyNone.NONE;
    }
    PyObject[] values = new PyObject[positional + names.size()];
    PySet seen = new PySet(false);
    if (positional > 0 && !positionalParts(subject, cls, positional, values, seen)) {
      return PyNone.NONE;
    }
    for (int i = 0; i < names.size(); i++) {
      PyObject value = attribute(subject, cls, (PyStr) names.get(i), seen);
      if (value == null) {
        return PyNone.NONE;
      }
      values[positional + i] = value;
    }
    return PyTuple.of(values);
  }

  private boolean positionalParts(
      PyObject subject, PyType cls, int count, PyObject[] values, PySet seen) {
    PyObject match = in.findAttribute(cls, "__match_args__");
    boolean self = match == null && matchesItself(cls);
    if (match != null && !(match instanceof PyTuple)) {
      throw Raise.typeError(
          cls.name() + ".__match_args__ must be a tuple (got " + match.type().name() + ")");
    }
    int allowed = self ? 1 : match == null ? 0 : ((PyTuple) match).size();
    if (allowed < count) {
      throw Raise.typeError(
          cls.name()
              + "() accepts "
              + allowed
              + " positional sub-pattern"
              + (allowed == 1 ? "" : "s")
              + " ("
              + count
              + " given)");
    }
    if (self || match == null) {
      values[0] = subject;
      return true;
    }
    for (int i = 0; i < count; i++) {
      if (!(((PyTuple) match).get(i) instanceof PyStr name)) {
        throw Raise.typeError(
            "__match_args__ elements must be strings (got "
                + ((PyTuple) match).get(i).type().name()
                + ")");
      }
      PyObject value = attribute(subject, cls, name, seen);
      if (value == null) {
        return false;
      }
      values[i] = value;
    }
    return true;
  }

  private @Nullable PyObject attribute(PyObject subject, PyType cls, PyStr name, PySet seen) {
    if (!seen.add(in, name)) {
      throw Raise.typeError(
          cls.name() + "() got multiple sub-patterns for attribute " + in.repr(name));
    }
    try {
      return in.findAttribute(subject, name);
    } catch (Raise raise) {
      if (raise.exception.isA(Exceptions.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  private static boolean matchesItself(PyType cls) {
    PyType[] kinds = {
      PyInt.TYPE,
      PyFloat.TYPE,
      PyStr.TYPE,
      PyBytes.TYPE,
      PyBytes.ARRAY,
      PyList.TYPE,
      PyTuple.TYPE,
      PyDict.TYPE,
      PySet.TYPE,
      PySet.FROZEN
    };
    for (PyType kind : kinds) {
      if (cls.isSubtypeOf(kind)) {
        return true;
      }
    }
    return false;
  }
}
