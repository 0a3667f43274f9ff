package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// The life of an event loop, as CPython's `runners.Runner`; `asyncio.run` is one run of it.
final class Runner extends PyInstance {
  static final PyType TYPE =
      PyType.define("Runner", "asyncio.runners")
          .inPython(21)
          .allocate((in, type) -> new Runner(type))
          .methods(Runner::fill)
          .attributes()
          .doc("Makes an event loop, runs coroutines on it, and cleans up at the end.")
          .build();

  enum State {
    CREATED,
    INITIALIZED,
    CLOSED
  }

  State state = State.CREATED;
  PyObject debug = PyNone.NONE;
  PyObject loopFactory = PyNone.NONE;
  @Nullable Loop loop;
  @Nullable Context context;

  /// What the factory made where that is no event loop; it fails when it is used as one.
  private @Nullable PyObject stranger;

  private boolean setEventLoop;

  Runner(PyType type) {
    super(type);
  }

  private static void fill(TypeBuilder builder) {
    Insides.runner(builder);
    builder
        .method(
            "__init__(*, debug=None, loop_factory=None)",
            (in, self, debug, factory) -> ((Runner) self).init(debug, factory))
        .method(
            "__enter__()",
            (in, self) -> {
              ((Runner) self).loop(in);
              return self;
            })
        .method(
            "_lazy_init()",
            (in, self) -> {
              ((Runner) self).ownLoop(in);
              return PyNone.NONE;
            })
        .methodN("__exit__(exc_type, exc_val, exc_tb)", (in, args) -> ((Runner) args[0]).exit(in))
        .method("close()", (in, self) -> ((Runner) self).close(in))
        .method("get_loop()", (in, self) -> ((Runner) self).loop(in))
        .method(
            "run(coro, *, context=None)",
            (in, self, coro, context) -> ((Runner) self).run(in, coro, context));
  }

  boolean setsEventLoop() {
    return setEventLoop;
  }

  private PyObject init(PyObject debugging, PyObject factory) {
    debug = debugging;
    loopFactory = factory;
    return PyNone.NONE;
  }

  /// `asyncio.run(main, debug=..., loop_factory=...)`.
  static PyObject runOnce(Interpreter in, PyObject main, PyObject debugging, PyObject factory) {
    if (Asyncio.of(in).running() != null) {
      throw Raise.runtimeError("asyncio.run() cannot be called from a running event loop");
    }
    if (RunnerCalls.areOverridden()) {
      return RunnerCalls.runOnce(in, main, debugging, factory);
    }
    Runner runner = new Runner(TYPE);
    runner.init(debugging, factory);
    Loop its;
    try {
      its = runner.begin(in);
    } catch (Raise raise) {
      runner.close(in);
      throw raise;
    }
    Run run = null;
    PyException failure = null;
    try {
      run = runner.prepare(in, its, main, PyNone.NONE);
    } catch (Raise raise) {
      failure = raise.exception;
    }
    return in.block(new Once(in, runner, run, failure));
  }

  /// `get_loop()`, which for the first time makes the loop.
  private PyObject loop(Interpreter in) {
    if (Overrides.has(this, TYPE, "_lazy_init")) {
      in.callMethod(this, "_lazy_init");
      return Arguments.orNone(loop == null ? stranger : loop);
    }
    return ownLoop(in);
  }

  private PyObject ownLoop(Interpreter in) {
    if (state == State.CLOSED) {
      throw Raise.runtimeError("Runner is closed");
    }
    PyObject made = loop == null ? stranger : loop;
    if (made != null) {
      return made;
    }
    made = make(in);
    if (made instanceof Loop its) {
      loop = its;
    }
    if (debug != PyNone.NONE) {
      RunnerCalls.setDebug(in, made, debug);
    }
    stranger = loop == null ? made : null;
    context = Context.current(in).copy();
    state = State.INITIALIZED;
    return made;
  }

  private PyObject make(Interpreter in) {
    if (loopFactory != PyNone.NONE) {
      return in.call(loopFactory);
    }
    PyObject made = Loop.make(in);
    if (made instanceof Loop its && !setEventLoop) {
      RunnerCalls.setCurrent(in, its);
      setEventLoop = true;
    }
    return made;
  }

  private Loop begin(Interpreter in) {
    PyObject made = loop(in);
    if (made instanceof Loop its) {
      return its;
    }
    in.getAttribute(made, "create_task");
    throw Raise.typeError("loop_factory must return an event loop");
  }

  private PyObject run(Interpreter in, PyObject coro, PyObject givenContext) {
    return in.block((Run) Calls.holding(coro, () -> ready(in, coro, givenContext)));
  }

  private Run ready(Interpreter in, PyObject coro, PyObject givenContext) {
    if (Asyncio.of(in).running() != null) {
      throw Raise.runtimeError("Runner.run() cannot be called from a running event loop");
    }
    return prepare(in, begin(in), coro, givenContext);
  }

  private Run prepare(Interpreter in, Loop its, PyObject coro, PyObject givenContext) {
    PyObject coroutine = coro;
    if (!Calls.isCoroutine(in, coro)) {
      if (!Calls.isAwaitable(in, coro)) {
        throw Raise.typeError("An asyncio.Future, a coroutine or an awaitable is required");
      }
      coroutine = new EnsureFuture.Wrap(in, coro);
    }
    PyDict options = new PyDict();
    PyObject place = givenContext == PyNone.NONE ? context : givenContext;
    if (place != null) {
      options.putName("context", place);
    }
    PyObject task = CreateTask.through(in, its, coroutine, options);
    return new Run(in, this, its, task, RunLoop.until(in, its, task));
  }

  /// One run of a main task, which an interrupt cancels.
  private static final class Run extends Routine {
    private final Asyncio engine;
    private final Signals.@Nullable Interrupt mine;
    private final PyObject run;
    private Signals.@Nullable Interrupt others;
    private boolean begun;

    Run(Interpreter in, Runner runner, Loop loop, PyObject main, PyObject run) {
      super(in, "Runner.run");
      this.engine = loop.engine();
      this.run = run;
      // Interrupts are for the main thread only.
      boolean heeds = main instanceof Task && engine.currentSimulated() == null;
      this.mine = heeds ? new Signals.Interrupt((Task) main, runner) : null;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (!begun) {
        begun = true;
        others = mine == null ? null : engine.signals.interruptible(mine);
        return await(in, run);
      }
      if (mine != null) {
        engine.signals.interruptible(others);
      }
      PyException failure = mine == null ? error : mine.ending(error);
      if (failure != null) {
        throw new Raise(failure);
      }
      return done(in, sent == null ? PyNone.NONE : sent);
    }
  }

  private PyObject exit(Interpreter in) {
    return Overrides.has(this, TYPE, "close") ? in.callMethod(this, "close") : close(in);
  }

  private PyObject close(Interpreter in) {
    Loop its = loop;
    PyObject other = stranger;
    if (other != null && state == State.INITIALIZED) {
      state = State.CLOSED;
      return in.callMethod(other, "close");
    }
    return state != State.INITIALIZED || its == null
        ? PyNone.NONE
        : in.block(new Shutdown(in, its, () -> end(in, its)));
  }

  private void end(Interpreter in, Loop its) {
    if (setEventLoop) {
      RunnerCalls.setCurrent(in, null);
    }
    loop = null;
    state = State.CLOSED;
    if (its.overrides("close")) {
      in.callMethod(its, "close");
    } else {
      RunLoop.close(in, its);
    }
  }

  /// The whole of `asyncio.run`: the run, then the shutdown, whatever the run gave.
  private static final class Once extends Routine {
    private final Runner runner;
    private final @Nullable Run run;
    private int stage;
    private PyObject result = PyNone.NONE;
    private @Nullable PyException failure;

    Once(Interpreter in, Runner runner, @Nullable Run run, @Nullable PyException failure) {
      super(in, "run");
      this.runner = runner;
      this.run = run;
      this.failure = failure;
      this.stage = run == null ? 1 : 0;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      return switch (stage++) {
        case 0 -> await(in, run == null ? PyNone.NONE : run);
        case 1 -> {
          failure = error == null ? failure : error;
          result = sent == null ? PyNone.NONE : sent;
          handling(failure);
          Loop its = runner.begin(in);
          yield await(in, new Shutdown(in, its, () -> runner.end(in, its)));
        }
        default -> {
          if (error != null) {
            throw new Raise(error);
          }
          if (failure != null) {
            throw new Raise(failure);
          }
          yield done(in, result);
        }
      };
    }
  }
}
