package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.loop.Handle;
import loopscope.trace.ProgramEvent.ErrorReported;
import org.jspecify.annotations.Nullable;

/// What becomes of errors that nobody else would see. Follows `call_exception_handler` and
/// `default_exception_handler` of CPython's `base_events`.
final class ExceptionHandler {
  private ExceptionHandler() {}

  /// What the library calls: the loop's handler, which a class of the program may have.
  static void call(Interpreter in, Loop loop, PyDict context) {
    if (loop.overrides("call_exception_handler")) {
      in.callMethod(loop, "call_exception_handler", context);
    } else {
      handle(in, loop, context);
    }
  }

  /// A call of asyncio's own raised.
  static void ofHandle(Loop loop, Handle handle, Raise raise) {
    Interpreter in = loop.engine().in();
    PyObject callable = LibraryCallable.of(in, handle);
    CallbackHandle shown = shown(in, loop, callable, handle);
    raise.exception.throughLibrary = true;
    ofCallback(loop, HandleText.call(in, shown, callable), raise, shown);
  }

  /// A handle of asyncio's own as an object of the program's.
  static CallbackHandle shown(Interpreter in, Loop loop, PyObject callable, Handle handle) {
    Context context = handle instanceof Task task ? task.context() : Context.current(in).copy();
    PyObject[] args = LibraryCallable.arguments(handle);
    return CallbackHandle.shown(loop, callable, args, context, Double.NaN, handle);
  }

  /// A callback raised; `text` is how messages write it.
  static void ofCallback(Loop loop, String text, Raise raise, @Nullable CallbackHandle handle) {
    if (Errors.isFatal(raise.exception)) {
      if (handle != null) {
        raise.exception.passedLibrary(handle, true);
      }
      throw raise;
    }
    PyDict context = new PyDict();
    context.putName("message", PyStr.of("Exception in callback " + text));
    context.putName("exception", raise.exception);
    if (handle != null) {
      context.putName("handle", handle);
      if (handle.origin() != null) {
        context.putName("source_traceback", SourceTrace.orNone(handle.origin()));
      }
    }
    // The error's traceback has the call of the handle, a variable of which has this context.
    loop.engine().in().finalization().cycles.add(context);
    Interpreter in = loop.engine().in();
    in.machine().whileHandling(raise.exception, () -> call(in, loop, context));
  }

  /// `loop.call_exception_handler(context)`.
  static void handle(Interpreter in, Loop loop, PyObject context) {
    PyObject handler = loop.exceptionHandler;
    if (handler == null) {
      byDefaultOrOverride(in, loop, context);
      return;
    }
    PyObject before = in.context();
    Context entered = null;
    try {
      PyDict asked = asDict(in, context);
      Context place = placeOf(asked);
      loop.engine().record(new ErrorReported(message(in, asked)));
      if (place != null) {
        enter(in, place, asked);
        entered = place;
      }
      in.call(handler, loop, context);
    } catch (Raise raise) {
      if (Errors.isFatal(raise.exception)) {
        throw raise;
      }
      raise.exception.throughLibrary = true;
      if (raise.exception.traceback == null) {
        raise.exception.during(in.machine().handled()); // No frame of the handler did that.
      }
      PyDict again = new PyDict();
      again.putName("message", PyStr.of("Unhandled error in exception handler"));
      again.putName("exception", raise.exception);
      again.putName("context", context);
      byDefault(in, loop, again);
    } finally {
      if (entered != null) {
        entered.leave(in, before);
      }
    }
  }

  private static void enter(Interpreter in, Context place, PyDict asked) {
    try {
      place.enter(in);
    } catch (Raise raise) {
      // A handle tells of the error of its callback while it handles it.
      if (asked.get("handle") != null && asked.get("exception") instanceof PyException handled) {
        raise.exception.during(handled);
      }
      throw raise;
    }
  }

  /// What a program tells of an error; anything that is no mapping has no method `get`.
  static PyDict asDict(Interpreter in, PyObject context) {
    if (context instanceof PyDict dict) {
      return dict;
    }
    in.getAttribute(context, "get");
    return (PyDict) in.call(PyDict.TYPE, context);
  }

  private static void byDefaultOrOverride(Interpreter in, Loop loop, PyObject context) {
    try {
      if (loop.overrides("default_exception_handler")) {
        in.callMethod(loop, "default_exception_handler", context);
      } else {
        byDefault(in, loop, asDict(in, context));
      }
    } catch (Raise raise) {
      if (Errors.isFatal(raise.exception)) {
        throw raise;
      }
      raise.exception.throughLibrary = true;
      LibraryLog.FAILED_HANDLER.say(in, "Exception in default exception handler", raise.exception);
    }
  }

  private static @Nullable Context placeOf(PyDict context) {
    for (String key : new String[] {"task", "future", "handle"}) {
      PyObject thing = context.get(key);
      if (thing instanceof Task task) {
        return task.context();
      }
      if (thing instanceof CallbackHandle handle) {
        return handle.context();
      }
      if (thing != null) {
        return null;
      }
    }
    return null;
  }

  private static String message(Interpreter in, PyDict context) {
    PyObject message = context.get("message");
    return message == null || !in.isTrue(message)
        ? "Unhandled exception in event loop"
        : in.str(message);
  }

  /// `loop.default_exception_handler(context)`: a message for the logger `asyncio`.
  static void byDefault(Interpreter in, Loop loop, PyDict context) {
    List<String> lines = new ArrayList<>();
    String message = message(in, context);
    lines.add(message);
    TreeMap<String, PyObject> rest = new TreeMap<>();
    for (PyObject key : in.toArray(context)) {
      if (key instanceof PyStr name
          && !name.value.equals("message")
          && !name.value.equals("exception")) {
        PyObject value = context.get(name.value);
        if (value != null) {
          rest.put(name.value, value);
        }
      }
    }
    rest.forEach((name, value) -> lines.add(name + ": " + text(in, name, value)));
    PyObject exception = context.get("exception");
    if (exception != null && exception != PyNone.NONE && !(exception instanceof PyException)) {
      in.getAttribute(exception, "__traceback__");
    }
    if (context.get("message") instanceof PyObject text
        && !(text instanceof PyStr)
        && in.isTrue(text)) {
      String type = text.type().name();
      throw Raise.typeError("sequence item 0: expected str instance, " + type + " found");
    }
    loop.engine().record(new ErrorReported(message));
    LibraryLog.UNSEEN_ERROR.say(
        in, String.join("\n", lines), exception instanceof PyException error ? error : null);
  }

  private static String text(Interpreter in, String name, PyObject value) {
    return switch (name) {
      case "source_traceback" -> SourceTrace.text(in, "Object", listOf(in, value));
      case "handle_traceback" -> SourceTrace.text(in, "Handle", listOf(in, value));
      default -> in.repr(value);
    };
  }

  private static PyList listOf(Interpreter in, PyObject places) {
    return places instanceof PyList list ? list : new PyList(in.toArray(places));
  }
}
