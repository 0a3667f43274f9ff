package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A function together with the instance that becomes its first argument.
public final class BoundMethod extends PyObject {
  /// `method`.
  public static final PyType TYPE =
      PyType.define("method")
          .slots(Slot.REPR, Slot.CALL, Slot.EQ, Slot.NE, Slot.HASH)
          .sealed()
          .build();

  private static final PyType WRAPPER =
      PyType.define("method-wrapper")
          .slots(Slot.REPR, Slot.CALL, Slot.EQ, Slot.NE, Slot.HASH)
          .sealed()
          .build();

  /// What is called.
  public final PyObject function;

  /// The first argument.
  public final PyObject self;

  /// Binds a function to an instance.
  public BoundMethod(PyObject function, PyObject self) {
    this.function = function;
    this.self = self;
  }

  @Override
  public PyType type() {
    return function instanceof NativeFunction f && !f.isInPython()
        ? NativeFunction.TYPE
        : function instanceof SlotWrapper ? WRAPPER : TYPE;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public long hash(Interpreter in) {
    return (in.identity(self) >> 4) ^ in.hash(function);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (!(other instanceof BoundMethod that) || (op != CompareOp.EQ && op != CompareOp.NE)) {
      return null;
    }
    boolean same =
        self == that.self && (function == that.function || in.equal(function, that.function));
    return PyBool.of(same == (op == CompareOp.EQ));
  }

  @Override
  public @Nullable PyObject findAttribute(Interpreter in, PyStr name) {
    if (name.value.equals("__qualname__")
        && function instanceof NativeFunction f
        && !f.isInPython()) {
      PyType of = self instanceof PyType itself ? itself : self.type();
      return PyStr.of(of.qualname() + "." + f.name());
    }
    return switch (name.value) {
      case "__self__" -> self;
      case "__func__" -> function;
      default -> {
        PyObject own = super.findAttribute(in, name);
        PyObject of =
            own == null || name.value.equals("__doc__") ? in.findAttribute(function, name) : null;
        yield of != null ? of : own;
      }
    };
  }

  @Override
  public String repr(Interpreter in) {
    if (function instanceof NativeFunction f && !f.isInPython()) {
      return "<built-in method "
          + f.name()
          + " of "
          + self.type().name()
          + " object at "
          + in.address(self)
          + ">";
    }
    if (function instanceof SlotWrapper w) {
      return "<method-wrapper '"
          + w.slot().method
          + "' of "
          + self.type().name()
          + " object at "
          + in.address(self)
          + ">";
    }
    PyObject name = in.findAttribute(function, "__qualname__");
    return "<bound method " + (name == null ? "?" : in.str(name)) + " of " + in.repr(self) + ">";
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = self;
    System.arraycopy(args, 0, all, 1, args.length);
    return function.call(in, all, names);
  }

  @Override
  public PyObject call0(Interpreter in) {
    return function.call1(in, self);
  }

  @Override
  public PyObject call1(Interpreter in, PyObject a) {
    return function.call2(in, self, a);
  }

  @Override
  public PyObject call2(Interpreter in, PyObject a, PyObject b) {
    return function.call3(in, self, a, b);
  }
}
