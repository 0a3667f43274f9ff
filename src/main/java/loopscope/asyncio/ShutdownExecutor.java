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
      return done(PyNone.NONE);
    }
    loop.executorShutDown = true;
    if (!(loop.defaultExecutor instanceof Executor executor)) {
      return done(PyNone.NONE);
    }
    // CPython starts a thread for it, whose default name is used up.
    loop.engine().numbers().nextUnnamedThread();
    BlockingCall drain = executor.shutdown(in, true, false);
    if (drain != null) {
      loop.engine().runUntilDone(in, drain);
    }
    Future joined = loop.future(new Wait.Other("the threads of the default executor"));
    new Joined(loop, joined).soonThreadsafe(WakeCause.SCHEDULED);
    PyObject when = seconds == PyNone.NONE ? PyNone.NONE : loop.after(seconds, "+");
    Timeout guard = Timeout.of(in, when, "timeout " + in.repr(seconds), "");
    timeout = guard;
    guard.enter(in);
    return await(joined);
  }

  /// The handle by which the thread that shut the executor down says that it did.
  private static final class Joined extends InternalHandle {
    private final Future future;

    Joined(Loop loop, Future future) {
      super(loop);
      this.future = future;
    }

    @Override
    public String label() {
      return "_set_result_unless_cancelled";
    }

    @Override
    PyObject[] arguments() {
      return new PyObject[] {future, PyNone.NONE};
    }

    @Override
    void call() {
      if (!future.isDone()) {
        future.finish(PyNone.NONE, null);
      }
    }
  }
}
