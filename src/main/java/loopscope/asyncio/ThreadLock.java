package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import loopscope.loop.VirtualClock;
import org.jspecify.annotations.Nullable;

/// A lock between threads, as `_thread.lock` and `_thread.RLock`. Who waits longest gets it next.
final class ThreadLock extends PyInstance {
  static final PyType TYPE =
      PyType.define("lock", "_thread")
          .fullyCalled()
          .allocate((in, type) -> new ThreadLock(type, false))
          .methods(ThreadLock::fill)
          .slots(Slot.REPR)
          .sealed()
          .build();

  static final PyType REENTRANT =
      PyType.define("RLock", "_thread")
          .fullyCalled()
          .allocate((in, type) -> new ThreadLock(type, true))
          .methods(ThreadLock::fillReentrant)
          .slots(Slot.REPR)
          .build();

  private final ArrayDeque<Acquire> waiting = new ArrayDeque<>();
  private final boolean reentrant;
  private boolean locked;
  private @Nullable SimThread owner;
  private int depth;

  private ThreadLock(PyType type, boolean reentrant) {
    super(type);
    this.reentrant = reentrant;
  }

  private static void fill(TypeBuilder builder) {
    shared(builder);
    builder
        .constructor("(*args, **kwargs)", ThreadLock::make)
        .method("acquire_lock(blocking=True, timeout=-1)", ThreadLock::acquire)
        .method("release_lock()", (in, self) -> ((ThreadLock) self).release(in))
        .method("locked_lock()", (in, self) -> PyBool.of(((ThreadLock) self).locked));
  }

  private static PyObject make(Interpreter in, PyObject[] args) {
    int given = ((PyTuple) args[1]).items.length;
    if (((PyDict) args[2]).size() > 0) {
      throw Raise.typeError("lock() takes no keyword arguments");
    }
    if (given > 0) {
      throw Raise.typeError("lock expected 0 arguments, got " + given);
    }
    return new ThreadLock((PyType) args[0], false);
  }

  private static void fillReentrant(TypeBuilder builder) {
    shared(builder);
    builder
        .method("_is_owned()", (in, self) -> PyBool.of(((ThreadLock) self).isOwned(Asyncio.of(in))))
        .method("_recursion_count()", (in, self) -> ((ThreadLock) self).recursion(Asyncio.of(in)))
        .method("_release_save()", (in, self) -> ((ThreadLock) self).releaseAll(in))
        .methodN(
            "_acquire_restore(state)",
            (in, args) -> ((ThreadLock) args[0]).acquireAgain(in, args[1]));
  }

  private static void shared(TypeBuilder builder) {
    builder
        .method("acquire(blocking=True, timeout=-1)", ThreadLock::acquire)
        .method("locked()", (in, self) -> PyBool.of(((ThreadLock) self).locked))
        .method("release()", (in, self) -> ((ThreadLock) self).release(in))
        .method("__reduce_ex__(protocol, /)", ThreadLock::cannotCopy)
        .method("__enter__()", (in, self) -> acquire(in, self, PyBool.TRUE, PyInt.MINUS_ONE))
        .methodN("__exit__(*exc)", (in, args) -> ((ThreadLock) args[0]).release(in));
  }

  private static PyObject cannotCopy(Interpreter in, PyObject self, PyObject protocol) {
    throw Raise.typeError("cannot pickle '" + self.type().name() + "' object");
  }

  private boolean isOwned(Asyncio engine) {
    return locked && owner == engine.currentSimulated();
  }

  private static PyObject acquire(
      Interpreter in, PyObject self, PyObject blocking, PyObject timeout) {
    ThreadLock lock = (ThreadLock) self;
    Asyncio engine = Asyncio.of(in);
    double seconds = seconds(in, timeout);
    if (!in.isTrue(blocking)) {
      if (seconds != -1) {
        throw Raise.valueError("can't specify a timeout for a non-blocking call");
      }
      return PyBool.of(lock.tryAcquire(engine));
    }
    if (seconds < 0 && seconds != -1) {
      throw Raise.valueError("timeout value must be a non-negative number");
    }
    if (lock.tryAcquire(engine)) {
      return PyBool.TRUE;
    }
    return in.block(new Acquire(engine, lock, seconds, 1));
  }

  private static double seconds(Interpreter in, PyObject timeout) {
    if (!(timeout instanceof PyFloat number)) {
      if (in.indexOrNull(timeout) == null) {
        throw Raise.typeError(
            "'" + timeout.type().name() + "' object cannot be interpreted as an integer or float");
      }
      return Calls.toDouble(in, timeout);
    }
    if (Double.isNaN(number.value)) {
      throw Raise.valueError("Invalid value NaN (not a number)");
    }
    if (Math.abs(number.value) > VirtualClock.NEVER / 1e9) {
      throw Raise.of(Exceptions.OVERFLOW_ERROR, "timestamp out of range for platform time_t");
    }
    return number.value;
  }

  private boolean tryAcquire(Asyncio engine) {
    if (reentrant && isOwned(engine)) {
      depth++;
      return true;
    }
    if (locked) {
      return false;
    }
    take(engine, 1);
    return true;
  }

  private void take(Asyncio engine, int times) {
    locked = true;
    owner = engine.currentSimulated();
    depth = times;
  }

  private PyObject release(Interpreter in) {
    if (reentrant && !isOwned(Asyncio.of(in))) {
      throw Raise.of(Exceptions.RUNTIME_ERROR, "cannot release un-acquired lock");
    }
    if (!locked) {
      throw Raise.of(Exceptions.RUNTIME_ERROR, "release unlocked lock");
    }
    depth--;
    if (depth <= 0) {
      free();
    }
    return PyNone.NONE;
  }

  private void free() {
    locked = false;
    owner = null;
    depth = 0;
    Acquire next = waiting.peek();
    if (next != null) {
      next.wake();
    }
  }

  private PyObject recursion(Asyncio engine) {
    return PyInt.of(isOwned(engine) ? depth : 0);
  }

  private PyObject releaseAll(Interpreter in) {
    if (!isOwned(Asyncio.of(in))) {
      throw Raise.of(Exceptions.RUNTIME_ERROR, "cannot release un-acquired lock");
    }
    int held = depth;
    free();
    return PyInt.of(held);
  }

  private PyObject acquireAgain(Interpreter in, PyObject state) {
    Asyncio engine = Asyncio.of(in);
    int times = (int) Calls.toLong(in, state);
    if (!locked) {
      take(engine, times);
      return PyNone.NONE;
    }
    return in.block(new Acquire(engine, this, -1, times));
  }

  @Override
  public String repr(Interpreter in) {
    return "<"
        + (locked ? "locked" : "unlocked")
        + " "
        + type.displayName()
        + " object"
        + (reentrant ? " owner=" + ownerIdent() + " count=" + depth : "")
        + " at "
        + in.address(this)
        + ">";
  }

  private long ownerIdent() {
    return locked ? ThreadModule.ident(owner) : 0;
  }

  /// A thread that waits for the lock.
  private static final class Acquire extends BlockingCall {
    private final ThreadLock lock;
    private final int times;

    Acquire(Asyncio engine, ThreadLock lock, double timeout, int times) {
      super(engine, "lock.acquire()");
      this.lock = lock;
      this.times = times;
      within(timeout);
    }

    @Override
    @Nullable PyObject tryOnce(Interpreter in, boolean late) {
      Acquire first = lock.waiting.peek();
      if (!lock.locked && (first == null || first == this)) {
        lock.waiting.remove(this);
        lock.take(engine(), times);
        return PyBool.TRUE;
      }
      if (late && deadline() != VirtualClock.NEVER) {
        lock.waiting.remove(this);
        return PyBool.FALSE;
      }
      if (!lock.waiting.contains(this)) {
        lock.waiting.add(this);
      }
      return null;
    }
  }
}
