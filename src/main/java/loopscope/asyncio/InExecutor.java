package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.trace.ThreadId;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// Jobs on threads as tasks await them: `loop.run_in_executor`, `asyncio.to_thread`,
/// `asyncio.wrap_future`.
final class InExecutor {
  private InExecutor() {}

  /// `loop.run_in_executor(executor, func, *args)`.
  static PyObject run(Interpreter in, PyObject[] args) {
    Loop loop = (Loop) args[0];
    loop.requireOpen();
    if (loop.debug) {
      LoopMethods.checkCallback(in, args[2], "run_in_executor");
    }
    PyObject[] rest = ((PyTuple) args[3]).items;
    PyObject chosen = args[1] == PyNone.NONE ? byDefault(in, loop) : args[1];
    if (chosen instanceof Executor executor && !submitsItsWay(executor)) {
      return submit(in, loop, executor, Job.of(in, args[2], rest, new PyDict(), null));
    }
    PyObject[] all = new PyObject[rest.length + 1];
    all[0] = args[2];
    System.arraycopy(rest, 0, all, 1, rest.length);
    return wrap(in, loop, in.callMethod(chosen, "submit", all));
  }

  /// Whether `executor.submit` is the program's.
  private static boolean submitsItsWay(Executor executor) {
    return Overrides.has(executor, Executor.BASE, "submit");
  }

  private static Executor byDefault(Interpreter in, Loop loop) {
    loop.requireOpen();
    if (loop.executorShutDown) {
      throw Raise.runtimeError("Executor shutdown has been called");
    }
    if (loop.defaultExecutor instanceof Executor known) {
      return known;
    }
    Executor made = Executor.byDefault(in);
    loop.defaultExecutor = made;
    return made;
  }

  private static Future submit(Interpreter in, Loop loop, Executor executor, Job job) {
    loop.requireOpen();
    return chain(in, loop, executor.submit(in, job));
  }

  /// `loop.set_default_executor(executor)`.
  static PyObject setDefault(Interpreter in, PyObject self, PyObject executor) {
    if (!(executor instanceof Executor)) {
      throw Raise.typeError("executor must be ThreadPoolExecutor instance");
    }
    ((Loop) self).defaultExecutor = executor;
    return PyNone.NONE;
  }

  /// What closing a loop does to its default executor: nothing waits for it any more.
  static void abandonDefault(Interpreter in, Loop loop) {
    loop.executorShutDown = true;
    if (loop.defaultExecutor instanceof Executor executor) {
      loop.defaultExecutor = null;
      if (ExecutorMethods.isOurs(executor, "shutdown")) {
        executor.shutdown(in, false, false);
      } else {
        ExecutorMethods.callShutdown(in, executor, false);
      }
    }
  }

  /// `asyncio.to_thread(func, *args, **kwargs)`.
  static PyObject toThread(Interpreter in, PyObject[] args) {
    return new ToThread(in, args[0], ((PyTuple) args[1]).items, (PyDict) args[2]);
  }

  /// `asyncio.wrap_future(future)`.
  static PyObject wrap(Interpreter in, @Nullable Loop loop, PyObject future) {
    if (ForeignFuture.isFuture(in, future)) {
      return future;
    }
    if (!(future instanceof ThreadFuture source)) {
      throw Raise.of(
          loopscope.interp.object.Exceptions.ASSERTION_ERROR,
          "concurrent.futures.Future is expected, got " + in.repr(future));
    }
    return chain(in, loop == null ? Loop.get(in) : loop, source);
  }

  private static Future chain(Interpreter in, Loop loop, ThreadFuture source) {
    Future destination = loop.through(new JobFuture(loop, source));
    destination.addDoneCallback(
        new InternalCallback("_chain_future.<locals>._call_check_cancel") {
          @Override
          void call(Future done) {
            if (done.wasCancelled()) {
              source.cancel(in);
            }
          }
        });
    source.whenDone(
        done -> {
          if ((destination.wasCancelled() && loop.core().isClosed())) {
            return;
          }
          if (!loop.core().isClosed()) {
            new SetState(loop, done, destination).soonThreadsafe(cause(loop.engine()));
          }
        });
    return destination;
  }

  /// An error of `concurrent.futures` as the one of asyncio that says the same.
  private static PyException converted(PyException error) {
    PyType type =
        error.type == ThreadFuture.CANCELLED_ERROR
            ? Errors.CANCELLED
            : error.type == ThreadFuture.INVALID_STATE ? Errors.INVALID_STATE : error.type;
    if (type == error.type) {
      return error;
    }
    PyException same = new PyException(type, error.args.items);
    same.traceback = error.traceback;
    return same;
  }

  private static WakeCause cause(Asyncio engine) {
    ThreadId thread = engine.currentThread();
    return thread == null ? WakeCause.SCHEDULED : new WakeCause.FromThread(thread);
  }

  /// The handle that carries the outcome of a job over to the loop's thread.
  private static final class SetState extends InternalHandle {
    private final ThreadFuture source;
    private final Future destination;

    SetState(Loop loop, ThreadFuture source, Future destination) {
      super(loop);
      this.source = source;
      this.destination = destination;
    }

    @Override
    public String label() {
      return "_chain_future.<locals>._set_state";
    }

    @Override
    PyObject[] arguments() {
      return new PyObject[] {destination, source};
    }

    @Override
    void call() {
      if (destination.wasCancelled()) {
        return;
      }
      if (source.wasCancelled()) {
        destination.cancel(null);
        return;
      }
      PyException error = source.peekException();
      if (error != null) {
        destination.setException(loop.engine().in(), converted(error));
      } else {
        destination.setResult(loop.engine().in(), source.peekResult());
      }
    }
  }

  /// The coroutine of `asyncio.to_thread`.
  private static final class ToThread extends Routine {
    private final PyObject function;
    private final PyObject[] args;
    private final PyDict keywords;
    private boolean begun;

    ToThread(Interpreter in, PyObject function, PyObject[] args, PyDict keywords) {
      super(in, "to_thread");
      this.function = function;
      this.args = args;
      this.keywords = keywords;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (error != null) {
        throw new Raise(error);
      }
      if (begun) {
        return done(in, sent == null ? PyNone.NONE : sent);
      }
      begun = true;
      Loop loop = Loop.running(in);
      if (loop.overrides("run_in_executor")) {
        return await(in, in.callMethod(loop, "run_in_executor", PyNone.NONE, call(in)));
      }
      Executor executor = byDefault(in, loop);
      if (submitsItsWay(executor)) {
        loop.requireOpen();
        return await(in, wrap(in, loop, in.callMethod(executor, "submit", call(in))));
      }
      Job job = Job.of(in, function, args, keywords, Context.current(in).copy());
      return await(in, submit(in, loop, executor, job));
    }

    /// `partial(context.run, function, *args, **keywords)`.
    private PyObject call(Interpreter in) {
      PyObject[] all = new PyObject[args.length + 2];
      all[0] = in.getAttribute(Context.current(in).copy(), "run");
      all[1] = function;
      System.arraycopy(args, 0, all, 2, args.length);
      PyObject partial = in.getAttribute(in.modules().load("functools"), "partial");
      return Calls.with(in, partial, all, keywords);
    }
  }
}
