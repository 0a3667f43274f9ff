package loopscope.syntax.parse;

import loopscope.syntax.Diagnostic;

/// Carries the fault that ends a parse from where it was found to [Parser], and no further.
///
/// The depth of the recursion between the two is the program's; a return value on every method in
/// between would bury the grammar. It has no stack trace and costs as little as a return.
public final class SyntaxFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public SyntaxFault(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  /// What is wrong with the program.
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
