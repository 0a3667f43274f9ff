package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What programs call on executors.
final class ExecutorMethods {
  private static final String MAP =
      "map(fn, *iterables, timeout=None, chunksize=1, buffersize=None)";

  private static final PyStr[] WAIT = {PyStr.of("wait")};

  private ExecutorMethods() {}

  /// `concurrent.futures.Executor`, which programs may derive their own from.
  static void fillBase(TypeBuilder builder) {
    builder
        .methodN(
            "submit(fn, /, *args, **kwargs)",
            (in, args) -> {
              throw Errors.raise(Exceptions.NOT_IMPLEMENTED_ERROR);
            })
        .methodN(MAP, ExecutorMethods::map)
        .method(
            "shutdown(wait=True, *, cancel_futures=False)",
            (in, self, wait, cancelFutures) -> PyNone.NONE)
        .method("__enter__()", (in, self) -> self)
        .methodN("__exit__(exc_type, exc_val, exc_tb)", ExecutorMethods::exit);
  }

  static void fill(TypeBuilder builder) {
    builder.methodN(
        "__init__(max_workers=None, thread_name_prefix='', initializer=None, initargs=?)",
        (in, args) -> init(in, args[0], args[1], args[2], args[3], args[4]));
    shared(builder);
  }

  static void fillInterpreters(TypeBuilder builder) {
    builder.methodN(
        "__init__(max_workers=None, thread_name_prefix='', initializer=None, initargs=?)",
        (in, args) -> init(in, args[0], args[1], args[2], args[3], args[4]));
  }

  static void fillProcesses(TypeBuilder builder) {
    builder.methodN(
        "__init__(max_workers=None, mp_context=None, initializer=None, initargs=?, *,"
            + " max_tasks_per_child=None)",
        (in, args) -> {
          PyObject most =
              args[1] == PyNone.NONE ? PyInt.of(in.config().hardware().processors()) : args[1];
          init(in, args[0], most, PyStr.of("Process"), args[3], args[4]);
          checkTasksPerChild(args[5]);
          return PyNone.NONE;
        });
    shared(builder);
    builder
        .methodN(MAP, ExecutorMethods::mapInChunks)
        .method("terminate_workers()", ExecutorMethods::stopWorkers)
        .method("kill_workers()", ExecutorMethods::stopWorkers);
  }

  /// How many jobs a process may take is of no account here, but has to be a number of jobs.
  private static void checkTasksPerChild(PyObject most) {
    if (most == PyNone.NONE) {
      return;
    }
    if (!(most instanceof PyInt number)) {
      throw Raise.typeError("max_tasks_per_child must be an integer");
    }
    if (number.big().signum() <= 0) {
      throw Raise.valueError("max_tasks_per_child must be >= 1");
    }
  }

  private static PyObject init(
      Interpreter in,
      PyObject self,
      PyObject most,
      PyObject prefix,
      PyObject initializer,
      @Nullable PyObject initargs) {
    PyObject[] starterArgs = initargs == null ? PyObject.NO_ARGS : in.toArray(initargs);
    ((Executor) self).configure(in, most, prefix, initializer, starterArgs);
    return PyNone.NONE;
  }

  private static void shared(TypeBuilder builder) {
    builder
        .methodN("submit(fn, /, *args, **kwargs)", ExecutorMethods::submit)
        .method("shutdown(wait=True, *, cancel_futures=False)", ExecutorMethods::shutdown)
        .property("_max_workers", (in, self) -> PyInt.of(((Executor) self).limit()));
  }

  private static PyObject submit(Interpreter in, PyObject[] args) {
    Job job = Job.of(in, args[1], ((PyTuple) args[2]).items, (PyDict) args[3], null);
    return ((Executor) args[0]).submit(in, job);
  }

  private static PyObject shutdown(
      Interpreter in, PyObject self, PyObject wait, PyObject cancelFutures) {
    BlockingCall call = ((Executor) self).shutdown(in, in.isTrue(wait), in.isTrue(cancelFutures));
    return call == null ? PyNone.NONE : in.block(call);
  }

  /// `executor.shutdown(wait=...)` of a class that has a method of its own for it.
  static void callShutdown(Interpreter in, Executor executor, boolean wait) {
    in.callNamed(in.getAttribute(executor, "shutdown"), new PyObject[] {PyBool.of(wait)}, WAIT);
  }

  private static PyObject stopWorkers(Interpreter in, PyObject self) {
    ((Executor) self).shutdown(in, false, true);
    return PyNone.NONE;
  }

  private static PyObject exit(Interpreter in, PyObject[] args) {
    if (args[0] instanceof Executor && isOurs(args[0], "shutdown")) {
      return shutdown(in, args[0], PyBool.TRUE, PyBool.FALSE);
    }
    PyDict options = new PyDict();
    options.putName("wait", PyBool.TRUE);
    Calls.with(in, in.getAttribute(args[0], "shutdown"), PyObject.NO_ARGS, options);
    return PyBool.FALSE;
  }

  /// Whether a class of the program has not replaced a method.
  static boolean isOurs(PyObject executor, String method) {
    return executor.type().lookup(method) instanceof NativeFunction;
  }

  private static PyObject map(Interpreter in, PyObject[] args) {
    return in.callMethod(
        in.modules().load("_futures_map"), "map_jobs", args[0], args[1], args[2], args[3], args[5]);
  }

  private static PyObject mapInChunks(Interpreter in, PyObject[] args) {
    return in.callMethod(in.modules().load("_futures_map"), "map_chunks", args);
  }
}
