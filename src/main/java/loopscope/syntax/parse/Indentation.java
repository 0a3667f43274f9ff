package loopscope.syntax.parse;

import java.util.Arrays;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Span;

/// Turns the blanks before a line's first token into INDENT and DEDENT.
///
/// A tab goes to the next multiple of eight. Counted once more with a tab as one blank, the order
/// of two lines must come out the same, or the source depends on how wide a reader thinks a tab is.
final class Indentation {

  /// CPython nests no more blocks than this.
  private static final int MAX_INDENTS = 100;

  private static final int TAB = 8;

  private final Lexer lexer;
  private int[] columns = new int[8];
  private int[] strictColumns = new int[8];
  private int depth;
  private int pending;

  Indentation(Lexer lexer) {
    this.lexer = lexer;
  }

  /// Reads the blanks at the start of a line; true when a token came of it or the line has nothing
  /// but a comment.
  boolean beginLine() {
    char[] chars = lexer.chars;
    int column = 0;
    int strict = 0;
    int continued = -1;
    while (true) {
      char c = chars[lexer.at];
      if (c == ' ') {
        column++;
        strict++;
      } else if (c == '\t') {
        column = (column / TAB + 1) * TAB;
        strict++;
      } else if (c == '\f') {
        column = 0;
        strict = 0;
      } else if (c == '\\') {
        // Blanks after a continuation do not count, those before it do.
        continued = continued < 0 ? column : continued;
        lexer.passContinuation();
        continue;
      } else {
        break;
      }
      lexer.at++;
    }
    char c = chars[lexer.at];
    if (c == '#' || c == '\n' || lexer.at >= lexer.text.length) {
      return false;
    }
    if (continued >= 0) {
      column = continued;
      strict = continued;
    }
    settle(column, strict);
    return emitPending();
  }

  private void settle(int column, int strict) {
    if (column == columns[depth]) {
      requireStrict(strict == strictColumns[depth]);
    } else if (column > columns[depth]) {
      if (depth + 1 >= MAX_INDENTS) {
        throw atLine(Diagnostic.Kind.INDENTATION_ERROR, "too many levels of indentation");
      }
      requireStrict(strict > strictColumns[depth]);
      push(column, strict);
    } else {
      while (depth > 0 && column < columns[depth]) {
        pending--;
        depth--;
      }
      if (column != columns[depth]) {
        throw lineEnd(
            Diagnostic.Kind.INDENTATION_ERROR,
            "unindent does not match any outer indentation level");
      }
      requireStrict(strict == strictColumns[depth]);
    }
  }

  private void requireStrict(boolean holds) {
    if (!holds) {
      throw atLine(Diagnostic.Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation");
    }
  }

  private void push(int column, int strict) {
    depth++;
    if (depth == columns.length) {
      columns = Arrays.copyOf(columns, depth * 2);
      strictColumns = Arrays.copyOf(strictColumns, depth * 2);
    }
    columns[depth] = column;
    strictColumns[depth] = strict;
    pending++;
  }

  /// Adds one INDENT or DEDENT that is due.
  boolean emitPending() {
    if (pending == 0) {
      return false;
    }
    lexer.emitLayout(pending > 0 ? TokenKind.INDENT : TokenKind.DEDENT);
    pending -= Integer.signum(pending);
    return true;
  }

  /// Ends every open block at the end of the source; true while there was one.
  boolean closeAll() {
    if (depth == 0) {
      return false;
    }
    pending = -depth;
    depth = 0;
    return emitPending();
  }

  private SyntaxFault atLine(Diagnostic.Kind kind, String message) {
    Span span = new Span(lexer.line, 0, lexer.line, Span.LEFT_OUT);
    return lexer.soft(SourceText.fault(kind, span, message));
  }

  /// CPython blames the end of the line: by then it has read all of it.
  private SyntaxFault lineEnd(Diagnostic.Kind kind, String message) {
    int end = lexer.at;
    while (lexer.chars[end] != '\n') {
      end++;
    }
    Span span = new Span(lexer.line, lexer.text.column(lexer.line, end), lexer.line, Span.NO_END);
    return lexer.soft(SourceText.fault(kind, span, message));
  }
}
