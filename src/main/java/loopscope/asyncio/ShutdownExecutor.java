package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// The coroutine of `loop.shutdown_default_executor`: everything stands still until its jobs are
/// done.
final class ShutdownExecutor extends Routine {
  private final Loop loop;
  private final PyObject seconds;
  private @Nullable Timeout timeout;

  ShutdownExecutor(Interpreter in, Loop loop, PyObject seconds) {
    super(in, "BaseEventLoop.shutdown_default_executor");
    this.loop = loop;
    this.seconds = seconds;
  }

  @Override
  Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
    if (timeout != null) {
      timeout.exit(error);
      if (error != null) {
        throw new Raise(error);
      }
      return done(in, PyNone.NONE);
    }
    loop.executorShutDown = true;
    if (!(loop.defaultExecutor instanceof Executor executor)) {
      return done(in, PyNone.NONE);
    }
    // CPython starts a thread for it, whose default name is used up.
    loop.engine().numbers().nextUnnamedThread();
    PyException failure = null;
    try {
      shutDown(in, executor);
    } catch (Raise raise) {
      failure = raise.exception;
    }
    Future joined = loop.future(new Wait.Other("the threads of the default executor"));
    new Joined(loop, joined, failure).soonThreadsafe(WakeCause.SCHEDULED);
    PyObject when = seconds == PyNone.NONE ? PyNone.NONE : loop.after(seconds, "+");
    Timeout guard = Timeout.of(in, when, loop.engine().delayTexts().of(seconds).timeout(), "");
    timeout = guard;
    guard.enter(in);
    return await(in, joined);
  }

  private void shutDown(Interpreter in, Executor executor) {
    if (!ExecutorMethods.isOurs(executor, "shutdown")) {
      ExecutorMethods.callShutdown(in, executor, true);
      return;
    }
    BlockingCall drain = executor.shutdown(in, true, false);
    if (drain != null) {
      loop.engine().runUntilDone(in, drain);
    }
  }

  /// The handle by which the thread that shut the executor down says that it did.
  private static final class Joined extends InternalHandle {
    private final Future future;
    private final @Nullable PyException failure;

    Joined(Loop loop, Future future, @Nullable PyException failure) {
      super(loop);
      this.future = future;
      this.failure = failure;
    }

    @Override
    public String label() {
      return failure == null ? "_set_result_unless_cancelled" : "Future.set_exception";
    }

    @Override
    PyObject[] arguments() {
      return new PyObject[] {future, failure == null ? PyNone.NONE : failure};
    }

    @Override
    void call() {
      if (!future.isDone()) {
        future.finish(PyNone.NONE, failure);
      }
    }
  }
}
