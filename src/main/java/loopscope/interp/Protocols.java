package loopscope.interp;

import loopscope.interp.object.ChangedClasses;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.Operators;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.SequenceIterators;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// Python's protocols: what a Python class overrides goes before native behaviour.
public final class Protocols {
  /// How many elements native code takes before the limits are looked at.
  private static final int BUDGET = 4096;

  private final Interpreter in;

  /// The program's classes below native ones.
  public final DerivedClasses derived = new DerivedClasses();

  /// Native classes that the program has changed.
  public final ChangedClasses changed = new ChangedClasses(derived);

  /// Items of containers.
  public final Containers containers;

  private int budget = BUDGET;

  Protocols(Interpreter in) {
    this.in = in;
    this.containers = new Containers(in);
  }

  /// The method of a Python class that goes before native behaviour, or null.
  static @Nullable PyObject override(PyObject value, Slot slot) {
    PyType type = value.type();
    boolean derived = type.isProgrammed() || value instanceof loopscope.interp.object.DerivedTuple;
    return derived ? type.dunder(slot) : null;
  }

  boolean isTrue(PyObject value) {
    PyObject method = override(value, Slot.BOOL);
    if (method != null) {
      PyObject result = in.call(method, value);
      if (!(result instanceof PyBool)) {
        throw Raise.typeError("__bool__ should return bool, returned " + result.type().name());
      }
      return result == PyBool.TRUE;
    }
    method = value.type().lookup("__bool__") == null ? override(value, Slot.LEN) : null;
    return method != null ? length(value) != 0 : value.isTrue(in);
  }

  boolean equal(PyObject a, PyObject b) {
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return ((PyStr) a).value.equals(((PyStr) b).value);
    }
    if (a instanceof PyLong && b instanceof PyLong) {
      return ((PyInt) a).value == ((PyInt) b).value;
    }
    return in.isTrue(Operators.compare(in, CompareOp.EQ, a, b));
  }

  long hash(PyObject value) {
    PyObject method = override(value, Slot.HASH);
    if (method == null) {
      return value.hash(in);
    }
    if (method == PyNone.NONE) {
      throw Raise.typeError("unhashable type: '" + value.type().name() + "'");
    }
    PyObject result = in.call(method, value);
    if (!(result instanceof PyInt number)) {
      throw Raise.typeError("__hash__ method should return an integer");
    }
    return number.isLong() ? (number.value == -1 ? -2 : number.value) : number.hash(in);
  }

  String repr(PyObject value) {
    PyObject method = override(value, Slot.REPR);
    return method == null ? value.repr(in) : text(in.call(method, value), "__repr__");
  }

  String str(PyObject value) {
    PyObject method = override(value, Slot.STR);
    return method == null ? value.str(in) : text(in.call(method, value), "__str__");
  }

  String format(PyObject value, String spec) {
    PyObject method = override(value, Slot.FORMAT);
    return method == null
        ? value.format(in, spec)
        : text(in.call(method, value, PyStr.of(spec)), "__format__");
  }

  private static String text(PyObject result, String method) {
    if (!(result instanceof PyStr string)) {
      String verb =
          method.equals("__format__") ? " must return a str, not " : " returned non-string (type ";
      throw Raise.typeError(
          method + verb + result.type().name() + (method.equals("__format__") ? "" : ")"));
    }
    return string.value;
  }

  int length(PyObject value) {
    PyObject method = override(value, Slot.LEN);
    if (method == null) {
      int length = value.length(in);
      if (length < 0) {
        throw Raise.typeError("object of type '" + value.type().name() + "' has no len()");
      }
      return length;
    }
    PyObject given = in.call(method, value);
    PyInt result = indexOrNull(given);
    if (result == null) {
      throw Raise.typeError(
          "'" + given.type().name() + "' object cannot be interpreted as an integer");
    }
    if (result.big().signum() < 0) {
      throw Raise.valueError("__len__() should return >= 0");
    }
    if (!result.isLong()) {
      throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return result.clamped();
  }

  PyObject iterate(PyObject value) {
    PyObject iterator = iterateOrNull(value);
    if (iterator == null) {
      throw Raise.typeError("'" + value.type().name() + "' object is not iterable");
    }
    return iterator;
  }

  @Nullable PyObject iterateOrNull(PyObject value) {
    PyObject method = override(value, Slot.ITER);
    if (method == PyNone.NONE) {
      return null;
    }
    PyObject iterator = method == null ? value.iterate(in) : in.call(method, value);
    if (iterator == null) {
      boolean indexed = value.type().isProgrammed() && value.type().lookup("__getitem__") != null;
      return indexed ? new SequenceIterators.ByIndex(value) : null;
    }
    if (method != null && !iterator.isIterator()) {
      throw Raise.typeError(
          "iter() returned non-iterator of type '" + iterator.type().name() + "'");
    }
    return iterator;
  }

  @Nullable PyObject next(PyObject iterator) {
    if (--budget < 0) {
      budget = BUDGET;
      in.config().watchdog().check();
    }
    PyObject method = override(iterator, Slot.NEXT);
    if (method == null) {
      return iterator.next(in);
    }
    try {
      return in.call(method, iterator);
    } catch (Raise raise) {
      if (raise.exception.isA(Exceptions.STOP_ITERATION)) {
        return null;
      }
      throw raise;
    }
  }

  PyObject[] toArray(PyObject iterable) {
    if (iterable.getClass() == PyList.class) {
      return ((PyList) iterable).toArray();
    }
    if (iterable.getClass() == PyTuple.class) {
      return ((PyTuple) iterable).items.clone();
    }
    return Iterables.drain(in, new PyList(), iterate(iterable)).toArray();
  }

  @Nullable PyInt indexOrNull(PyObject value) {
    if (value instanceof PyInt number) {
      return number;
    }
    PyObject method = value.type().dunder(Slot.INDEX);
    if (method == null) {
      return null;
    }
    PyObject result = in.call(method, value);
    if (!(result instanceof PyInt number)) {
      throw Raise.typeError("__index__ returned non-int (type " + result.type().name() + ")");
    }
    return number;
  }

  boolean isInstance(PyObject value, PyObject type) {
    if (type instanceof PyTuple several) {
      for (PyObject one : several.items) {
        if (isInstance(value, one)) {
          return true;
        }
      }
      return false;
    }
    if (type instanceof PyType cls) {
      if (value.type() == cls) {
        return true;
      }
      PyObject hook =
          cls.type().isHeap() || cls.type() != PyType.TYPE
              ? cls.type().dunder(Slot.INSTANCECHECK)
              : null;
      return hook != null ? in.isTrue(in.call(hook, cls, value)) : plainInstance(value, cls);
    }
    PyObject hook = type.type().dunder(Slot.INSTANCECHECK);
    if (hook == null) {
      throw Raise.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    return in.isTrue(in.call(hook, type, value));
  }

  /// `type.__instancecheck__`: by the order of classes, or by what the value claims as its
  /// `__class__`.
  public boolean plainInstance(PyObject value, PyType cls) {
    if (value.type().isSubtypeOf(cls)) {
      return true;
    }
    if (!value.type().isProgrammed()
        || value.type().lookup("__class__") == PyType.OBJECT.lookup("__class__")
            && value.type().dunder(Slot.GETATTRIBUTE) == null) {
      return false;
    }
    return in.findAttribute(value, "__class__") instanceof PyType claimed
        && claimed.isSubtypeOf(cls);
  }
}
