package loopscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The lines of a tick file: `ITERATION TIME NAME` for every handle, in order.
final class TickLines {
  private final StringBuilder lines = new StringBuilder();

  void add(int iteration, String time, String name) {
    lines.append(iteration).append(' ').append(time).append(' ').append(name).append('\n');
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
