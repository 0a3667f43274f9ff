package loopscope.syntax;

import org.jspecify.annotations.Nullable;

/// A fault of the program's text, or a warning about it, worded as CPython words it.
///
/// `span` is what CPython underlines. `hint` is one sentence that tells a beginner what to change.
/// `raised` is what the exception itself says where a traceback says more: CPython looks for a
/// misspelt keyword only when it prints.
public record Diagnostic(
    Kind kind, Span span, String message, String hint, @Nullable Diagnostic raised) {

  /// A fault that tracebacks tell as it was raised.
  public Diagnostic(Kind kind, Span span, String message, String hint) {
    this(kind, span, message, hint, null);
  }

  /// Which exception or warning Python makes of the fault.
  public enum Kind {
    SYNTAX_ERROR("SyntaxError"),
    INDENTATION_ERROR("IndentationError"),
    TAB_ERROR("TabError"),
    MEMORY_ERROR("MemoryError"),
    RECURSION_ERROR("RecursionError"),
    VALUE_ERROR("ValueError"),
    SYNTAX_WARNING("SyntaxWarning");

    private final String pythonName;

    Kind(String pythonName) {
      this.pythonName = pythonName;
    }

    /// The name of Python's exception class.
    public String pythonName() {
      return pythonName;
    }
  }

  /// Whether the program cannot run because of this.
  public boolean isError() {
    return kind != Kind.SYNTAX_WARNING;
  }
}
