package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// `property`.
public final class PyProperty extends PyInstance {
  /// `property`.
  public static final PyType TYPE =
      PyType.define("property")
          .allocate((in, type) -> new PyProperty(type))
          .slots(Slot.GET, Slot.SET, Slot.DELETE)
          .build();

  /// Computes the value, or null.
  public @Nullable PyObject getter;

  /// Stores a value, or null.
  public @Nullable PyObject setter;

  /// Deletes the value, or null.
  public @Nullable PyObject deleter;

  /// `__doc__`, or null.
  public @Nullable PyObject doc;

  /// `__name__`, or null before `__set_name__`.
  public @Nullable PyObject name;

  /// A property that cannot do anything yet.
  public PyProperty(PyType type) {
    super(type);
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    if (instance == null) {
      return this;
    }
    if (getter == null) {
      throw Raise.attributeError(complaint(in, instance, "getter"));
    }
    return in.call(getter, instance);
  }

  @Override
  public void bindSet(Interpreter in, PyObject instance, @Nullable PyObject value) {
    PyObject method = value == null ? deleter : setter;
    if (method == null) {
      throw Raise.attributeError(complaint(in, instance, value == null ? "deleter" : "setter"));
    }
    if (value == null) {
      in.call(method, instance);
    } else {
      in.call(method, instance, value);
    }
  }

  private String complaint(Interpreter in, PyObject instance, String what) {
    PyObject called = name;
    if (called == null && getter instanceof PyFunction f) {
      called = PyStr.of(f.name);
    }
    String which = called == null ? "property" : "property " + in.repr(called);
    return which
        + " of "
        + in.repr(PyStr.of(instance.type().qualname()))
        + " object has no "
        + what;
  }
}
