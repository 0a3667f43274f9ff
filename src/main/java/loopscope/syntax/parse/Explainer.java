package loopscope.syntax.parse;

import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Parsed;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// Finds out what is wrong with a source that is no program, in CPython's words.
///
/// The tokens are matched against a grammar twice: once to learn how far a right program could have
/// gone, then again with rules for what people write by mistake.
final class Explainer {

  /// Room for every bracket that the lexer lets through, each through all levels of precedence.
  private static final long STACK_BYTES = 256L << 20;

  private final Lexer lexer;
  private final Mode mode;
  private @Nullable Diagnostic answer;
  private int statementLine;

  private Explainer(Lexer lexer, Mode mode) {
    this.lexer = lexer;
    this.mode = mode;
  }

  /// The one fault that CPython would report.
  static Parsed.Broken explain(Lexer lexer, Mode mode) {
    Explainer explainer = new Explainer(lexer, mode);
    Thread thread = new Thread(null, explainer::run, "explain", STACK_BYTES);
    thread.start();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException _) {
        // The explanation takes milliseconds; the caller sees the interrupt right after it.
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Diagnostic answer = explainer.answer;
    if (answer == null) {
      throw new IllegalStateException("a source could not be explained");
    }
    return new Parsed.Broken(List.of(answer), lexer.warnings, explainer.statementLine);
  }

  /// What CPython reports when a check outside the grammar failed: faults of the text further on
  /// come first.
  static Parsed.Broken confirm(Lexer lexer, SyntaxFault found) {
    Diagnostic error = restOr(lexer, found.diagnostic(), found.diagnostic().span().line());
    return new Parsed.Broken(List.of(error), lexer.warnings, 0);
  }

  private void run() {
    PegMatcher matcher = new PegMatcher(PegReader.read(), lexer);
    answer = answer(matcher);
    statementLine = matcher.statementLine();
  }

  private Diagnostic answer(PegMatcher matcher) {
    String start = mode == Mode.EVAL ? "eval" : mode.isSingle() ? "single" : "file";
    int last;
    try {
      matcher.matches(start, false);
      last = matcher.read() - 1;
    } catch (SyntaxFault found) {
      return overruled(found, matcher);
    } catch (Mismatch _) {
      last = matcher.read() - 1;
    }
    try {
      matcher.matches(start, true);
    } catch (SyntaxFault found) {
      return overruled(found, matcher);
    } catch (Mismatch _) {
      // Too intricate to explain: the plain message has to do.
    }
    return plain(last);
  }

  private Diagnostic overruled(SyntaxFault found, PegMatcher matcher) {
    return lexer.isFault(found)
        ? found.diagnostic()
        : restOr(lexer, found.diagnostic(), lexer.tokens.line(matcher.read() - 1));
  }

  private Diagnostic plain(int last) {
    TokenBuffer tokens = lexer.tokens;
    TokenKind kind = tokens.kind(last);
    if (kind == TokenKind.INDENT || kind == TokenKind.DEDENT) {
      String message = kind == TokenKind.INDENT ? "unexpected indent" : "unexpected unindent";
      return SourceText.fault(Diagnostic.Kind.INDENTATION_ERROR, tokens.span(last, last), message)
          .diagnostic();
    }
    Span place = tokens.span(last, last);
    if (kind == TokenKind.ENDMARKER) {
      // The end of the source is no place that could be underlined.
      place = new Span(place.line(), -1, place.line(), -1);
    }
    Diagnostic plain =
        SourceText.fault(Diagnostic.Kind.SYNTAX_ERROR, place, "invalid syntax").diagnostic();
    return restOr(lexer, plain, tokens.line(last));
  }

  /// A fault of the text after the place of the error, if there is one that matters more.
  private static Diagnostic restOr(Lexer lexer, Diagnostic found, int line) {
    try {
      TokenBuffer tokens = lexer.tokens;
      while (tokens.count() == 0 || tokens.kind(tokens.count() - 1) != TokenKind.ENDMARKER) {
        lexer.next();
      }
    } catch (SyntaxFault further) {
      if (lexer.isInTemplate()) {
        // What is wrong in a replacement field matters more than how its string goes on.
        return found;
      }
      if (!lexer.faultIsSoft()) {
        return further.diagnostic();
      }
      if (lexer.brackets().level() > 0 && line > lexer.brackets().innermostLine()) {
        return lexer.brackets().neverClosed().diagnostic();
      }
    }
    return found;
  }
}
