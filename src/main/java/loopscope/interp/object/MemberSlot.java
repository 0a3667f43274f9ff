package loopscope.interp.object;

import java.util.Arrays;
import java.util.List;
import loopscope.interp.Finalizable;
import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// An attribute named in `__slots__`.
///
/// Values lie in the instance's layout of its own for slots, keyed by this descriptor, because two
/// classes in a row may have slots of the same name.
public final class MemberSlot extends PyObject {
  static final PyType TYPE =
      PyType.define("member_descriptor")
          .slots(Slot.REPR, Slot.GET, Slot.SET)
          .methods(MemberSlot::fill)
          .sealed()
          .build();

  private final PyType owner;
  private final PyStr name;

  /// A slot of a class.
  public MemberSlot(PyType owner, PyStr name) {
    this.owner = owner;
    this.name = name;
  }

  /// Whether it only stands for what refers to the instance weakly.
  public boolean isWeakReference() {
    return name.value.equals("__weakref__");
  }

  private static void fill(TypeBuilder b) {
    b.property("__name__", (in, self) -> ((MemberSlot) self).name);
    b.property("__objclass__", (in, self) -> ((MemberSlot) self).owner);
    b.property(
        "__qualname__",
        (in, self) ->
            PyStr.of(((MemberSlot) self).owner.qualname() + "." + ((MemberSlot) self).name.value));
    b.property("__doc__", (in, self) -> PyNone.NONE);
  }

  @Override
  public PyType type() {
    return TYPE;
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
    if (isWeakReference()) {
      List<Finalizable> references = in.finalization().referring(instance);
      return references.isEmpty() ? PyNone.NONE : (PyObject) references.getFirst();
    }
    PyObject value = instance instanceof PyInstance i ? i.slotValue(this) : null;
    if (value == null) {
      throw Raise.attributeError(
          "'" + instance.type().name() + "' object has no attribute '" + name.value + "'",
          instance,
          name);
    }
    return value;
  }

  @Override
  public void bindSet(Interpreter in, PyObject instance, @Nullable PyObject value) {
    if (!(instance instanceof PyInstance holder) || !instance.type().isSubtypeOf(owner)) {
      throw Raise.typeError(
          "descriptor '"
              + name.value
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + instance.type().name()
              + "' object");
    }
    if (value == null && holder.slotValue(this) == null) {
      throw Raise.attributeError(name.value);
    }
    holder.setSlotValue(this, value);
  }

  /// The pairs of slots and values of an instance with one of them replaced.
  static Object[] with(Object[] pairs, PyObject slot, @Nullable PyObject value) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == slot) {
        pairs[i + 1] = value;
        return pairs;
      }
    }
    Object[] more = Arrays.copyOf(pairs, pairs.length + 2);
    more[pairs.length] = slot;
    more[pairs.length + 1] = value;
    return more;
  }

  @Override
  public String repr(Interpreter in) {
    return (isWeakReference() ? "<attribute '" : "<member '")
        + name.value
        + "' of '"
        + owner.name()
        + "' objects>";
  }
}
