package loopscope.interp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import loopscope.interp.object.CodePlace;
import loopscope.interp.text.WideCharacters;
import loopscope.syntax.Expr;
import loopscope.syntax.Parsed;
import loopscope.syntax.SourceFile;
import loopscope.syntax.Stmt;
import loopscope.syntax.parse.Parser;
import org.jspecify.annotations.Nullable;

/// The source lines of a traceback entry with marks beneath: `^` under what failed, `~` under the
/// operands of an operator, the object of a subscript and the function of a call.
final class Carets {
  /// Where the part that is marked by `^` begins and ends inside of a stretch; lines from 0.
  private record Anchors(int leftLine, int leftColumn, int rightLine, int rightColumn) {
    /// The same where all lines but the first, which begins with the expression, lose their indent.
    Anchors movedLeft(int margin) {
      return new Anchors(
          leftLine,
          leftLine == 0 ? leftColumn : leftColumn - margin,
          rightLine,
          rightLine == 0 ? rightColumn : rightColumn - margin);
    }
  }

  private final Sources sources;

  Carets(Sources sources) {
    this.sources = sources;
  }

  /// The lines to print beneath the place, each ended and indented by four.
  String under(CodePlace place) {
    List<String> lines = new ArrayList<>();
    int last = Math.max(place.line(), place.endLine());
    for (int n = place.line(); n <= last; n++) {
      String line = sources.line(place.file(), n);
      if (line == null) {
        break;
      }
      lines.add(line);
    }
    if (lines.isEmpty() || lines.getFirst().isBlank()) {
      return "";
    }
    boolean marksNothing = place.line() == place.endLine() && place.endColumn() <= place.column();
    if (marksNothing || lines.size() < last - place.line() + 1) {
      return "    " + lines.getFirst().strip() + "\n";
    }
    return marked(place, lines);
  }

  private static String marked(CodePlace place, List<String> lines) {
    String first = lines.getFirst();
    String end = lines.getLast();
    int from = unit(first, place.column());
    int to = unit(end, place.endColumn());
    Anchors anchors = anchors(segment(lines, from, to));
    List<String> shown = dedent(lines);
    int cut = indent(first) - indent(shown.getFirst());
    from -= cut;
    if (anchors != null) {
      anchors = anchors.movedLeft(cut);
    }
    to -= indent(end) - indent(shown.getLast());
    boolean carets = shows(shown, from, to, anchors);
    StringBuilder text = new StringBuilder();
    TreeSet<Integer> wanted = new TreeSet<>();
    wanted.add(0);
    wanted.add(shown.size() - 1);
    if (anchors != null) {
      for (int n : new int[] {anchors.leftLine, anchors.rightLine}) {
        for (int i = n - 1; i <= n + 1; i++) {
          if (i >= 0 && i < shown.size()) {
            wanted.add(i);
          }
        }
      }
    }
    int before = -1;
    for (int n : wanted) {
      if (before >= 0 && n - before == 2) {
        line(text, shown, n - 1, from, to, anchors, carets);
      } else if (before >= 0 && n - before > 2) {
        text.append("    ...<").append(n - before - 1).append(" lines>...\n");
      }
      line(text, shown, n, from, to, anchors, carets);
      before = n;
    }
    return text.toString();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static int unit(String line, int column) {
    return column >= line.codePointCount(0, line.length())
        ? line.length()
        : line.offsetByCodePoints(0, Math.max(0, column));
  }

  private static String segment(List<String> lines, int from, int to) {
    if (lines.size() == 1) {
      return lines.getFirst().substring(Math.min(from, to), to);
    }
    StringBuilder text = new StringBuilder(lines.getFirst().substring(from));
    for (int i = 1; i < lines.size() - 1; i++) {
      text.append('\n').append(lines.get(i));
    }
    return text.append('\n').append(lines.getLast(), 0, to).toString();
  }

  private static List<String> dedent(List<String> lines) {
    int margin = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        margin = Math.min(margin, indent(line));
      }
    }
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      result.add(line.isBlank() ? "" : line.substring(margin).stripTrailing());
    }
    return result;
  }

  private static void line(
      StringBuilder text,
      List<String> lines,
      int n,
      int from,
      int to,
      @Nullable Anchors anchors,
      boolean carets) {
    String line = lines.get(n);
    text.append("    ").append(line).append('\n');
    if (!carets) {
      return;
    }
    int indent = indent(line);
    int width = n == lines.size() - 1 ? to : line.length();
    StringBuilder marks = new StringBuilder();
    for (int column = 0; column < width; column++) {
      int before = marks.length();
      if (column < indent || n == 0 && column < from) {
        marks.append(' ');
      } else if (anchors == null) {
        marks.append('^');
      } else {
        int shift = n == 0 ? from : 0;
        boolean afterLeft =
            n > anchors.leftLine
                || n == anchors.leftLine
                    && column >= anchors.leftColumn + (anchors.leftLine == 0 ? shift : 0);
        boolean beforeRight =
            n < anchors.rightLine
                || n == anchors.rightLine
                    && column < anchors.rightColumn + (anchors.rightLine == 0 ? shift : 0);
        marks.append(afterLeft && beforeRight ? '^' : '~');
      }
      char c = column < line.length() ? line.charAt(column) : ' ';
      if (Character.isLowSurrogate(c)) {
        marks.setLength(before);
      } else if (WideCharacters.isWide(line, column)) {
        marks.append(marks.charAt(before));
      }
    }
    text.append("    ").append(marks).append('\n');
  }

  /// Whether the marks tell more than the line does.
  private static boolean shows(List<String> lines, int from, int to, @Nullable Anchors anchors) {
    Stmt statement = parse(String.join("\n", lines));
    if (statement == null) {
      return fallback(lines, from, to, anchors);
    }
    Expr value =
        switch (statement) {
          case Stmt.Return(Expr.Call call, _) when call.func() instanceof Expr.Name -> call;
          case Stmt.Assign(List<Expr> targets, Expr.Call call, _)
              when targets.size() == 1 && targets.getFirst() instanceof Expr.Name ->
              call;
          default -> null;
        };
    if (value != null
        && value.span().line() == 1
        && value.span().endLine() == lines.size()
        && bytes(lines.getFirst(), value.span().column()) == from
        && bytes(lines.getLast(), value.span().endColumn()) == to) {
      return false;
    }
    return fallback(lines, from, to, anchors);
  }

  /// CPython compares a column in bytes with one in characters, so that a line with others than
  /// those of ASCII before the end has its marks.
  private static int bytes(String line, int column) {
    return line.substring(0, unit(line, column)).getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean fallback(List<String> lines, int from, int to, @Nullable Anchors anchors) {
    if (anchors != null) {
      return true;
    }
    String before = lines.getFirst().substring(0, Math.min(from, lines.getFirst().length()));
    String after = lines.getLast().substring(Math.min(to, lines.getLast().length()));
    return !before.isBlank() || !after.isBlank();
  }

  private static @Nullable Stmt parse(String text) {
    return Parser.parse(SourceFile.of("<line>", text + "\n")) instanceof Parsed.Tree tree
            && !tree.module().body().isEmpty()
        ? tree.module().body().getFirst()
        : null;
  }

  /// The anchors of the expression that a stretch of source consists of, or null when it has none.
  private static @Nullable Anchors anchors(String segment) {
    if (!(parse("(\n" + segment + "\n)") instanceof Stmt.ExprStmt(Expr e, _))) {
      return null;
    }
    List<String> lines = List.of(segment.split("\n", -1));
    return switch (e) {
      case Expr.BinOp(Expr left, _, Expr right, _) -> operator(lines, left, right);
      case Expr.Subscript s ->
          bracket(lines, s.value(), s.slice(), '[', s.span().endLine() - 2, s.span().endColumn());
      case Expr.Call c ->
          bracket(lines, c.func(), null, '(', c.span().endLine() - 2, c.span().endColumn());
      default -> null;
    };
  }

  private static @Nullable Anchors operator(List<String> lines, Expr left, Expr right) {
    int line = left.span().endLine() - 2;
    int column = unit(lines.get(line), left.span().endColumn());
    while (true) {
      String text = lines.get(line);
      while (column < text.length()
          && (Character.isWhitespace(text.charAt(column))
              || text.charAt(column) == '\\'
              || text.charAt(column) == ')')) {
        column++;
      }
      if (column < text.length() && text.charAt(column) != '#') {
        break;
      }
      line++;
      column = 0;
      if (line >= lines.size()) {
        return null;
      }
    }
    String text = lines.get(line);
    int end = column + 1;
    boolean two =
        end < text.length()
            && "*/<>".indexOf(text.charAt(end)) >= 0
            && text.charAt(end) == text.charAt(column);
    if (two && !(line == right.span().line() - 2 && end >= unit(text, right.span().column()))) {
      end++;
    }
    return new Anchors(line, column, line, end);
  }

  private static @Nullable Anchors bracket(
      List<String> lines,
      Expr before,
      @Nullable Expr inside,
      char open,
      int endLine,
      int endColumn) {
    int line = before.span().endLine() - 2;
    int column = unit(lines.get(line), before.span().endColumn());
    while (true) {
      String text = lines.get(line);
      int at = text.indexOf(open, column);
      if (at >= 0) {
        return new Anchors(line, at, endLine, unit(lines.get(endLine), endColumn));
      }
      line++;
      column = 0;
      if (line >= lines.size()) {
        return null;
      }
    }
  }
}
