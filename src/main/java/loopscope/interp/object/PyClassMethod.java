package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// `classmethod`.
public final class PyClassMethod extends PyInstance {
  /// `classmethod`.
  public static final PyType TYPE =
      PyType.define("classmethod")
          .allocate((in, type) -> new PyClassMethod(PyNone.NONE))
          .slots(Slot.REPR, Slot.GET)
          .attributes()
          .build();

  /// What is wrapped.
  public PyObject function;

  /// Wraps a function.
  public PyClassMethod(PyObject function) {
    super(TYPE);
    this.function = function;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    return new BoundMethod(function, owner);
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
  public String repr(Interpreter in) {
    return "<classmethod(" + in.repr(function) + ")>";
  }
}
