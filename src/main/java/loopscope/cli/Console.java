package loopscope.cli;

import java.io.PrintStream;
import loopscope.scenario.RunListener;
import loopscope.trace.ProgramEvent.OutputStream;
import org.jspecify.annotations.Nullable;

/// Passes on what a program writes, each stream in its order, and keeps the ticks if they are
/// wanted.
record Console(PrintStream out, PrintStream err, StandardOutput standard, @Nullable TickLines ticks)
    implements RunListener {
  @Override
  public void wrote(OutputStream stream, String text) {
    switch (stream) {
      case OUT -> out.print(text);
      case ERR -> {
        if (standard.isClosed()) {
          return;
        }
        // What was printed before a complaint should be read before it.
        out.flush();
        err.print(text);
        err.flush();
      }
    }
  }

  @Override
  public void flushed() {
    out.flush();
  }

  @Override
  public boolean wantsMore() {
    return !standard.isClosed();
  }

  @Override
  public boolean followsHandles() {
    return ticks != null;
  }

  @Override
  public void handleRuns(int iteration, String time, String name) {
    if (ticks != null) {
      ticks.add(iteration, time, name);
    }
  }
}
