package loopscope.interp.object;

import java.util.List;
import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Attributes of classes: the metaclass, then the class and its ancestors.
final class TypeAttributes {
  private static final List<String> SHARED = List.of("__name__", "__qualname__", "__bases__");

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
    requireChangeable(type, name);
    PyObject inMeta = type.type().lookup(name.value);
    if (inMeta != null && inMeta.isDataDescriptor()) {
      inMeta.bindSet(in, type, value);
    } else {
      PyObject old = ownOf(in, type, name);
      type.put(name, value);
      in.finalization().dropped(old);
    }
  }

  /// What the class has itself, where somebody could notice its end.
  private static @Nullable PyObject ownOf(Interpreter in, PyType type, PyStr name) {
    return in.finalization().isPending() ? type.dictionary().get(name) : null;
  }

  static void delete(Interpreter in, PyType type, PyStr name) {
    requireChangeable(type, name);
    PyObject inMeta = type.type().lookup(name.value);
    if (inMeta != null && inMeta.isDataDescriptor()) {
      inMeta.bindSet(in, type, null);
    } else {
      PyObject old = ownOf(in, type, name);
      if (!type.remove(name)) {
        throw Attributes.missing(type, name);
      }
      in.finalization().dropped(old);
    }
  }

  /// Refuses for a native class what CPython refuses for one that it has in C, and what all runs
  /// share of one that it has in Python: a run can change the attributes alone.
  private static void requireChangeable(PyType type, PyStr name) {
    if (type.isHeap() || type.isInPython() && !SHARED.contains(name.value)) {
      return;
    }
    String what = "cannot set '" + name.value + "' attribute of ";
    throw Raise.typeError(
        type.isInPython()
            ? what + type.displayName() + ", which is built into the simulator"
            : what + "immutable type '" + type.name() + "'");
  }
}
