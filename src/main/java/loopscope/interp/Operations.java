package loopscope.interp;

import loopscope.interp.builtins.PercentFormat;
import loopscope.interp.machine.Liveness;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.Operators;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/// What Python does with values, in the words of Java: calls, attributes, operators and the
/// protocols behind built-in functions.
///
/// They respect what Python classes override, and raise by throwing [Raise].
public abstract sealed class Operations extends StepResults permits Interpreter {
  private final Interpreter in = (Interpreter) this;

  /// Iteration, conversion, hashing: the protocols that have no short form here.
  public abstract Protocols protocols();

  /// The one string object for a name.
  public abstract PyStr intern(String name);

  // ---- calls

  /// `f(*args)`.
  public PyObject call(PyObject f, PyObject... args) {
    return switch (args.length) {
      case 0 -> f.call0(in);
      case 1 -> f.call1(in, args[0]);
      case 2 -> f.call2(in, args[0], args[1]);
      default -> f.call(in, args, PyStr.NO_NAMES);
    };
  }

  /// A call whose last arguments are named.
  public PyObject callNamed(PyObject f, PyObject[] args, PyStr[] keywords) {
    return f.call(in, args, keywords);
  }

  /// `object.name(*args)`.
  public PyObject callMethod(PyObject object, String name, PyObject... args) {
    return call(getAttribute(object, name), args);
  }

  /// What a descriptor found in `owner` is for `instance`.
  public PyObject bind(PyObject descriptor, @Nullable PyObject instance, PyType owner) {
    return descriptor.bind(in, instance, owner);
  }

  // ---- attributes

  /// `object.name`, or null; an `AttributeError` on the way counts as null.
  public @Nullable PyObject findAttribute(PyObject object, String name) {
    return findAttribute(object, intern(name));
  }

  /// `object.name`, or null; an `AttributeError` on the way counts as null.
  public @Nullable PyObject findAttribute(PyObject object, PyStr name) {
    try {
      return Attributes.find(in, object, name);
    } catch (Raise raise) {
      if (raise.exception.isA(Exceptions.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  /// `object.name`.
  public PyObject getAttribute(PyObject object, String name) {
    return getAttribute(object, intern(name));
  }

  /// `object.name`.
  public PyObject getAttribute(PyObject object, PyStr name) {
    PyObject value = Attributes.find(in, object, name);
    if (value == null) {
      throw Attributes.missing(object, name);
    }
    return value;
  }

  /// `object.name = value`.
  public void setAttribute(PyObject object, String name, PyObject value) {
    Attributes.set(in, object, intern(name), value);
  }

  // ---- operators

  /// `bool(value)`.
  public boolean isTrue(PyObject value) {
    if (value == PyBool.TRUE) {
      return true;
    }
    return value != PyBool.FALSE && value != PyNone.NONE && protocols().isTrue(value);
  }

  /// The same of a value in the program's own code that nothing may need from there on.
  public boolean isTrueAtLast(PyObject value) {
    if (value instanceof PyBool) {
      return value == PyBool.TRUE;
    }
    boolean result = isTrue(value);
    if (value instanceof PyGenerator && Liveness.isLastUse(in.machine().currentFrame(), value)) {
      in.finalization().passed(value, null);
    }
    return result;
  }

  /// An instruction of the program looked at a value, which may have been all that it was for.
  public void wasUsed(PyObject value, @Nullable PyObject result) {
    if (value instanceof PyGenerator) {
      in.finalization().passed(value, result);
    }
  }

  /// `a == b`, identity first as containers compare.
  public boolean equal(PyObject a, PyObject b) {
    return a == b || protocols().equal(a, b);
  }

  /// `a op b`.
  public PyObject compare(CompareOp op, PyObject a, PyObject b) {
    return Operators.compare(in, op, a, b);
  }

  /// `a < b`, as sorting asks.
  public boolean less(PyObject a, PyObject b) {
    return isTrue(Operators.compare(in, CompareOp.LT, a, b));
  }

  /// `a op b`.
  public PyObject binary(BinaryOp op, PyObject a, PyObject b) {
    return Operators.binary(in, op, a, b);
  }

  /// `op a`.
  public PyObject unary(UnaryOp op, PyObject a) {
    return Operators.unary(in, op, a);
  }

  /// `hash(value)`.
  public long hash(PyObject value) {
    return value.getClass() == PyStr.class ? ((PyStr) value).hash() : protocols().hash(value);
  }

  /// `repr(value)`.
  public String repr(PyObject value) {
    return protocols().repr(value);
  }

  /// `str(value)`.
  public String str(PyObject value) {
    return value.getClass() == PyStr.class ? ((PyStr) value).value : protocols().str(value);
  }

  /// `format(value, spec)`.
  public String format(PyObject value, String spec) {
    return protocols().format(value, spec);
  }

  /// `len(value)`.
  public int length(PyObject value) {
    return protocols().length(value);
  }

  /// `iter(value)`.
  public PyObject iterate(PyObject value) {
    return protocols().iterate(value);
  }

  /// `iter(value)`, or null for a value that cannot be iterated.
  public @Nullable PyObject iterateOrNull(PyObject value) {
    return protocols().iterateOrNull(value);
  }

  /// `next(iterator)`, or null at its end.
  public @Nullable PyObject next(PyObject iterator) {
    return protocols().next(iterator);
  }

  /// The elements of an iterable.
  public PyObject[] toArray(PyObject iterable) {
    return protocols().toArray(iterable);
  }

  /// `container[key]`.
  public PyObject getItem(PyObject container, PyObject key) {
    return protocols().containers.getItem(container, key);
  }

  /// `container[key] = value`.
  public void setItem(PyObject container, PyObject key, PyObject value) {
    protocols().containers.setItem(container, key, value);
  }

  /// `element in container`.
  public boolean contains(PyObject container, PyObject element) {
    return protocols().containers.contains(container, element);
  }

  /// `operator.index(value)`, or null for a value that is no integer.
  public @Nullable PyInt indexOrNull(PyObject value) {
    return protocols().indexOrNull(value);
  }

  /// `isinstance(value, type)` for a class, with `__instancecheck__`.
  public boolean isInstance(PyObject value, PyObject type) {
    return protocols().isInstance(value, type);
  }

  /// `text % arguments`.
  public PyObject percentFormat(PyObject text, PyObject arguments) {
    return PercentFormat.apply(in, text, arguments);
  }

  /// The names of abstract methods that keep a class from having instances, or null.
  public @Nullable PyObject abstractMethods(PyType type) {
    PyObject value = type.dictionary().get(intern("__abstractmethods__"));
    return value != null && isTrue(value) ? value : null;
  }
}
