package loopscope.interp.machine;

import loopscope.interp.Finalizable;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What `asend`, `athrow`, `aclose` and `__anext__` of an asynchronous generator give: awaiting it
/// takes the generator to its next `yield`.
final class AsyncStep extends PyObject implements Finalizable {
  /// Which of the methods made it.
  enum Kind {
    SEND,
    THROW,
    CLOSE
  }

  static final PyType SEND =
      PyType.define("async_generator_asend")
          .slots(Slot.ITER, Slot.NEXT)
          .methods(AsyncStep::fill)
          .sealed()
          .build();
  static final PyType THROW =
      PyType.define("async_generator_athrow")
          .slots(Slot.ITER, Slot.NEXT)
          .methods(AsyncStep::fill)
          .sealed()
          .build();

  private final PyGenerator generator;
  private final Kind kind;

  /// What made it, as messages have it.
  private String called;

  private final PyObject value;
  private final @Nullable PyException error;

  /// What `athrow` was given, which is looked at when the step is awaited.
  private @Nullable PyObject @Nullable [] given;

  private CoroutineState state = CoroutineState.CREATED;

  /// Whether the program has it, and ought to await it.
  private boolean awaitable;

  private int nesting;

  AsyncStep(PyGenerator generator, Kind kind, PyObject value, @Nullable PyException error) {
    this.generator = generator;
    this.kind = kind;
    this.called = kind == Kind.SEND ? "anext()" : kind == Kind.THROW ? "athrow()" : "aclose()";
    this.value = value;
    this.error = error;
  }

  /// What a method of a generator gives, which warns when nobody awaits it.
  static AsyncStep called(
      Interpreter in,
      PyGenerator generator,
      Kind kind,
      PyObject value,
      @Nullable PyObject @Nullable [] given) {
    in.machine().asyncGenerators.asked(generator);
    AsyncStep step = new AsyncStep(generator, kind, value, null);
    step.given = given;
    step.awaitable = true;
    step.nesting = in.finalization().handedOut.level();
    in.finalization().watch(step);
    return step;
  }

  @Override
  public PyType type() {
    return kind == Kind.SEND ? SEND : THROW;
  }

  @Override
  public boolean isPending() {
    return awaitable && state == CoroutineState.CREATED;
  }

  @Override
  public int nesting() {
    return nesting;
  }

  @Override
  public void raise(int level) {
    nesting = Math.min(nesting, level);
  }

  @Override
  public void lost(Interpreter in) {
    String method = kind == Kind.SEND ? "asend" : kind == Kind.THROW ? "athrow" : "aclose";
    in.messages().warnings().neverAwaited(method, generator, this);
  }

  private void closed(Interpreter in) {
    state = CoroutineState.CLOSED;
    if (awaitable) {
      in.finalization().seenTo(this);
    }
  }

  private static void fill(TypeBuilder t) {
    t.method("__await__()", (in, self) -> self)
        .method("send(object, /)", (in, self, v) -> ((AsyncStep) self).drive(in, v, null))
        .methodN(
            "throw(type, value=?, traceback=?, /)",
            (in, a) ->
                ((AsyncStep) a[0]).drive(in, PyNone.NONE, GeneratorMethods.thrown(in, "throw", a)))
        .method("close()", (in, self) -> ((AsyncStep) self).close(in));
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return this;
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    return drive(in, PyNone.NONE, null);
  }

  /// A frame awaits this: the generator's frame goes on in its place.
  @Nullable Frame enter(Interpreter in, Frame f) {
    begin(in);
    Machine machine = in.machine();
    if (generator.state == CoroutineState.CLOSED) {
      generator.asyncRunning = false;
      if (kind != Kind.SEND) {
        return machine.chain.deliver(f, PyNone.NONE, null);
      }
      throw Raise.of(Exceptions.STOP_ASYNC_ITERATION);
    }
    Frame own = generator.frame;
    if (own == null) {
      throw new IllegalStateException("a generator that is not over has a frame");
    }
    if (kind != Kind.SEND && generator.asyncClosed) {
      generator.asyncRunning = false;
      throw Raise.of(Exceptions.STOP_ASYNC_ITERATION);
    }
    if (kind == Kind.CLOSE) {
      CloseCall close = new CloseCall(in, generator);
      Frame call = close.frame;
      if (call != null) {
        call.root = f.root;
      }
      return machine.chain.begin(f, close, PyNone.NONE, null);
    }
    if (generator.state == CoroutineState.CREATED && value != PyNone.NONE) {
      generator.asyncRunning = false;
      throw Raise.typeError("can't send non-None value to a just-started async generator");
    }
    PyException thrown = error == null ? given(in) : error;
    own.root = f.root;
    return machine.chain.begin(f, generator, value, thrown);
  }

  private @Nullable PyException given(Interpreter in) {
    if (given == null) {
      return null;
    }
    if (given[1] == null) {
      // As in CPython, the generator then counts as running.
      throw Raise.typeError("athrow expected at least 1 argument, got 0");
    }
    try {
      return GeneratorMethods.thrown(in, given);
    } catch (Raise raise) {
      generator.asyncRunning = false;
      throw raise;
    }
  }

  private void begin(Interpreter in) {
    if (state != CoroutineState.CREATED) {
      throw reused();
    }
    closed(in);
    if (generator.asyncRunning) {
      throw Raise.runtimeError(called + ": asynchronous generator is already running");
    }
    generator.asyncRunning = true;
  }

  /// The error of going on with what is over.
  Raise reused() {
    return Raise.runtimeError(
        "cannot reuse already awaited "
            + (kind == Kind.SEND ? "__anext__()/asend()" : "aclose()/athrow()"));
  }

  /// A step by hand, as a test or a loop written in Python does.
  private PyObject drive(Interpreter in, PyObject sent, @Nullable PyException thrown) {
    StepDriver driver = this.driver;
    if (driver == null) {
      // What is thrown in before the step was begun goes to where the generator is suspended.
      AsyncStep first = thrown == null ? startingWith(sent) : thrower(thrown);
      if (first != this) {
        closed(in);
      }
      driver = new StepDriver(in, first);
      this.driver = driver;
      return advance(in, driver, PyNone.NONE, null);
    }
    if (driver.state == CoroutineState.CLOSED) {
      throw reused();
    }
    return advance(in, driver, sent, thrown);
  }

  /// Ends the generator, unless the step is over.
  private PyObject close(Interpreter in) {
    StepDriver begun = driver;
    if (begun == null ? state == CoroutineState.CLOSED : begun.state == CoroutineState.CLOSED) {
      return PyNone.NONE;
    }
    try {
      drive(in, PyNone.NONE, new PyException(Exceptions.GENERATOR_EXIT));
    } catch (Raise raise) {
      PyException error = raise.exception;
      if (error.isA(Exceptions.GENERATOR_EXIT)
          || error.isA(Exceptions.STOP_ITERATION)
          || error.isA(Exceptions.STOP_ASYNC_ITERATION)) {
        return PyNone.NONE;
      }
      throw raise;
    }
    throw Raise.runtimeError("coroutine ignored GeneratorExit");
  }

  /// This step, or the one that sends what it was begun with in the place of its own value.
  private AsyncStep startingWith(PyObject sent) {
    return kind == Kind.SEND && state == CoroutineState.CREATED && sent != PyNone.NONE
        ? new AsyncStep(generator, kind, sent, null)
        : this;
  }

  private AsyncStep thrower(PyException thrown) {
    AsyncStep thrower = new AsyncStep(generator, Kind.THROW, PyNone.NONE, thrown);
    thrower.called = called;
    return thrower;
  }

  private PyObject advance(
      Interpreter in, StepDriver driver, PyObject sent, @Nullable PyException thrown) {
    Step step = in.resume(driver, sent, thrown);
    if (step == Step.YIELDED) {
      return in.stepValue();
    }
    if (step == Step.RAISED) {
      throw new Raise(in.stepError());
    }
    // What the generator yields comes out as it is, `None` too.
    throw generator.state == CoroutineState.CLOSED
        ? GeneratorMethods.stop(in.stepValue())
        : Raise.stopIteration(in.stepValue());
  }

  private @Nullable StepDriver driver;
}
