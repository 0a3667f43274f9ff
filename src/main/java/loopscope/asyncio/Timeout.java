package loopscope.asyncio;

import java.util.Locale;
import java.util.Objects;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import loopscope.loop.VirtualClock;
import loopscope.trace.ScopeId;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.TaskEvent.TimeoutEntered;
import loopscope.trace.TaskEvent.TimeoutExited;
import loopscope.trace.TaskEvent.TimeoutExpired;
import loopscope.trace.TaskEvent.TimeoutRescheduled;
import loopscope.trace.VirtualTime;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// A block that is cancelled when it takes too long, as CPython's `timeouts.Timeout`.
final class Timeout extends PyInstance {
  static final PyType TYPE =
      PyType.define("Timeout", "asyncio.timeouts")
          .inPython(25)
          .allocate((in, type) -> new Timeout(type))
          .methods(Timeout::fill)
          .slots(Slot.REPR)
          .attributes()
          .doc("A block that is cancelled when its time is over.")
          .build();

  enum State {
    CREATED("created"),
    ENTERED("active"),
    EXPIRING("expiring"),
    EXPIRED("expired"),
    EXITED("finished");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }

  State state = State.CREATED;
  PyObject when = PyNone.NONE;
  private String purpose = "timeout";
  private String around = "";
  @Nullable Task task;
  private @Nullable ScopeId scope;
  private @Nullable Alarm alarm;
  private int cancelRequestsBefore;

  Timeout(PyType type) {
    super(type);
  }

  /// A timeout with a deadline on the loop's clock, or `None`; `purpose` is what its timer says,
  /// `around` the call that it guards.
  static Timeout of(Interpreter in, PyObject when, String purpose, String around) {
    Timeout timeout = new Timeout(TYPE);
    timeout.when = when;
    timeout.purpose = purpose;
    timeout.around = around;
    if (Overrides.has(timeout, TYPE, "__init__")) {
      in.callMethod(timeout, "__init__", when);
    }
    return timeout;
  }

  private static void fill(TypeBuilder builder) {
    Insides.timeout(builder)
        .methodN("__init__(when)", (in, args) -> ((Timeout) args[0]).init(args[1]))
        .method("when()", (in, self) -> ((Timeout) self).when)
        .method("reschedule(when)", (in, self, when) -> ((Timeout) self).reschedule(in, when))
        .method("expired()", (in, self) -> PyBool.of(((Timeout) self).isExpired()))
        .method(
            "_on_timeout()",
            (in, self) -> {
              ((Timeout) self).onTimeout();
              return PyNone.NONE;
            })
        .method("async __aenter__()", (in, self) -> TimeoutBlock.enter(in, (Timeout) self))
        .methodN(
            "async __aexit__(exc_type, exc_val, exc_tb)",
            (in, args) -> TimeoutBlock.leave(in, (Timeout) args[0], args[2]));
  }

  private PyObject init(PyObject given) {
    when = given;
    return PyNone.NONE;
  }

  private boolean isExpired() {
    return state == State.EXPIRING || state == State.EXPIRED;
  }

  private Task owner() {
    if (task == null) {
      throw new IllegalStateException("the timeout was not entered");
    }
    return task;
  }

  private ScopeId scope() {
    if (scope == null) {
      throw new IllegalStateException("the timeout was not entered");
    }
    return scope;
  }

  /// Enters the block in the running task.
  void enter(Interpreter in) {
    if (state != State.CREATED) {
      throw Raise.runtimeError("Timeout has already been entered");
    }
    Task current = Loop.running(in).currentTask();
    if (current == null) {
      throw Raise.runtimeError("Timeout should be used inside a task");
    }
    Asyncio engine = current.loop().engine();
    state = State.ENTERED;
    task = current;
    cancelRequestsBefore = FutureCalls.cancelling(current);
    scope = engine.numbers().nextScope();
    engine.record(new TimeoutEntered(current.task(), scope, deadline(in), around, engine.line()));
    if (Overrides.has(this, TYPE, "reschedule")) {
      in.callMethod(this, "reschedule", when);
    } else {
      arm(in);
    }
  }

  private @Nullable VirtualTime deadline(Interpreter in) {
    return when == PyNone.NONE
        ? null
        : new VirtualTime(VirtualClock.instantAt(Seconds.of(in, when, "<= now")));
  }

  private PyObject reschedule(Interpreter in, PyObject newWhen) {
    if (state == State.CREATED) {
      throw Raise.runtimeError("Timeout has not been entered");
    }
    if (state != State.ENTERED) {
      throw Raise.runtimeError("Cannot change state of " + state.word + " Timeout");
    }
    when = newWhen;
    if (alarm != null) {
      alarm.cancel();
    }
    purpose = "timeout";
    owner().loop().engine().record(new TimeoutRescheduled(owner().task(), scope(), deadline(in)));
    arm(in);
    return PyNone.NONE;
  }

  private void arm(Interpreter in) {
    alarm = null;
    if (when == PyNone.NONE) {
      return;
    }
    Loop loop = Loop.running(in);
    double seconds = Seconds.of(in, when, "<= now");
    if (Double.isNaN(seconds)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    Alarm next = new Alarm(in, loop, this);
    alarm = next;
    if (seconds <= loop.seconds()) {
      next.soon(WakeCause.SCHEDULED);
    } else {
      next.at(when, seconds, purpose, owner().task());
    }
  }

  /// The timer as the program sees it, or `None`.
  PyObject timer(Interpreter in) {
    if (alarm == null) {
      return PyNone.NONE;
    }
    Loop loop = owner().loop();
    double seconds = Seconds.of(in, when, "<= now");
    return QueuedHandles.shown(in, loop, alarm, seconds <= loop.seconds() ? Double.NaN : seconds);
  }

  private void onTimeout() {
    Asyncio engine = owner().loop().engine();
    engine.record(new TimeoutExpired(owner().task(), scope()));
    Canceller before = engine.cancelOnBehalfOf(new Canceller.ByTimeout(scope()));
    try {
      FutureCalls.cancel(owner(), null);
    } finally {
      engine.restoreCanceller(before);
    }
    state = State.EXPIRING;
    alarm = null;
  }

  /// Leaves the block with an exception or null; raises `TimeoutError` when it was this timeout
  /// that cancelled it.
  void exit(@Nullable PyException error) {
    if (state != State.ENTERED && state != State.EXPIRING) {
      throw Raise.of(Exceptions.ASSERTION_ERROR);
    }
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
    boolean raises = false;
    if (state == State.EXPIRING) {
      state = State.EXPIRED;
      if (FutureCalls.uncancel(owner()) <= cancelRequestsBefore && error != null) {
        raises = Errors.isCancellation(error);
        if (!raises) {
          Groups.insertTimeoutErrors(error);
        }
      }
    } else if (state == State.ENTERED) {
      state = State.EXITED;
    }
    Task its = owner();
    its.loop().engine().record(new TimeoutExited(its.task(), scope(), raises));
    if (raises) {
      PyException overdue = new PyException(Exceptions.TIMEOUT_ERROR);
      overdue.cause = error;
      overdue.context = error;
      overdue.suppressContext = true;
      throw new Raise(overdue);
    }
  }

  @Override
  public String repr(Interpreter in) {
    String text = "<Timeout [" + state.word.toLowerCase(Locale.ROOT) + "]";
    if (state == State.ENTERED) {
      text += " when=" + (when == PyNone.NONE ? "None" : Seconds.rounded(in, when));
    }
    return text + ">";
  }

  /// The handle that expires the timeout.
  private static final class Alarm extends InternalHandle {
    private @Nullable Timeout timeout;

    /// `self._on_timeout` where that is the program's.
    private @Nullable PyObject callback;

    Alarm(Interpreter in, Loop loop, Timeout timeout) {
      super(loop);
      this.timeout = timeout;
      if (Overrides.has(timeout, TYPE, "_on_timeout")) {
        callback = in.getAttribute(timeout, "_on_timeout");
      }
    }

    @Override
    public String label() {
      PyObject own = callback;
      return own == null ? "Timeout._on_timeout" : CallableText.tickName(loop.engine().in(), own);
    }

    @Override
    @Nullable PyObject owner() {
      return timeout;
    }

    @Override
    void call() {
      PyObject own = callback;
      if (own == null) {
        Objects.requireNonNull(timeout).onTimeout();
      } else {
        loop.engine().in().call(own);
      }
    }

    @Override
    void forget() {
      timeout = null;
      callback = null;
    }
  }
}
