package loopscope.asyncio;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.loop.Handle;
import loopscope.trace.TaskId;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// The calls that asyncio makes on an event loop of which the program may have overridden methods:
/// its class is the program's, or the loop was given methods of its own. As in CPython every call
/// then goes through the loop's attributes; other loops are spared that.
///
/// What a call is for is on offer meanwhile: when it reaches asyncio's own method as it was made,
/// the very handle or future is taken that knows whom it wakes and why, so that the trace tells as
/// much as ever.
final class LoopCalls {
  /// The methods that asyncio calls on loops.
  private static final String NAMES =
      " call_soon call_soon_threadsafe call_later call_at create_task create_future time stop close"
          + " run_forever run_until_complete _run_once call_exception_handler get_debug"
          + " default_exception_handler shutdown_asyncgens shutdown_default_executor set_debug _check_closed ";

  /// The one argument that asyncio passes by name.
  static final PyStr[] CONTEXT = {PyStr.of("context")};

  private final Loop loop;
  private final Interpreter in;
  private @Nullable Offer offer;
  private @Nullable Future wanted;

  LoopCalls(Loop loop) {
    this.loop = loop;
    this.in = loop.engine().in();
  }

  /// Whether asyncio calls a method of this name on loops.
  static boolean names(String name) {
    return NAMES.contains(" " + name + " ");
  }

  /// A handle that is to be queued or armed, and how the call that asks for it reads.
  ///
  /// @param purpose what a timer is for
  /// @param owner the task on whose behalf
  record Offer(
      Handle handle,
      PyObject callback,
      PyObject[] args,
      @Nullable Context context,
      WakeCause cause,
      String purpose,
      @Nullable TaskId owner) {
    /// Queues the handle; gives what the program sees of it.
    CallbackHandle queue(Loop loop) {
      if (handle instanceof InternalHandle internal) {
        internal.enqueue(cause);
      } else {
        loop.enqueue(handle, cause);
      }
      return shown(loop, Double.NaN);
    }

    /// Arms the handle as a timer; gives what the program sees of it.
    CallbackHandle arm(Loop loop, long deadline) {
      if (handle instanceof InternalHandle internal) {
        internal.arm(deadline, purpose, owner);
      } else {
        loop.callAt(handle, deadline, purpose, owner);
      }
      return shown(loop, deadline / 1e9);
    }

    private CallbackHandle shown(Loop loop, double when) {
      Interpreter in = loop.engine().in();
      return handle instanceof CallbackHandle its
          ? its
          : CallbackHandle.shown(
              loop,
              callback,
              args,
              context == null ? Context.current(in).copy() : context,
              when,
              handle);
    }
  }

  /// Whether a method is another than asyncio's.
  boolean overrides(String method) {
    return loop.getOwn(PyStr.of(method)) != null || Overrides.has(loop, Loop.TYPE, method);
  }

  /// Calls a method of the loop.
  PyObject call(String method, PyObject... args) {
    return made(in.getAttribute(loop, method), args, PyStr.NO_NAMES);
  }

  /// Makes a call, which may come in the middle of a step whose outcome already lies ready.
  private PyObject made(PyObject method, PyObject[] args, PyStr[] names) {
    PyObject outcome = in.stepValue();
    // The loop holds the handle that comes back, and lets go of it in its time.
    int before = in.finalization().handedOut.holdsNothing();
    try {
      return in.callNamed(method, args, names);
    } finally {
      in.finalization().handedOut.holdsAsBefore(before);
      in.returned(outcome);
    }
  }

  /// `loop.call_soon(callback, *args, context=context)` for a handle.
  PyObject soon(Handle handle, WakeCause cause) {
    return offering("call_soon", null, offer(handle, cause, "", null));
  }

  /// `loop.call_soon_threadsafe(callback, *args)` for a handle.
  PyObject soonThreadsafe(Handle handle, WakeCause cause) {
    return offering("call_soon_threadsafe", null, offer(handle, cause, "", null));
  }

  /// `loop.call_at(when, callback, *args)`.
  PyObject at(Handle handle, PyObject when, String purpose, @Nullable TaskId owner) {
    return offering("call_at", when, offer(handle, WakeCause.SCHEDULED, purpose, owner));
  }

  /// `loop.call_later(delay, callback, *args)`.
  PyObject later(Handle handle, PyObject delay, String purpose, @Nullable TaskId owner) {
    return offering("call_later", delay, offer(handle, WakeCause.SCHEDULED, purpose, owner));
  }

  /// `self.call_at(when, callback, *args, context=context)`, as `call_later` has it.
  PyObject at(PyObject when, PyObject callback, PyObject[] args, PyObject context) {
    PyObject[] all = new PyObject[args.length + 3];
    all[0] = when;
    all[1] = callback;
    System.arraycopy(args, 0, all, 2, args.length);
    all[all.length - 1] = context;
    return made(in.getAttribute(loop, "call_at"), all, CONTEXT);
  }

  private Offer offer(Handle handle, WakeCause cause, String purpose, @Nullable TaskId owner) {
    return new Offer(
        handle,
        LibraryCallable.of(in, handle),
        LibraryCallable.arguments(handle),
        LibraryCallable.context(in, handle),
        cause,
        purpose,
        owner);
  }

  private PyObject offering(String method, @Nullable PyObject first, Offer made) {
    int before = first == null ? 1 : 2;
    PyObject[] rest = made.args;
    PyObject[] all = new PyObject[before + rest.length + (made.context == null ? 0 : 1)];
    if (first != null) {
      all[0] = first;
    }
    all[before - 1] = made.callback;
    System.arraycopy(rest, 0, all, before, rest.length);
    PyStr[] names = PyStr.NO_NAMES;
    if (made.context != null) {
      all[all.length - 1] = made.context;
      names = CONTEXT;
    }
    Offer outer = offer;
    offer = made;
    try {
      return made(in.getAttribute(loop, method), all, names);
    } finally {
      offer = outer;
    }
  }

  /// What is on offer when a call is made for just that; it is taken once.
  @Nullable Offer take(PyObject callback, PyObject[] args, PyObject context) {
    Offer made = offer;
    if (made == null
        || made.callback != callback
        || !Arrays.equals(made.args, args)
        || context != (made.context == null ? PyNone.NONE : made.context)) {
      return null;
    }
    offer = null;
    return made;
  }

  /// `loop.create_future()` where asyncio has made the future that it wants.
  Future future(Future made) {
    Future outer = wanted;
    wanted = made;
    try {
      if (call("create_future") instanceof Future future) {
        return future;
      }
      throw Raise.typeError("create_future() has to give an asyncio.Future here");
    } finally {
      wanted = outer;
    }
  }

  /// The future that asyncio wants, if it is asyncio that asks for one; given out once.
  @Nullable Future takeFuture() {
    Future made = wanted;
    wanted = null;
    return made;
  }

  /// `loop.time()`.
  double time() {
    PyObject time = call("time");
    return time instanceof PyFloat number
        ? number.value
        : time instanceof PyInt whole ? whole.asDouble() : Calls.toDouble(in, time);
  }
}
