package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
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

/// A number of places that tasks take in the order in which they asked, as CPython's
/// `locks.Semaphore` and `locks.BoundedSemaphore`.
final class Semaphore extends Resource {
  static final PyType TYPE =
      PyType.define("Semaphore", "asyncio.locks")
          .bases(Mixins.CONTEXT_MANAGER, Mixins.LOOP_BOUND)
          .inPython(352)
          .allocate((in, type) -> new Semaphore(type))
          .methods(Semaphore::fill)
          .slots(Slot.REPR)
          .attributes()
          .doc("Lets as many tasks in at a time as it has places.")
          .build();

  static final PyType BOUNDED =
      PyType.define("BoundedSemaphore", "asyncio.locks")
          .inPython(451)
          .base(TYPE)
          .allocate((in, type) -> new Semaphore(type))
          .methods(Semaphore::fillBounded)
          .attributes()
          .doc("A semaphore that refuses to be released more often than it was acquired.")
          .build();

  /// Those who wait or were woken and did not run yet.
  final ArrayDeque<Future> waiters = new ArrayDeque<>();

  /// Those of them who may still be woken; the ones at its head may be done already.
  private final ArrayDeque<Future> sleeping = new ArrayDeque<>();

  long free;
  long bound = Long.MAX_VALUE;

  /// What it began with where that is no plain integer, and how many places that was.
  private @Nullable PyObject odd;

  private long first;
  private double fraction;

  Semaphore(PyType type) {
    super(type);
  }

  private static void fill(TypeBuilder builder) {
    Insides.semaphore(builder);
    builder
        .method(
            "__init__(value=1)",
            (in, self, value) -> ((Semaphore) self).init(in, value, false, ResourceKind.SEMAPHORE))
        .method("locked()", (in, self) -> PyBool.of(((Semaphore) self).isLocked()))
        .method("async acquire()", (in, self) -> new Acquire(in, (Semaphore) self, PyBool.TRUE))
        .method("release()", (in, self) -> ((Semaphore) self).release(in))
        .method("_wake_up_next()", (in, self) -> PyBool.of(((Semaphore) self).wakeNext(in)))
        .method("async __aenter__()", (in, self) -> ((Semaphore) self).enter(in))
        .methodN(
            "async __aexit__(exc_type, exc, tb)", (in, args) -> ((Semaphore) args[0]).exit(in));
  }

  private static void fillBounded(TypeBuilder builder) {
    Insides.boundedSemaphore(builder);
    builder
        .method(
            "__init__(value=1)",
            (in, self, value) ->
                ((Semaphore) self).init(in, value, true, ResourceKind.BOUNDED_SEMAPHORE))
        .method("release()", (in, self) -> ((Semaphore) self).releaseWithinBound(in));
  }

  private PyObject init(Interpreter in, PyObject value, boolean bounded, ResourceKind kind) {
    if (in.isTrue(in.compare(CompareOp.LT, value, PyInt.ZERO))) {
      throw Raise.valueError("Semaphore initial value must be >= 0");
    }
    if (value instanceof PyFloat number) {
      free = (long) number.value;
      fraction = number.value - free;
    } else {
      free = Calls.toLong(in, value);
    }
    first = free;
    odd = value.type() == PyInt.TYPE ? null : value;
    bound = bounded ? free : Long.MAX_VALUE;
    register(in, kind, (int) Math.min(free, Integer.MAX_VALUE));
    return PyNone.NONE;
  }

  private Routine enter(Interpreter in) {
    return Overrides.enter(in, this, TYPE, () -> new Acquire(in, this, PyNone.NONE));
  }

  private Routine exit(Interpreter in) {
    return Overrides.exit(
        in,
        this,
        TYPE,
        () -> {
          if (type.isSubtypeOf(BOUNDED)) {
            releaseWithinBound(in);
          } else {
            release(in);
          }
        });
  }

  /// `self.locked()`.
  private boolean saysLocked(Interpreter in) {
    return Overrides.has(this, TYPE, "locked") ? Overrides.says(in, this, "locked") : isLocked();
  }

  private boolean isLocked() {
    require("_value");
    if (free == 0 && fraction == 0) {
      return true;
    }
    for (Future waiter : waiters) {
      if (!waiter.wasCancelled()) {
        return true;
      }
    }
    return false;
  }

  /// `_value`: places left, as the number that began it makes it.
  PyObject value() {
    PyObject given = odd;
    return given == null
        ? PyInt.of(free)
        : free == first
            ? given
            : given instanceof PyFloat number
                ? new PyFloat(number.value + (free - first))
                : PyInt.of(free);
  }

  private boolean hasRoom() {
    return free > 0 || (free == 0 && fraction > 0);
  }

  private void taken() {
    if (number() != null) {
      record(new Acquired(number(), (int) free, engine().currentTaskId(), engine().line()));
    }
  }

  /// `BoundedSemaphore.release`, which calls that of its base class.
  private PyObject releaseWithinBound(Interpreter in) {
    require("_value");
    if (free >= bound) {
      throw Raise.valueError("BoundedSemaphore released too many times");
    }
    return Overrides.above(in, TYPE, "release", this);
  }

  private PyObject release(Interpreter in) {
    require("_value");
    free++;
    if (number() != null) {
      record(new Released(number(), (int) free, engine().currentTaskId(), engine().line()));
    }
    selfWakeNext(in);
    return PyNone.NONE;
  }

  /// `self._wake_up_next()`.
  private boolean selfWakeNext(Interpreter in) {
    return Overrides.has(this, TYPE, "_wake_up_next")
        ? Overrides.says(in, this, "_wake_up_next")
        : wakeNext(in);
  }

  private boolean wakeNext(Interpreter in) {
    for (Future waiter = sleeping.poll(); waiter != null; waiter = sleeping.poll()) {
      if (!waiter.isDone()) {
        free--;
        waiter.setResult(in, PyBool.TRUE);
        return true;
      }
    }
    return false;
  }

  @Override
  public String repr(Interpreter in) {
    String state = saysLocked(in) ? "locked" : "unlocked, value:" + in.repr(value());
    return reprWith(in, waiters.isEmpty() ? state : state + ", waiters:" + waiters.size());
  }

  /// The coroutine of `acquire` and of `async with`.
  private static final class Acquire extends Routine {
    private final Semaphore semaphore;
    private final PyObject value;
    private @Nullable Future waiter;

    Acquire(Interpreter in, Semaphore semaphore, PyObject value) {
      super(in, value == PyNone.NONE ? Lock.ENTER : "Semaphore.acquire");
      this.semaphore = semaphore;
      this.value = value;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      Future waited = waiter;
      if (waited == null) {
        if (!semaphore.saysLocked(in)) {
          semaphore.free--;
          semaphore.taken();
          return done(in, value);
        }
        waiter = semaphore.loop(in).future(semaphore.waitFor("acquire"));
        semaphore.waiters.add(waiter);
        semaphore.sleeping.add(waiter);
        return await(in, waiter);
      }
      semaphore.waiters.remove(waited);
      if (error != null
          && Errors.isCancellation(error)
          && waited.isDone()
          && !waited.wasCancelled()) {
        semaphore.free++;
      }
      while (semaphore.hasRoom() && semaphore.selfWakeNext(in)) {}
      if (error != null) {
        throw new Raise(error);
      }
      semaphore.taken();
      return done(in, value);
    }
  }
}
