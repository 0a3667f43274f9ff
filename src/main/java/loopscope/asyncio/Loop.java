package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.Origins;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.loop.EventLoop;
import loopscope.loop.Handle;
import loopscope.loop.VirtualClock;
import loopscope.trace.TaskId;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// The event loop as programs see it, CPython's `unix_events._UnixSelectorEventLoop`.
public final class Loop extends PyInstance {
  /// `asyncio.AbstractEventLoop`.
  public static final PyType ABSTRACT =
      PyType.define("AbstractEventLoop", "asyncio.events").inPython().attributes().build();

  /// `asyncio.BaseEventLoop`.
  public static final PyType BASE =
      PyType.define("BaseEventLoop", "asyncio.base_events")
          .inPython()
          .base(ABSTRACT)
          .allocate((in, type) -> new Loop(type, Asyncio.of(in)))
          .methods(LoopMethods::fill)
          .slots(Slot.REPR)
          .attributes()
          .build();

  /// `asyncio.SelectorEventLoop`.
  public static final PyType TYPE =
      PyType.define("_UnixSelectorEventLoop", "asyncio.unix_events")
          .inPython()
          .base(BASE)
          .attributes()
          .build();

  /// How many calls debug mode keeps of where a coroutine was made.
  private static final int DEBUG_DEPTH = 10;

  private final Asyncio engine;
  private final EventLoop core;
  private @Nullable Integer savedDepth;
  private @Nullable Task currentTask;
  private @Nullable RunLoop driver;
  private transient @Nullable Task firstTask;
  private transient @Nullable Task lastTask;

  private final transient Asyncgens asyncgens = new Asyncgens();

  /// The future that the handle which runs was called with, and which it keeps alive.
  @Nullable Future wokenBy;

  /// `get_debug()`.
  boolean debug;

  /// `slow_callback_duration`, in seconds.
  PyObject slowCallbackDuration = new loopscope.interp.object.PyFloat(0.1);

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
    this.core = new EventLoop(engine.numbers().nextLoop(), engine.around());
    engine.remember(this);
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
  void setDriver(@Nullable RunLoop waiting) {
    driver = waiting;
  }

  /// `set_debug`; a running loop hears of it by a handle, as in CPython.
  PyObject setDebug(boolean enabled) {
    debug = enabled;
    if (core.isRunning()) {
      new InternalHandle(this) {
        @Override
        public String label() {
          return "BaseEventLoop._set_coroutine_origin_tracking";
        }

        @Override
        void call() {
          trackOrigins(enabled);
        }
      }.soon(WakeCause.SCHEDULED);
    }
    return PyNone.NONE;
  }

  /// In debug mode it is kept where coroutines were made, while the loop runs.
  void trackOrigins(boolean enabled) {
    Origins origins = engine.in().machine().origins;
    if (enabled && savedDepth == null) {
      savedDepth = origins.depth();
      origins.keep(DEBUG_DEPTH);
    } else if (!enabled && savedDepth != null) {
      origins.keep(savedDepth);
      savedDepth = null;
    }
  }

  /// Raises when the loop is closed.
  void requireOpen() {
    if (core.isClosed()) {
      throw Raise.runtimeError("Event loop is closed");
    }
  }

  /// Appends a handle to the ready queue.
  void callSoon(Handle handle, WakeCause cause) {
    requireOpen();
    core.callSoon(handle, cause);
    if (driver != null) {
      driver.wake();
    }
  }

  /// Arms a timer.
  void callAt(Handle handle, long deadline, String purpose, @Nullable TaskId owner) {
    requireOpen();
    core.callAt(handle, deadline, purpose, owner);
  }

  // Unfinished tasks, in the order in which they were created.

  void remember(Task task) {
    task.previous = lastTask;
    if (lastTask == null) {
      firstTask = task;
    } else {
      lastTask.next = task;
    }
    lastTask = task;
  }

  void forget(Task task) {
    Task before = task.previous;
    Task after = task.next;
    if (before == null && firstTask != task) {
      return;
    }
    if (before == null) {
      firstTask = after;
    } else {
      before.next = after;
    }
    if (after == null) {
      lastTask = before;
    } else {
      after.previous = before;
    }
    task.previous = null;
    task.next = null;
  }

  /// The tasks that are not done.
  List<Task> unfinishedTasks() {
    List<Task> all = new ArrayList<>();
    for (Task task = firstTask; task != null; task = task.next) {
      if (!task.isDone()) {
        all.add(task);
      }
    }
    return all;
  }

  // Errors that nobody else would see.

  /// A callback raised; `text` is how messages write it.
  void callbackRaised(String text, Raise raise) {
    callbackRaised(text, raise, null);
  }

  /// A callback raised whose handle the program may know.
  void callbackRaised(String text, Raise raise, @Nullable CallbackHandle handle) {
    if (Errors.isFatal(raise.exception)) {
      throw raise;
    }
    PyDict context = new PyDict();
    context.putName("message", loopscope.interp.object.PyStr.of("Exception in callback " + text));
    context.putName("exception", raise.exception);
    if (handle != null) {
      context.putName("handle", handle);
      if (handle.origin() != null) {
        context.putName("source_traceback", SourceTrace.orNone(handle.origin()));
      }
    }
    // The error's traceback has the call of the handle, a variable of which has this context.
    engine.in().finalization().inCycle(context);
    ExceptionHandler.call(engine.in(), this, context);
  }

  @Override
  public String repr(Interpreter in) {
    return "<"
        + type.simpleName()
        + " running="
        + text(core.isRunning())
        + " closed="
        + text(core.isClosed())
        + " debug="
        + text(debug)
        + ">";
  }

  private static String text(boolean value) {
    return value ? "True" : "False";
  }

  /// The loop that runs on the present thread; raises when there is none.
  static Loop running(Interpreter in) {
    Loop loop = Asyncio.of(in).running();
    if (loop == null) {
      throw Raise.runtimeError("no running event loop");
    }
    return loop;
  }

  /// The running loop, else the one that was set; raises when there is neither.
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
    return policy == null ? new Loop(TYPE, engine) : in.callMethod(policy, "new_event_loop");
  }

  /// A loop that a program passed, or null for `None`.
  static @Nullable Loop from(@Nullable PyObject given) {
    return given instanceof Loop loop ? loop : null;
  }

  /// Whether a program passed nothing or `None`.
  static boolean isNone(@Nullable PyObject given) {
    return given == null || given == PyNone.NONE;
  }
}
