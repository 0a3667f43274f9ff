package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.loop.EventLoop;
import loopscope.loop.Handle;
import loopscope.loop.VirtualClock;
import loopscope.trace.TaskId;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// The event loop as programs see it, CPython's `unix_events._UnixSelectorEventLoop`.
public final class Loop extends PyInstance {
  /// `asyncio.AbstractEventLoop`.
  public static final PyType ABSTRACT =
      PyType.define("AbstractEventLoop", "asyncio.events")
          .inPython(254)
          .allocate((in, type) -> new Loop(type, Asyncio.of(in)))
          .methods(AbstractLoop::fill)
          .attributes()
          .build();

  /// `asyncio.BaseEventLoop`.
  public static final PyType BASE =
      PyType.define("BaseEventLoop", "asyncio.base_events")
          .inPython(417)
          .base(ABSTRACT)
          .methods(LoopMethods::fill)
          .slots(Slot.REPR)
          .attributes()
          .build();

  /// `asyncio.SelectorEventLoop`.
  public static final PyType TYPE =
      PyType.define("_UnixSelectorEventLoop", "asyncio.unix_events")
          .inPython()
          .base(BASE)
          .methods(LoopMethods::fillSelector)
          .attributes()
          .build();

  private final Asyncio engine;
  private final EventLoop core;
  private @Nullable Task currentTask;
  private @Nullable Driving driver;

  /// Where coroutines are made, in debug mode.
  final transient OriginTracking origins;

  /// Its unfinished tasks.
  final transient TaskList tasks;

  private final transient Asyncgens asyncgens = new Asyncgens(this);

  /// How asyncio calls the loop's methods; null where none can be but asyncio's own.
  private transient @Nullable LoopCalls calls;

  /// What the wake-up that runs keeps alive.
  final Awakening awakening = new Awakening();

  boolean debug;

  /// What `get_debug()` gives: just what was set.
  PyObject debugGiven = PyBool.FALSE;

  /// `slow_callback_duration`, in seconds.
  PyObject slowCallbackDuration = new PyFloat(0.1);

  /// What `set_task_factory` set, or null.
  @Nullable PyObject taskFactory;

  /// What `set_exception_handler` set, or null.
  @Nullable PyObject exceptionHandler;

  /// The executor that `run_in_executor(None, ...)` uses, or null.
  @Nullable PyObject defaultExecutor;

  /// Whether the default executor was shut down for good.
  boolean executorShutDown;

  /// A loop of a run.
  Loop(PyType type, Asyncio engine) {
    super(type);
    this.engine = engine;
    this.tasks = new TaskList(engine.in().machine().origins.births());
    this.origins = new OriginTracking(engine.in());
    this.core = new EventLoop(engine.numbers().nextLoop(), engine.around());
    engine.remember(this);
    heedClass();
  }

  /// Calls go through the loop's attributes from now on where its class is not as asyncio made it,
  /// or that of its handles.
  void heedClass() {
    watchOverrides(type.isProgrammed() || CallbackHandle.TIMER.isProgrammed());
  }

  private void watchOverrides(boolean wanted) {
    if (wanted && calls == null) {
      calls = new LoopCalls(this);
      core.timedBy(this::seconds);
      core.runBy(engine.overseer()::run);
    }
  }

  @Nullable LoopCalls calls() {
    return calls;
  }

  /// Whether the program has overridden one of the methods that asyncio calls.
  boolean overrides(String method) {
    return calls != null && calls.overrides(method);
  }

  @Override
  public boolean accepts(int place) {
    return false; // Every attribute that is set is to be seen.
  }

  @Override
  public boolean setOwn(PyStr attribute, PyObject value) {
    watchOverrides(LoopCalls.names(attribute.value));
    return super.setOwn(attribute, value);
  }

  /// `time()`, in seconds.
  double seconds() {
    return calls == null ? engine.clock().seconds() : calls.time();
  }

  /// `time() + delay`; `op` is how an error about what is no number writes the operation.
  PyObject after(PyObject delay, String op) {
    return calls == null
        ? new PyFloat(engine.clock().seconds() + Seconds.of(engine.in(), delay, op))
        : engine.in().binary(BinaryOp.ADD, calls.call("time"), delay);
  }

  /// `create_future()` for a future that asyncio has made; a program's method may give another.
  Future through(Future made) {
    if (debug) {
      made.origin = SourceTrace.ofFuture(this, SourceTrace.CREATE_FUTURE);
    }
    return calls == null ? made : calls.future(made);
  }

  /// `create_future()` for somebody who waits for `why`.
  Future future(Wait why) {
    return through(new Waiter(this, why));
  }

  Asyncio engine() {
    return engine;
  }

  EventLoop core() {
    return core;
  }

  VirtualClock clock() {
    return engine.clock();
  }

  Asyncgens asyncgens() {
    return asyncgens;
  }

  @Nullable Task currentTask() {
    return currentTask;
  }

  void setCurrentTask(@Nullable Task task) {
    currentTask = task;
  }

  /// Who is to be woken when the loop gets something to do, null while nobody sleeps on it.
  void setDriver(@Nullable Driving waiting) {
    driver = waiting;
  }

  /// `get_debug()`.
  boolean isDebug() {
    return overrides("get_debug")
        ? engine.in().isTrue(engine.in().callMethod(this, "get_debug"))
        : debug;
  }

  /// `set_debug`; a running loop hears of it by a handle, as in CPython.
  PyObject setDebug(PyObject given) {
    boolean enabled = engine.in().isTrue(given);
    debugGiven = given;
    debug = enabled;
    if (core.isRunning()) {
      origins.trackSoon(this, enabled);
    }
    return PyNone.NONE;
  }

  /// `self._check_closed()`.
  void requireOpen() {
    if (overrides("_check_closed")) {
      engine.in().callMethod(this, "_check_closed");
    } else {
      checkClosed();
    }
  }

  /// Raises when the loop is closed.
  void checkClosed() {
    if (core.isClosed()) {
      throw Raise.runtimeError("Event loop is closed");
    }
  }

  /// `call_soon` for one of asyncio's own handles.
  void callSoon(Handle handle, WakeCause cause) {
    if (calls == null) {
      enqueue(handle, cause);
    } else {
      calls.soon(handle, cause);
    }
  }

  /// Appends a handle to the ready queue.
  void enqueue(Handle handle, WakeCause cause) {
    checkClosed();
    core.callSoon(handle, cause);
    if (driver != null) {
      driver.wake();
    }
  }

  /// Arms a timer.
  void callAt(Handle handle, long deadline, String purpose, @Nullable TaskId owner) {
    checkClosed();
    core.callAt(handle, deadline, purpose, owner);
  }

  @Override
  public String repr(Interpreter in) {
    if (!type.isSubtypeOf(BASE)) {
      return super.repr(in);
    }
    return "<%s running=%s closed=%s debug=%s>"
        .formatted(
            type.simpleName(),
            in.str(PyBool.of(core.isRunning())),
            in.str(PyBool.of(core.isClosed())),
            in.str(debugGiven));
  }

  /// The loop that runs on the present thread; raises when there is none.
  static Loop running(Interpreter in) {
    Loop loop = Asyncio.of(in).running();
    if (loop == null) {
      throw Raise.runtimeError("no running event loop");
    }
    return loop;
  }

  /// The running loop or the one that was set; raises when there is neither.
  static Loop get(Interpreter in) {
    Asyncio engine = Asyncio.of(in);
    Loop loop = engine.running();
    if (loop == null && engine.choices.loopPolicy != null) {
      loop = from(in.callMethod(engine.choices.loopPolicy, "get_event_loop"));
    } else if (loop == null) {
      loop = engine.current();
    }
    if (loop == null) {
      throw Raise.runtimeError(
          "There is no current event loop in thread '" + ThreadNames.current(engine) + "'.");
    }
    return loop;
  }

  /// `asyncio.new_event_loop()`.
  static PyObject make(Interpreter in) {
    Asyncio engine = Asyncio.of(in);
    PyObject policy = engine.choices.loopPolicy;
    return policy != null
        ? in.callMethod(policy, "new_event_loop")
        : TYPE.isProgrammed() ? in.call(TYPE) : new Loop(TYPE, engine);
  }

  /// A loop that a program passed, or null for `None`.
  static @Nullable Loop from(@Nullable PyObject given) {
    return given instanceof Loop loop ? loop : null;
  }
}
