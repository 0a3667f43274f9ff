package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of source to be shown in a colour of its own; names of no particular kind are left
/// out.
public record Highlight(Kind kind, Span span) {

  /// What the stretch is.
  public enum Kind {
    KEYWORD,
    /// The name right after `def` or `class`.
    DEFINITION,
    BUILTIN,
    STRING,
    /// Text of an f-string or t-string, and its quotes.
    FSTRING,
    NUMBER,
    COMMENT,
    OPERATOR,
    /// The `@` and the dotted name after it.
    DECORATOR
  }

  /// A text with more faults than this is not shown in colour to its end.
  private static final int MAX_RESTARTS = 500;

  private static final Set<String> BUILTINS =
      Set.of(
          "abs",
          "aiter",
          "all",
          "anext",
          "any",
          "ascii",
          "bin",
          "bool",
          "bytearray",
          "bytes",
          "callable",
          "chr",
          "classmethod",
          "compile",
          "complex",
          "delattr",
          "dict",
          "dir",
          "divmod",
          "enumerate",
          "eval",
          "exec",
          "filter",
          "float",
          "format",
          "frozenset",
          "getattr",
          "globals",
          "hasattr",
          "hash",
          "help",
          "hex",
          "id",
          "input",
          "int",
          "isinstance",
          "issubclass",
          "iter",
          "len",
          "list",
          "locals",
          "map",
          "max",
          "memoryview",
          "min",
          "next",
          "object",
          "oct",
          "open",
          "ord",
          "pow",
          "print",
          "property",
          "range",
          "repr",
          "reversed",
          "round",
          "set",
          "setattr",
          "slice",
          "sorted",
          "staticmethod",
          "str",
          "sum",
          "super",
          "tuple",
          "type",
          "vars",
          "zip");

  /// Everything to colour in a text, in order; a broken text is coloured as far as it can be read.
  public static List<Highlight> of(String source) {
    String text = source.replace("\r\n", " \n").replace('\r', '\n').replace('\0', ' ');
    Reader reader = new Reader();
    int offset = 0;
    int line = 1;
    for (int i = 0; i < MAX_RESTARTS && offset < text.length(); i++) {
      String rest = text.substring(offset);
      int read = reader.read(rest.endsWith("\n") ? rest : rest + "\n", line - 1);
      int next = rest.indexOf('\n', Math.min(read, rest.length()));
      if (next < 0) {
        break;
      }
      for (int at = 0; at <= next; at++) {
        line += rest.charAt(at) == '\n' ? 1 : 0;
      }
      offset += next + 1;
    }
    return List.copyOf(reader.found);
  }

  /// Reads stretches of text that have at most one fault, at their end.
  private static final class Reader {
    private final List<Highlight> found = new ArrayList<>();

    /// Returns up to where the text could be read.
    int read(String text, int linesBefore) {
      Lexer lexer = new Lexer(new SourceText(text));
      TokenBuffer tokens = lexer.tokens;
      int end = text.length();
      try {
        do {
          lexer.next();
        } while (tokens.kind(tokens.count() - 1) != TokenKind.ENDMARKER);
      } catch (SyntaxFault _) {
        int last = tokens.count() == 0 ? 0 : tokens.end(tokens.count() - 1);
        end = Math.max(lexer.at, last);
      }
      int before = 0;
      for (int token = 0; token < tokens.count(); token++) {
        comment(lexer.text, before, tokens.start(token), linesBefore);
        Kind kind = kindOf(tokens, token);
        if (kind != null && tokens.end(token) > tokens.start(token)) {
          add(kind, tokens.span(token, token), linesBefore);
        }
        before = Math.max(before, tokens.end(token));
      }
      int lineEnd = text.indexOf('\n', Math.min(end, text.length() - 1));
      broken(lexer.text, Math.min(before, end), lineEnd, linesBefore);
      return end;
    }

    private void add(Kind kind, Span span, int linesBefore) {
      found.add(
          new Highlight(
              kind,
              new Span(
                  span.line() + linesBefore,
                  span.column(),
                  span.endLine() + linesBefore,
                  span.endColumn())));
    }

    private void comment(SourceText text, int from, int to, int linesBefore) {
      for (int at = from; at < to; at++) {
        if (text.chars[at] == '#') {
          int end = at;
          while (end < text.length && text.chars[end] != '\n') {
            end++;
          }
          add(Kind.COMMENT, spanOf(text, at, end), linesBefore);
          at = end;
        }
      }
    }

    /// The rest of a line that could not be read: a string if it begins with a quote.
    private void broken(SourceText text, int from, int to, int linesBefore) {
      int at = from;
      while (at < to && text.chars[at] != '\'' && text.chars[at] != '"' && text.chars[at] != '#') {
        at++;
      }
      if (at < to) {
        Kind kind = text.chars[at] == '#' ? Kind.COMMENT : Kind.STRING;
        add(kind, spanOf(text, at, to), linesBefore);
      }
    }

    private static Span spanOf(SourceText text, int from, int to) {
      int line = text.lineOf(from);
      return text.span(line, from, text.lineOf(to), to);
    }

    private static @Nullable Kind kindOf(TokenBuffer tokens, int token) {
      TokenKind kind = tokens.kind(token);
      TokenKind before = token == 0 ? TokenKind.NEWLINE : tokens.kind(token - 1);
      return switch (kind) {
        case NUMBER -> Kind.NUMBER;
        case STRING -> Kind.STRING;
        case FSTRING_START,
            FSTRING_MIDDLE,
            FSTRING_END,
            TSTRING_START,
            TSTRING_MIDDLE,
            TSTRING_END ->
            Kind.FSTRING;
        case NEWLINE, INDENT, DEDENT, ENDMARKER, STRAY -> null;
        case NAME -> {
          if (before == TokenKind.DEF || before == TokenKind.CLASS) {
            yield Kind.DEFINITION;
          }
          if (isDecorator(tokens, token)) {
            yield Kind.DECORATOR;
          }
          yield before != TokenKind.DOT && BUILTINS.contains(tokens.lexeme(token))
              ? Kind.BUILTIN
              : null;
        }
        case AT -> isLineStart(tokens, token) ? Kind.DECORATOR : Kind.OPERATOR;
        default -> kind.isKeyword() ? Kind.KEYWORD : Kind.OPERATOR;
      };
    }

    private static boolean isLineStart(TokenBuffer tokens, int token) {
      return token == 0 || TokenCursor.isLayout(tokens.kind(token - 1));
    }

    private static boolean isDecorator(TokenBuffer tokens, int token) {
      int at = token;
      while (at >= 2
          && tokens.kind(at - 1) == TokenKind.DOT
          && tokens.kind(at - 2) == TokenKind.NAME) {
        at -= 2;
      }
      return at >= 1 && tokens.kind(at - 1) == TokenKind.AT && isLineStart(tokens, at - 1);
    }
  }
}
