package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.Output;
import loopscope.trace.ProgramEvent.OutputStream;
import loopscope.trace.Trace;
import loopscope.trace.VirtualTime;

/// What a program wrote, divided into lines; a program may write a line in many pieces.
final class OutputLines {
  /// A line with the time at which it was begun.
  record Line(VirtualTime time, String text, boolean error) {}

  private final List<Output> pieces;
  private final List<Line> lines = new ArrayList<>();

  /// For each line, how many pieces of output stand before its first character, and where in the
  /// piece it begins.
  private final List<Integer> firstPiece = new ArrayList<>();

  /// How many lines were begun once so many pieces were written.
  private final int[] begun;

  OutputLines(Trace trace) {
    pieces = trace.output();
    begun = new int[pieces.size() + 1];
    StringBuilder open = new StringBuilder();
    boolean fresh = true;
    for (int i = 0; i < pieces.size(); i++) {
      Output piece = pieces.get(i);
      boolean error = piece.stream() == OutputStream.ERR;
      int at = 0;
      String text = piece.text();
      while (at < text.length()) {
        int end = text.indexOf('\n', at);
        String part = text.substring(at, end < 0 ? text.length() : end);
        if (fresh) {
          lines.add(new Line(piece.time(), part, error));
          firstPiece.add(i);
          open.setLength(0);
          open.append(part);
        } else {
          open.append(part);
          Line last = lines.removeLast();
          lines.add(new Line(last.time(), open.toString(), last.error()));
        }
        fresh = end >= 0;
        at = end < 0 ? text.length() : end + 1;
      }
      begun[i + 1] = lines.size();
    }
  }

  /// How many lines were begun by the first `count` pieces.
  int size(int count) {
    return begun[Math.min(count, pieces.size())];
  }

  /// A line as it stood after the first `count` pieces.
  Line line(int index, int count) {
    Line whole = lines.get(index);
    boolean last = index == size(count) - 1;
    if (!last || count >= pieces.size()) {
      return whole;
    }
    StringBuilder text = new StringBuilder();
    int first = firstPiece.get(index);
    for (int i = first; i < count; i++) {
      text.append(pieces.get(i).text());
    }
    // The first piece may hold the ends of lines before this one.
    int earlier = 0;
    for (int i = index - 1; i >= 0 && firstPiece.get(i) == first; i--) {
      earlier++;
    }
    int start = 0;
    if (earlier > 0 || first > 0 && begun[first] > 0 && !pieceBeginsLine(first)) {
      int skip = earlier + (pieceBeginsLine(first) ? 0 : 1);
      for (int i = 0; i < skip; i++) {
        start = text.indexOf("\n", start) + 1;
      }
    }
    int end = text.indexOf("\n", start);
    String part = text.substring(start, end < 0 ? text.length() : end);
    return new Line(whole.time(), part, whole.error());
  }

  private boolean pieceBeginsLine(int piece) {
    for (int i = piece - 1; i >= 0; i--) {
      String before = pieces.get(i).text();
      if (!before.isEmpty()) {
        return before.endsWith("\n");
      }
    }
    return true;
  }
}
