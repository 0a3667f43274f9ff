package loopscope.ui.launch;

import java.util.logging.Logger;
import javafx.application.Application;
import loopscope.ui.LoopscopeApp;

/// Opens the window, or says in one sentence why there can be none here.
public final class WindowStart {
  /// Exit status when the window cannot be opened, the same as for a bad command line.
  private static final int NO_WINDOW = 2;

  /// The toolkit's own log. The field keeps it, and with it its filter, from being collected.
  private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

  private WindowStart() {}

  /// Shows the window until it is closed; the result is the exit status.
  public static int open(String... arguments) {
    String problem = Display.ofThisMachine().problem();
    if (problem != null) {
      return refuse(problem);
    }
    // JavaFX would rather be on the module path; the class path starts faster and works as well.
    TOOLKIT_LOG.setFilter(
        entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    try {
      Application.launch(LoopscopeApp.class, arguments);
      return 0;
    } catch (UnsupportedOperationException unreachable) {
      // What the toolkit throws when there is a display's name but nothing answers to it.
      return refuse(Display.unreachable(unreachable.getMessage()));
    }
  }

  private static int refuse(String problem) {
    System.err.println("loopscope: " + problem);
    return NO_WINDOW;
  }
}
