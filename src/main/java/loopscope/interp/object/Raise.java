package loopscope.interp.object;

import org.jspecify.annotations.Nullable;

/// A Python exception on its way through Java code.
///
/// It has no Java stack trace: what a program sees is the Python traceback, which the machine adds
/// to [#exception] frame by frame.
public final class Raise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// The exception object.
  public final transient PyException exception;

  /// Wraps an exception object to be thrown.
  public Raise(PyException exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  /// A new exception of a class, with one string argument.
  public static Raise of(PyType type, String message) {
    return new Raise(new PyException(type, PyStr.of(message)));
  }

  /// A new exception of a class, with any arguments.
  public static Raise of(PyType type, PyObject... args) {
    return new Raise(new PyException(type, args));
  }

  /// A `TypeError`.
  public static Raise typeError(String message) {
    return of(Exceptions.TYPE_ERROR, message);
  }

  /// A `ValueError`.
  public static Raise valueError(String message) {
    return of(Exceptions.VALUE_ERROR, message);
  }

  /// An `AttributeError` that names no object.
  public static Raise attributeError(String message) {
    return of(Exceptions.ATTRIBUTE_ERROR, message);
  }

  /// An `AttributeError` for `object.name`, which suggestions are made from.
  public static Raise attributeError(String message, PyObject object, PyStr name) {
    Raise raise = of(Exceptions.ATTRIBUTE_ERROR, message);
    raise.exception.setExtra("obj", object);
    raise.exception.setExtra("name", name);
    return raise;
  }

  /// An `IndexError`.
  public static Raise indexError(String message) {
    return of(Exceptions.INDEX_ERROR, message);
  }

  /// A `KeyError` for a key.
  public static Raise keyError(PyObject key) {
    return of(Exceptions.KEY_ERROR, key);
  }

  /// A `RuntimeError`.
  public static Raise runtimeError(String message) {
    return of(Exceptions.RUNTIME_ERROR, message);
  }

  /// An `OverflowError`.
  public static Raise overflowError(String message) {
    return of(Exceptions.OVERFLOW_ERROR, message);
  }

  /// A `ZeroDivisionError`.
  public static Raise zeroDivision(String message) {
    return of(Exceptions.ZERO_DIVISION_ERROR, message);
  }

  /// A `NameError` for a name, which suggestions are made from.
  public static Raise nameError(PyType type, String message, @Nullable PyStr name) {
    Raise raise = of(type, message);
    if (name != null) {
      raise.exception.setExtra("name", name);
    }
    return raise;
  }

  /// A `StopIteration` that carries what a generator returned.
  public static Raise stopIteration(PyObject value) {
    Raise raise = of(Exceptions.STOP_ITERATION, value);
    raise.exception.setExtra("value", value);
    return raise;
  }

  /// A `MemoryError` for something larger than a run may make.
  public static Raise memoryError() {
    return new Raise(new PyException(Exceptions.MEMORY_ERROR));
  }

  @Override
  public String getMessage() {
    return exception.type().name();
  }
}
