package loopscope.trace.json;

import java.io.IOException;

/// A trace file is not what it should be; the message says what and where.
public final class TraceFormatException extends IOException {
  private final int line;
  private final int column;

  TraceFormatException(String message, int line, int column) {
    super("line " + line + ", column " + column + ": " + message);
    this.line = line;
    this.column = column;
  }

  /// The line of the file, from 1.
  public int line() {
    return line;
  }

  /// The column in that line, from 1.
  public int column() {
    return column;
  }
}
