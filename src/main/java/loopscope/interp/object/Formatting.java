package loopscope.interp.object;

import java.util.function.Supplier;
import loopscope.interp.text.Fault;
import loopscope.interp.text.FloatFormat;
import loopscope.interp.text.FormatSpec;
import loopscope.interp.text.ValueFormat;

/// Format specifications applied to values.
final class Formatting {
  private Formatting() {}

  /// Runs a rule of Python's text and numbers, and raises its fault as the exception that it names.
  static <T> T checked(Supplier<T> rule) {
    try {
      return rule.get();
    } catch (Fault fault) {
      throw raise(fault);
    }
  }

  static Raise raise(Fault fault) {
    return Faults.raise(fault);
  }

  static String integer(PyInt value, String spec, int digitLimit) {
    String type = value.type().name();
    return checked(
        () -> {
          FormatSpec parsed = FormatSpec.parse(spec, type);
          return parsed.type() != 0 && "eEfFgG%".indexOf(parsed.type()) >= 0
              ? FloatFormat.format(value.asDouble(), parsed, type)
              : ValueFormat.integer(value.big(), parsed, type, digitLimit);
        });
  }

  static String floating(PyFloat value, String spec) {
    String type = value.type().name();
    return checked(() -> FloatFormat.format(value.value, FormatSpec.parse(spec, type), type));
  }

  static String text(PyStr value, String spec) {
    String type = value.type().name();
    return checked(() -> ValueFormat.string(value.value, FormatSpec.parse(spec, type), type));
  }

  static String complex(PyComplex value, String spec) {
    return checked(
        () -> FloatFormat.complex(value.real, value.imaginary, FormatSpec.parse(spec, "complex")));
  }
}
