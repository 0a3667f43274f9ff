package loopscope.interp.object;

import loopscope.interp.LimitReached;
import loopscope.interp.text.Fault;

/// Faults of the rules for text and numbers, and of the JVM, as Python exceptions.
public final class Faults {
  private Faults() {}

  /// The exception that a fault names.
  public static Raise raise(Fault fault) {
    PyType type =
        switch (fault.type()) {
          case "TypeError" -> Exceptions.TYPE_ERROR;
          case "OverflowError" -> Exceptions.OVERFLOW_ERROR;
          case "MemoryError" -> Exceptions.MEMORY_ERROR;
          default -> Exceptions.VALUE_ERROR;
        };
    return Raise.of(type, fault.message());
  }

  /// The exception of a failed call of a native function. A method called through its class with an
  /// instance of another one is told by its failure alone: nearly every call comes through an
  /// instance, whose class is right.
  static RuntimeException raise(RuntimeException failure, NativeFunction called, PyObject... args) {
    if (failure instanceof Fault fault) {
      return raise(fault);
    }
    PyType owner = called.owner();
    boolean inPython = called.isInPython();
    return !called.isMethod() || owner == null || inPython && failure instanceof Raise
        ? failure
        : raise(failure, owner, called.name(), args[0]);
  }

  /// The exception of a failed use of what a native class has for its instances on `object`.
  static RuntimeException raise(
      RuntimeException failure, PyType owner, String name, PyObject object) {
    return object.type().isSubtypeOf(owner)
        ? failure
        : Raise.typeError(
            "descriptor '"
                + name
                + "' for '"
                + owner.name()
                + "' objects doesn't apply to a '"
                + object.type().name()
                + "' object");
  }

  /// What Python makes of a failure that native code ran into: too deep is a `RecursionError`, as
  /// CPython's own look at its stack is. When the memory of the JVM is used up, the run ends.
  public static PyException exception(Throwable failure) {
    return switch (failure) {
      case Raise raise -> raise.exception;
      case Fault fault -> raise(fault).exception;
      case StackOverflowError _ ->
          Raise.of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded").exception;
      case OutOfMemoryError _ -> throw new LimitReached(LimitReached.Kind.MEMORY);
      default -> throw new IllegalStateException("not a failure of native code", failure);
    };
  }
}
