package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A function that a program defines.
public final class PyFunction extends PyObject {
  /// `function`.
  public static final PyType TYPE =
      PyType.define("function").slots(Slot.REPR, Slot.CALL, Slot.GET).sealed().build();

  /// The compiled body.
  public PyCode code;

  /// The module's names.
  public final PyDict globals;

  /// Variables of functions around this one, in the order of the code's free variables.
  public final PyCell[] closure;

  /// Values of the last positional parameters.
  public PyObject[] defaults;

  /// Values of keyword-only parameters by name, or null.
  public @Nullable PyDict keywordDefaults;

  /// `__name__`.
  public String name;

  /// `__qualname__`.
  public String qualname;

  /// `__annotate__`: computes the annotations when they are asked for.
  public @Nullable PyObject annotate;

  /// `__annotations__` once they were computed or set.
  public @Nullable PyObject annotations;

  /// `__type_params__`.
  public PyObject typeParams = PyTuple.EMPTY;

  private @Nullable PyDict dict;

  /// A function over a module's names.
  public PyFunction(PyCode code, PyDict globals, PyCell[] closure, PyObject[] defaults) {
    this.code = code;
    this.globals = globals;
    this.closure = closure;
    this.defaults = defaults;
    this.name = code.name;
    this.qualname = code.qualname;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    return instance == null ? this : new BoundMethod(this, instance);
  }

  @Override
  public @Nullable PyObject getOwn(PyStr attribute) {
    return dict == null ? null : dict.get(attribute);
  }

  @Override
  public boolean setOwn(PyStr attribute, PyObject value) {
    dict().put(attribute, value);
    return true;
  }

  @Override
  public boolean deleteOwn(PyStr attribute) {
    return dict != null && dict.removeName(attribute) != null;
  }

  @Override
  public PyDict dict() {
    if (dict == null) {
      dict = new PyDict();
    }
    return dict;
  }

  @Override
  public String repr(Interpreter in) {
    return "<function " + qualname + " at " + in.address(this) + ">";
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    return in.machine().call(this, args, names);
  }
}
