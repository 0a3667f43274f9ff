package loopscope.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// One of the process's standard streams, as a program writes to it: UTF-8 whatever the terminal's
/// encoding, in large pieces, and aware of a reader that has gone.
final class StandardOutput extends OutputStream {
  private static final int BUFFER = 1 << 15;

  private final PrintStream standard;
  private volatile boolean closed;

  StandardOutput(PrintStream standard) {
    this.standard = standard;
  }

  /// The stream to print to. Closing it only flushes.
  PrintStream buffered() {
    return new PrintStream(new BufferedOutputStream(this, BUFFER), false, StandardCharsets.UTF_8);
  }

  /// Whether nobody reads any more, as when `head` has seen enough.
  boolean isClosed() {
    return closed;
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (!closed) {
      standard.write(bytes, from, count);
      closed = standard.checkError();
    }
  }

  @Override
  public void flush() {
    if (!closed) {
      closed = standard.checkError();
    }
  }

  @Override
  public void close() {
    flush();
  }
}
