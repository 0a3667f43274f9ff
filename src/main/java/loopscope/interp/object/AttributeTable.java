package loopscope.interp.object;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The attributes of a class, and what lookups found in it and in its ancestors.
///
/// A class has one. A native class, which all runs share, has another in a run whose program has
/// changed it or one of its ancestors; see [ChangedClasses]. Several runs at once may be the first
/// to look, so that the attributes show only when all are there, and what was found lies behind a
/// lock.
final class AttributeTable {
  /// What is in these is in the attributes as well; other runs may put more in at any time.
  private final transient Map<String, PyObject> found = new LinkedHashMap<>();

  private final transient @Nullable PyObject[] dunders = new PyObject[Slot.COUNT];
  private final transient PyType type;
  private volatile @Nullable PyDict own;
  private @Nullable PyDict growing;

  /// A table that is given its attributes, or is filled by the first look at those of a native
  /// class.
  AttributeTable(PyType type, @Nullable PyDict own) {
    this.type = type;
    this.own = own;
  }

  /// The class's own attributes.
  PyDict dictionary() {
    PyDict attributes = own;
    return attributes == null ? filled() : attributes;
  }

  private PyDict filled() {
    // One lock for all classes: filling one may look into others.
    synchronized (AttributeTable.class) {
      PyDict attributes = own;
      if (attributes == null) {
        attributes = growing;
      }
      if (attributes == null) {
        attributes = new PyDict();
        growing = attributes;
        TypeBuilder.fill(type, attributes);
        own = attributes;
        growing = null;
      }
      return attributes;
    }
  }

  /// What a lookup found before, or null.
  @Nullable PyObject known(String attribute) {
    synchronized (found) {
      return found.get(attribute);
    }
  }

  /// The attribute as the class or the first of its ancestors has it, or null; `tables` says where
  /// each of them has its own.
  @Nullable PyObject lookup(String attribute, Function<PyType, AttributeTable> tables) {
    PyObject known = known(attribute);
    if (known != null) {
      return known == PyType.ABSENT ? null : known;
    }
    PyObject value = Linearization.find(type.mro, attribute, tables, PyType.ABSENT);
    synchronized (found) {
      found.put(attribute, value == null ? PyType.ABSENT : value);
    }
    return value;
  }

  /// See [PyType#dunder].
  @Nullable PyObject dunder(Slot slot) {
    PyObject known = dunders[slot.ordinal()];
    if (known != null) {
      return known == PyType.ABSENT ? null : known;
    }
    PyObject value = type.lookup(slot.method);
    if (value instanceof SlotWrapper wrapper) {
      value = isNative(wrapper, slot) ? null : wrapper;
    } else if (value != null
        && !(value instanceof PyFunction)
        && !(value instanceof NativeFunction)
        && value != PyNone.NONE) {
      value = new UnboundDunder(value, type);
    }
    dunders[slot.ordinal()] = value == null ? PyType.ABSENT : value;
    return value;
  }

  /// Whether a wrapper stands for what the Java class of instances does by itself.
  private boolean isNative(SlotWrapper wrapper, Slot slot) {
    // A program may put a wrapper under another name, or `object`'s into a class derived from a
    // native one.
    boolean borrowed =
        wrapper.owner() == PyType.OBJECT
            && type.allocator != PyType.OBJECT.allocator
            && type.isProgrammed();
    return wrapper.slot() == slot && !(borrowed && type.ownerOf(slot.method) != PyType.OBJECT);
  }

  /// Forgets what lookups found.
  void forget() {
    synchronized (found) {
      found.clear();
    }
    Arrays.fill(dunders, null);
  }
}
