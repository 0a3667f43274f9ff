package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A Python value.
///
/// The methods here are native behaviour: what a value's Java class does when no Python class
/// overrides it. Call them only on a value whose class is known; for any other value go through
/// [Interpreter], which respects `__len__`, `__eq__` and the rest. Where a native type defines a
/// dunder in its method table instead of overriding the Java method, the defaults here find it.
public abstract class PyObject {
  /// No arguments.
  public static final PyObject[] NO_ARGS = {};

  /// What a run marked the object with to tell it from others, or 0; see [Interpreter#identity].
  public int mark;

  /// The value's class.
  public abstract PyType type();

  /// Replaces the value's class, as an assignment to `__class__` does.
  public void setType(PyType type) {
    throw Raise.typeError(
        "__class__ assignment only supported for mutable types or ModuleType subclasses");
  }

  /// Truth; by default an object is true unless it has a length of zero.
  public boolean isTrue(Interpreter in) {
    PyObject method = type().dunder(Slot.BOOL);
    if (method != null) {
      return in.call(method, this) == PyBool.TRUE;
    }
    method = type().dunder(Slot.LEN);
    return method == null || ((PyInt) in.call(method, this)).value != 0;
  }

  /// Python's 64-bit hash.
  public long hash(Interpreter in) {
    PyObject method = type().dunder(Slot.HASH);
    return method == null ? in.identity(this) >> 4 : Operators.hashResult(in.call(method, this));
  }

  /// The outcome of a rich comparison, or null for `NotImplemented`.
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    PyObject method = type().dunder(op.slot);
    if (method != null) {
      return Operators.unlessNotImplemented(in.call(method, this, other));
    }
    return switch (op) {
      case EQ -> this == other ? PyBool.TRUE : null;
      case NE -> this == other ? PyBool.FALSE : null;
      default -> null;
    };
  }

  /// `this op other`, or null for `NotImplemented`.
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    return Operators.byDunder(in, op.slot, this, other);
  }

  /// `left op this` where `left` did not know how, or null for `NotImplemented`.
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return Operators.byDunder(in, op.reflectedSlot, this, left);
  }

  /// `this op= other` in place, or null when the plain operator has to do.
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    return Operators.byDunder(in, op.inPlaceSlot, this, other);
  }

  /// Negation and its like, or null when the value has none.
  public @Nullable PyObject unary(Interpreter in, UnaryOp op) {
    PyObject method = type().dunder(op.slot);
    return method == null ? null : in.call(method, this);
  }

  /// What `repr` gives.
  public String repr(Interpreter in) {
    PyObject method = type().dunder(Slot.REPR);
    if (method != null) {
      return ((PyStr) in.call(method, this)).value;
    }
    return "<" + type().displayName() + " object at " + in.address(this) + ">";
  }

  /// What `str` gives.
  public String str(Interpreter in) {
    PyObject method = type().dunder(Slot.STR);
    return method == null ? in.repr(this) : ((PyStr) in.call(method, this)).value;
  }

  /// What `format` gives.
  public String format(Interpreter in, String spec) {
    PyObject method = type().dunder(Slot.FORMAT);
    if (method != null) {
      return ((PyStr) in.call(method, this, PyStr.of(spec))).value;
    }
    if (!spec.isEmpty()) {
      throw Raise.typeError("unsupported format string passed to " + type().name() + ".__format__");
    }
    return in.str(this);
  }

  /// Whether `+` joins it with its like and `*` repeats it, once the other operand has been asked.
  public boolean isSequence() {
    return false;
  }

  /// The number of elements, or -1 when the value has no length.
  public int length(Interpreter in) {
    PyObject method = type().dunder(Slot.LEN);
    return method == null ? -1 : Operators.lengthResult(in, in.call(method, this));
  }

  /// A new iterator, or null when the value cannot be iterated.
  public @Nullable PyObject iterate(Interpreter in) {
    PyObject method = type().dunder(Slot.ITER);
    return method == null ? null : in.call(method, this);
  }

  /// The next element of an iterator, or null at its end.
  public @Nullable PyObject next(Interpreter in) {
    PyObject method = type().dunder(Slot.NEXT);
    if (method == null) {
      throw Raise.typeError("'" + type().name() + "' object is not an iterator");
    }
    return Operators.untilStop(in, method, this);
  }

  /// Whether [#next] means anything here.
  public boolean isIterator() {
    return type().lookup("__next__") != null;
  }

  /// `this[key]`.
  public PyObject getItem(Interpreter in, PyObject key) {
    PyObject method = type().dunder(Slot.GETITEM);
    if (method == null) {
      throw Raise.typeError("'" + type().name() + "' object is not subscriptable");
    }
    return in.call(method, this, key);
  }

  /// `this[key] = value`.
  public void setItem(Interpreter in, PyObject key, PyObject value) {
    PyObject method = type().dunder(Slot.SETITEM);
    if (method == null) {
      throw Raise.typeError("'" + type().name() + "' object does not support item assignment");
    }
    in.call(method, this, key, value);
  }

  /// `del this[key]`.
  public void deleteItem(Interpreter in, PyObject key) {
    PyObject method = type().dunder(Slot.DELITEM);
    if (method == null) {
      boolean indexed = length(in) >= 0 && in.indexOrNull(key) != null;
      String verb =
          indexed
              ? "' object doesn't support item deletion"
              : "' object does not support item deletion";
      throw Raise.typeError("'" + type().name() + verb);
    }
    in.call(method, this, key);
  }

  /// `element in this`.
  public boolean contains(Interpreter in, PyObject element) {
    PyObject method = type().dunder(Slot.CONTAINS);
    return method != null
        ? in.isTrue(in.call(method, this, element))
        : Operators.containsByIteration(in, this, element);
  }

  /// `this.name` by the general rules; types, modules and `super` have their own.
  public @Nullable PyObject findAttribute(Interpreter in, PyStr name) {
    return Attributes.findGeneric(in, this, name);
  }

  /// `this.name = value`.
  public void setAttribute(Interpreter in, PyStr name, PyObject value) {
    Attributes.setGeneric(in, this, name, value);
  }

  /// `del this.name`.
  public void deleteAttribute(Interpreter in, PyStr name) {
    Attributes.deleteGeneric(in, this, name);
  }

  /// The value in the instance's own `__dict__`, or null.
  public @Nullable PyObject getOwn(PyStr name) {
    return null;
  }

  /// Stores into the instance's own `__dict__`; false when it has none.
  public boolean setOwn(PyStr name, PyObject value) {
    return false;
  }

  /// Deletes from the instance's own `__dict__`; false when it was not there.
  public boolean deleteOwn(PyStr name) {
    return false;
  }

  /// The instance's `__dict__`, or null when it has none.
  public @Nullable PyDict dict() {
    return null;
  }

  /// What this is as an attribute found in a class: a function becomes a bound method, a property
  /// its value. `instance` is null when the class itself was asked.
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    return this;
  }

  /// Whether, found in a class, this goes before the instance's own attributes.
  public boolean isDataDescriptor() {
    return false;
  }

  /// Assignment to an attribute that this data descriptor stands for; null deletes.
  public void bindSet(Interpreter in, PyObject instance, @Nullable PyObject value) {
    throw Raise.attributeError("readonly attribute");
  }

  /// Whether the value can be called.
  public boolean isCallable() {
    return type().lookup("__call__") != null;
  }

  /// Calls with positional arguments followed by the values of the named ones.
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    PyObject method = type().dunder(Slot.CALL);
    if (method == null) {
      throw Raise.typeError("'" + type().name() + "' object is not callable");
    }
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = this;
    System.arraycopy(args, 0, all, 1, args.length);
    return method.call(in, all, names);
  }

  /// Calls without arguments.
  public PyObject call0(Interpreter in) {
    return call(in, NO_ARGS, PyStr.NO_NAMES);
  }

  /// Calls with one argument.
  public PyObject call1(Interpreter in, PyObject a) {
    return call(in, new PyObject[] {a}, PyStr.NO_NAMES);
  }

  /// Calls with two arguments.
  public PyObject call2(Interpreter in, PyObject a, PyObject b) {
    return call(in, new PyObject[] {a, b}, PyStr.NO_NAMES);
  }

  /// Calls with three arguments.
  public PyObject call3(Interpreter in, PyObject a, PyObject b, PyObject c) {
    return call(in, new PyObject[] {a, b, c}, PyStr.NO_NAMES);
  }
}
