package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Parsed;
import loopscope.syntax.SourceFile;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// Looks for a misspelt keyword behind a plain syntax error, as CPython's traceback does.
///
/// Each name of the broken statement is replaced by keywords like it; one that makes the statement
/// right is proposed.
public final class KeywordProposals {

  /// Longer statements are not searched: every try parses them again.
  private static final int MAX_CODE = 1024;

  private static final int MAX_NAMES = 10;

  private final String text;
  private final Lexer lexer;
  private final TokenBuffer tokens;
  private final Predicate<String> isProgram;

  private KeywordProposals(String text, Predicate<String> isProgram) {
    this.text = text;
    this.isProgram = isProgram;
    lexer = new Lexer(new SourceText(text));
    tokens = lexer.tokens;
  }

  /// The error of a broken source with a keyword proposed, or as it was; `isProgram` tells whether
  /// a text can be compiled.
  public static Diagnostic improve(
      SourceFile source, Parsed.Broken broken, Predicate<String> isProgram) {
    Diagnostic error = broken.errors().getFirst();
    boolean plain = error.message().equals("invalid syntax");
    if (!plain && !error.message().contains("Perhaps you forgot a comma")) {
      return error;
    }
    return new KeywordProposals(source.text(), isProgram).improve(error, broken.statementLine());
  }

  private Diagnostic improve(Diagnostic error, int statementLine) {
    readTokens(error.span().endLine());
    int line = error.span().line();
    int firstLine = Math.max(statementLine, 1);
    List<String> lines = linesOf(firstLine, line);
    int indent = commonIndent(lines);
    List<String> code = new ArrayList<>();
    for (String each : lines) {
      code.add(each.isBlank() ? "" : each.substring(indent));
    }
    if (String.join("\n", code).length() > MAX_CODE) {
      return error;
    }
    int names = 0;
    for (int token = firstTokenOf(firstLine); token < tokens.count(); token++) {
      if (tokens.line(token) > line || names >= MAX_NAMES) {
        break;
      }
      if (tokens.kind(token) == TokenKind.NAME) {
        names++;
        String keyword = keywordFor(token, firstLine, code, indent);
        if (keyword != null) {
          return proposal(tokens.span(token, token), keyword, error);
        }
      }
    }
    return error;
  }

  private void readTokens(int line) {
    try {
      while (tokens.count() == 0
          || tokens.line(tokens.count() - 1) <= line
              && tokens.kind(tokens.count() - 1) != TokenKind.ENDMARKER) {
        lexer.next();
      }
    } catch (SyntaxFault _) {
      // The names before a fault of the text are looked at all the same.
    }
  }

  private static Diagnostic proposal(Span span, String keyword, Diagnostic raised) {
    String message = "invalid syntax. Did you mean '" + keyword + "'?";
    return new Diagnostic(
        Diagnostic.Kind.SYNTAX_ERROR, span, message, Hints.hintFor(message), raised);
  }

  private List<String> linesOf(int first, int last) {
    List<String> lines = text.lines().toList();
    return lines.subList(Math.min(first - 1, lines.size()), Math.min(last, lines.size()));
  }

  private static int commonIndent(List<String> lines) {
    int common = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        common = Math.min(common, line.length() - line.stripLeading().length());
      }
    }
    return common == Integer.MAX_VALUE ? 0 : common;
  }

  private int firstTokenOf(int line) {
    int token = 0;
    while (token < tokens.count() && tokens.line(token) < line) {
      token++;
    }
    return token;
  }

  private @Nullable String keywordFor(int token, int firstLine, List<String> code, int indent) {
    String name = tokens.lexeme(token);
    int column = tokens.start(token) - lexer.text.lineStart(tokens.line(token)) - indent;
    int index = tokens.line(token) - firstLine;
    List<String> changed = new ArrayList<>(code);
    String line = code.get(index);
    for (String keyword : Similarity.keywordsLike(name)) {
      String fixed = line.substring(0, column) + keyword + line.substring(column + name.length());
      changed.set(index, fixed);
      if (isRightSoFar(String.join("\n", changed) + "\n")) {
        return keyword;
      }
    }
    return null;
  }

  /// Whether code is a program, or could become one when more is written after it.
  private boolean isRightSoFar(String code) {
    if (isProgram.test(code)) {
      return true;
    }
    Lexer trial = new Lexer(new SourceText(code));
    try {
      Grammar grammar = new Grammar(trial);
      List<Stmt> body = new ArrayList<>();
      while (!grammar.cursor.is(TokenKind.ENDMARKER)) {
        grammar.compound.statement(body);
      }
      return false;
    } catch (Mismatch | SyntaxFault _) {
      // Only the rest may be missing if everything was read.
      if (trial.brackets().level() > 0) {
        return trial.at >= trial.text.length;
      }
      TokenBuffer read = trial.tokens;
      TokenKind last = read.count() == 0 ? TokenKind.NEWLINE : read.kind(read.count() - 1);
      return last == TokenKind.ENDMARKER
          || last == TokenKind.DEDENT && trial.at >= trial.text.length;
    }
  }
}
