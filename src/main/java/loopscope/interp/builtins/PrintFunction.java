package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// `print`, `input` and `open`.
public final class PrintFunction {
  private PrintFunction() {}

  static void add(ModuleBuilder b) {
    b.functionN("print(*args, sep=None, end=None, file=None, flush=False)", PrintFunction::print);
    for (String name : new String[] {"exit", "quit"}) {
      b.functionN(
          name + "(code=None)",
          (in, a) -> {
            throw new Raise((PyException) in.call(Exceptions.SYSTEM_EXIT, a[0]));
          });
    }
    b.value("help", new HelpFunction());
    b.functionN("breakpoint(*args, **kws)", PrintFunction::breakpoint);
    b.functionN("input(prompt='', /)", PrintFunction::input);
    b.functionN(
        "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        (in, a) -> {
          throw forbidden("open() cannot open " + in.repr(a[0]), "files");
        });
  }

  /// The error for something that would reach out of the simulation.
  public static Raise forbidden(String what, String kind) {
    return Raise.of(
        Exceptions.PERMISSION_ERROR,
        what + ": programs in the Loopscope simulator cannot reach " + kind);
  }

  private static PyObject print(Interpreter in, PyObject[] a) {
    PyObject[] values = Arguments.rest(a[0]);
    String separator = text(a[1], "sep", " ");
    String end = text(a[2], "end", "\n");
    PyObject file = a[3] == PyNone.NONE ? replaced(in) : a[3];
    if (file == PyNone.NONE) {
      return PyNone.NONE;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        out.append(separator);
      }
      PyObject value = values[i];
      out.append(value.getClass() == PyStr.class ? ((PyStr) value).value : in.str(value));
      Limits.text(out.length());
    }
    String line = out.append(end).toString();
    if (file == null) {
      in.config().output().stdout(line);
    } else {
      in.callMethod(file, "write", PyStr.of(line));
    }
    if (in.isTrue(a[4])) {
      if (file == null) {
        in.config().output().flush();
      } else {
        in.callMethod(file, "flush");
      }
    }
    return PyNone.NONE;
  }

  private static String text(PyObject value, String name, String otherwise) {
    if (value == PyNone.NONE) {
      return otherwise;
    }
    if (value instanceof PyStr text) {
      return text.value;
    }
    throw Raise.typeError(name + " must be None or a string, not " + value.type().name());
  }

  /// `sys.stdout` where a program put something else there; null for the run's own output.
  private static @Nullable PyObject replaced(Interpreter in) {
    PyObject sys = in.modules().loaded("sys");
    if (sys == null) {
      return null;
    }
    PyObject stdout = in.findAttribute(sys, "stdout");
    if (stdout == null) {
      throw Raise.runtimeError("lost sys.stdout");
    }
    return stdout instanceof StandardStream ? null : stdout;
  }

  private static PyObject breakpoint(Interpreter in, PyObject[] a) {
    PyObject hook = in.findAttribute(in.modules().load("sys"), "breakpointhook");
    if (hook == null) {
      throw Raise.of(Exceptions.RUNTIME_ERROR, "lost sys.breakpointhook");
    }
    return Arguments.apply(in, hook, Arguments.rest(a[0]), (PyDict) a[1]);
  }

  private static PyObject input(Interpreter in, PyObject[] a) {
    String prompt = in.str(a[0]);
    if (!prompt.isEmpty()) {
      PyObject stdout = replaced(in);
      if (stdout == null) {
        in.config().output().stdout(prompt);
      } else {
        in.callMethod(stdout, "write", PyStr.of(prompt));
      }
    }
    PyObject stdin = in.getAttribute(in.modules().load("sys"), "stdin");
    String line = in.str(in.callMethod(stdin, "readline"));
    if (line.isEmpty()) {
      throw Raise.of(Exceptions.EOF_ERROR, "EOF when reading a line");
    }
    return PyStr.of(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line);
  }
}
