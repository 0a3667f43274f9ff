package loopscope.ui.launch;

import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import loopscope.ui.LoopscopeApp;
import org.jspecify.annotations.Nullable;

/// Opens the window, or says in one sentence why there can be none here.
public final class WindowStart {
  /// Exit status when the window cannot be opened, the same as for a bad command line.
  private static final int NO_WINDOW = 2;

  /// Seconds that a rehearsal stays open: long enough to draw the first picture on a slow machine.
  private static final String REHEARSAL = "loopscope.rehearsal.seconds";

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
    closeAfterRehearsal(System.getProperty(REHEARSAL));
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

  /// The build opens the window once, with no screen, to record which classes its start needs.
  private static void closeAfterRehearsal(@Nullable String seconds) {
    if (seconds != null) {
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                try {
                  Thread.sleep(1000L * Integer.parseInt(seconds));
                  Platform.exit();
                } catch (InterruptedException closed) {
                  Thread.currentThread().interrupt();
                }
              });
    }
  }
}
