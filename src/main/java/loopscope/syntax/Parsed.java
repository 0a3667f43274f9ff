package loopscope.syntax;

import java.util.List;

/// What parsing came to: a tree, or the fault that stands in the way of one.
public sealed interface Parsed {

  /// What Python would warn of, in the order in which it would.
  List<Diagnostic> warnings();

  /// The program is well formed.
  record Tree(Module module, List<Diagnostic> warnings) implements Parsed {

    public Tree {
      warnings = List.copyOf(warnings);
    }
  }

  /// The program is broken; the first diagnostic is the one that CPython reports.
  ///
  /// `statementLine` is where the last compound statement before the fault begins that was read to
  /// its end, 0 for none; `readTo` is the line to which the source was read when it was found.
  record Broken(List<Diagnostic> errors, List<Diagnostic> warnings, int statementLine, int readTo)
      implements Parsed {

    public Broken {
      errors = List.copyOf(errors);
      warnings = List.copyOf(warnings);
      if (errors.isEmpty()) {
        throw new IllegalStateException("a broken program has at least one error");
      }
    }
  }
}
