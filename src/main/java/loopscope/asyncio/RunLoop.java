package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.loop.EventLoop;
import org.jspecify.annotations.Nullable;

/// Drives a loop: `run_forever` and `run_until_complete` of CPython's `base_events`.
final class RunLoop extends Driving {
  /// What `run_until_complete` waits for, and keeps, calls this at its end.
  static final InternalCallback STOP =
      new InternalCallback("_run_until_complete_cb") {
        @Override
        void call(Future done) {
          if (!FutureCalls.wasCancelled(done)) {
            PyException error = FutureCalls.exception(done);
            if (error != null && Errors.isFatal(error)) {
              return;
            }
          }
          Loop loop = done.loop();
          if (loop.overrides("stop")) {
            loop.engine().in().callMethod(loop, "stop");
          } else {
            loop.core().stop();
          }
        }
      };

  /// The calls from `run_until_complete` to that of a callback.
  private static final int CALLS = 6;

  private final @Nullable Future future;
  private final boolean isNew;
  private boolean begun;

  private RunLoop(Loop loop, @Nullable Future future, boolean isNew) {
    super(loop);
    this.future = future;
    this.isNew = isNew;
  }

  /// The call of `loop.run_forever()`.
  static RunLoop forever(Loop loop) {
    requireIdle(loop);
    return new RunLoop(loop, null, false);
  }

  /// What `loop.run_until_complete(future)` is to asyncio itself: the call, or one of the method
  /// that the program has instead.
  static NativeCoroutine until(Interpreter in, Loop loop, PyObject awaitable) {
    return loop.overrides("run_until_complete") || loop.overrides("run_forever")
        ? new Through(in, loop, "run_until_complete", awaitable)
        : untilComplete(in, loop, awaitable);
  }

  /// `loop.run_until_complete(future)` where `run_forever` is the program's.
  static PyObject throughForever(Interpreter in, Loop loop, PyObject awaitable) {
    RunLoop call = complete(in, loop, awaitable);
    try {
      in.callMethod(loop, "run_forever");
    } catch (Raise raise) {
      call.failed();
      throw raise;
    } finally {
      call.letGo();
    }
    return call.result();
  }

  /// The call of `loop.run_until_complete(future)`.
  static RunLoop untilComplete(Interpreter in, Loop loop, PyObject awaitable) {
    RunLoop call = complete(in, loop, awaitable);
    loop.requireOpen(); // `run_forever` asks again.
    return call;
  }

  private static RunLoop complete(Interpreter in, Loop loop, PyObject awaitable) {
    requireIdle(loop);
    boolean isNew = !ForeignFuture.isFuture(in, awaitable);
    Future future = EnsureFuture.of(in, awaitable, loop);
    if (isNew && future instanceof Task task) {
      task.logDestroyPending = false;
    }
    FutureCalls.addDoneCallback(future, STOP);
    return new RunLoop(loop, future, isNew);
  }

  /// Raises when the loop is closed, runs already, or another one runs.
  private static void requireIdle(Loop loop) {
    loop.requireOpen();
    if (loop.core().isRunning()) {
      throw Raise.runtimeError("This event loop is already running");
    }
    if (loop.engine().running() != null) {
      throw Raise.runtimeError("Cannot run the event loop while another loop is running");
    }
  }

  @Override
  protected int libraryCalls() {
    return future == null ? CALLS - 1 : CALLS;
  }

  @Override
  @Nullable PyObject tryOnce(Interpreter in, boolean late) {
    EventLoop core = loop.core();
    if (!begun) {
      begun = true;
      engine().setRunning(loop);
      core.start(engine().currentThread());
      loop.origins.track(loop.debug);
    }
    // What is no Raise ends the run where it stands: nothing is tidied up then.
    try {
      do {
        if (loop.overrides("_run_once")) {
          in.callMethod(loop, "_run_once");
        } else if (!iterate()) {
          return null;
        }
      } while (!core.isStopping());
    } catch (Raise raise) {
      end(core);
      failed();
      throw raise;
    }
    end(core);
    return result();
  }

  private void end(EventLoop core) {
    loop.origins.track(false);
    core.finish();
    engine().setRunning(null);
    loop.setDriver(null);
    letGo();
  }

  private void failed() {
    if (future != null && isNew && future.isDone() && !future.wasCancelled()) {
      future.stopLogging();
    }
  }

  private void letGo() {
    if (future != null) {
      FutureCalls.removeDoneCallback(future, STOP);
    }
  }

  private PyObject result() {
    if (future == null) {
      return PyNone.NONE;
    }
    if (!FutureCalls.isDone(future)) {
      throw Raise.runtimeError("Event loop stopped before Future completed.");
    }
    return FutureCalls.result(future);
  }

  /// What the armed timers have, the last in the heap first.
  private static List<PyObject> armed(Loop loop) {
    List<PyObject> values = new ArrayList<>();
    loop.core()
        .eachTimer(
            (timer, _) -> {
              PyObject value =
                  timer instanceof InternalHandle its
                      ? its.owner()
                      : timer instanceof PyObject handle ? handle : null;
              if (value != null) {
                values.add(value);
              }
            });
    return values.reversed();
  }

  /// `loop.close()`.
  static PyObject close(Interpreter in, Loop loop) {
    if (loop.core().isRunning()) {
      throw Raise.runtimeError("Cannot close a running event loop");
    }
    if (!loop.core().isClosed()) {
      if (loop.debug) {
        LibraryLog.CLOSE.say(in, "Close %r", null, () -> "Close " + in.repr(loop), loop);
      }
      List<PyObject> armed = in.finalization().isPending() ? armed(loop) : List.of();
      Signals.closed(in, loop);
      loop.core().close();
      in.finalization().unwound(armed, null);
      InExecutor.abandonDefault(in, loop);
    }
    return PyNone.NONE;
  }

  /// A call of one of the loop's methods, which is the program's.
  private static final class Through extends Routine {
    private final Loop loop;
    private final String method;
    private final PyObject argument;

    Through(Interpreter in, Loop loop, String method, PyObject argument) {
      super(in, "Runner.run");
      this.loop = loop;
      this.method = method;
      this.argument = argument;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      return done(in, in.callMethod(loop, method, argument));
    }
  }
}
