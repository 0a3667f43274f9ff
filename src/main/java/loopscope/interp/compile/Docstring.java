package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.object.PyStr;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// The docstring of a body: its first statement if that is a string, without the indentation that
/// all its lines share, as the compiler has done since Python 3.13.
final class Docstring {
  private static final int TAB = 8;

  private Docstring() {}

  static @Nullable PyStr of(List<Stmt> body) {
    if (!body.isEmpty()
        && body.getFirst()
            instanceof Stmt.ExprStmt(Expr.Constant(Literal.Str(String text), _, _), _)) {
      return PyStr.of(clean(text));
    }
    return null;
  }

  private static String clean(String text) {
    if (text.indexOf('\n') < 0) {
      return text.indexOf('\t') < 0 ? text.stripLeading() : expand(text).stripLeading();
    }
    String[] lines = expand(text).split("\n", -1);
    int margin = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        margin = Math.min(margin, indentation(lines[i]));
      }
    }
    StringBuilder clean = new StringBuilder(lines[0].substring(indentation(lines[0])));
    for (int i = 1; i < lines.length; i++) {
      int cut = Math.min(Math.min(margin, lines[i].length()), indentation(lines[i]));
      clean.append('\n').append(lines[i].substring(cut));
    }
    return clean.toString();
  }

  private static int indentation(String line) {
    int n = 0;
    while (n < line.length() && line.charAt(n) == ' ') {
      n++;
    }
    return n;
  }

  private static String expand(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int spaces = TAB - column % TAB;
        out.append(" ".repeat(spaces));
        column += spaces;
      } else {
        out.append(c);
        column = c == '\n' ? 0 : column + 1;
      }
    }
    return out.toString();
  }
}
