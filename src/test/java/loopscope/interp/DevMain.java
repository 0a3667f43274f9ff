package loopscope.interp;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import loopscope.interp.lib.Library;
import loopscope.syntax.SourceFile;
import loopscope.trace.RunEnd;
import loopscope.trace.TraceRecorder;

/// Runs a script without an event loop, for work on the interpreter.
final class DevMain {
  private DevMain() {}

  /// The outcome of a script and what it wrote.
  record Outcome(RunEnd end, String stdout, String stderr) {}

  static Outcome run(String name, byte[] source) {
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    RunEnd end = run(name, source, new Collected(out, err));
    return new Outcome(end, out.toString(), err.toString());
  }

  private static RunEnd run(String name, byte[] source, OutputSink sink) {
    Interpreter in =
        new Interpreter(
            new RunConfig(sink, new StoppedClock(), () -> {}, new TraceRecorder(), 1000, false));
    in.modules().add(new Library(0, "", name));
    return Programs.runMain(in, SourceFile.decode(name, source));
  }

  private record Collected(StringBuilder out, StringBuilder err) implements OutputSink {
    @Override
    public void stdout(String text) {
      out.append(text);
    }

    @Override
    public void stderr(String text) {
      err.append(text);
    }
  }

  private record Streams(PrintStream out, PrintStream err) implements OutputSink {
    @Override
    public void stdout(String text) {
      out.print(text);
    }

    @Override
    public void stderr(String text) {
      out.flush();
      err.print(text);
      err.flush();
    }

    @Override
    public void flush() {
      out.flush();
    }
  }

  private static final class StoppedClock implements TimeSource {
    private long nanos;

    @Override
    public long nanos() {
      return nanos;
    }

    @Override
    public long epochNanos() {
      return 1_767_225_600_000_000_000L;
    }

    @Override
    public void advance(long by) {
      nanos += by;
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path script = Path.of(args[0]);
    byte[] source = Files.readAllBytes(script);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
    RunEnd[] end = new RunEnd[1];
    Thread thread =
        new Thread(
            null,
            () -> end[0] = run(script.getFileName().toString(), source, new Streams(out, err)),
            "program",
            1L << 29);
    thread.start();
    thread.join();
    out.flush();
    int status =
        switch (end[0]) {
          case RunEnd.Completed() -> 0;
          case RunEnd.Exited(int code) -> code;
          case null -> 4;
          default -> 1;
        };
    if (args.length > 1) {
      err.println(String.format(Locale.ROOT, "%s", end[0]));
    }
    System.exit(status);
  }
}
