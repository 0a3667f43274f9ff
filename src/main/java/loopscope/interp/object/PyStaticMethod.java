package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// `staticmethod`.
public final class PyStaticMethod extends PyInstance {
  /// `staticmethod`.
  public static final PyType TYPE =
      PyType.define("staticmethod")
          .allocate((in, type) -> new PyStaticMethod(PyNone.NONE))
          .slots(Slot.REPR, Slot.GET, Slot.CALL)
          .attributes()
          .build();

  /// What is wrapped.
  public PyObject function;

  /// Wraps a function.
  public PyStaticMethod(PyObject function) {
    super(TYPE);
    this.function = function;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    return function;
  }

  @Override
  public @Nullable PyObject findAttribute(Interpreter in, PyStr name) {
    return switch (name.value) {
      case "__func__", "__wrapped__" -> function;
      case "__name__",
          "__qualname__",
          "__doc__",
          "__module__",
          "__annotations__",
          "__isabstractmethod__" ->
          in.findAttribute(function, name);
      default -> super.findAttribute(in, name);
    };
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    return function.call(in, args, names);
  }

  @Override
  public String repr(Interpreter in) {
    return "<staticmethod(" + in.repr(function) + ")>";
  }
}
