package loopscope.syntax.scope;

import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Module;

/// What checking a source came to: everything that is needed to run it, or what is wrong.
public sealed interface Checked {

  /// What Python would warn of, in the order in which it would.
  List<Diagnostic> warnings();

  /// A program that Python would start.
  record Valid(Module module, Scopes scopes, List<Diagnostic> warnings) implements Checked {

    public Valid {
      warnings = List.copyOf(warnings);
    }
  }

  /// A source that Python refuses; the first error is the one that it reports. `readTo` is the line
  /// to which it was read when that was found, 0 where all of it could be read and only its meaning
  /// is at fault.
  record Invalid(List<Diagnostic> errors, List<Diagnostic> warnings, int readTo)
      implements Checked {

    public Invalid {
      errors = List.copyOf(errors);
      warnings = List.copyOf(warnings);
      if (errors.isEmpty()) {
        throw new IllegalStateException("an invalid source has at least one error");
      }
    }
  }
}
