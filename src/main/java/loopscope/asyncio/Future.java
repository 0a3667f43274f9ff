package loopscope.asyncio;

import loopscope.interp.Finalizable;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.Awaitable;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.trace.Outcome;
import loopscope.trace.ResourceEvent.FutureSettled;
import loopscope.trace.ResourceId;
import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// A result that is not there yet, as CPython's `asyncio.Future`.
///
/// Callbacks are never called in place: each becomes a handle of the loop.
public non-sealed class Future extends WithCallbacks implements Awaitable, Finalizable {
  /// `asyncio.Future`.
  public static final PyType TYPE =
      PyType.define("Future", "_asyncio")
          .fullyCalled()
          .allocate((in, type) -> new Future(type))
          .methods(FutureMethods::fill)
          .slots(Slot.REPR)
          .hiddenAttributes()
          .doc("A result that is not there yet, bound to an event loop.")
          .build();

  /// The three states.
  enum State {
    PENDING,
    CANCELLED,
    FINISHED
  }

  /// The number under which the trace knows the future, if the program made it.
  @Nullable ResourceId number;

  private @Nullable Loop loop;
  private State state = State.PENDING;
  private PyObject result = PyNone.NONE;
  private @Nullable PyException exception;
  private @Nullable PyTraceback traceback;
  private @Nullable PyException cancelledError;
  private @Nullable PyObject cancelMessage;
  private boolean logTraceback;

  /// A future that its `__init__` binds to a loop later.
  Future(PyType type) {
    super(type);
  }

  /// A future of a loop.
  Future(Loop loop) {
    super(TYPE);
    this.loop = loop;
  }

  /// A future of a loop whose class programs see under another name.
  Future(PyType type, Loop loop) {
    super(type);
    this.loop = loop;
  }

  /// Binds the future to its loop.
  final void bindTo(Loop newLoop) {
    loop = newLoop;
  }

  /// The future's loop.
  public final Loop loop() {
    if (loop == null) {
      throw Raise.runtimeError("Future object is not initialized.");
    }
    return loop;
  }

  /// Whether the future has a loop, as it has from `__init__` on.
  final boolean isInitialised() {
    return loop != null;
  }

  final State state() {
    return state;
  }

  /// Whether there is a result or exception, or the future was cancelled.
  @Override
  public final boolean isDone() {
    return state != State.PENDING;
  }

  final boolean wasCancelled() {
    return state == State.CANCELLED;
  }

  /// The exception, without taking note that somebody saw it.
  final @Nullable PyException peekException() {
    return exception;
  }

  /// The result, without looking whether there is one.
  final PyObject peekResult() {
    return result;
  }

  /// What a task that awaits this future waits for.
  Wait reason() {
    return number == null ? new Wait.Other("a future") : new Wait.Resource(number, "await");
  }

  /// What an `await` of this future, which is done, gives.
  Resumption resumption() {
    return loop().engine().glimpse().resumption(result);
  }

  /// `cancel(msg)`: false when the future is done already.
  boolean cancel(@Nullable PyObject message) {
    logTraceback = false;
    if (state != State.PENDING) {
      return false;
    }
    state = State.CANCELLED;
    cancelMessage = message;
    settled();
    return true;
  }

  /// The error that a cancelled future gives. The one that a task ended with is given out once
  /// only.
  final PyException makeCancelledError() {
    PyException saved = cancelledError;
    if (saved != null) {
      cancelledError = null;
      return saved;
    }
    return cancelMessage == null || cancelMessage == PyNone.NONE
        ? new PyException(Errors.CANCELLED)
        : new PyException(Errors.CANCELLED, cancelMessage);
  }

  /// The error that a task was ended by and that nobody was given yet, or else its exception.
  final @Nullable PyException keptError() {
    return cancelledError == null ? exception : cancelledError;
  }

  final void saveCancelledError(PyException error) {
    cancelledError = error;
  }

  final void setCancelMessage(@Nullable PyObject message) {
    cancelMessage = message;
  }

  final @Nullable PyObject cancelMessage() {
    return cancelMessage;
  }

  /// `set_result`.
  void setResult(Interpreter in, PyObject value) {
    requirePending();
    finish(value, null);
  }

  /// `set_exception` with an exception or a class of exceptions.
  void setException(Interpreter in, PyObject given) {
    requirePending();
    finish(PyNone.NONE, FutureMethods.exceptionFrom(in, given));
  }

  private void requirePending() {
    if (state != State.PENDING) {
      throw Raise.of(Errors.INVALID_STATE, "invalid state");
    }
  }

  /// Marks the future done with a value or an exception and schedules its callbacks.
  final void finish(PyObject value, @Nullable PyException error) {
    result = value;
    exception = error;
    traceback = error == null ? null : error.traceback;
    state = State.FINISHED;
    settled();
    if (error != null) {
      logTraceback = true;
      loop().engine().in().finalization().watch(this);
    }
  }

  private void settled() {
    if (number != null) {
      Asyncio engine = loop().engine();
      engine.record(new FutureSettled(number, outcome(), engine.currentTaskId(), engine.line()));
    }
    scheduleAll();
  }

  /// How the future ended, for the trace.
  final Outcome outcome() {
    Glimpse glimpse = loop().engine().glimpse();
    if (state == State.CANCELLED) {
      return new Outcome.Cancelled(glimpse.message(cancelMessage));
    }
    return exception == null ? glimpse.returned(result) : glimpse.raised(exception);
  }

  /// `result()`.
  final PyObject result() {
    PyException error = error("Result is not set.");
    if (error != null) {
      throw new Raise(error.during(loop().engine().in().machine().handled()));
    }
    return result;
  }

  /// `exception()`: null for a result; raises when the future was cancelled.
  final @Nullable PyException exception() {
    if (state == State.CANCELLED) {
      throw new Raise(makeCancelledError());
    }
    if (state == State.PENDING) {
      throw Raise.of(Errors.INVALID_STATE, "Exception is not set.");
    }
    logTraceback = false;
    return exception;
  }

  /// The error that `result()` raises, or null; what there is counts as seen from now on.
  final @Nullable PyException error(String notReady) {
    if (state == State.CANCELLED) {
      return makeCancelledError();
    }
    if (state == State.PENDING) {
      throw Raise.of(Errors.INVALID_STATE, notReady);
    }
    logTraceback = false;
    if (exception != null) {
      // The first who asks gets the traceback up to here, the others begin with none.
      exception.traceback = traceback;
      traceback = null;
    }
    return exception;
  }

  @Override
  public final Step beginAwait(Interpreter in) {
    loop();
    if (state == State.PENDING) {
      if (blocking) {
        return in.raised(Raise.runtimeError("await wasn't used with future").exception);
      }
      blocking = true;
      return in.yielded(this);
    }
    PyException error = error("");
    return error == null ? in.returned(result) : in.raised(error.during(in.machine().handled()));
  }

  @Override
  public final Step resumeAwait(Interpreter in, PyObject value, @Nullable PyException error) {
    if (error != null) {
      return in.raised(error);
    }
    if (state == State.PENDING) {
      return in.raised(Raise.runtimeError("await wasn't used with future").exception);
    }
    return beginAwait(in);
  }

  @Override
  public final boolean isPending() {
    return logTraceback;
  }

  @Override
  public final void lost(Interpreter in) {
    Lost.of(in, this);
  }

  final void stopLogging() {
    logTraceback = false;
  }

  @Override
  public String repr(Interpreter in) {
    loop();
    return FutureText.of(in, this);
  }
}
