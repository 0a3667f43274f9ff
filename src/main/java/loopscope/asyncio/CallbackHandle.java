package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import loopscope.loop.Handle;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.TaskId;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// A call that the program scheduled, as CPython's `events.Handle` and `events.TimerHandle`.
final class CallbackHandle extends PyInstance implements Handle {
  static final PyType TYPE =
      PyType.define("Handle", "asyncio.events")
          .inPython(34)
          .methods(CallbackHandle::fill)
          .slots(Slot.REPR)
          .doc("A call that the event loop is to make.")
          .build();

  /// What `call_soon_threadsafe` gives.
  static final PyType THREADSAFE =
      PyType.define("_ThreadSafeHandle", "asyncio.events").inPython().base(TYPE).build();

  static final PyType TIMER =
      PyType.define("TimerHandle", "asyncio.events")
          .inPython()
          .base(TYPE)
          .methods(CallbackHandle::fillTimer)
          .slots(Slot.REPR, Slot.EQ, Slot.LT, Slot.LE, Slot.GT, Slot.GE, Slot.HASH)
          .doc("A call that the event loop is to make at some time.")
          .build();

  final Loop loop;
  final Context context;
  private final String name;
  private @Nullable PyObject callback;
  PyObject[] args;
  private @Nullable HandleId id;
  final double when;
  private @Nullable PyObject given; // The deadline where it is no float.
  private @Nullable SourceTrace origin;

  /// The repr of a cancelled handle in debug mode, which forgets nothing.
  private @Nullable String lastText;

  private @Nullable Handle inner; // One of asyncio's own that this one shows.
  private boolean cancelled;
  boolean armed;
  private boolean waiting = true;

  CallbackHandle(Loop loop, PyObject callback, PyObject[] args, Context context) {
    this(TYPE, loop, callback, args, context, 0);
  }

  /// A call that another thread may cancel.
  static CallbackHandle threadsafe(Loop loop, PyObject callback, PyObject[] args, Context context) {
    return new CallbackHandle(THREADSAFE, loop, callback, args, context, 0);
  }

  private CallbackHandle(
      PyType type, Loop loop, PyObject callback, PyObject[] args, Context context, double when) {
    super(type);
    this.loop = loop;
    this.callback = callback;
    this.args = args;
    this.context = context;
    this.when = when;
    this.name = CallableText.tickName(loop.engine().in(), callback);
  }

  /// A timer for `when` seconds on the loop's clock, not armed yet.
  static CallbackHandle timer(
      Loop loop, PyObject callback, PyObject[] args, Context context, double when) {
    CallbackHandle handle = new CallbackHandle(TIMER, loop, callback, args, context, when);
    handle.armed = true;
    return handle;
  }

  /// How programs see one of asyncio's own calls, for `when` seconds or, where that is no number,
  /// for now.
  static CallbackHandle shown(
      Loop loop, PyObject callback, PyObject[] args, Context context, double when, Handle handle) {
    CallbackHandle shown =
        new CallbackHandle(Double.isNaN(when) ? TYPE : TIMER, loop, callback, args, context, when);
    shown.inner = handle;
    shown.waiting = false;
    shown.cancelled = handle.isCancelled();
    if (shown.cancelled) {
      shown.callback = null;
    }
    return shown;
  }

  private static void fill(TypeBuilder builder) {
    Insides.handle(builder)
        .constructor("(callback, args, loop, context=None)", (in, args) -> make(in, args, 1, 0))
        .method("cancel()", (in, self) -> ((CallbackHandle) self).cancel())
        .method("cancelled()", (in, self) -> PyBool.of(((CallbackHandle) self).cancelled))
        .method("get_context()", (in, self) -> ((CallbackHandle) self).context)
        .property(
            "_source_traceback", (in, self) -> SourceTrace.orNone(((CallbackHandle) self).origin))
        .property("_callback", (in, self) -> ((CallbackHandle) self).callback())
        .property("_repr", (in, self) -> ((CallbackHandle) self).lastRepr())
        .method("_repr_info()", HandleText::info);
  }

  private static void fillTimer(TypeBuilder builder) {
    Insides.timer(builder)
        .constructor(
            "(when, callback, args, loop, context=None)",
            (in, args) -> make(in, args, 2, seconds(in, args[1])).dueAt(args[1]))
        .method("cancel()", (in, self) -> Overrides.above(in, TYPE, "cancel", self))
        .method("when()", (in, self) -> ((CallbackHandle) self).due());
  }

  /// A deadline as a number; nobody looks at one that is none before the timer is armed.
  private static double seconds(Interpreter in, PyObject deadline) {
    return deadline instanceof PyFloat || deadline instanceof PyInt
        ? Seconds.of(in, deadline, "+")
        : 0;
  }

  private static CallbackHandle make(Interpreter in, PyObject[] args, int first, double when) {
    PyObject given = args[first + 2];
    if (!(given instanceof Loop loop)) {
      throw Raise.attributeError(
          "'" + given.type().name() + "' object has no attribute 'get_debug'");
    }
    Context place = Context.chosen(in, args[first + 3]);
    PyObject[] passed = in.toArray(args[first + 1]);
    return new CallbackHandle((PyType) args[0], loop, args[first], passed, place, when).made(null);
  }

  /// Takes the deadline as the program gave it, which `when()` gives back.
  private CallbackHandle dueAt(PyObject deadline) {
    given = deadline instanceof PyFloat ? null : deadline;
    return this;
  }

  PyObject due() {
    return given == null ? new PyFloat(when) : given;
  }

  /// Notes where the handle is made; see [SourceTrace] for `library`.
  CallbackHandle made(@Nullable String library) {
    origin = SourceTrace.ofHandle(loop, library);
    return this;
  }

  /// What is called; `None` once the handle was cancelled.
  PyObject callback() {
    return Arguments.orNone(callback);
  }

  @Nullable SourceTrace origin() {
    return origin;
  }

  Context context() {
    return context;
  }

  private PyObject cancel() {
    if (!cancelled) {
      cancelled = true;
      if (inner instanceof InternalHandle its) {
        its.cancel();
      } else if (armed) {
        loop.core().timerCancelled(this);
      } else if (waiting && id != null) {
        loop.core().handleCancelled(this);
      }
      if (loop.debug) {
        lastText = repr(loop.engine().in());
      }
      List<PyObject> dropped = new ArrayList<>(List.of(args));
      if (callback != null) {
        dropped.add(callback);
      }
      callback = null;
      args = PyObject.NO_ARGS;
      loop.engine().in().finalization().unwound(dropped, null);
    }
    return PyNone.NONE;
  }

  /// Queues the call.
  void soon(WakeCause cause) {
    loop.enqueue(this, cause);
  }

  @Override
  public HandleId id() {
    return InternalHandle.known(id);
  }

  @Override
  public void setId(HandleId given) {
    id = given;
  }

  @Override
  public HandleKind kind() {
    return HandleKind.CALLBACK;
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public @Nullable TaskId task() {
    return null;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void timerFired() {
    armed = false;
  }

  @Override
  public void run() {
    waiting = false;
    PyObject function = callback;
    if (function == null) {
      return;
    }
    if (inner instanceof Handle its) {
      its.run();
      return;
    }
    Interpreter in = loop.engine().in();
    PyObject before = in.context();
    Raise strange = context.strange();
    if (strange != null) {
      ExceptionHandler.ofCallback(loop, HandleText.call(in, this, function), strange, this);
      return;
    }
    try {
      context.enter(in);
      try {
        in.finalization().passed(in.call(function, args), null);
      } finally {
        context.leave(in, before);
      }
    } catch (Raise raise) {
      raise.exception.throughLibrary = true;
      ExceptionHandler.ofCallback(loop, HandleText.call(in, this, function), raise, this);
    }
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return type.isSubtypeOf(TIMER) && other instanceof CallbackHandle that
        ? TimerOrder.compare(in, op, this, that)
        : super.compare(in, op, other);
  }

  @Override
  public long hash(Interpreter in) {
    return type.isSubtypeOf(TIMER) ? in.hash(due()) : super.hash(in);
  }

  @Override
  public String repr(Interpreter in) {
    if (lastText != null) {
      return lastText;
    }
    return HandleText.of(in, this);
  }

  private PyObject lastRepr() {
    return lastText == null ? PyNone.NONE : PyStr.of(lastText);
  }
}
