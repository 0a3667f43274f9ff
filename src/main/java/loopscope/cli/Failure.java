package loopscope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Something outside the program went wrong: a file cannot be read or written. The message is a
/// sentence for the person at the keyboard.
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }

  /// A file and what is wrong with it.
  Failure(Path file, String message) {
    super(file + ": " + message);
  }

  /// Says a failure in one line, and that a fault in Loopscope is one.
  static final IExecutionExceptionHandler HANDLER =
      (Exception fault, CommandLine command, ParseResult parsed) -> say(command.getErr(), fault);

  /// Says what went wrong and gives the exit status that goes with it.
  static int say(PrintWriter err, Exception fault) {
    String said =
        fault instanceof Failure
            ? String.valueOf(fault.getMessage())
            : "a fault in Loopscope itself, please report it with the program: " + fault;
    err.println("loopscope: " + said);
    return ExitStatus.USAGE;
  }

  /// Says what is wrong with a command line, and where help is to be had.
  static final IParameterExceptionHandler USAGE_HANDLER =
      (ParameterException fault, String[] arguments) -> {
        CommandLine command = fault.getCommandLine();
        command.getErr().println("loopscope: " + plain(String.valueOf(fault.getMessage())));
        List<String> similar = List.of();
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
          similar = unmatched.getSuggestions();
        }
        String help = command.getCommandSpec().qualifiedName() + " --help";
        String meant = similar.isEmpty() ? "" : "Did you mean " + similar.getFirst() + "? ";
        command.getErr().println(meant + "See " + help + ".");
        return ExitStatus.USAGE;
      };

  /// What picocli says, in words that are not Java's.
  private static String plain(String message) {
    return message
        .replaceFirst("is not an? (int|long)$", "is not a whole number, or too large")
        .replaceFirst("is not a double$", "is not a number")
        .replaceFirst("^Unmatched arguments? (?:at|from) index \\d+: ", "Unexpected: ");
  }
}
