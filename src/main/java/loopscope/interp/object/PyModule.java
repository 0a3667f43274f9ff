package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A module.
public final class PyModule extends PyInstance {
  /// Modules that CPython loads from its own program and not from a file.
  private static final String FROZEN =
      " abc codecs importlib.machinery importlib.util io os posixpath runpy stat ";

  /// `types.ModuleType`.
  public static final PyType TYPE =
      PyType.define("module").allocate((in, type) -> new PyModule(type)).slots(Slot.REPR).build();

  /// The module's names.
  public final PyDict globals;

  /// Whether the program made the module itself, so that it comes from nowhere.
  private boolean made;

  private PyModule(PyType type) {
    this(type, "?", new PyDict());
    made = true;
  }

  /// A module of a class derived from `module`.
  public PyModule(PyType type, String name, PyDict globals) {
    super(type);
    this.globals = globals;
    if (globals.get("__name__") == null) {
      globals.putName("__name__", PyStr.of(name));
      globals.putName("__doc__", PyNone.NONE);
      globals.putName("__package__", PyStr.EMPTY);
      globals.putName("__loader__", PyNone.NONE);
      globals.putName("__spec__", PyNone.NONE);
    }
  }

  /// A module without names of its own yet.
  public PyModule(String name) {
    this(TYPE, name, new PyDict());
  }

  /// The module's name.
  public String name() {
    return globals.get("__name__") instanceof PyStr s ? s.value : "?";
  }

  @Override
  public @Nullable PyDict dict() {
    return globals;
  }

  @Override
  public @Nullable PyObject getOwn(PyStr name) {
    return globals.get(name);
  }

  @Override
  public boolean setOwn(PyStr name, PyObject value) {
    globals.put(name, value);
    return true;
  }

  @Override
  public boolean deleteOwn(PyStr name) {
    return globals.removeName(name) != null;
  }

  @Override
  public @Nullable PyObject findAttribute(Interpreter in, PyStr name) {
    PyObject value = globals.get(name);
    if (value != null) {
      return value;
    }
    value = super.findAttribute(in, name);
    if (value == null && name.value.equals("__annotations__")) {
      return annotations(in);
    }
    if (value == null) {
      PyObject getter = globals.get("__getattr__");
      return getter == null ? null : in.call(getter, name);
    }
    return value;
  }

  @Override
  public String repr(Interpreter in) {
    String from =
        FROZEN.contains(" " + name() + " ")
            ? " (frozen)"
            : globals.get("__file__") instanceof PyStr file
                ? " from '" + file.value + "'"
                : made ? "" : " (built-in)";
    return "<module '" + name() + "'" + from + ">";
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    PyObject namesake = globals.get(PyStr.of(name()));
    String hint =
        namesake != null && namesake.isCallable()
            ? ". Did you mean: '" + name() + "." + name() + "(...)'?"
            : "";
    throw Raise.typeError("'module' object is not callable" + hint);
  }

  private PyObject annotations(Interpreter in) {
    PyObject annotate = globals.get("__annotate__");
    PyObject value =
        annotate == null || annotate == PyNone.NONE ? new PyDict() : in.call(annotate, PyInt.of(1));
    globals.putName("__annotations__", value);
    return value;
  }
}
