package loopscope.interp.machine;

import loopscope.interp.AbsentNames;
import loopscope.interp.Interpreter;
import loopscope.interp.compile.ImportShape;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Imports.
final class ImportOps {
  private final Interpreter in;

  ImportOps(Interpreter in) {
    this.in = in;
  }

  PyObject load(Frame f, ImportShape shape) {
    String name = shape.name().value;
    if (shape.level() > 0) {
      name = absolute(f, shape);
    }
    PyObject module = in.modules().load(name);
    if (shape.fromList() instanceof PyTuple names) {
      for (PyObject one : names.items) {
        String part = in.str(one);
        if (!part.equals("*") && attribute(module, PyStr.of(part)) == null) {
          tryInner(name + "." + part);
        }
      }
      return module;
    }
    int dot = name.indexOf('.');
    PyObject top = dot < 0 ? module : in.modules().loaded(name.substring(0, dot));
    return top == null ? module : top;
  }

  private void tryInner(String name) {
    try {
      in.modules().load(name);
    } catch (Raise raise) {
      if (!raise.exception.isA(Exceptions.MODULE_NOT_FOUND_ERROR)) {
        throw raise;
      }
    }
  }

  private static String absolute(Frame f, ImportShape shape) {
    if (!(f.globals.get("__package__") instanceof PyStr pack) || pack.value.isEmpty()) {
      throw Raise.of(
          Exceptions.IMPORT_ERROR, "attempted relative import with no known parent package");
    }
    String base = pack.value;
    for (int i = 1; i < shape.level(); i++) {
      base = base.substring(0, Math.max(0, base.lastIndexOf('.')));
    }
    return shape.name().value.isEmpty() ? base : base + "." + shape.name().value;
  }

  PyObject from(PyObject module, PyStr name) {
    PyObject value = attribute(module, name);
    if (value != null) {
      return value;
    }
    String from = module instanceof PyModule m ? m.name() : "<unknown module name>";
    PyObject inner = in.modules().loaded(from + "." + name.value);
    if (inner != null) {
      return inner;
    }
    PyObject file = module instanceof PyModule m ? m.globals.get("__file__") : null;
    String where = file == null ? "unknown location" : in.str(file);
    Raise raise =
        Raise.of(
            Exceptions.IMPORT_ERROR,
            "cannot import name '"
                + name.value
                + "' from '"
                + from
                + "' ("
                + where
                + ")"
                + AbsentNames.reason(from, name.value));
    raise.exception.setExtra("name", PyStr.of(from));
    raise.exception.setExtra("name_from", name);
    throw raise;
  }

  private @Nullable PyObject attribute(PyObject module, PyStr name) {
    try {
      return in.findAttribute(module, name);
    } catch (Raise raise) {
      // A module's own `__getattr__` says no in this way.
      if (raise.exception.isA(Exceptions.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  void star(Frame f, PyObject module) {
    PyObject all = in.findAttribute(module, "__all__");
    PyDict target = f.namespace instanceof PyDict d ? d : f.globals;
    if (all != null) {
      for (PyObject name : in.toArray(all)) {
        target.put(in, name, in.getAttribute(module, (PyStr) name));
      }
      return;
    }
    PyDict from = module.dict();
    if (from == null) {
      throw Raise.of(
          Exceptions.IMPORT_ERROR, "from-import-* object has no __dict__ and no __all__");
    }
    for (int i = 0; i < from.places(); i++) {
      PyObject value = from.valueAt(i);
      if (from.keyAt(i) instanceof PyStr name && !name.value.startsWith("_") && value != null) {
        target.put(name, value);
      }
    }
  }
}
