package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.trace.ThreadId;
import loopscope.trace.WakeCause;

/// `asyncio.run_coroutine_threadsafe`: another thread gives a loop a coroutine to run.
final class Threadsafe {
  private Threadsafe() {}

  static PyObject run(Interpreter in, PyObject coroutine, PyObject given) {
    if (!Calls.isCoroutine(in, coroutine)) {
      throw Raise.typeError("A coroutine object is required");
    }
    if (!(given instanceof Loop loop)) {
      in.getAttribute(given, "call_soon_threadsafe");
      throw Raise.typeError("an event loop is required");
    }
    ThreadFuture future = new ThreadFuture(CoroutineText.call(in, coroutine));
    ThreadId thread = loop.engine().currentThread();
    new Start(loop, coroutine, future)
        .soonThreadsafe(thread == null ? WakeCause.SCHEDULED : new WakeCause.FromThread(thread));
    return future;
  }

  /// Raises in debug mode when the loop runs in another thread.
  static void check(Loop loop) {
    if (loop.debug && loop.core().isRunning() && loop.engine().running() != loop) {
      throw Raise.runtimeError(
          "Non-thread-safe operation invoked on an event loop other than the current one");
    }
  }

  /// The handle that makes the task, on the loop's own thread.
  private static final class Start extends InternalHandle {
    private final PyObject coroutine;
    private final ThreadFuture future;
    private final Context context; // that of the thread which asked

    Start(Loop loop, PyObject coroutine, ThreadFuture future) {
      super(loop);
      this.coroutine = coroutine;
      this.future = future;
      this.context = Context.current(loop.engine().in()).copy();
    }

    @Override
    public String label() {
      return "run_coroutine_threadsafe.<locals>.callback";
    }

    @Override
    void call() {
      Interpreter in = loop.engine().in();
      context.around(in, () -> begin(in));
    }

    private void begin(Interpreter in) {
      Future task;
      try {
        task = EnsureFuture.of(in, coroutine, loop);
      } catch (Raise raise) {
        if (!Errors.isFatal(raise.exception) && future.setRunning(in)) {
          future.finish(in, PyNone.NONE, raise.exception);
        }
        throw raise;
      }
      future.whenDone(
          done -> {
            if (done.wasCancelled()) {
              new Cancel(loop, task).soonThreadsafe(WakeCause.SCHEDULED);
            }
          });
      task.addDoneCallback(
          new InternalCallback("_chain_future.<locals>._call_set_state") {
            @Override
            void call(Future done) {
              context.around(in, () -> settle(in, done, future));
            }
          });
    }
  }

  private static void settle(Interpreter in, Future source, ThreadFuture destination) {
    if (source.wasCancelled()) {
      destination.cancel(in);
    }
    if (!destination.setRunning(in)) {
      return;
    }
    PyException error = source.exception();
    destination.finish(in, error == null ? source.result() : PyNone.NONE, error);
  }

  /// The handle that takes a cancellation over to the loop's thread.
  private static final class Cancel extends InternalHandle {
    private final Future task;

    Cancel(Loop loop, Future task) {
      super(loop);
      this.task = task;
    }

    @Override
    public String label() {
      return task instanceof Task its ? its.name() : "Future.cancel";
    }

    @Override
    void call() {
      task.cancel(null);
    }
  }
}
