package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Variables that live in namespaces: of class bodies, `exec`, and what annotations see.
final class NameOps {
  private final Interpreter in;
  private final Machine machine;

  NameOps(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
  }

  private @Nullable PyObject own(@Nullable PyObject namespace, PyStr name) {
    if (namespace == null) {
      return null;
    }
    if (namespace.getClass() == PyDict.class) {
      return ((PyDict) namespace).get(name);
    }
    try {
      return in.getItem(namespace, name);
    } catch (Raise raise) {
      if (raise.exception.isA(Exceptions.KEY_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  private PyObject global(Frame f, PyStr name) {
    PyObject value = f.globals.get(name);
    if (value == null) {
      value = in.builtins().get(name);
    }
    if (value == null) {
      throw machine.calls.noSuchName(f, name);
    }
    return value;
  }

  PyObject load(Frame f, PyStr name) {
    PyObject value = own(f.namespace, name);
    return value != null ? value : global(f, name);
  }

  void store(Frame f, PyStr name, PyObject value) {
    PyObject namespace = f.namespace;
    if (namespace == null) {
      f.globals.put(name, value);
    } else if (namespace.getClass() == PyDict.class) {
      ((PyDict) namespace).put(name, value);
    } else {
      in.setItem(namespace, name, value);
    }
  }

  void delete(Frame f, PyStr name) {
    PyObject namespace = f.namespace;
    if (namespace == null || namespace instanceof PyDict) {
      PyDict names = namespace == null ? f.globals : (PyDict) namespace;
      if (names.removeName(name) == null) {
        throw machine.calls.noSuchName(f, name);
      }
    } else {
      in.protocols().containers.deleteItem(namespace, name);
    }
  }

  void deleteGlobal(Frame f, PyStr name) {
    PyObject old = f.globals.removeName(name);
    if (old == null) {
      throw machine.calls.noSuchName(f, name);
    }
    in.finalization().dropped(old);
  }

  void deleteCell(Frame f, int slot) {
    PyCell cell = (PyCell) f.slots[slot];
    if (cell.value == null) {
      throw machine.calls.unbound(f, slot);
    }
    PyObject old = cell.value;
    cell.value = null;
    in.finalization().dropped(old);
  }

  void deleteLocal(Frame f, int slot) {
    if (f.slots[slot] == null) {
      throw machine.calls.unbound(f, slot);
    }
    PyObject old = f.slots[slot];
    f.slots[slot] = null;
    in.finalization().dropped(old);
  }

  PyObject loadClassCell(Frame f, PyStr name, int cell) {
    PyObject value = own(f.namespace, name);
    return value != null ? value : content(f, cell);
  }

  private PyObject content(Frame f, int slot) {
    PyObject value = ((PyCell) f.slots[slot]).value;
    if (value == null) {
      throw machine.calls.unbound(f, slot);
    }
    return value;
  }

  /// A name in a class's mapping, else in a cell, or in the module where there is no cell.
  PyObject loadFrom(Frame f, PyObject mapping, PyStr name, int cell) {
    PyObject value = own(mapping, name);
    if (value != null) {
      return value;
    }
    return cell < 0 ? global(f, name) : content(f, cell);
  }
}
