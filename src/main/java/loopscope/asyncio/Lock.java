package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import loopscope.trace.ResourceEvent.Acquired;
import loopscope.trace.ResourceEvent.Released;
import loopscope.trace.ResourceEvent.ResourceKind;
import org.jspecify.annotations.Nullable;

/// A lock that tasks take in the order in which they asked, as CPython's `locks.Lock`.
final class Lock extends Resource {
  static final PyType TYPE =
      PyType.define("Lock", "asyncio.locks")
          .bases(Mixins.CONTEXT_MANAGER, Mixins.LOOP_BOUND)
          .inPython(23)
          .allocate((in, type) -> new Lock(type))
          .methods(Lock::fill)
          .slots(Slot.REPR)
          .attributes()
          .doc(
              "Only one task at a time holds it; the others wait in the order in which they asked.")
          .build();

  /// What the coroutines of `async with` are called.
  static final String ENTER = "_ContextManagerMixin.__aenter__";

  final ArrayDeque<Future> waiters = new ArrayDeque<>();
  private boolean locked;

  Lock(PyType type) {
    super(type);
  }

  private static void fill(TypeBuilder builder) {
    Insides.lock(builder);
    builder
        .method("__init__()", (in, self) -> ((Lock) self).init(in))
        .method("locked()", (in, self) -> PyBool.of(((Lock) self).saysLocked()))
        .method("async acquire()", (in, self) -> new Acquire(in, (Lock) self, PyBool.TRUE))
        .method("release()", (in, self) -> ((Lock) self).release(in))
        .method("_wake_up_first()", (in, self) -> ((Lock) self).wakeFirst(in))
        .method("async __aenter__()", (in, self) -> ((Lock) self).enter(in))
        .methodN("async __aexit__(exc_type, exc, tb)", (in, args) -> ((Lock) args[0]).exit(in));
  }

  private PyObject init(Interpreter in) {
    register(in, ResourceKind.LOCK, 0);
    return PyNone.NONE;
  }

  private Routine enter(Interpreter in) {
    return Overrides.enter(in, this, TYPE, () -> new Acquire(in, this, PyNone.NONE));
  }

  private Routine exit(Interpreter in) {
    return Overrides.exit(in, this, TYPE, () -> release(in));
  }

  /// Whether the program has a method of its own in the place of asyncio's.
  boolean isOverridden(String method) {
    return Overrides.has(this, TYPE, method);
  }

  boolean isLocked() {
    return locked;
  }

  private boolean saysLocked() {
    require("_locked");
    return locked;
  }

  private boolean nobodyWaits() {
    for (Future waiter : waiters) {
      if (!waiter.wasCancelled()) {
        return false;
      }
    }
    return true;
  }

  private void take() {
    locked = true;
    if (number() != null) {
      record(new Acquired(number(), 0, engine().currentTaskId(), engine().line()));
    }
  }

  PyObject release(Interpreter in) {
    if (!saysLocked()) {
      throw Raise.runtimeError("Lock is not acquired.");
    }
    locked = false;
    if (number() != null) {
      record(new Released(number(), 1, engine().currentTaskId(), engine().line()));
    }
    selfWakeFirst(in);
    return PyNone.NONE;
  }

  /// `self._wake_up_first()`.
  private void selfWakeFirst(Interpreter in) {
    if (Overrides.has(this, TYPE, "_wake_up_first")) {
      in.callMethod(this, "_wake_up_first");
    } else {
      wakeFirst(in);
    }
  }

  private PyObject wakeFirst(Interpreter in) {
    Future first = waiters.peekFirst();
    if (first != null && !first.isDone()) {
      first.setResult(in, PyBool.TRUE);
    }
    return PyNone.NONE;
  }

  @Override
  public String repr(Interpreter in) {
    String state = saysLocked() ? "locked" : "unlocked";
    return reprWith(in, waiters.isEmpty() ? state : state + ", waiters:" + waiters.size());
  }

  /// The coroutine of `acquire` and of `async with`.
  static final class Acquire extends Routine {
    private final Lock lock;
    private final PyObject value;
    private @Nullable Future waiter;

    Acquire(Interpreter in, Lock lock, PyObject value) {
      super(in, value == PyNone.NONE ? ENTER : "Lock.acquire");
      this.lock = lock;
      this.value = value;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      Future waited = waiter;
      if (waited == null) {
        if (!lock.saysLocked() && lock.nobodyWaits()) {
          lock.take();
          return done(in, value);
        }
        waiter = lock.loop(in).future(lock.waitFor("acquire"));
        lock.waiters.add(waiter);
        return await(in, waiter);
      }
      lock.waiters.remove(waited);
      if (error != null) {
        if (Errors.isCancellation(error) && !lock.locked) {
          lock.selfWakeFirst(in);
        }
        throw new Raise(error);
      }
      lock.take();
      return done(in, value);
    }
  }
}
