package loopscope.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import loopscope.scenario.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `loopscope run`: the program's output and exit status are the program's own.
@Command(
    name = "run",
    description = "Runs a program; its output and exit status are the program's own.",
    footer = {
      "",
      "Exit status: 0 ended, 1 uncaught exception or syntax error, the argument of sys.exit,",
      "2 bad command line or unreadable file, 3 deadlock, 4 limit reached."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 15;

  @Mixin private final ProgramOptions program = new ProgramOptions();

  @Option(
      names = "--ticks",
      paramLabel = "FILE",
      description = "Write a line ITERATION TIME NAME for every handle that the loop ran.")
  private @Nullable Path ticks;

  @Option(
      names = "--trace",
      paramLabel = "FILE.json",
      description = "Write all that happened as JSON.")
  private @Nullable Path trace;

  RunCommand() {}

  /// The command for a program and nothing else.
  RunCommand(Path script) {
    program.choose(script);
  }

  @Override
  public Integer call() throws Failure {
    TickLines lines = ticks == null ? null : new TickLines();
    Run run;
    try (PrintStream out = buffered(System.out);
        PrintStream err = buffered(System.err)) {
      run = program.run(new Console(out, err, lines));
    }
    if (ticks != null && lines != null) {
      Files.write(ticks, lines::writeTo);
    }
    if (trace != null) {
      Files.write(trace, run::writeJson);
    }
    return run.end().status();
  }

  /// UTF-8 whatever the terminal's encoding, and written in large pieces. Closing it only flushes.
  private static PrintStream buffered(PrintStream standard) {
    OutputStream kept =
        new FilterOutputStream(standard) {
          @Override
          public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
          }

          @Override
          public void close() throws IOException {
            out.flush();
          }
        };
    return new PrintStream(new BufferedOutputStream(kept, BUFFER), false, StandardCharsets.UTF_8);
  }
}
