package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.machine.Resumable;
import loopscope.interp.machine.StackWalk;
import loopscope.interp.object.CodePlace;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;

/// Where a task stands, as `Task.get_stack` and `Task.print_stack` tell it.
final class TaskStack {
  private TaskStack() {}

  /// `get_stack(limit=...)`: the frame where the coroutine is suspended, or those of the traceback.
  static PyObject frames(Interpreter in, PyObject self, PyObject limit) {
    Task task = (Task) self;
    long most = most(in, limit);
    List<PyObject> frames = new ArrayList<>();
    if (task.coroutine() instanceof NativeCoroutine own && own.frame() != null) {
      PyObject graph = in.modules().load("_asyncio_graph");
      for (PyObject frame : in.toArray(in.callMethod(graph, "outermost", own))) {
        if (frames.size() < most) {
          frames.add(frame);
        }
      }
    } else if (task.coroutine() instanceof Resumable coroutine && coroutine.frame() != null) {
      Frame frame = coroutine.frame();
      // A task that runs stands on those who called it, up to the program's own line.
      while (frame != null && frames.size() < most) {
        frames.addFirst(frame.shown());
        frame =
            coroutine.state() == CoroutineState.RUNNING
                ? StackWalk.programBack(in.machine(), frame)
                : null;
      }
    } else if (task.peekException() != null) {
      PyTraceback entry = task.peekException().traceback;
      while (entry != null && frames.size() < most) {
        frames.add(entry.frame);
        entry = entry.next;
      }
    }
    return new PyList(frames.toArray(PyObject.NO_ARGS));
  }

  private static long most(Interpreter in, PyObject limit) {
    if (limit == PyNone.NONE) {
      return Long.MAX_VALUE;
    }
    return in.isTrue(in.compare(CompareOp.LE, limit, PyInt.ZERO)) ? 0 : Calls.toLong(in, limit);
  }

  /// `print_stack(limit=..., file=...)`.
  static PyObject print(Interpreter in, PyObject self, PyObject limit, PyObject file) {
    Task task = (Task) self;
    StringBuilder out = new StringBuilder();
    PyException error = task.peekException();
    List<CodePlace> places = new ArrayList<>();
    for (PyObject frame : in.toArray(frames(in, self, limit))) {
      // Where the call stands by now, which may be past the place that the traceback tells.
      places.add(frame instanceof Frame known ? known.place() : ofLibrary(in, frame));
    }
    String what =
        places.isEmpty() ? "No stack for " : error == null ? "Stack for " : "Traceback for ";
    String head = what + in.repr(task) + (places.isEmpty() ? "" : " (most recent call last):");
    // CPython prints the heading and the exception with print(), the entries to standard error.
    PyObject print = in.builtins().get("print");
    if (print != null) {
      in.callNamed(print, new PyObject[] {PyStr.of(head), file}, new PyStr[] {PyStr.of("file")});
    }
    for (CodePlace place : places) {
      out.append("  File \"").append(place.file()).append("\", line ").append(place.line());
      String function = place.function();
      out.append(", in ").append(function.substring(function.lastIndexOf('.') + 1)).append('\n');
      String line = in.sourceLine(place);
      if (line != null && !line.isBlank()) {
        out.append("    ").append(line.strip()).append('\n');
      }
    }
    write(in, out.toString(), file);
    if (error != null && print != null) {
      PyObject text = PyStr.of(in.formatExceptionOnly(error));
      in.callNamed(
          print,
          new PyObject[] {text, file, PyStr.EMPTY},
          new PyStr[] {PyStr.of("file"), PyStr.of("end")});
    }
    return PyNone.NONE;
  }

  /// Where a coroutine of asyncio's own stands, whose source nobody has here.
  private static CodePlace ofLibrary(Interpreter in, PyObject frame) {
    PyObject code = in.getAttribute(frame, "f_code");
    String file = in.str(in.getAttribute(code, "co_filename"));
    String function = in.str(in.getAttribute(code, "co_qualname"));
    int line = (int) Calls.toLong(in, in.getAttribute(frame, "f_lineno"));
    return new CodePlace(file, function, line, 0, line, 0, true);
  }

  private static void write(Interpreter in, String text, PyObject file) {
    if (file == PyNone.NONE) {
      in.writeError(text);
    } else {
      in.callMethod(file, "write", PyStr.of(text));
    }
  }
}
