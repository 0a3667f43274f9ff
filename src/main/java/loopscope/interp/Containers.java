package loopscope.interp;

import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.object.Operators;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;

/// The protocols of containers: items by key, and whether something is in them.
public final class Containers {
  private final Interpreter in;

  Containers(Interpreter in) {
    this.in = in;
  }

  /// `container[key]`, where the container may be a class.
  PyObject getItem(PyObject container, PyObject key) {
    PyObject method = Protocols.override(container, Slot.GETITEM);
    if (method != null) {
      return in.call(method, container, key);
    }
    if (container instanceof PyType type) {
      return classItem(type, key);
    }
    return container.getItem(in, key);
  }

  private PyObject classItem(PyType type, PyObject key) {
    PyObject meta = type.type().lookup("__getitem__");
    if (meta != null) {
      return in.call(meta, type, key);
    }
    PyObject hook = in.findAttribute(type, "__class_getitem__");
    return hook == null ? GenericAlias.ofClass(in, type, key) : in.call(hook, key);
  }

  /// `container[key] = value`.
  void setItem(PyObject container, PyObject key, PyObject value) {
    PyObject method = Protocols.override(container, Slot.SETITEM);
    if (method != null) {
      in.call(method, container, key, value);
    } else {
      container.setItem(in, key, value);
    }
  }

  /// `del container[key]`.
  public void deleteItem(PyObject container, PyObject key) {
    PyObject method = Protocols.override(container, Slot.DELITEM);
    if (method != null) {
      in.call(method, container, key);
    } else {
      container.deleteItem(in, key);
    }
  }

  /// `element in container`.
  boolean contains(PyObject container, PyObject element) {
    PyObject method = Protocols.override(container, Slot.CONTAINS);
    if (method == PyNone.NONE) {
      throw Raise.typeError("'" + container.type().name() + "' object is not a container");
    }
    if (method != null) {
      return in.isTrue(in.call(method, container, element));
    }
    if (Protocols.override(container, Slot.ITER) != null
        && container.type().lookup("__contains__") == null) {
      return Operators.containsByIteration(in, container, element);
    }
    return container.contains(in, element);
  }
}
