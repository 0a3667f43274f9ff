package loopscope.asyncio;

import loopscope.interp.object.PyException;
import loopscope.interp.object.PyTraceback;

/// Where exceptions came from.
final class Tracebacks {
  private Tracebacks() {}

  /// The line of the user's code that raised, or 0.
  static int line(PyException error) {
    int line = 0;
    for (PyTraceback entry = error.traceback; entry != null; entry = entry.next) {
      if (!entry.code.library) {
        line = entry.place().line();
      }
    }
    return line;
  }
}
