package loopscope.cli;

/// The exit statuses of commands other than `run`, whose status is the program's own.
final class ExitStatus {
  /// All went well.
  static final int OK = 0;

  /// `check` found faults.
  static final int FAULTS = 1;

  /// The command line is wrong, or a file cannot be read or written.
  static final int USAGE = 2;

  private ExitStatus() {}
}
