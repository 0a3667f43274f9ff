package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.loop.EventLoop;
import loopscope.loop.Policy;
import org.jspecify.annotations.Nullable;

/// Drives a loop: `run_forever` and `run_until_complete` of CPython's `base_events`.
///
/// On the main thread it waits in place, and other threads run meanwhile; on another thread the
/// whole call blocks like any other.
final class RunLoop extends BlockingCall {
  private static final InternalCallback STOP =
      new InternalCallback("_run_until_complete_cb") {
        @Override
        void call(Future done) {
          if (!done.wasCancelled()) {
            PyException error = done.exception();
            if (error != null && Errors.isFatal(error)) {
              return;
            }
          }
          done.loop().core().stop();
        }
      };

  /// The calls from `run_until_complete` to that of a callback.
  private static final int CALLS = 6;

  private final Loop loop;
  private final @Nullable Future future;
  private final boolean isNew;
  private boolean begun;

  private RunLoop(Loop loop, @Nullable Future future, boolean isNew) {
    super(loop.engine(), "the event loop");
    this.loop = loop;
    this.future = future;
    this.isNew = isNew;
  }

  /// The call of `loop.run_forever()`.
  static RunLoop forever(Loop loop) {
    requireIdle(loop);
    return new RunLoop(loop, null, false);
  }

  /// The call of `loop.run_until_complete(future)`.
  static RunLoop untilComplete(Interpreter in, Loop loop, PyObject awaitable) {
    requireIdle(loop);
    boolean isNew = !(awaitable instanceof Future);
    Future future = EnsureFuture.of(in, awaitable, loop);
    if (isNew && future instanceof Task task) {
      task.logDestroyPending = false;
    }
    future.addDoneCallback(STOP);
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
      core.start();
      loop.trackOrigins(loop.debug);
    }
    // What is no Raise ends the run where it stands: nothing is tidied up then.
    try {
      do {
        if (mustBlock(core)) {
          return null;
        }
        core.runTick(engine().overseer());
      } while (!core.isStopping());
    } catch (Raise raise) {
      end(core);
      if (future != null && isNew && future.isDone() && !future.wasCancelled()) {
        future.stopLogging();
      }
      throw raise;
    }
    end(core);
    return result();
  }

  private boolean mustBlock(EventLoop core) {
    Policy policy = engine().policy();
    boolean idle = core.isIdle();
    if (idle && policy != Policy.HANDS_OFF) {
      engine().overseer().beforeWaiting();
      idle = core.isIdle();
    }
    if (engine().inPlace().isDriving()) {
      if (!idle) {
        engine().threads().runDue();
        return false;
      }
      long order = policy.nextOrderTime();
      engine().threads().waitForLoop(Math.min(core.nextDeadline(), order));
      // What was ordered for this moment comes first; only then has the loop waited long enough.
      return order <= engine().clock().nanos() && core.isIdle() && mustBlock(core);
    }
    if (idle) {
      until(Math.min(core.nextDeadline(), policy.nextOrderTime()));
      loop.setDriver(this);
      return true;
    }
    return false;
  }

  private void end(EventLoop core) {
    loop.trackOrigins(false);
    core.finish();
    engine().setRunning(null);
    loop.setDriver(null);
    if (future != null) {
      future.removeDoneCallback(STOP);
    }
  }

  private PyObject result() {
    if (future == null) {
      return PyNone.NONE;
    }
    if (!future.isDone()) {
      throw Raise.runtimeError("Event loop stopped before Future completed.");
    }
    return future.result();
  }

  /// `loop.close()`.
  static PyObject close(Interpreter in, Loop loop) {
    if (loop.core().isRunning()) {
      throw Raise.runtimeError("Cannot close a running event loop");
    }
    if (!loop.core().isClosed()) {
      if (loop.debug && in.modules().loaded("logging") != null) {
        ExceptionHandler.log(in, "asyncio", "debug", "Close " + in.repr(loop), null);
      }
      loop.core().close();
      InExecutor.abandonDefault(in, loop);
    }
    return PyNone.NONE;
  }
}
