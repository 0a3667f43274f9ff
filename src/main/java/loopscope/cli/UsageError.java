package loopscope.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// A value on the command line that no command can do with.
///
/// In a class of its own, since the JVM loads an exception together with the class that throws it,
/// and a plain `run` does without picocli's.
final class UsageError {
  private UsageError() {}

  /// The exception that says so, together with where help is to be had.
  static RuntimeException of(@Nullable CommandSpec command, String message) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
  }
}
