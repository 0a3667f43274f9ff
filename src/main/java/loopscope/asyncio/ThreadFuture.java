package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.loop.VirtualClock;
import loopscope.trace.ThreadId;
import org.jspecify.annotations.Nullable;

/// The result of a job on a thread, as `concurrent.futures.Future`.
final class ThreadFuture extends PyInstance {
  static final PyType TYPE =
      PyType.define("Future", "concurrent.futures._base")
          .inPython()
          .allocate((in, type) -> new ThreadFuture(type))
          .methods(ThreadFutureMethods::fill)
          .slots(Slot.REPR)
          .attributes()
          .build();

  static final PyType CANCELLED_ERROR =
      PyType.define("CancelledError", "concurrent.futures._base")
          .inPython()
          .base(Exceptions.EXCEPTION)
          .attributes()
          .build();

  static final PyType INVALID_STATE =
      PyType.define("InvalidStateError", "concurrent.futures._base")
          .inPython()
          .base(Exceptions.EXCEPTION)
          .attributes()
          .build();

  /// The states, by the names that reprs show in lower case.
  enum State {
    PENDING,
    RUNNING,
    CANCELLED,
    CANCELLED_AND_NOTIFIED,
    FINISHED
  }

  private final List<Consumer<ThreadFuture>> callbacks = new ArrayList<>();
  private final List<BlockingCall> waiting = new ArrayList<>();
  private State state = State.PENDING;
  private PyObject result = PyNone.NONE;
  private @Nullable PyException exception;
  private String work = "a job";
  private @Nullable ThreadId thread;

  ThreadFuture(PyType type) {
    super(type);
  }

  /// The future of a job that does `work`.
  ThreadFuture(String work) {
    super(TYPE);
    this.work = work;
  }

  String work() {
    return work;
  }

  /// The thread that does the job, null while none does.
  @Nullable ThreadId thread() {
    return thread;
  }

  void takenUpBy(ThreadId worker) {
    thread = worker;
  }

  State state() {
    return state;
  }

  boolean isDone() {
    return state != State.PENDING && state != State.RUNNING;
  }

  boolean wasCancelled() {
    return state == State.CANCELLED || state == State.CANCELLED_AND_NOTIFIED;
  }

  PyObject peekResult() {
    return result;
  }

  @Nullable PyException peekException() {
    return exception;
  }

  /// `cancel()`: false once the job runs.
  boolean cancel(Interpreter in) {
    if (state == State.RUNNING || state == State.FINISHED) {
      return false;
    }
    if (state == State.PENDING) {
      state = State.CANCELLED;
      settled();
    }
    return true;
  }

  /// `set_running_or_notify_cancel()`.
  boolean setRunning() {
    if (wasCancelled()) {
      state = State.CANCELLED_AND_NOTIFIED;
      return false;
    }
    if (state != State.PENDING) {
      throw Raise.runtimeError("Future in unexpected state");
    }
    state = State.RUNNING;
    return true;
  }

  void finish(PyObject value, @Nullable PyException error) {
    result = value;
    exception = error;
    state = State.FINISHED;
    settled();
  }

  private void settled() {
    for (BlockingCall call : List.copyOf(waiting)) {
      call.wake();
    }
    waiting.clear();
    for (Consumer<ThreadFuture> callback : List.copyOf(callbacks)) {
      callback.accept(this);
    }
    callbacks.clear();
  }

  /// Adds a callback that is called in the thread that settles the future, or at once.
  void whenDone(Consumer<ThreadFuture> callback) {
    if (isDone()) {
      callback.accept(this);
    } else {
      callbacks.add(callback);
    }
  }

  /// What `result()` gives, once there is something.
  PyObject outcome() {
    if (wasCancelled()) {
      throw Errors.raise(CANCELLED_ERROR);
    }
    if (exception != null) {
      throw new Raise(exception);
    }
    return result;
  }

  /// Waits until the future is done; then gives its result, or its exception or `None`.
  static final class Join extends BlockingCall {
    private final ThreadFuture future;
    private final boolean wantsException;

    Join(Asyncio engine, ThreadFuture future, double timeout, boolean wantsException) {
      super(engine, "future.result()");
      this.future = future;
      this.wantsException = wantsException;
      if (timeout >= 0) {
        until(engine.clock().instantAfter(timeout));
      }
    }

    @Override
    @Nullable PyObject tryOnce(Interpreter in, boolean late) {
      if (future.isDone()) {
        if (!wantsException) {
          return future.outcome();
        }
        if (future.wasCancelled()) {
          throw Errors.raise(CANCELLED_ERROR);
        }
        return future.exception == null ? PyNone.NONE : future.exception;
      }
      if (late && deadline() != VirtualClock.NEVER) {
        throw Errors.raise(Exceptions.TIMEOUT_ERROR);
      }
      future.waiting.add(this);
      return null;
    }
  }

  @Override
  public String repr(Interpreter in) {
    String head = "<Future at " + in.address(this) + " state=" + word();
    if (state != State.FINISHED) {
      return head + ">";
    }
    return head
        + (exception == null
            ? " returned " + result.type().simpleName()
            : " raised " + exception.type().simpleName())
        + ">";
  }

  private String word() {
    return switch (state) {
      case PENDING -> "pending";
      case RUNNING -> "running";
      case CANCELLED, CANCELLED_AND_NOTIFIED -> "cancelled";
      case FINISHED -> "finished";
    };
  }
}
