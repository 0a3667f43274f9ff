package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Module;
import loopscope.syntax.Parsed;
import loopscope.syntax.SourceFile;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// Reads source text by Python 3.14's grammar.
///
/// Recursive descent, one token ahead almost everywhere. It answers only whether a source is a
/// program; `explain` finds the words for why it is none.
public final class Parser {

  private final SourceFile source;
  private final Mode mode;

  private Parser(SourceFile source, Mode mode) {
    this.source = source;
    this.mode = mode;
  }

  /// Parses a whole program.
  public static Parsed parse(SourceFile source) {
    return parse(source, Mode.EXEC);
  }

  /// Parses as `compile` does with the mode.
  public static Parsed parse(SourceFile source, Mode mode) {
    return new Parser(source, mode).parse();
  }

  /// The tree of a whole program, null where the source is none: without the words for why.
  public static @Nullable Module treeOf(SourceFile source) {
    if (source.fault() != null || source.text().indexOf('\0') >= 0) {
      return null;
    }
    try {
      return new Parser(source, Mode.EXEC).read(new Lexer(new SourceText(source.text())));
    } catch (SyntaxFault | Mismatch _) {
      return null;
    }
  }

  private Parsed parse() {
    Diagnostic fault = source.fault();
    if (fault != null) {
      return new Parsed.Broken(List.of(fault), List.of(), 0, 1);
    }
    String text = source.text();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return new Parsed.Broken(List.of(nullByte(text, nul)), List.of(), 0, 1);
    }
    Lexer lexer = new Lexer(new SourceText(text));
    try {
      Parsed.Broken further = mode.isSingle() ? SingleStatement.goesOn(source) : null;
      return further == null ? new Parsed.Tree(read(lexer), lexer.warnings) : further;
    } catch (SyntaxFault found) {
      // The parser may have looked further ahead than CPython's when it met a fault of the text.
      if (isOfLimit(found.diagnostic())) {
        return new Parsed.Broken(
            List.of(found.diagnostic()), lexer.warnings, 0, lexer.lineReached());
      }
      return lexer.isFault(found)
          ? Explainer.explain(lexer, mode)
          : Explainer.confirm(lexer, found);
    } catch (Mismatch _) {
      return Explainer.explain(lexer, mode);
    }
  }

  private static boolean isOfLimit(Diagnostic fault) {
    return fault.kind() == Diagnostic.Kind.MEMORY_ERROR
        || fault.kind() == Diagnostic.Kind.RECURSION_ERROR;
  }

  private Module read(Lexer lexer) {
    Grammar grammar = new Grammar(lexer);
    TokenCursor cursor = grammar.cursor;
    List<Stmt> body = new ArrayList<>();
    if (mode == Mode.EVAL) {
      int start = cursor.at();
      body.add(new Stmt.ExprStmt(grammar.expressions.expressions(), cursor.spanFrom(start)));
      while (cursor.take(TokenKind.NEWLINE)) {
        // Empty lines may follow the expression.
      }
      if (!cursor.is(TokenKind.ENDMARKER)) {
        throw Mismatch.MISMATCH;
      }
      return new Module(body);
    }
    if (mode.isSingle()) {
      grammar.compound.statement(body);
      SingleStatement.requireEnd(cursor, body.getFirst(), mode == Mode.OPEN_SINGLE);
    }
    while (!cursor.is(TokenKind.ENDMARKER)) {
      grammar.compound.statement(body);
    }
    return new Module(body);
  }

  private static Diagnostic nullByte(String text, int offset) {
    int line = 1;
    int start = 0;
    for (int next = text.indexOf('\n'); next >= 0 && next < offset; ) {
      line++;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    Span span = new Span(line, offset - start, line, offset - start + 1);
    String message = "source code cannot contain null bytes";
    return new Diagnostic(Diagnostic.Kind.SYNTAX_ERROR, span, message, Hints.hintFor(message));
  }
}
