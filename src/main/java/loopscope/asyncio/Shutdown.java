package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.trace.TaskEvent.Canceller;
import org.jspecify.annotations.Nullable;

/// What the end of `asyncio.run` does: cancels what is left, lets it end, closes asynchronous
/// generators and the default executor.
final class Shutdown extends Routine {
  private static final PyObject JOIN_TIMEOUT = PyInt.of(300);

  private final Loop loop;
  private final Runnable afterwards;
  private List<Task> cancelled = List.of();
  private int stage;

  Shutdown(Interpreter in, Loop loop, Runnable afterwards) {
    super(in, "Runner.close");
    this.loop = loop;
    this.afterwards = afterwards;
  }

  @Override
  Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
    try {
      if (error != null) {
        throw new Raise(error);
      }
      return proceed(in);
    } catch (Raise raise) {
      afterwards.run();
      throw raise;
    }
  }

  private Step proceed(Interpreter in) {
    switch (stage++) {
      case 0 -> {
        cancelled = loop.tasks.all();
        if (!cancelled.isEmpty()) {
          cancelAll(in);
          return await(in, RunLoop.until(in, loop, Gather.of(loop, cancelled)));
        }
        return proceed(in);
      }
      case 1 -> {
        report(in);
        return await(in, RunLoop.until(in, loop, asyncgens(in)));
      }
      case 2 -> {
        return await(in, RunLoop.until(in, loop, executor(in)));
      }
      default -> {
        afterwards.run();
        return done(in, PyNone.NONE);
      }
    }
  }

  private PyObject asyncgens(Interpreter in) {
    return loop.overrides("shutdown_asyncgens")
        ? in.callMethod(loop, "shutdown_asyncgens")
        : new ShutdownAsyncgens(in, loop);
  }

  private PyObject executor(Interpreter in) {
    return loop.overrides("shutdown_default_executor")
        ? in.callMethod(loop, "shutdown_default_executor", JOIN_TIMEOUT)
        : new ShutdownExecutor(in, loop, JOIN_TIMEOUT);
  }

  private void cancelAll(Interpreter in) {
    Canceller before = loop.engine().cancelOnBehalfOf(new Canceller.ByShutdown());
    try {
      for (Task task : cancelled) {
        FutureCalls.cancel(task, null);
      }
    } finally {
      loop.engine().restoreCanceller(before);
    }
  }

  private void report(Interpreter in) {
    if (cancelled.stream().anyMatch(task -> task.keptError() != null)) {
      // The error's traceback leads to the call that waits for all these tasks.
      cancelled.forEach(in.finalization().cycles::add);
    }
    for (Task task : cancelled) {
      PyException error = FutureCalls.wasCancelled(task) ? null : FutureCalls.exception(task);
      if (error != null) {
        PyDict context = new PyDict();
        context.putName("message", PyStr.of("unhandled exception during asyncio.run() shutdown"));
        context.putName("exception", error);
        context.putName("task", task);
        ExceptionHandler.call(in, loop, context);
      }
    }
  }
}
