package loopscope.interp.object;

import loopscope.interp.text.Fault;

/// Faults of the rules for text and numbers as Python exceptions.
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
}
