package loopscope.cli;

import java.io.PrintStream;
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
    program.keepFrom(ticks);
    program.keepFrom(trace);
    TickLines lines = ticks == null ? null : new TickLines();
    StandardOutput standard = new StandardOutput(System.out);
    Run run;
    try (PrintStream out = standard.buffered();
        PrintStream err = new StandardOutput(System.err).buffered()) {
      // Who interrupts an endless program wants to see what it has printed.
      Thread last = new Thread(out::flush);
      Runtime.getRuntime().addShutdownHook(last);
      run = program.run(new Console(out, err, standard, lines));
      forget(last);
    }
    if (ticks != null && lines != null) {
      Files.write(ticks, lines::writeTo);
    }
    if (trace != null) {
      Files.write(trace, run::writeJson);
    }
    return run.end().status();
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The process is ending: the hook runs, and does no harm.
    }
  }
}
