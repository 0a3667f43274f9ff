package loopscope.interp.object;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// An exception object.
///
/// What the machine needs lies in fields; attributes of special exceptions (`name`, `errno`,
/// `value` …) are *extras*, kept apart from `__dict__` where only the program's own attributes are.
public final class PyException extends PyInstance {
  /// `args`.
  public PyTuple args;

  /// `__cause__`.
  public @Nullable PyObject cause;

  /// `__context__`.
  public @Nullable PyException context;

  /// `__suppress_context__`.
  public boolean suppressContext;

  /// `__traceback__`: the outermost frame first.
  public @Nullable PyTraceback traceback;

  /// Whether it went through code of the simulator's own, which tracebacks leave out.
  public boolean throughLibrary;

  /// The frames of such code since the last entry of the traceback, or null.
  private @Nullable List<PyObject> library;

  /// What a call in the traceback holds on to that has no frame of the machine: the coroutine that
  /// a function of asyncio was given and did not want.
  public @Nullable PyObject held;

  private @Nullable PyDict extras;

  /// An exception of a class with arguments.
  public PyException(PyType type, PyObject... args) {
    super(type);
    this.args = PyTuple.of(args);
  }

  /// It goes through a frame, which the traceback gets.
  public void passed(PyObject frame, PyCode code, int pc) {
    traceback = new PyTraceback(frame, code, pc, traceback);
    traceback.library = library;
    library = null;
  }

  /// It goes through a frame of the simulator's own code, for which CPython may have code in
  /// Python.
  public void passedLibrary(PyObject frame, boolean inPython) {
    throughLibrary |= inPython;
    if (library == null) {
      library = new ArrayList<>(2);
    }
    if (library.isEmpty() || library.getLast() != frame) {
      library.add(frame);
    }
  }

  /// It is raised while another exception is handled, or none: that becomes its context.
  public PyException during(@Nullable PyException handled) {
    if (handled == null || handled == this || context == handled) {
      return this;
    }
    // An exception must not become part of its own history.
    for (PyException e = handled; e != null; e = e.context) {
      if (e.context == this) {
        e.context = null;
        break;
      }
    }
    context = handled;
    return this;
  }

  /// Whether it is an instance of `expected`.
  public boolean isA(PyType expected) {
    return type.isSubtypeOf(expected);
  }

  /// A special attribute such as `StopIteration.value`, or null.
  public @Nullable PyObject extra(String name) {
    return extras == null ? null : extras.get(name);
  }

  /// Sets a special attribute.
  public void setExtra(String name, PyObject value) {
    if (extras == null) {
      extras = new PyDict();
    }
    extras.putName(name, value);
  }

  /// The first argument, or `None`: what `StopIteration` carries.
  public PyObject value() {
    return args.size() == 0 ? PyNone.NONE : args.get(0);
  }

  @Override
  public String repr(Interpreter in) {
    if (args.size() == 1) {
      return type.simpleName() + "(" + in.repr(args.get(0)) + ")";
    }
    return type.simpleName() + (args.size() == 0 ? "()" : in.repr(args));
  }

  @Override
  public String str(Interpreter in) {
    PyObject own = type.dunder(Slot.STR);
    if (own != null) {
      return ((PyStr) in.call(own, this)).value;
    }
    return switch (args.size()) {
      case 0 -> "";
      case 1 -> isA(Exceptions.KEY_ERROR) ? in.repr(args.get(0)) : in.str(args.get(0));
      default -> in.repr(args);
    };
  }
}
