package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Attributes of classes: the metaclass, then the class and its ancestors.
final class TypeAttributes {
  private TypeAttributes() {}

  static @Nullable PyObject find(Interpreter in, PyType type, PyStr name) {
    PyType meta = type.type();
    PyObject inMeta = meta.lookup(name.value);
    if (inMeta != null && inMeta.isDataDescriptor()) {
      return inMeta.bind(in, type, meta);
    }
    PyObject own = type.lookup(name.value);
    if (own instanceof InstanceField field) {
      own = field.inClass();
    }
    if (own != null) {
      return own.bind(in, null, type);
    }
    return inMeta == null ? null : inMeta.bind(in, type, meta);
  }

  static void set(Interpreter in, PyType type, PyStr name, PyObject value) {
    if (!type.isHeap()) {
      throw immutable(type, name);
    }
    PyObject inMeta = type.type().lookup(name.value);
    if (inMeta != null && inMeta.isDataDescriptor()) {
      inMeta.bindSet(in, type, value);
    } else {
      type.put(name, value);
    }
  }

  static void delete(Interpreter in, PyType type, PyStr name) {
    if (!type.isHeap()) {
      throw immutable(type, name);
    }
    PyObject inMeta = type.type().lookup(name.value);
    if (inMeta != null && inMeta.isDataDescriptor()) {
      inMeta.bindSet(in, type, null);
    } else if (!type.remove(name)) {
      throw Attributes.missing(type, name);
    }
  }

  /// The error for a native class. One that CPython has in Python could be changed there; here all
  /// runs share it.
  private static Raise immutable(PyType type, PyStr name) {
    String what = "cannot set '" + name.value + "' attribute of ";
    return Raise.typeError(
        type.isInPython()
            ? what
                + type.displayName()
                + ", which is built into the simulator: derive a class from it, or set the"
                + " attribute of one instance"
            : what + "immutable type '" + type.name() + "'");
  }
}
