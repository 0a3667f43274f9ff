package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A computed attribute of a native class.
public final class NativeAttribute extends PyObject {
  static final PyType TYPE =
      PyType.define("getset_descriptor").slots(Slot.REPR, Slot.GET, Slot.SET).sealed().build();

  /// Stores a value; null deletes.
  @FunctionalInterface
  public interface Setter {
    /// Assigns `value` on `instance`.
    void set(Interpreter in, PyObject instance, @Nullable PyObject value);
  }

  private final PyType owner;
  private final String name;
  private final Native1 getter;
  private final @Nullable Setter setter;

  NativeAttribute(PyType owner, String name, Native1 getter, @Nullable Setter setter) {
    this.owner = owner;
    this.name = name;
    this.getter = getter;
    this.setter = setter;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The attribute's name.
  public String name() {
    return name;
  }

  /// The class that has it.
  public PyType owner() {
    return owner;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType cls) {
    if (instance == null) {
      return this;
    }
    try {
      return getter.call(in, instance);
    } catch (ClassCastException failure) {
      throw Faults.raise(failure, owner, name, instance);
    }
  }

  @Override
  public void bindSet(Interpreter in, PyObject instance, @Nullable PyObject value) {
    if (setter == null) {
      throw Raise.attributeError(
          owner.inPython
              ? "property '" + name + "' of '" + owner.name() + "' object has no setter"
              : "attribute '" + name + "' of '" + owner.name() + "' objects is not writable");
    }
    setter.set(in, instance, value);
  }

  @Override
  public String repr(Interpreter in) {
    return owner.inPython
        ? "<property object at " + in.address(this) + ">"
        : "<attribute '" + name + "' of '" + owner.name() + "' objects>";
  }
}
