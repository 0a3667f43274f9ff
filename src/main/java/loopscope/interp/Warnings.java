package loopscope.interp;

import java.util.LinkedHashSet;
import java.util.Set;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Resumable;
import loopscope.interp.machine.Whereabouts;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.SourceFile;
import org.jspecify.annotations.Nullable;

/// Warnings that the machine itself issues: as the module `warnings` decides once it is there, by
/// the filters that Python starts with before.
public final class Warnings {
  private final Interpreter in;
  private final Set<String> shown = new LinkedHashSet<>();

  Warnings(Interpreter in) {
    this.in = in;
  }

  /// Warns at the line of the program that runs.
  void warn(PyType category, String message) {
    Frame frame = in.machine().currentUserFrame();
    if (frame == null) {
      issue(category, message, new Whereabouts("sys", 1), PyStr.of("sys"), null);
      return;
    }
    PyObject module = frame.globals().get("__name__");
    Whereabouts at = new Whereabouts(frame.code().file, frame.line());
    issue(category, message, at, module == null ? PyNone.NONE : module, null);
  }

  /// Warns of something in a source: each time anew, for no module runs that could remember it.
  ///
  /// @throws Raise a `SyntaxError` where the program's filters make errors of such warnings
  void ofSource(SourceFile source, Diagnostic warning) {
    String message = warning.message();
    String file = source.name();
    int line = warning.span().line();
    if (filters() == null) {
      show(Exceptions.SYNTAX_WARNING, message, file, line);
      return;
    }
    try {
      issue(Exceptions.SYNTAX_WARNING, message, new Whereabouts(file, line), PyNone.NONE, null);
    } catch (Raise raise) {
      if (raise.exception.type() != Exceptions.SYNTAX_WARNING) {
        throw raise;
      }
      String said = message.replace("Such sequences will not work in the future. ", "");
      Diagnostic error =
          new Diagnostic(Diagnostic.Kind.SYNTAX_ERROR, warning.span(), said, warning.hint());
      throw new Raise(Programs.error(source, error, 0, false));
    }
  }

  /// Warns of a coroutine that came to its end before it was begun, when a frame ended or in the
  /// middle of one.
  public void neverAwaited(Resumable object, @Nullable Frame ended) {
    neverAwaited(object, Whereabouts.of(in.machine(), ended));
  }

  /// Warns of something of the library's that is gone without having been closed.
  public void unclosed(String message, PyObject source) {
    issue(Exceptions.RESOURCE_WARNING, message, Whereabouts.LIBRARY, PyNone.NONE, source);
  }

  /// The same of one that was left when the program had ended.
  void leftUnawaited(Resumable object) {
    neverAwaited(object, new Whereabouts("sys", 1));
  }

  private void neverAwaited(Resumable object, Whereabouts at) {
    String origin = in.machine().origins.text(in, object);
    neverAwaited("coroutine '" + object.qualname + "'", origin, object, at);
  }

  /// Warns of what a method of an asynchronous generator gave, and which nobody awaited.
  public void neverAwaited(String method, Resumable generator, PyObject step) {
    String what = "coroutine method '" + method + "' of '" + generator.qualname + "'";
    neverAwaited(what, "", step, Whereabouts.of(in.machine(), in.finalization().ended()));
  }

  private void neverAwaited(String what, String origin, PyObject object, Whereabouts at) {
    String message = what + " was never awaited" + origin;
    boolean program = at.file().equals(in.mainFile());
    PyObject module = program ? PyStr.of("__main__") : PyNone.NONE;
    try {
      issue(Exceptions.RUNTIME_WARNING, message, at, module, object);
    } catch (Raise raise) {
      in.unraisable(
          "Exception ignored while finalizing coroutine " + in.repr(object), raise.exception);
    }
  }

  private boolean hasLookedUpSources;

  private void issue(
      PyType category, String message, Whereabouts at, PyObject module, @Nullable PyObject source) {
    PyModule filters = filters();
    if (filters != null) {
      PyObject from = source == null ? PyNone.NONE : source;
      PyObject file = PyStr.of(at.file());
      PyObject line = PyInt.of(at.line());
      in.callMethod(filters, "_issue", PyStr.of(message), category, file, line, module, from);
      return;
    }
    String key = category.name() + "\n" + message + "\n" + at.file() + ":" + at.line();
    if (isShownByDefault(category, at.file()) && shown.add(key)) {
      show(category, message, at.file(), at.line());
      if (source != null && !at.file().equals("sys")) {
        in.writeError(
            "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
        if (!hasLookedUpSources) {
          // The first time CPython loads the modules that know where objects were made.
          hasLookedUpSources = true;
          in.finalization().cycles.expectCollector();
        }
      }
    }
  }

  private @Nullable PyModule filters() {
    return in.modules().loaded("warnings") instanceof PyModule module
            && module.globals.get("_issue") != null
        ? module
        : null;
  }

  private static boolean isShownByDefault(PyType category, String file) {
    boolean quiet =
        category.isSubtypeOf(Exceptions.DEPRECATION_WARNING)
            || category.isSubtypeOf(Exceptions.PENDING_DEPRECATION_WARNING)
            || category.isSubtypeOf(Exceptions.IMPORT_WARNING)
            || category.isSubtypeOf(Exceptions.RESOURCE_WARNING);
    // A program's own file is `__main__`, where deprecations are shown.
    return !quiet || category.isSubtypeOf(Exceptions.DEPRECATION_WARNING) && !file.startsWith("<");
  }

  /// Prints a warning with its source line.
  private void show(PyType category, String message, String file, int line) {
    // Other sources than the program's lie in no file where Python could look the line up.
    String source = file.equals(in.mainFile()) ? in.sources().line(file, line) : null;
    String below = source == null || source.isBlank() ? "" : "  " + source.strip() + "\n";
    in.writeError(file + ":" + line + ": " + category.name() + ": " + message + "\n" + below);
  }
}
