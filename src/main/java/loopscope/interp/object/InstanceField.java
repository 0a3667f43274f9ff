package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// An attribute that CPython keeps in the instances of a class which it has in Python, and that is
/// a field of the Java object here.
///
/// `vars` and `dir` of an instance show it, the class itself does not have it. A class of the
/// program that keeps something of its own under the name finds that.
public final class InstanceField extends PyObject {
  private static final PyType TYPE =
      PyType.define("getset_descriptor").slots(Slot.GET, Slot.SET).sealed().build();

  /// Reads the field.
  @FunctionalInterface
  public interface Getter {
    /// The value, or null while the instance has none.
    @Nullable PyObject get(Interpreter in, PyObject instance);
  }

  private final PyStr name;
  private final Getter getter;
  private final NativeAttribute.@Nullable Setter setter;
  private final @Nullable PyObject inClass;

  /// A field, with what assigns to it where that has an effect, and what the class has under its
  /// name.
  InstanceField(
      String name,
      Getter getter,
      NativeAttribute.@Nullable Setter setter,
      @Nullable PyObject inClass) {
    this.name = PyStr.of(name);
    this.getter = getter;
    this.setter = setter;
    this.inClass = inClass;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  /// What the class has under the name, or null.
  @Nullable PyObject inClass() {
    return inClass;
  }

  /// The value that an instance has, or null.
  @Nullable PyObject of(Interpreter in, PyObject instance) {
    PyObject kept = instance instanceof PyInstance holder ? holder.slotValue(this) : null;
    return kept == null ? getter.get(in, instance) : kept;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType cls) {
    PyObject value = instance == null ? inClass : of(in, instance);
    value = value == null ? inClass : value;
    if (value == null) {
      throw Attributes.missing(instance == null ? cls : instance, name);
    }
    return value;
  }

  @Override
  public void bindSet(Interpreter in, PyObject instance, @Nullable PyObject value) {
    if (setter != null) {
      setter.set(in, instance, value);
    } else if (instance instanceof PyInstance holder) {
      holder.setSlotValue(this, value == null ? PyNone.NONE : value);
    }
  }
}
