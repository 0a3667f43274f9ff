package loopscope.syntax.scope;

import loopscope.syntax.Diagnostic;
import loopscope.syntax.Span;
import loopscope.syntax.parse.Hints;
import loopscope.syntax.parse.SyntaxFault;

/// Makes the faults of this package.
final class Faults {

  private Faults() {}

  static SyntaxFault at(Span span, String message) {
    return new SyntaxFault(
        new Diagnostic(Diagnostic.Kind.SYNTAX_ERROR, span, message, Hints.hintFor(message)));
  }

  static Diagnostic warning(Span span, String message) {
    return new Diagnostic(Diagnostic.Kind.SYNTAX_WARNING, span, message, Hints.hintFor(message));
  }
}
