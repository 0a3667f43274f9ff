package loopscope.interp;

import loopscope.interp.compile.CompileOptions;
import loopscope.interp.compile.Compiler;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Module;
import loopscope.syntax.Parsed;
import loopscope.syntax.SourceFile;
import loopscope.syntax.parse.Mode;
import loopscope.syntax.parse.Parser;
import loopscope.syntax.scope.Checked;
import loopscope.syntax.scope.Checker;
import loopscope.trace.RunEnd;
import loopscope.trace.SourceLine;

/// From source text to running code.
public final class Programs {
  private Programs() {}

  /// Compiles a source, or raises its `SyntaxError`.
  public static PyCode compile(Interpreter in, SourceFile source, Mode mode) {
    return compile(in, source, mode, false);
  }

  /// The same; `open` says that no line end follows the last line, which an expression's errors
  /// show.
  public static PyCode compile(Interpreter in, SourceFile source, Mode mode, boolean open) {
    boolean shownOpen = open && mode != Mode.EXEC;
    if (source.name().equals(in.mainFile())) {
      in.sources().add(source);
    } else {
      in.sources().addText(source);
    }
    Checked checked = Checker.check(source, open && mode == Mode.SINGLE ? Mode.OPEN_SINGLE : mode);
    for (Diagnostic warning : checked.warnings()) {
      in.messages().warnings().ofSource(source, warning);
    }
    boolean program = source.name().equals(in.mainFile());
    CompileOptions options =
        program
            ? new CompileOptions(in.config().lines() != null, false, false)
            : CompileOptions.DYNAMIC;
    return switch (checked) {
      case Checked.Valid(var module, var scopes, _) ->
          switch (mode) {
            case EXEC -> Compiler.module(module, scopes, source, options);
            case EVAL -> Compiler.expression(module, scopes, source);
            case SINGLE, OPEN_SINGLE -> Compiler.interactive(module, scopes, source);
          };
      case Checked.Invalid(var errors, _, int readTo) -> {
        PyException error = error(source, errors.getFirst(), readTo, shownOpen);
        if (readTo == 0 && !program) {
          // Only what reads the text keeps it; what is found later is looked up in the file.
          error.setExtra("text", PyNone.NONE);
        }
        throw new Raise(error);
      }
    };
  }

  /// The tree of a source, or raises its `SyntaxError`; what only the meaning is at fault of
  /// passes.
  public static Module read(Interpreter in, SourceFile source, Mode mode) {
    Parsed parsed = Parser.parse(source, mode);
    parsed.warnings().forEach(warning -> in.messages().warnings().ofSource(source, warning));
    if (parsed instanceof Parsed.Tree(var module, _)) {
      return module;
    }
    Checked checked = Checker.check(source, mode);
    if (checked instanceof Checked.Invalid(var errors, _, int readTo)) {
      throw new Raise(error(source, errors.getFirst(), readTo, mode == Mode.EVAL));
    }
    throw new IllegalStateException("a source without a tree that is valid");
  }

  /// The exception object for a fault of a source that was read up to a line by then.
  public static PyException error(SourceFile source, Diagnostic fault, int readTo, boolean open) {
    Diagnostic raised = fault.raised();
    if (raised == null) {
      return plainError(source, fault, readTo, open);
    }
    PyException error = plainError(source, raised, readTo, open);
    PyException printed = plainError(source, fault, readTo, open);
    // What is shown is another line, but it goes by the number of the one that is at fault.
    printed.setExtra("lineno", PyInt.of(raised.span().line()));
    printed.setExtra("end_lineno", PyInt.of(raised.span().line()));
    error.setExtra(SyntaxErrorText.PRINTED, printed);
    return error;
  }

  private static PyException plainError(
      SourceFile source, Diagnostic fault, int readTo, boolean open) {
    PyType type =
        switch (fault.kind()) {
          case INDENTATION_ERROR -> Exceptions.INDENTATION_ERROR;
          case TAB_ERROR -> Exceptions.TAB_ERROR;
          case MEMORY_ERROR -> Exceptions.MEMORY_ERROR;
          case RECURSION_ERROR -> Exceptions.RECURSION_ERROR;
          case VALUE_ERROR -> Exceptions.VALUE_ERROR;
          default -> Exceptions.SYNTAX_ERROR;
        };
    PyStr message = PyStr.of(fault.message());
    if (!type.isSubtypeOf(Exceptions.SYNTAX_ERROR)) {
      return new PyException(type, message);
    }
    PyObject[] place = new SyntaxErrorPlace(source, fault, readTo, open).attributes();
    PyException error = new PyException(type, message, PyTuple.of(place));
    String[] names = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};
    for (int i = 0; i < names.length; i++) {
      error.setExtra(names[i], place[i]);
    }
    error.setExtra("msg", message);
    error.setExtra("print_file_and_line", PyNone.NONE);
    return error;
  }

  /// Runs a program as `__main__` and prints what it leaves uncaught; how it ended. Limits and
  /// deadlocks pass through.
  public static RunEnd runMain(Interpreter in, SourceFile source) {
    PyModule main = new PyModule("__main__");
    main.globals.putName("__builtins__", in.modules().load("builtins"));
    main.globals.putName("__file__", PyStr.of(source.name()));
    main.globals.putName("__cached__", PyNone.NONE);
    in.modules().put(main);
    in.setMainFile(source.name());
    RunEnd end = null;
    PyException uncaught = null;
    PyCode code;
    try {
      code = compile(in, source, Mode.EXEC);
    } catch (Raise raise) {
      PyException error = raise.exception;
      in.writeError(in.formatException(error));
      if (error.extra(SyntaxErrorText.PRINTED) instanceof PyException printed) {
        error = printed;
      }
      int line = error.extra("lineno") instanceof PyInt n ? n.clamped() : 0;
      end =
          new RunEnd.NotCompiled(
              error.type.name() + ": " + in.str(error.args.get(0)), new SourceLine(line));
      in.finish(error);
      return end;
    }
    try {
      in.machine().execute(code, main.globals, null);
      end = new RunEnd.Completed();
    } catch (Raise raise) {
      end = ended(in, raise.exception);
      uncaught = end instanceof RunEnd.Failed ? raise.exception : null;
    }
    in.finish(uncaught);
    return end;
  }

  private static RunEnd ended(Interpreter in, PyException error) {
    if (error.isA(Exceptions.SYSTEM_EXIT)) {
      return new RunEnd.Exited(status(in, error));
    }
    report(in, error);
    return new RunEnd.Failed(
        error.type.name(), in.tracebacks().message(error), new SourceLine(lineOf(error)));
  }

  /// Hands an uncaught exception to `sys.excepthook`, which prints it unless a program put
  /// something else in its place.
  private static void report(Interpreter in, PyException error) {
    PyObject hook =
        in.modules().loaded("sys") instanceof PyModule sys ? sys.globals.get("excepthook") : null;
    if (hook == null || hook instanceof NativeFunction) {
      in.writeError(in.formatException(error));
      return;
    }
    try {
      PyObject trace = error.traceback == null ? PyNone.NONE : error.traceback;
      in.call(hook, error.type, error, trace);
    } catch (Raise raise) {
      in.writeError("Error in sys.excepthook:\n" + in.formatException(raise.exception));
      in.writeError("\nOriginal exception was:\n" + in.formatException(error));
    }
  }

  /// The line of the user's own code where an exception was raised, or 0.
  public static int lineOf(PyException error) {
    int line = 0;
    for (PyTraceback entry = error.traceback; entry != null; entry = entry.next) {
      if (!entry.code.library) {
        line = entry.place().line();
      }
    }
    return line;
  }

  /// The exit status that a `SystemExit` asks for; any other object than a number is printed.
  private static int status(Interpreter in, PyException error) {
    PyObject code = error.extra("code");
    PyObject value =
        code != null
            ? code
            : error.args.size() == 1
                ? error.args.get(0)
                : error.args.size() == 0 ? PyNone.NONE : error.args;
    if (value == PyNone.NONE) {
      return 0;
    }
    if (value instanceof PyInt number) {
      return number.clamped() & 0xff;
    }
    in.writeError(in.str(value) + "\n");
    return 1;
  }

  /// Runs a library module of our own.
  static void runLibrary(Interpreter in, PyModule module, LibrarySource library) {
    SourceFile source = SourceFile.of(library.file(), library.text());
    in.sources().add(source);
    module.globals.putName("__builtins__", in.modules().load("builtins"));
    String file = LibraryFiles.of(module.name());
    if (file != null) {
      module.globals.putName("__file__", PyStr.of(file));
    }
    int dot = module.name().lastIndexOf('.');
    module.globals.putName("__package__", PyStr.of(dot < 0 ? "" : module.name().substring(0, dot)));
    in.machine().execute(library.code(source), module.globals, null);
  }
}
