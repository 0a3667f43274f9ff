package loopscope.interp.text;

/// A Python exception to be raised, named by its builtin type, from code that knows no Python
/// objects.
///
/// Stackless: it is part of ordinary control flow, and the machine replaces it by the real
/// exception at once.
public final class Fault extends RuntimeException {
  private final String type;

  public Fault(String type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  public static Fault value(String message) {
    return new Fault("ValueError", message);
  }

  public static Fault type(String message) {
    return new Fault("TypeError", message);
  }

  public static Fault overflow(String message) {
    return new Fault("OverflowError", message);
  }

  /// The name of a builtin exception class, such as `ValueError`.
  public String type() {
    return type;
  }

  /// The exception's single argument.
  public String message() {
    return String.valueOf(getMessage());
  }
}
