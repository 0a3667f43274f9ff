package loopscope.syntax;

/// A stretch of source from a first character up to just before `endLine`, `endColumn`.
///
/// Lines count from 1. Columns count from 0 in code points, as a person counts characters;
/// CPython's `ast` counts UTF-8 bytes, its error messages count characters from 1.
public record Span(int line, int column, int endLine, int endColumn) {

  /// An end column where CPython knows no end: it says -1.
  public static final int NO_END = -2;

  /// An end column where CPython leaves the end out, which then is before the first column: 0.
  public static final int LEFT_OUT = -1;

  /// The span that begins where this one begins and ends where `last` ends.
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }

  /// Whether the position lies inside, or just before the first character.
  public boolean contains(int atLine, int atColumn) {
    boolean afterStart = atLine > line || (atLine == line && atColumn >= column);
    boolean beforeEnd = atLine < endLine || (atLine == endLine && atColumn < endColumn);
    return afterStart && beforeEnd;
  }
}
