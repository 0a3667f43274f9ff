package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Stacks;
import org.jspecify.annotations.Nullable;

/// What the program called when it is a module of our own, written in Python, that runs.
final class LibraryCalls {
  private LibraryCalls() {}

  /// The library's function that stands next to the program's own code, as in `Queue.get()`; null
  /// while the program's own code runs.
  static @Nullable String underWay(Interpreter in) {
    String called = null;
    for (Frame frame : Stacks.running(in.machine())) {
      if (!frame.code().library) {
        break;
      }
      called = frame.code().qualname + "()";
    }
    return called;
  }
}
