package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// `__dict__` of instances.
public final class InstanceDict {
  private InstanceDict() {}

  /// The attribute of a class whose instances have attributes of their own.
  public static PyObject of(PyType type) {
    return new NativeAttribute(type, "__dict__", InstanceDict::get, InstanceDict::set);
  }

  private static PyObject get(Interpreter in, PyObject self) {
    PyDict dict = self.dict();
    if (dict == null) {
      throw Attributes.missing(self, in.intern("__dict__"));
    }
    return dict;
  }

  private static void set(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (!(value instanceof PyDict attributes)) {
      throw Raise.typeError(
          "__dict__ must be set to a dictionary, not a '"
              + (value == null ? "NULL" : value.type().name())
              + "'");
    }
    if (self instanceof PyInstance instance) {
      instance.setDict(attributes);
      return;
    }
    PyDict own = self.dict();
    if (own != null) {
      own.clear();
      own.putAll(in, attributes);
    }
  }
}
