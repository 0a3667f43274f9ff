package loopscope.asyncio;

import java.util.function.BiConsumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import org.jspecify.annotations.Nullable;

/// A function of CPython's asyncio that the program gets to see where asyncio hands its callbacks
/// to methods which the program has overridden.
final class LibraryFunction extends PyObject {
  private final String qualname;
  private final @Nullable String module;
  private final BiConsumer<Interpreter, PyObject[]> body;
  private final @Nullable InternalCallback callback;

  private LibraryFunction(
      String qualname,
      @Nullable String module,
      BiConsumer<Interpreter, PyObject[]> body,
      @Nullable InternalCallback callback) {
    this.qualname = qualname;
    this.module = module;
    this.body = body;
    this.callback = callback;
  }

  /// The function of a name, or the method when there is an owner.
  static PyObject of(
      String qualname,
      @Nullable PyObject owner,
      BiConsumer<Interpreter, PyObject[]> body,
      @Nullable InternalCallback callback) {
    String module = owner == null ? Places.moduleOf(qualname) : owner.type().moduleName();
    LibraryFunction function = new LibraryFunction(qualname, module, body, callback);
    return owner == null ? function : new BoundMethod(function, owner);
  }

  /// The callback of asyncio's that a callable stands for, or null.
  static @Nullable InternalCallback callback(Interpreter in, PyObject callable) {
    PyObject inner =
        callable instanceof BoundMethod method
            ? method.function
            : callable.type().simpleName().equals("partial")
                ? in.findAttribute(callable, "func")
                : callable;
    return inner instanceof LibraryFunction function ? function.callback : null;
  }

  String qualname() {
    return qualname;
  }

  @Override
  public PyType type() {
    return NativeFunction.IN_PYTHON;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public @Nullable PyObject findAttribute(Interpreter in, PyStr name) {
    return switch (name.value) {
      case "__name__" -> PyStr.of(qualname.substring(qualname.lastIndexOf('.') + 1));
      case "__qualname__" -> PyStr.of(qualname);
      case "__module__" -> module == null ? PyNone.NONE : PyStr.of(module);
      case "__self__" -> null;
      default -> super.findAttribute(in, name);
    };
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    body.accept(in, args);
    return PyNone.NONE;
  }

  @Override
  public String repr(Interpreter in) {
    return "<function " + qualname + " at " + in.address(this) + ">";
  }
}
