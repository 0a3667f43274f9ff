package loopscope.asyncio;

import java.util.ArrayDeque;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import loopscope.trace.ResourceEvent.Notified;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceId;
import org.jspecify.annotations.Nullable;

/// A lock with a place to wait for news, as CPython's `locks.Condition`.
final class Condition extends Resource {
  static final PyType TYPE =
      PyType.define("Condition", "asyncio.locks")
          .bases(Mixins.CONTEXT_MANAGER, Mixins.LOOP_BOUND)
          .inPython(219)
          .allocate((in, type) -> new Condition(type))
          .methods(Condition::fill)
          .slots(Slot.REPR)
          .attributes()
          .doc("A lock whose holders can wait until they are notified.")
          .build();

  /// The methods of the lock that an instance has as attributes.
  static final List<String> OF_THE_LOCK = List.of("locked", "acquire", "release");

  final ArrayDeque<Future> waiters = new ArrayDeque<>();
  private Lock lock = new Lock(Lock.TYPE);

  /// What the program gave in the place of a lock, such as a semaphore.
  private @Nullable PyObject other;

  Condition(PyType type) {
    super(type);
  }

  private static void fill(TypeBuilder builder) {
    Insides.condition(builder);
    builder
        .method("__init__(lock=None)", (in, self, lock) -> ((Condition) self).init(in, lock))
        .method("async __aenter__()", (in, self) -> ((Condition) self).enter(in))
        .methodN(
            "async __aexit__(exc_type, exc, tb)",
            (in, args) -> new Exit(in, () -> ((Condition) args[0]).release(in)))
        .method("async wait()", (in, self) -> new Waiting(in, (Condition) self))
        .method(
            "async wait_for(predicate)",
            (in, self, predicate) -> new WaitingFor(in, (Condition) self, predicate))
        .method(
            "notify(n=1)",
            (in, self, n) -> {
              Condition condition = (Condition) self;
              condition.requireLocked(in);
              // Nobody looks at the number when nobody waits.
              condition.selfNotify(in, n, condition.waiters.isEmpty() ? 0 : Calls.toLong(in, n));
              return PyNone.NONE;
            })
        .method(
            "_notify(n)",
            (in, self, n) -> {
              ((Condition) self).notifyWaiters(in, Calls.toLong(in, n));
              return PyNone.NONE;
            })
        .method("notify_all()", (in, self) -> ((Condition) self).notifyAll(in));
  }

  private PyObject init(Interpreter in, PyObject given) {
    register(in, ResourceKind.CONDITION, 0);
    lock.belongTo(in, number());
    lockBy(given == PyNone.NONE ? lock : given);
    keepMethods(in);
    return PyNone.NONE;
  }

  /// Notes the methods of the lock as they are now.
  private void keepMethods(Interpreter in) {
    for (String method : OF_THE_LOCK) {
      setOwn(PyStr.of(method), in.getAttribute(given(), method));
    }
  }

  /// Takes a lock, which is asyncio's own where all its methods are.
  private void lockBy(PyObject given) {
    if (given instanceof Lock its && OF_THE_LOCK.stream().noneMatch(its::isOverridden)) {
      lock = its;
    } else {
      other = given;
    }
  }

  /// Sets up a condition that is a piece of another resource.
  static Condition within(Interpreter in, @Nullable ResourceId owner) {
    Condition condition = new Condition(TYPE);
    condition.belongTo(in, owner);
    condition.lock.belongTo(in, null);
    condition.lockBy(condition.lock);
    if (condition.other != null) {
      condition.keepMethods(in);
    }
    return condition;
  }

  /// `_lock`.
  PyObject given() {
    return other == null ? lock : other;
  }

  private boolean isLocked(Interpreter in) {
    require("locked");
    return other == null ? lock.isLocked() : in.isTrue(in.callMethod(this, "locked"));
  }

  /// What `acquire()` gives: the coroutine of whatever the lock is.
  PyObject acquire(Interpreter in) {
    return other == null ? new Lock.Acquire(in, lock, PyBool.TRUE) : in.callMethod(this, "acquire");
  }

  /// `self.release()`, of whatever the lock is.
  PyObject release(Interpreter in) {
    return other == null ? lock.release(in) : in.callMethod(this, "release");
  }

  private Routine enter(Interpreter in) {
    require("acquire");
    return other == null
        ? new Lock.Acquire(in, lock, PyNone.NONE)
        : Overrides.await(in, Lock.ENTER, acquire(in), PyNone.NONE);
  }

  private void requireLocked(Interpreter in) {
    if (!isLocked(in)) {
      throw Raise.runtimeError("cannot notify on un-acquired lock");
    }
  }

  /// `self.notify_all()`.
  void selfNotifyAll(Interpreter in) {
    if (Overrides.has(this, TYPE, "notify_all")) {
      in.callMethod(this, "notify_all");
    } else {
      notifyAll(in);
    }
  }

  private PyObject notifyAll(Interpreter in) {
    PyObject all = PyInt.of(waiters.size());
    require("_waiters");
    if (Overrides.has(this, TYPE, "notify")) {
      return in.callMethod(this, "notify", all);
    }
    requireLocked(in);
    selfNotify(in, all, Long.MAX_VALUE);
    return PyNone.NONE;
  }

  /// `self._notify(n)`.
  private void selfNotify(Interpreter in, PyObject n, long most) {
    if (Overrides.has(this, TYPE, "_notify")) {
      in.callMethod(this, "_notify", n);
    } else {
      notifyWaiters(in, most);
    }
  }

  /// `self.wait()`.
  PyObject waiting(Interpreter in) {
    return Overrides.has(this, TYPE, "wait") ? in.callMethod(this, "wait") : new Waiting(in, this);
  }

  private void notifyWaiters(Interpreter in, long most) {
    int woken = 0;
    int wakeable = 0;
    for (Future waiter : waiters) {
      wakeable += waiter.isDone() ? 0 : 1;
    }
    if (number() != null) {
      record(
          new Notified(
              number(), (int) Math.min(most, wakeable), engine().currentTaskId(), engine().line()));
    }
    for (Future waiter : waiters) {
      if (woken >= most) {
        return;
      }
      if (!waiter.isDone()) {
        woken++;
        waiter.setResult(in, PyBool.FALSE);
      }
    }
  }

  @Override
  public String repr(Interpreter in) {
    String state = isLocked(in) ? "locked" : "unlocked";
    return reprWith(in, waiters.isEmpty() ? state : state + ", waiters:" + waiters.size());
  }

  /// The coroutine of `wait`: gives the lock back, waits, and takes the lock again whatever
  /// happens.
  static final class Waiting extends Routine {
    private final Condition condition;
    private @Nullable Future waiter;
    private boolean woken;
    private @Nullable PyException pending;

    Waiting(Interpreter in, Condition condition) {
      super(in, "Condition.wait");
      this.condition = condition;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      Future waited = waiter;
      if (waited == null) {
        if (!condition.isLocked(in)) {
          throw Raise.runtimeError("cannot wait on un-acquired lock");
        }
        waiter = condition.loop(in).future(condition.waitFor("wait"));
        condition.release(in);
        condition.waiters.add(waiter);
        return await(in, waiter);
      }
      if (!woken) {
        woken = true;
        condition.waiters.remove(waited);
        pending = error;
        handling(error);
        return await(in, condition.acquire(in));
      }
      if (error != null && Errors.isCancellation(error)) {
        pending = error;
        return await(in, condition.acquire(in));
      }
      PyException failure = error == null ? pending : error;
      pending = null;
      if (failure != null) {
        condition.selfNotify(in, PyInt.of(1), 1);
        throw new Raise(failure);
      }
      return done(in, PyBool.TRUE);
    }
  }

  /// The coroutine of `wait_for`.
  private static final class WaitingFor extends Routine {
    private final Condition condition;
    private final PyObject predicate;

    WaitingFor(Interpreter in, Condition condition, PyObject predicate) {
      super(in, "Condition.wait_for");
      this.condition = condition;
      this.predicate = predicate;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (error != null) {
        throw new Raise(error);
      }
      PyObject result = in.call(predicate);
      return in.isTrue(result) ? done(in, result) : await(in, condition.waiting(in));
    }
  }
}
