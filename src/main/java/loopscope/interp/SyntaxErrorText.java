package loopscope.interp;

import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.text.Characters;

/// How a traceback shows a `SyntaxError`.
final class SyntaxErrorText {
  /// Under this name a `SyntaxError` keeps what is printed instead of it.
  static final String PRINTED = "printed syntax error";

  private final Interpreter in;

  SyntaxErrorText(Interpreter in) {
    this.in = in;
  }

  /// The place, the line with what is underlined, and the message.
  String of(PyException raised, String typeName) {
    StringBuilder text = new StringBuilder();
    PyException error = raised.extra(PRINTED) instanceof PyException printed ? printed : raised;
    PyObject line = error.extra("lineno");
    PyObject file = error.extra("filename");
    if (line instanceof PyInt) {
      String where = file == null || file == PyNone.NONE ? "<string>" : in.str(file);
      text.append("  File \"").append(where).append("\", line ").append(in.str(line)).append('\n');
    }
    if (error.extra("text") instanceof PyStr source) {
      caretLine(text, error, source.value);
    }
    PyObject message = error.extra("msg");
    text.append(typeName)
        .append(": ")
        .append(
            message == null || message == PyNone.NONE ? "<no detail available>" : in.str(message))
        .append('\n');
    return text.toString();
  }

  private static void caretLine(StringBuilder text, PyException error, String source) {
    String stripped = source.endsWith("\n") ? source.substring(0, source.length() - 1) : source;
    int start = 0;
    while (start < stripped.length() && " \n\f".indexOf(stripped.charAt(start)) >= 0) {
      start++;
    }
    String shown = stripped.substring(start);
    int cut = stripped.length() - shown.length();
    text.append("    ").append(shown).append('\n');
    if (!(error.extra("offset") instanceof PyInt offset) || offset.value < 1) {
      return;
    }
    int length = stripped.codePointCount(0, stripped.length());
    int from = offset.clamped();
    int to =
        error.extra("end_offset") instanceof PyInt end && end.value != 0
            ? Math.min(end.clamped(), length + 1)
            : from;
    boolean sameLine =
        error.extra("end_lineno") instanceof PyInt last
            && error.extra("lineno") instanceof PyInt first
            && last.value == first.value;
    if (!sameLine) {
      to = length + 1;
    }
    if (to <= from) {
      to = from + 1;
    }
    int begin = from - 1 - cut;
    if (begin >= 0) {
      int[] before = shown.codePoints().limit(begin).toArray();
      for (int i = 0; i < begin; i++) {
        int c = i < before.length ? before[i] : ' ';
        text.append(i == 0 ? "    " : "").appendCodePoint(Characters.isSpace(c) ? c : ' ');
      }
      text.append(begin == 0 ? "    " : "").repeat("^", to - from).append('\n');
    }
  }
}
