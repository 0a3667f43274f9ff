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

  private static final int MAX_DEPTH = 60_000;

  /// Rules nested no deeper fit on any stack; most programs need a third of it.
  private static final int SHALLOW = 300;

  private final Lexer lexer;
  private final Mode mode;
  private @Nullable Diagnostic answer;
  private int statementLine;
  private int readTo;

  private Explainer(Lexer lexer, Mode mode) {
    this.lexer = lexer;
    this.mode = mode;
  }

  /// The one fault that CPython would report.
  static Parsed.Broken explain(Lexer lexer, Mode mode) {
    Explainer explainer = new Explainer(lexer, mode);
    if (!explainer.run(SHALLOW)) {
      explainer.runOnLargeStack();
    }
    Diagnostic answer = explainer.answer;
    if (answer == null) {
      throw new IllegalStateException("a source could not be explained");
    }
    return new Parsed.Broken(
        List.of(answer), lexer.warnings, explainer.statementLine, explainer.readTo);
  }

  /// What CPython reports when a check outside the grammar failed: faults of the text further on
  /// come first.
  static Parsed.Broken confirm(Lexer lexer, SyntaxFault found) {
    Diagnostic fault = found.diagnostic();
    int line = lexer.lineReached();
    Diagnostic error = restOr(lexer, fault, fault.span().line());
    return new Parsed.Broken(
        List.of(error), lexer.warnings, 0, error.equals(fault) ? line : lexer.lineReached());
  }

  private void runOnLargeStack() {
    Thread thread = new Thread(null, () -> run(MAX_DEPTH), "explain", STACK_BYTES);
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
  }

  /// Whether that depth was enough, or is all there is.
  private boolean run(int maxDepth) {
    PegMatcher matcher = new PegMatcher(PegReader.grammar(), lexer, maxDepth);
    answer = answer(matcher, maxDepth == MAX_DEPTH);
    if (answer == null) {
      return false;
    }
    statementLine = matcher.statementLine();
    if (readTo == 0) {
      readTo = lexer.lineReached();
    }
    return true;
  }

  private @Nullable Diagnostic answer(PegMatcher matcher, boolean isLast) {
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
    if (matcher.isTooDeep() && !isLast) {
      return null;
    }
    try {
      matcher.matches(start, true);
    } catch (SyntaxFault found) {
      return overruled(found, matcher);
    } catch (Mismatch _) {
      // Too intricate to explain: the plain message has to do.
    }
    if (matcher.isTooDeep() && !isLast) {
      return null;
    }
    return plain(last, matcher);
  }

  private Diagnostic overruled(SyntaxFault found, PegMatcher matcher) {
    return lexer.isFault(found) ? found.diagnostic() : orRest(found.diagnostic(), matcher);
  }

  private Diagnostic orRest(Diagnostic found, PegMatcher matcher) {
    int last = matcher.read() - 1;
    Diagnostic answer = restOr(lexer, found, lexer.tokens.line(last));
    readTo = answer.equals(found) ? lexer.tokens.endLine(last) : lexer.lineReached();
    return answer;
  }

  private Diagnostic plain(int last, PegMatcher matcher) {
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
    return orRest(plain, matcher);
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
