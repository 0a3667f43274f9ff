package loopscope.syntax.parse;

import loopscope.syntax.Diagnostic;
import loopscope.syntax.parse.StringScanner.OpenTemplate;

/// Passes over the text of f-strings and t-strings between replacement fields.
final class TemplateScanner {

  /// CPython nests no more replacement fields in format specifications than this.
  private static final int MAX_FIELDS = 3;

  private final Lexer lexer;
  private final char[] chars;

  TemplateScanner(Lexer lexer) {
    this.lexer = lexer;
    chars = lexer.chars;
  }

  /// Adds the token that begins where the lexer stands; true when it was the closing quote.
  boolean scan(OpenTemplate current) {
    int start = lexer.at;
    if (chars[start] == '{' && (chars[start + 1] != '{' || isInFormatSpec(current))) {
      enterField(current);
      // The brace itself is an ordinary opening bracket for the lexer.
      current.inText = false;
      return false;
    }
    if (closes(current, start)) {
      lexer.at = start + (current.triple ? 3 : 1);
      lexer.emit(current.letter == 't' ? TokenKind.TSTRING_END : TokenKind.FSTRING_END, start);
      return true;
    }
    middle(current, start);
    return false;
  }

  private void enterField(OpenTemplate current) {
    current.fieldDepth++;
    if (current.fieldDepth >= MAX_FIELDS) {
      throw lexer.faultHere(current.name() + ": expressions nested too deeply");
    }
  }

  private static boolean isInFormatSpec(OpenTemplate current) {
    return current.inFormatSpec && current.fieldDepth >= 0;
  }

  private boolean closes(OpenTemplate current, int at) {
    return chars[at] == current.quote
        && (!current.triple || (chars[at + 1] == current.quote && chars[at + 2] == current.quote));
  }

  private void middle(OpenTemplate current, int start) {
    int firstLine = lexer.line;
    boolean spec = isInFormatSpec(current);
    boolean inNamedEscape = false;
    int at = start;
    int end;
    while (true) {
      char c = chars[at];
      if (c == SourceText.END && at >= lexer.text.length || c == '\n' && !current.triple) {
        throw unterminated(current, spec && c == '\n');
      }
      if (closes(current, at)) {
        end = at;
        break;
      }
      if (c == '\n') {
        lexer.at = at + 1;
        lexer.passLineEnd();
      } else if (c == '{') {
        boolean doubled = chars[at + 1] == '{' && !spec;
        end = doubled ? at + 2 : at;
        lexer.at = end;
        finish(current, firstLine, start, end);
        return;
      } else if (c == '}') {
        if (inNamedEscape) {
          inNamedEscape = false;
        } else {
          closingBrace(current, firstLine, start, at, spec);
          return;
        }
      } else if (c == '\\') {
        char next = chars[at + 1];
        if (next == '{' || next == '}') {
          if (!current.raw) {
            warnEscape(current, next);
          }
        } else if (!current.raw && next == 'N' && chars[at + 2] == '{') {
          inNamedEscape = true;
          at += 2;
        } else if (next == '\n') {
          if (!current.triple) {
            lexer.at = at + 2;
            lexer.passLineEnd();
          }
          at += current.triple ? 0 : 1;
        } else if (!(next == SourceText.END && at + 1 >= lexer.text.length)) {
          at++;
        }
      }
      at++;
    }
    lexer.at = end;
    finish(current, firstLine, start, end);
  }

  private void closingBrace(OpenTemplate current, int firstLine, int start, int at, boolean spec) {
    if (chars[at + 1] == '}' && !spec && current.depth == 0) {
      lexer.at = at + 2;
      finish(current, firstLine, start, at + 2);
    } else {
      lexer.at = at;
      current.inText = false;
      finish(current, firstLine, start, at);
    }
  }

  private void finish(OpenTemplate current, int firstLine, int start, int end) {
    TokenKind kind = current.letter == 't' ? TokenKind.TSTRING_MIDDLE : TokenKind.FSTRING_MIDDLE;
    lexer.tokens.add(kind, firstLine, start, lexer.line, end);
  }

  private void warnEscape(OpenTemplate current, char c) {
    lexer.warnings.add(
        new Diagnostic(
            Diagnostic.Kind.SYNTAX_WARNING,
            lexer.text.span(current.firstLine, current.start, current.firstLine, current.start + 1),
            Escapes.invalidEscape("\\" + c),
            "Write two backslashes, or put an r before the string."));
  }

  private SyntaxFault unterminated(OpenTemplate current, boolean inSpec) {
    int detected = lexer.line;
    if (inSpec) {
      lexer.at = Math.max(lexer.at, lineEnd());
      lexer.at++;
      return lexer.faultHere(
          current.name()
              + ": newlines are not allowed in format specifiers for single quoted "
              + current.name()
              + "s");
    }
    if (lexer.text.lineStart(detected) >= lexer.text.length && detected > 1) {
      detected--;
    }
    return lexer.text.faultOfCharacter(
        current.firstLine,
        current.start,
        "unterminated "
            + (current.triple ? "triple-quoted " : "")
            + current.name()
            + " literal (detected at line "
            + detected
            + ")");
  }

  private int lineEnd() {
    int end = lexer.at;
    while (chars[end] != '\n' && end < lexer.text.length) {
      end++;
    }
    return end;
  }
}
