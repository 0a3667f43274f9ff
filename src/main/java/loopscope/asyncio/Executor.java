package loopscope.asyncio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.trace.ThreadEvent.ThreadStarted;
import org.jspecify.annotations.Nullable;

/// A pool of threads, as `concurrent.futures.ThreadPoolExecutor`. A job begins at once if a worker
/// is free or may still be hired.
final class Executor extends PyInstance {
  /// `concurrent.futures.Executor`.
  static final PyType BASE =
      PyType.define("Executor", "concurrent.futures._base")
          .inPython()
          .methods(ExecutorMethods::fillBase)
          .attributes()
          .build();

  static final PyType TYPE =
      PyType.define("ThreadPoolExecutor", "concurrent.futures.thread")
          .inPython()
          .base(BASE)
          .allocate((in, type) -> new Executor(type, Asyncio.of(in)))
          .methods(ExecutorMethods::fill)
          .attributes()
          .build();

  /// Its threads have an interpreter each, which shows in nothing but their names.
  static final PyType INTERPRETERS =
      PyType.define("InterpreterPoolExecutor", "concurrent.futures.interpreter")
          .inPython()
          .base(TYPE)
          .methods(ExecutorMethods::fillInterpreters)
          .attributes()
          .build();

  static final PyType PROCESSES =
      PyType.define("ProcessPoolExecutor", "concurrent.futures.process")
          .inPython()
          .base(BASE)
          .allocate((in, type) -> new Executor(type, Asyncio.of(in)))
          .methods(ExecutorMethods::fillProcesses)
          .attributes()
          .build();

  /// What an executor raises whose workers cannot be made ready.
  static final PyType BROKEN =
      PyType.define("BrokenExecutor", "concurrent.futures._base")
          .inPython()
          .base(Exceptions.RUNTIME_ERROR)
          .attributes()
          .build();

  static final PyType BROKEN_THREADS =
      PyType.define("BrokenThreadPool", "concurrent.futures.thread")
          .inPython()
          .base(BROKEN)
          .attributes()
          .build();

  static final PyType BROKEN_PROCESSES =
      PyType.define("BrokenProcessPool", "concurrent.futures.process")
          .inPython()
          .base(BROKEN)
          .attributes()
          .build();

  /// A default executor has as many workers more than there are processors, and no more than most.
  private static final int EXTRA_WORKERS = 4;

  private static final int MOST_WORKERS = 32;

  private final Asyncio engine;
  private final ArrayDeque<Job> waiting = new ArrayDeque<>();
  private final List<Worker> workers = new ArrayList<>();
  private final List<BlockingCall> joining = new ArrayList<>();
  private String prefix = "";
  private int limit;
  private int busy;
  private boolean closed;
  private boolean broken;
  private @Nullable PyObject initializer;
  private PyObject[] initargs = PyObject.NO_ARGS;

  Executor(PyType type, Asyncio engine) {
    super(type);
    this.engine = engine;
    this.limit =
        Math.min(MOST_WORKERS, engine.in().config().hardware().processors() + EXTRA_WORKERS);
  }

  void configure(
      Interpreter in,
      PyObject most,
      PyObject namePrefix,
      PyObject starter,
      PyObject[] starterArgs) {
    if (most != PyNone.NONE) {
      if (in.isTrue(in.compare(CompareOp.LE, most, PyInt.ZERO))) {
        throw Raise.valueError("max_workers must be greater than 0");
      }
      limit = (int) Math.min(Calls.toLong(in, most), 1_000_000);
    }
    if (starter != PyNone.NONE && !starter.isCallable()) {
      throw Raise.typeError("initializer must be a callable");
    }
    String given = in.str(namePrefix);
    String kind = type().isSubtypeOf(INTERPRETERS) ? INTERPRETERS.simpleName() : TYPE.simpleName();
    prefix = given.isEmpty() ? kind + "-" + engine.numbers().nextPool() : given;
    initializer = starter == PyNone.NONE ? null : starter;
    initargs = starterArgs;
  }

  /// Whether the workers are processes, which compute at the same time.
  boolean hasProcesses() {
    return type().isSubtypeOf(PROCESSES);
  }

  /// Whether a thread of this pool will do nothing more.
  boolean isOver(Worker worker) {
    return closed && !worker.isBusy();
  }

  int limit() {
    return limit;
  }

  /// `submit`: the future of the job.
  ThreadFuture submit(Interpreter in, Job job) {
    if (broken) {
      throw new Raise(failure());
    }
    if (closed || engine.ending) {
      String what = engine.ending ? "interpreter shutdown" : "shutdown";
      throw Raise.runtimeError("cannot schedule new futures after " + what);
    }
    waiting.add(job);
    startWaiting(in, null);
    return job.future();
  }

  private void startWaiting(Interpreter in, @Nullable Worker self) {
    while (!waiting.isEmpty() && busy < limit) {
      Job job = waiting.remove();
      if (!job.future().setRunning(in)) {
        continue;
      }
      busy++;
      Worker worker = self != null && !self.isBusy() ? self : freeWorker(in);
      worker.take(in, job);
      if (worker != self) {
        engine.threads().start(worker);
      }
    }
  }

  private Worker freeWorker(Interpreter in) {
    for (Worker worker : workers) {
      if (!worker.isBusy()) {
        return worker;
      }
    }
    int count = workers.size();
    Worker worker =
        new Worker(this, engine, hasProcesses() ? "Process-" + (count + 1) : prefix + "_" + count);
    workers.add(worker);
    engine.workers.add(worker);
    engine.record(
        new ThreadStarted(
            worker.id(), worker.name(), hasProcesses(), engine.currentTaskId(), engine.line()));
    return worker;
  }

  /// What a new worker calls first, or null.
  @Nullable PyObject initializer() {
    return initializer;
  }

  PyObject[] initargs() {
    return initargs;
  }

  /// The initializer failed on a worker: no job will ever be done.
  void initializerFailed(Interpreter in, Job job, @Nullable PyException error) {
    LibraryLog.INITIALIZER.say(in, "Exception in initializer:", error);
    broken = true;
    busy--;
    job.future().finish(in, PyNone.NONE, failure());
    while (!waiting.isEmpty()) {
      waiting.remove().future().finish(in, PyNone.NONE, failure());
    }
    wakeJoining();
  }

  private PyException failure() {
    return hasProcesses()
        ? Raise.of(
                BROKEN_PROCESSES,
                "A process in the process pool was terminated abruptly while the future was running"
                    + " or pending.")
            .exception
        : Raise.of(
                BROKEN_THREADS,
                "A thread initializer failed, the thread pool is not usable anymore")
            .exception;
  }

  /// A worker ended a job: whoever waits is told, then the worker takes up the next one.
  void jobEnded(
      Interpreter in, Worker worker, Job job, PyObject value, @Nullable PyException error) {
    busy--;
    ThreadFuture future = job.future();
    String method = error == null ? "set_result" : "set_exception";
    if (Overrides.has(future, ThreadFuture.TYPE, method)) {
      in.callMethod(future, method, error == null ? value : error);
    } else {
      future.finish(in, value, error);
    }
    startWaiting(in, worker);
    wakeJoining();
  }

  private void wakeJoining() {
    if (busy == 0) {
      for (BlockingCall call : List.copyOf(joining)) {
        call.wake();
      }
    }
  }

  /// `shutdown(wait, cancel_futures)`: gives the call that waits, or null when nothing is to wait
  /// for.
  @Nullable BlockingCall shutdown(Interpreter in, boolean wait, boolean cancelFutures) {
    closed = true;
    if (cancelFutures) {
      List<Job> dropped = List.copyOf(waiting);
      waiting.clear();
      dropped.forEach(job -> job.future().cancel(in));
    }
    return wait ? new Drain(engine, this) : null;
  }

  /// Waits until no thread of any executor has a job left, as at the end of a program.
  static void joinAll(Asyncio engine) {
    for (Worker worker : List.copyOf(engine.workers)) {
      BlockingCall drain = worker.executor().shutdown(engine.in(), true, false);
      if (drain != null) {
        engine.runUntilDone(engine.in(), drain);
      }
    }
  }

  /// Waits until no job is left.
  private static final class Drain extends BlockingCall {
    private final Executor executor;

    Drain(Asyncio engine, Executor executor) {
      super(engine, "executor.shutdown()");
      this.executor = executor;
    }

    @Override
    @Nullable PyObject tryOnce(Interpreter in, boolean late) {
      if (executor.busy == 0) {
        return PyNone.NONE;
      }
      if (!executor.joining.contains(this)) {
        executor.joining.add(this);
      }
      return null;
    }
  }

  /// The default executor of a loop.
  static Executor byDefault(Interpreter in) {
    Executor executor = new Executor(TYPE, Asyncio.of(in));
    executor.configure(in, PyNone.NONE, PyStr.of("asyncio"), PyNone.NONE, PyObject.NO_ARGS);
    return executor;
  }
}
