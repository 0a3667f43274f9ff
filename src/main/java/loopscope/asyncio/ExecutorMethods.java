package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeIterator;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What programs call on executors.
final class ExecutorMethods {
  private ExecutorMethods() {}

  static void fill(TypeBuilder builder) {
    builder.methodN(
        "__init__(max_workers=None, thread_name_prefix='', initializer=None, initargs=?)",
        (in, args) -> init(in, args[0], args[1], args[2], args[3], args[4]));
    shared(builder);
  }

  static void fillProcesses(TypeBuilder builder) {
    builder.methodN(
        "__init__(max_workers=None, mp_context=None, initializer=None, initargs=?, *,"
            + " max_tasks_per_child=None)",
        (in, args) ->
            init(
                in,
                args[0],
                args[1] == PyNone.NONE ? PyInt.of(in.config().hardware().processors()) : args[1],
                loopscope.interp.object.PyStr.of("Process"),
                args[3],
                args[4]));
    shared(builder);
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
        .methodN("map(fn, *iterables, timeout=None, chunksize=1)", ExecutorMethods::map)
        .method("shutdown(wait=True, *, cancel_futures=False)", ExecutorMethods::shutdown)
        .method("__enter__()", (in, self) -> self)
        .methodN(
            "__exit__(exc_type, exc_val, exc_tb)",
            (in, args) -> shutdown(in, args[0], PyBool.TRUE, PyBool.FALSE))
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

  private static PyObject map(Interpreter in, PyObject[] args) {
    PyObject[] iterables = ((PyTuple) args[2]).items;
    List<PyObject> iterators = new ArrayList<>();
    for (PyObject iterable : iterables) {
      iterators.add(in.iterate(iterable));
    }
    List<ThreadFuture> futures = new ArrayList<>();
    while (true) {
      PyObject[] row = new PyObject[iterators.size()];
      for (int i = 0; i < row.length; i++) {
        PyObject next = in.next(iterators.get(i));
        if (next == null) {
          return new Results(Asyncio.of(in), futures, deadline(in, args[3]));
        }
        row[i] = next;
      }
      futures.add(((Executor) args[0]).submit(in, Job.of(in, args[1], row, new PyDict(), null)));
    }
  }

  private static double deadline(Interpreter in, PyObject timeout) {
    return timeout == PyNone.NONE
        ? -1
        : Asyncio.of(in).clock().seconds() + Seconds.of(in, timeout, "+");
  }

  /// The results of `map`, in the order of the arguments.
  private static final class Results extends NativeIterator {
    private static final PyType TYPE =
        PyType.define("generator").slots(Slot.ITER, Slot.NEXT).sealed().build();

    private final Asyncio engine;
    private final List<ThreadFuture> futures;
    private final double deadline;
    private int at;

    Results(Asyncio engine, List<ThreadFuture> futures, double deadline) {
      super(TYPE);
      this.engine = engine;
      this.futures = futures;
      this.deadline = deadline;
    }

    @Override
    public @Nullable PyObject next(Interpreter in) {
      if (at == futures.size()) {
        return null;
      }
      double left = deadline < 0 ? -1 : Math.max(0, deadline - engine.clock().seconds());
      return engine.runUntilDone(in, new ThreadFuture.Join(engine, futures.get(at++), left, false));
    }
  }
}
