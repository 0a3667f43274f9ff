package loopscope.asyncio;

import java.util.Locale;
import java.util.function.Supplier;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// What the library tells a logger; without the module `logging` it goes to standard error.
///
/// A record says where in the library it was made, so each kind of message has its place in
/// CPython's files.
enum LibraryLog {
  UNSEEN_ERROR("asyncio", "error", "base_events", 1875, "default_exception_handler"),
  FAILED_HANDLER("asyncio", "error", "base_events", 1910, "call_exception_handler"),
  SLOW("asyncio", "warning", "base_events", 2041, "_run_once"),
  CLOSE("asyncio", "debug", "base_events", 742, "close"),
  CALLBACK("concurrent.futures", "error", "futures/_base", 336, "_invoke_callbacks"),
  CALLBACK_AT_ONCE("concurrent.futures", "error", "futures/_base", 420, "add_done_callback"),
  STATE("concurrent.futures", "critical", "futures/_base", 526, "set_running_or_notify_cancel"),
  INITIALIZER("concurrent.futures", "critical", "futures/thread", 101, "_worker");

  private static final String LIBRARY = "/lib/python314.zip/";

  private final String logger;
  private final String level;
  private final String path;
  private final int line;
  private final String function;

  LibraryLog(String logger, String level, String file, int line, String function) {
    this.logger = logger;
    this.level = level;
    this.path = LIBRARY + (logger.equals("asyncio") ? "asyncio/" : "concurrent/") + file + ".py";
    this.line = line;
    this.function = function;
  }

  /// A message that has no more arguments.
  void say(Interpreter in, String text, @Nullable PyException error) {
    say(in, text, error, () -> text);
  }

  /// A message that the logger makes of `format` and arguments; `text` is what comes of it.
  void say(
      Interpreter in,
      String format,
      @Nullable PyException error,
      Supplier<String> text,
      PyObject... args) {
    PyObject logging = in.modules().loaded("logging");
    PyObject to = itsLogger(in, logging);
    if (to == null) {
      if (!level.equals("debug")) {
        in.writeError(text.get() + "\n" + (error == null ? "" : in.formatException(error)));
      }
      return;
    }
    PyDict options = new PyDict();
    if (error != null) {
      options.putName(
          "exc_info", PyTuple.of(error.type(), error, Arguments.orNone(error.traceback)));
    } else if (this == UNSEEN_ERROR) {
      options.putName("exc_info", PyBool.FALSE);
    }
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = PyStr.of(format);
    System.arraycopy(args, 0, all, 1, args.length);
    if (logging == null) {
      Calls.with(in, in.getAttribute(to, level), all, options);
      return;
    }
    in.setAttribute(
        logging, "_library_place", PyTuple.of(PyStr.of(path), PyInt.of(line), PyStr.of(function)));
    try {
      Calls.with(in, in.getAttribute(to, level), all, options);
    } finally {
      in.setAttribute(logging, "_library_place", PyNone.NONE);
    }
  }

  /// What the module that the record comes from calls `logger`, which a program may have changed,
  /// or the logger of the name; null where the program never imported either.
  private @Nullable PyObject itsLogger(Interpreter in, @Nullable PyObject logging) {
    PyObject module = in.modules().loaded("asyncio.base_events");
    PyObject known =
        logger.equals("asyncio") && module != null ? in.findAttribute(module, "logger") : null;
    return known != null || logging == null
        ? known
        : in.callMethod(logging, "getLogger", PyStr.of(logger));
  }

  static String slow(String handle, double seconds) {
    return String.format(Locale.ROOT, "Executing %s took %.3f seconds", handle, seconds);
  }
}
