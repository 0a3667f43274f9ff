package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A special method of a native class as an attribute: calling it runs the Java method.
public final class SlotWrapper extends PyObject {
  static final PyType TYPE =
      PyType.define("wrapper_descriptor")
          .slots(Slot.REPR, Slot.CALL)
          .methods(SlotWrapper::fill)
          .sealed()
          .build();

  private final PyType owner;
  private final Slot slot;

  SlotWrapper(PyType owner, Slot slot) {
    this.owner = owner;
    this.slot = slot;
  }

  private static void fill(TypeBuilder b) {
    b.property("__name__", (in, self) -> PyStr.of(((SlotWrapper) self).slot.method));
    b.property("__objclass__", (in, self) -> ((SlotWrapper) self).owner);
    b.property(
        "__qualname__",
        (in, self) -> {
          SlotWrapper own = (SlotWrapper) self;
          return PyStr.of(own.owner.qualname() + "." + own.slot.method);
        });
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// Which special method it is.
  public Slot slot() {
    return slot;
  }

  /// The native class that has it.
  public PyType owner() {
    return owner;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType cls) {
    return instance == null ? this : new BoundMethod(this, instance);
  }

  @Override
  public String repr(Interpreter in) {
    return "<slot wrapper '" + slot.method + "' of '" + owner.name() + "' objects>";
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    if (args.length == 0) {
      throw Raise.typeError(
          "descriptor '" + slot.method + "' of '" + owner.name() + "' object needs an argument");
    }
    PyObject self = args[0];
    if (!self.type().isSubtypeOf(owner)) {
      String name = "descriptor '" + slot.method;
      throw Raise.typeError(
          NativeSlots.isMethodItself(slot, owner)
              ? name
                  + "' for '"
                  + owner.name()
                  + "' objects doesn't apply to a '"
                  + self.type().name()
                  + "' object"
              : name
                  + "' requires a '"
                  + owner.name()
                  + "' object but received a '"
                  + self.type().name()
                  + "'");
    }
    return NativeSlots.call(in, slot, owner, args, names);
  }
}
