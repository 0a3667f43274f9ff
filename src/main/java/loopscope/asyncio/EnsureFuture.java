package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// Makes a future of anything that can be awaited, as `tasks.ensure_future`.
final class EnsureFuture {
  private EnsureFuture() {}

  /// The awaitable itself when it is a future, else a new task of `loop`, or of the current loop.
  static Future of(Interpreter in, PyObject awaitable, @Nullable Loop loop) {
    Future known = ForeignFuture.of(in, awaitable);
    if (known != null) {
      if (loop != null && FutureCalls.loop(known) != loop) {
        throw Raise.valueError(
            "The future belongs to a different loop than the one specified as the loop argument");
      }
      return known;
    }
    boolean isCoroutine = Calls.isCoroutine(in, awaitable);
    PyObject coroutine = awaitable;
    if (!isCoroutine) {
      if (!Calls.isAwaitable(in, awaitable)) {
        throw Raise.typeError("An asyncio.Future, a coroutine or an awaitable is required");
      }
      coroutine = new Wrap(in, awaitable);
    }
    Loop target = loop == null ? Loop.get(in) : loop;
    try {
      PyObject task = CreateTask.through(in, target, coroutine, new PyDict());
      Future future = ForeignFuture.of(in, task);
      if (future != null) {
        return future;
      }
      throw Raise.typeError("An asyncio.Future, a coroutine or an awaitable is required");
    } catch (Raise raise) {
      if (isCoroutine && raise.exception.isA(loopscope.interp.object.Exceptions.RUNTIME_ERROR)) {
        in.callMethod(coroutine, "close");
      }
      throw raise;
    }
  }

  /// The same on what the program gave as a loop, which may be of another maker.
  static PyObject on(Interpreter in, PyObject awaitable, PyObject loop) {
    return loop instanceof Loop || loop == PyNone.NONE || !Calls.isCoroutine(in, awaitable)
        ? ForeignFuture.given(of(in, awaitable, Loop.from(loop)))
        : in.callMethod(loop, "create_task", awaitable);
  }

  /// A coroutine that does nothing but await.
  static final class Wrap extends Routine {
    private final PyObject awaitable;
    private boolean begun;

    Wrap(Interpreter in, PyObject awaitable) {
      super(in, "ensure_future.<locals>._wrap_awaitable");
      this.awaitable = awaitable;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (!begun) {
        begun = true;
        return await(in, awaitable);
      }
      if (error != null) {
        throw new Raise(error);
      }
      return done(in, sent == null ? PyNone.NONE : sent);
    }
  }
}
