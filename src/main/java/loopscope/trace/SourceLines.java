package loopscope.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Hands out one [SourceLine] for each number, so that the events of a run share them.
public final class SourceLines {
  private @Nullable SourceLine[] lines = new SourceLine[64];

  /// The line of that number; none for 0 and below.
  public SourceLine at(int number) {
    if (number <= 0) {
      return SourceLine.NONE;
    }
    if (number >= lines.length) {
      lines = Arrays.copyOf(lines, Math.max(number + 1, 2 * lines.length));
    }
    SourceLine line = lines[number];
    if (line == null) {
      line = new SourceLine(number);
      lines[number] = line;
    }
    return line;
  }
}
