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
  /// Faults that are seen character by character: they end where they begin, and of the line only
  /// what was read is kept.
  private static final Pattern OF_CHARACTERS =
      Pattern.compile(
          "unmatched '.'|closing parenthesis .*|unterminated .* literal .*|invalid [a-z]+ literal"
              + "|f-string: (single '}' is not allowed|unmatched .*|closing parenthesis .*)"
              + "|invalid (non-printable )?character .*|invalid digit .*");

  /// Faults whose line is kept as far as it was read, though they end where they should.
  private static final Pattern READ_SO_FAR =
      Pattern.compile("leading zeros in decimal .*|'.*' and '.*' prefixes are incompatible");

  private static final Pattern OF_BRACKETS =
      Pattern.compile(
          "'.' was never closed|unexpected character after line continuation character"
              + "|':' expected after dictionary key");
  private static final Pattern OF_LINES =
      Pattern.compile(
          "unexpected EOF while parsing|expected 'except' or 'finally' block"
              + "|unexpected (un)?indent|unindent does not match .*|expected an indented block .*"
              + "|inconsistent use of tabs and spaces.*");

  private final SourceFile source;
  private final Diagnostic fault;
  private final boolean open;

  SyntaxErrorPlace(SourceFile source, Diagnostic fault, boolean open) {
    this.source = source;
    this.fault = fault;
    this.open = open;
  }

  PyObject[] attributes() {
    Span span = fault.span();
    String message = fault.message();
    int offset = span.column() + 1;
    int end = span.endColumn() + 1;
    int line = span.line();
    int endLine = span.endLine();
    if (isPastEnd(span)) {
      offset = 0;
      end = 0;
      line = source.text().isEmpty() ? 0 : line;
      endLine = line;
    } else if (OF_CHARACTERS.matcher(message).matches()
        || message.startsWith("Expected one or more names")
            && offset > source.line(line).length()) {
      end = offset;
      endLine = line;
    } else if (OF_BRACKETS.matcher(message).matches()) {
      end = 0;
    } else if (OF_LINES.matcher(message).matches()
        && (offset > source.line(line).length() || !message.startsWith("expected"))) {
      end = -1;
      offset -= open && offset > source.line(line).length() ? 1 : 0;
    }
    return new PyObject[] {
      PyStr.of(source.name()),
      PyInt.of(line),
      PyInt.of(offset),
      text(span),
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
    boolean cut =
        last && open
            || READ_SO_FAR.matcher(fault.message()).matches()
            || OF_CHARACTERS.matcher(fault.message()).matches()
            || !last && OF_BRACKETS.matcher(fault.message()).matches();
    return PyStr.of(cut ? line : line + "\n");
  }
}
