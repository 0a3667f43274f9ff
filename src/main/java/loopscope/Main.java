package loopscope;

import loopscope.cli.CommandLineMain;
import loopscope.ui.launch.WindowStart;

/// The program's entry: the window for no argument or one Python file, the command line otherwise.
///
/// The two are kept apart up to here so that a command never loads JavaFX: `run` of a short program
/// takes less time than JavaFX takes to start.
public final class Main {
  private Main() {}

  /// Runs Loopscope and ends the JVM with its exit status, and with it the threads of simulated
  /// programs and of the toolkit, should any be left.
  public static void main(String... arguments) {
    if (asksForWindow(arguments)) {
      System.exit(WindowStart.open(arguments));
    }
    int status = CommandLineMain.run(arguments);
    System.out.flush();
    System.err.flush();
    // A command leaves nothing to be done at the end. The usual exit would look for a logger in
    // every jar of the class path, which takes a fifth of the time of a short run.
    Runtime.getRuntime().halt(status);
  }

  /// Whether these arguments mean the window: none at all, or nothing but a Python file.
  static boolean asksForWindow(String... arguments) {
    return arguments.length == 0
        || (arguments.length == 1 && arguments[0].endsWith(".py") && !arguments[0].startsWith("-"));
  }
}
