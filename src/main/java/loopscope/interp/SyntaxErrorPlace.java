package loopscope.interp;

import java.util.regex.Pattern;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.SourceFile;
import loopscope.syntax.Span;

/// Where a `SyntaxError` says that it is: its attributes from `filename` to `end_offset`.
///
/// CPython's reader of characters, of brackets and of indents each leave the end in a way of their
/// own, which only a program that asks for it sees; what is printed is the same.
final class SyntaxErrorPlace {
  /// Faults whose line is kept without its end, though they end where they should.
  private static final Pattern WITHOUT_LINE_END =
      Pattern.compile("leading zeros in decimal .*|'.*' and '.*' prefixes are incompatible");

  private final SourceFile source;
  private final Diagnostic fault;
  private final int readTo;
  private final boolean open;

  SyntaxErrorPlace(SourceFile source, Diagnostic fault, int readTo, boolean open) {
    this.source = source;
    this.fault = fault;
    this.readTo = readTo;
    this.open = open;
  }

  PyObject[] attributes() {
    Span span = fault.span();
    int offset = span.column() + 1;
    int end = span.endColumn() + 1;
    int line = span.line();
    int endLine = span.endLine();
    if (isPastEnd(span)) {
      offset = 0;
      end = 0;
      line = source.text().isEmpty() ? 0 : line;
      endLine = line;
    } else if (end < 0 && open && offset > source.line(line).length()) {
      offset--;
    }
    PyObject text = text(span);
    if (endLine > line && text instanceof PyStr first) {
      // CPython counts the end in the line that it shows, whichever line it is of.
      end = Math.min(end, first.value.codePointCount(0, first.value.length()) + 1);
    }
    return new PyObject[] {
      PyStr.of(source.name()),
      PyInt.of(line),
      PyInt.of(offset),
      text,
      PyInt.of(endLine),
      PyInt.of(end)
    };
  }

  /// Whether an expression that no line ends breaks off: its end is nowhere in the text.
  private boolean isPastEnd(Span span) {
    return open
        && fault.message().equals("invalid syntax")
        && span.line() == source.text().lines().count() + (source.text().isEmpty() ? 1 : 0)
        && (source.text().isEmpty() || span.column() >= source.line(span.line()).length());
  }

  private PyObject text(Span span) {
    if (span.line() == 0) {
      return PyNone.NONE;
    }
    String line = source.line(span.line());
    boolean last = span.line() >= source.text().lines().count();
    boolean ofCharacter =
        span.endLine() == span.line()
            && span.endColumn() == span.column()
            && span.column() >= 0
            && !fault.message().startsWith("Expected one or more names");
    boolean cut =
        last && open
            || readTo > span.line()
            || ofCharacter
            || WITHOUT_LINE_END.matcher(fault.message()).matches();
    return PyStr.of(cut ? line : line + "\n");
  }
}
