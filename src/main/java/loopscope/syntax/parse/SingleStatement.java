package loopscope.syntax.parse;

import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Parsed;
import loopscope.syntax.SourceFile;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// What holds where only one statement may stand, as at the interactive prompt.
final class SingleStatement {
  private SingleStatement() {}

  /// The fault that more follows a line of simple statements, null if nothing does; what follows is
  /// not even cut into tokens.
  static Parsed.@Nullable Broken goesOn(SourceFile source) {
    Lexer lexer = new Lexer(new SourceText(source.text()));
    int end;
    try {
      do {
        lexer.next();
        end = lexer.tokens.count() - 1;
      } while (lexer.tokens.kind(end) != TokenKind.NEWLINE
          && lexer.tokens.kind(end) != TokenKind.ENDMARKER);
    } catch (SyntaxFault _) {
      return null; // The parser meets it too, and tells it.
    }
    int line = lexer.tokens.end(end);
    if (isBlank(source.text().substring(line))
        || !(Parser.parse(SourceFile.of(source.name(), source.text().substring(0, line)))
            instanceof Parsed.Tree first)
        || isCompound(first.module().body().getFirst())) {
      return null;
    }
    Span place = lexer.tokens.span(end, end);
    SyntaxFault fault =
        SourceText.fault(
            Diagnostic.Kind.SYNTAX_ERROR,
            new Span(place.line(), place.column(), place.line(), place.column() + 1),
            "multiple statements found while compiling a single statement");
    return new Parsed.Broken(List.of(fault.diagnostic()), lexer.warnings, 0, place.line());
  }

  private static boolean isBlank(String rest) {
    return rest.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
  }

  /// Makes sure that a statement is the last: a line that is none ends a compound one, and where
  /// the text itself `isOpen` only the end of an indented block stands for such a line.
  static void requireEnd(TokenCursor cursor, Stmt statement, boolean isOpen) {
    if (!isCompound(statement)) {
      return;
    }
    TokenBuffer tokens = cursor.tokens;
    int last = cursor.at() - 1;
    boolean isBlock = tokens.kind(last) == TokenKind.DEDENT;
    boolean onLastLine = tokens.line(last) == tokens.line(cursor.at());
    if (!cursor.is(TokenKind.ENDMARKER) || isOpen && onLastLine && !isBlock) {
      throw Mismatch.MISMATCH;
    }
  }

  private static boolean isCompound(Stmt statement) {
    return switch (statement) {
      case Stmt.FunctionDef _,
          Stmt.AsyncFunctionDef _,
          Stmt.ClassDef _,
          Stmt.If _,
          Stmt.For _,
          Stmt.AsyncFor _,
          Stmt.While _,
          Stmt.With _,
          Stmt.AsyncWith _,
          Stmt.Try _,
          Stmt.TryStar _,
          Stmt.Match _ ->
          true;
      case Stmt.Return _,
          Stmt.Delete _,
          Stmt.Assign _,
          Stmt.TypeAlias _,
          Stmt.AugAssign _,
          Stmt.AnnAssign _,
          Stmt.Raise _,
          Stmt.Assert _,
          Stmt.Import _,
          Stmt.ImportFrom _,
          Stmt.Global _,
          Stmt.Nonlocal _,
          Stmt.ExprStmt _,
          Stmt.Pass _,
          Stmt.Break _,
          Stmt.Continue _ ->
          false;
    };
  }
}
