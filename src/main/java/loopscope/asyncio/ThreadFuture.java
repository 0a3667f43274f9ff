package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
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

  /// What the errors of this package have in common.
  static final PyType ERROR =
      PyType.define("Error", "concurrent.futures._base")
          .inPython()
          .base(Exceptions.EXCEPTION)
          .attributes()
          .build();

  static final PyType CANCELLED_ERROR =
      PyType.define("CancelledError", "concurrent.futures._base")
          .inPython()
          .base(ERROR)
          .attributes()
          .build();

  static final PyType INVALID_STATE =
      PyType.define("InvalidStateError", "concurrent.futures._base")
          .inPython()
          .base(ERROR)
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
  private final List<PyObject> watchers = new ArrayList<>();
  private State state = State.PENDING;
  private PyObject result = PyNone.NONE;
  private @Nullable PyException exception;
  private @Nullable PyObject given;
  private @Nullable PyObject condition;
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
  boolean setRunning(Interpreter in) {
    if (state == State.CANCELLED) {
      state = State.CANCELLED_AND_NOTIFIED;
      tellWatchers(in);
      return false;
    }
    if (state != State.PENDING) {
      PyInt who = PyInt.of(in.identity(this));
      PyStr what = PyStr.of(state.toString());
      LibraryLog.STATE.say(
          in,
          "Future %s in unexpected state: %s",
          null,
          () -> "Future " + in.identity(this) + " in unexpected state: " + state,
          who,
          what);
      throw Raise.runtimeError("Future in unexpected state");
    }
    state = State.RUNNING;
    return true;
  }

  /// What `set_exception` got, which may be anything: an error when it is raised.
  void fail(Interpreter in, PyObject anything) {
    given = anything;
    finish(in, PyNone.NONE, raised(in, anything));
  }

  /// What is raised for something that stands where an exception should.
  static PyException raised(Interpreter in, PyObject anything) {
    if (anything instanceof PyType type && type.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      PyObject made = in.call(type);
      return made instanceof PyException error
          ? error
          : Raise.typeError(
                  "calling "
                      + in.repr(type)
                      + " should have returned an instance of BaseException, not "
                      + in.repr(made.type()))
              .exception;
    }
    if (anything instanceof PyException error) {
      return error;
    }
    return Raise.typeError("exceptions must derive from BaseException").exception;
  }

  void finish(Interpreter in, PyObject value, @Nullable PyException error) {
    result = value;
    exception = error;
    state = State.FINISHED;
    tellWatchers(in);
    settled();
  }

  /// Whether an executor knows that the future is done: those that `wait` for it do not see a
  /// cancellation before.
  boolean isSettled() {
    return state == State.FINISHED || state == State.CANCELLED_AND_NOTIFIED;
  }

  /// Adds a function without arguments that is called once the future is settled.
  void watch(PyObject watcher) {
    watchers.add(watcher);
  }

  private void tellWatchers(Interpreter in) {
    List<PyObject> told = List.copyOf(watchers);
    watchers.clear();
    told.forEach(in::call);
  }

  /// Another state without any of what follows from it, except that those who wait look again.
  void setState(State other) {
    state = other;
    wakeWaiting();
  }

  void setResult(PyObject value) {
    result = value;
  }

  void setException(@Nullable PyObject anything, @Nullable PyException error) {
    given = anything;
    exception = error;
  }

  /// The condition that CPython's future tells those who wait, made when somebody asks for it.
  PyObject condition(Interpreter in) {
    PyObject made = condition;
    if (made == null) {
      made = in.callMethod(in.modules().load("threading"), "Condition");
      condition = made;
    }
    return made;
  }

  List<Consumer<ThreadFuture>> callbacks() {
    return callbacks;
  }

  private void wakeWaiting() {
    for (BlockingCall call : List.copyOf(waiting)) {
      call.wake();
    }
    waiting.clear();
  }

  private void settled() {
    wakeWaiting();
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

  /// Adds a call that is woken when the future is done.
  void addWaiting(BlockingCall call) {
    waiting.add(call);
  }

  /// What was given as the exception, or `None`.
  PyObject failure() {
    return given != null ? given : exception == null ? PyNone.NONE : exception;
  }

  @Override
  public String repr(Interpreter in) {
    String head = "<" + type.simpleName() + " at " + in.address(this) + " state=" + word();
    if (state != State.FINISHED) {
      return head + ">";
    }
    return head
        + (exception == null
            ? " returned " + result.type().simpleName()
            : " raised " + failure().type().simpleName())
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
