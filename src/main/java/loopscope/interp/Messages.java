package loopscope.interp;

import loopscope.interp.machine.Frame;
import loopscope.interp.object.CodePlace;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// What a program says on standard error without printing it itself: warnings, and exceptions that
/// nobody can catch.
public final class Messages {
  private final Interpreter in;
  private final Warnings warnings;

  Messages(Interpreter in) {
    this.in = in;
    warnings = new Warnings(in);
  }

  /// Those that the machine itself issues.
  public Warnings warnings() {
    return warnings;
  }

  /// Writes to `sys.stderr`.
  public void writeError(String text) {
    PyObject sys = in.modules().loaded("sys");
    PyObject stream = sys == null ? null : in.findAttribute(sys, "stderr");
    PyObject original = sys == null ? null : in.findAttribute(sys, "__stderr__");
    if (stream == null || stream == PyNone.NONE || stream == original) {
      in.config().output().stderr(text);
    } else {
      try {
        in.callMethod(stream, "write", PyStr.of(text));
      } catch (Raise _) {
        // What the program has put there cannot be written to: as in CPython the text is lost.
        return;
      }
    }
  }

  /// Hands an exception that nobody can catch to `sys.unraisablehook`, which prints it unless a
  /// program put something else in its place.
  void unraisable(String what, PyException error) {
    PyModule sys = in.modules().loaded("sys") instanceof PyModule module ? module : null;
    PyObject hook = sys == null ? null : sys.globals.get("unraisablehook");
    PyObject made = sys == null ? null : sys.globals.get("UnraisableHookArgs");
    if (hook == null || made == null || hook instanceof NativeFunction) {
      writeUnraisable(what, error);
      return;
    }
    PyObject trace = error.traceback == null ? PyNone.NONE : error.traceback;
    try {
      in.call(
          hook, in.call(made, PyTuple.of(error.type, error, trace, PyStr.of(what), PyNone.NONE)));
    } catch (Raise raise) {
      writeUnraisable("Exception ignored in sys.unraisablehook: " + in.repr(hook), raise.exception);
    }
  }

  /// Writes what `sys.unraisablehook` would by itself.
  public void writeUnraisable(String what, PyException error) {
    StringBuilder text = new StringBuilder(what + ":\nTraceback (most recent call last):\n");
    Frame user = in.machine().currentUserFrame();
    if (error.traceback == null && user != null) {
      entry(text, user.place(), user.code().name);
    }
    for (PyTraceback at = error.traceback; at != null; at = at.next) {
      if (!at.code.library) {
        entry(text, at.place(), at.code.name);
      }
    }
    writeError(text + in.formatExceptionOnly(error));
  }

  private void entry(StringBuilder text, CodePlace place, String function) {
    text.append("  File \"%s\", line %d, in %s\n".formatted(place.file(), place.line(), function));
    String source = in.sources().line(place.file(), place.line());
    text.append(source == null ? "" : "    " + source.strip() + "\n");
  }

  private void joinThreads() {
    ThreadHost host = in.threadHost();
    if (host == null) {
      return;
    }
    try {
      host.joinThreads(in);
    } catch (Raise raise) {
      writeError(
          "Exception ignored on threading shutdown:\n" + in.formatException(raise.exception));
    }
  }

  void finish(@Nullable PyException uncaught) {
    joinThreads();
    if (in.modules().loaded("atexit") instanceof PyModule module) {
      PyObject run = module.globals.get("_run_exitfuncs");
      if (run != null) {
        try {
          in.call(run);
        } catch (Raise raise) {
          writeError(
              "Exception ignored in atexit callback:\n" + in.formatException(raise.exception));
        }
      }
    }
    in.finalization().finish(uncaught);
    in.config().output().flush();
  }
}
