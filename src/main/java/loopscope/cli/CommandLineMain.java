package loopscope.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `loopscope` on the command line.
@Command(
    name = "loopscope",
    description = {
      "Runs Python asyncio programs on a simulated event loop and shows what the loop does.",
      "Without a command it opens the window, on FILE.py if one is given."
    },
    synopsisHeading = "Usage: loopscope [FILE.py]%n       ",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ListCommand.class,
      CheckCommand.class,
      GenerateCompletion.class,
    })
public final class CommandLineMain {

  /// Runs a command and returns the exit status: 0 when all went well, 2 for a bad command line or
  /// a file that cannot be read or written, otherwise the command's own.
  public static int run(String... arguments) {
    if (isPlainRun(arguments)) {
      return runPlainly(Path.of(arguments[1]));
    }
    CommandLine command;
    if (arguments.length > 0 && arguments[0].equals("run")) {
      // The one command whose start-up time is felt: picocli need not look at the others.
      command = new CommandLine(new CommandLineMain.RunOnly());
    } else {
      command = new CommandLine(new CommandLineMain());
    }
    return command
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Failure.HANDLER)
        .setParameterExceptionHandler(Failure.USAGE_HANDLER)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  /// Whether the command line is `run` and a file, which needs no parser. Loading picocli takes as
  /// long as everything else that a short program needs.
  private static boolean isPlainRun(String... arguments) {
    return arguments.length == 2
        && arguments[0].equals("run")
        && !arguments[1].startsWith("-")
        && !arguments[1].startsWith("@");
  }

  private static int runPlainly(Path script) {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      int status = new RunCommand(script).call();
      Rehearsal.playIfWanted();
      return status;
    } catch (Failure | RuntimeException fault) {
      return Failure.say(err, fault);
    }
  }

  @Command(
      name = "loopscope",
      subcommands = {RunCommand.class})
  private static final class RunOnly {}
}
