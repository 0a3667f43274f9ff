package loopscope.interp.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An instance of a class statement, and the base of native classes that programs may subclass.
///
/// Attributes are values at the places of the class's [Layout]; the first irregular use turns them
/// into a dictionary for good.
public class PyInstance extends PyObject {
  private static final PyObject[] EMPTY = {};

  /// The class.
  public PyType type;

  /// Values by place in the layout; null where absent.
  public @Nullable PyObject[] values = EMPTY;

  private Object @Nullable [] slots;
  private int count;
  private @Nullable PyDict dict;

  /// An instance without attributes.
  public PyInstance(PyType type) {
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType newType) {
    if (newType.layout != type.layout) {
      if (dict() == null && newType.layout != null && count == 0) {
        dict = null;
      }
    }
    type = newType;
  }

  @Override
  public @Nullable PyObject getOwn(PyStr name) {
    if (dict != null) {
      return dict.get(name);
    }
    Layout layout = type.layout;
    if (layout == null || count == 0) {
      return null;
    }
    int place = layout.placeOf(name.value);
    return place >= 0 && place < count ? values[place] : null;
  }

  @Override
  public boolean setOwn(PyStr name, PyObject value) {
    if (dict != null) {
      dict.put(name, value);
      return true;
    }
    Layout layout = type.layout;
    if (layout == null) {
      return false;
    }
    int place = layout.placeOf(name.value);
    if (place < 0 && layout.size == count && count < Layout.MOST) {
      place = layout.add(name);
      if (type.lookup(name.value) != null) {
        // From now on an instance may hide what the class has.
        type.changed();
      }
    }
    if (place >= 0 && place <= count) {
      storeAt(place, value);
    } else {
      PyDict own = dict();
      if (own != null) {
        own.put(name, value);
      }
    }
    return true;
  }

  /// Stores at a place of the layout that is in use or the first free one.
  public void storeAt(int place, PyObject value) {
    if (place == count) {
      if (count == values.length) {
        values =
            Arrays.copyOf(
                values,
                count == 0
                    ? Math.max(2, Math.min(6, type.layout == null ? 2 : type.layout.size))
                    : count * 2);
      }
      count++;
    }
    values[place] = value;
  }

  /// Whether it has, or had, attributes of its own.
  public final boolean isAttributed() {
    return count > 0 || dict != null;
  }

  /// Whether the attributes lie at the layout's places.
  public final boolean isRegular() {
    return dict == null;
  }

  /// Whether the attributes lie at the layout's places and `place` may be stored to.
  public boolean accepts(int place) {
    return dict == null && place <= count;
  }

  /// The value at a place of the layout, or null when it is absent or lies in a dictionary.
  public final @Nullable PyObject at(int place) {
    PyObject[] held = values;
    return place < held.length ? held[place] : null;
  }

  @Override
  public boolean deleteOwn(PyStr name) {
    PyDict own = dict();
    return own != null && own.removeName(name) != null;
  }

  @Override
  public @Nullable PyDict dict() {
    Layout layout = type.layout;
    if (dict == null && layout != null) {
      PyDict own = new PyDict();
      for (int i = 0; i < count; i++) {
        PyObject value = values[i];
        if (value != null) {
          own.put(layout.names[i], value);
        }
      }
      dict = own;
      values = EMPTY;
      count = 0;
    }
    return dict;
  }

  /// Replaces the attributes, as an assignment to `__dict__` does.
  public void setDict(PyDict attributes) {
    dict = attributes;
    values = EMPTY;
    count = 0;
  }

  /// The value of an attribute named in `__slots__`, or of an [InstanceField], or null.
  @Nullable PyObject slotValue(PyObject slot) {
    Object[] pairs = slots;
    if (pairs != null) {
      for (int i = 0; i < pairs.length; i += 2) {
        if (pairs[i] == slot) {
          return (PyObject) pairs[i + 1];
        }
      }
    }
    return null;
  }

  void setSlotValue(PyObject slot, @Nullable PyObject value) {
    slots = MemberSlot.with(slots == null ? new Object[0] : slots, slot, value);
  }

  @Override
  public boolean isDataDescriptor() {
    return type.lookup("__set__") != null || type.lookup("__delete__") != null;
  }

  @Override
  public PyObject bind(loopscope.interp.Interpreter in, @Nullable PyObject instance, PyType owner) {
    PyObject getter = type.dunder(Slot.GET);
    return getter == null
        ? this
        : in.call(getter, this, instance == null ? PyNone.NONE : instance, owner);
  }

  @Override
  public void bindSet(
      loopscope.interp.Interpreter in, PyObject instance, @Nullable PyObject value) {
    PyObject method = type.dunder(value == null ? Slot.DELETE : Slot.SET);
    if (method == null) {
      throw Raise.attributeError(value == null ? "__delete__" : "__set__");
    }
    if (value == null) {
      in.call(method, this, instance);
    } else {
      in.call(method, this, instance, value);
    }
  }
}
