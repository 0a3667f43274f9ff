package loopscope.asyncio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
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
      PyType.define("Executor", "concurrent.futures._base").inPython().attributes().build();

  static final PyType TYPE =
      PyType.define("ThreadPoolExecutor", "concurrent.futures.thread")
          .inPython()
          .base(BASE)
          .allocate((in, type) -> new Executor(type, Asyncio.of(in)))
          .methods(ExecutorMethods::fill)
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
  private @Nullable PyObject initializer;
  private PyObject[] initargs = PyObject.NO_ARGS;

  Executor(PyType type, Asyncio engine) {
    super(type);
    this.engine = engine;
    this.prefix = "ThreadPoolExecutor-" + engine.numbers().nextPool();
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
      limit = (int) Math.min(Calls.toLong(in, most), 1_000_000);
      if (limit <= 0) {
        throw Raise.valueError("max_workers must be greater than 0");
      }
    }
    String given = in.str(namePrefix);
    if (!given.isEmpty()) {
      prefix = given;
    }
    initializer = starter == PyNone.NONE ? null : starter;
    initargs = starterArgs;
  }

  /// Whether the workers are processes, which compute at the same time.
  boolean hasProcesses() {
    return type().isSubtypeOf(PROCESSES);
  }

  int limit() {
    return limit;
  }

  /// `submit`: the future of the job.
  ThreadFuture submit(Interpreter in, Job job) {
    if (closed) {
      throw Raise.runtimeError("cannot schedule new futures after shutdown");
    }
    waiting.add(job);
    startWaiting(in, null);
    return job.future();
  }

  private void startWaiting(Interpreter in, @Nullable Worker self) {
    while (!waiting.isEmpty() && busy < limit) {
      Job job = waiting.remove();
      if (!job.future().setRunning()) {
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
    engine.record(
        new ThreadStarted(
            worker.id(), worker.name(), hasProcesses(), engine.currentTaskId(), engine.line()));
    if (initializer != null) {
      Calls.with(in, initializer, initargs, new PyDict());
    }
    return worker;
  }

  /// A worker ended a job: whoever waits is told, then the worker takes up the next one.
  void jobEnded(
      Interpreter in, Worker worker, Job job, PyObject value, @Nullable PyException error) {
    busy--;
    job.future().finish(value, error);
    startWaiting(in, worker);
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
      for (Job job : List.copyOf(waiting)) {
        job.future().cancel(in);
      }
    }
    return wait ? new Drain(engine, this) : null;
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
