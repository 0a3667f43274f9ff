package loopscope.interp.machine;

import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// Runs frames, and knows which one is running.
public final class Machine {
  /// What a native function returns that blocks its simulated thread; see [Blocking].
  static final PyObject BLOCKING = new PyCell(null);

  private final Interpreter in;
  final Calls calls;
  final Chain chain;
  final Unwinder unwinder;
  final RareOps rare;
  private final Steps steps;
  final Dispatch dispatch;
  private int recursionLimit;
  final Stretches outer = new Stretches();

  /// Calls that wait.
  public final Blocking blocking;

  /// Asynchronous generators and who is told of them.
  public final AsyncGenerators asyncGenerators;

  /// Where coroutines were made.
  public final Origins origins = new Origins();

  @Nullable Frame current;

  /// Frames of native coroutines that are over, for others; see [Frame#ofNative].
  @Nullable Frame spare;

  Step step = Step.RETURNED;
  int depth;
  PyObject[] callArguments = PyObject.NO_ARGS;
  PyStr[] callNames = PyStr.NO_NAMES;
  boolean callFailed;

  /// The machine of an interpreter whose builtins exist.
  public Machine(Interpreter in) {
    this.in = in;
    this.recursionLimit = in.config().recursionLimit();
    this.blocking = new Blocking(in, this);
    this.asyncGenerators = new AsyncGenerators(in, this);
    this.calls = new Calls(in, this);
    this.chain = new Chain(in, this);
    this.unwinder = new Unwinder(in, this);
    this.rare = new RareOps(in, this);
    this.steps = new Steps(in, this);
    this.dispatch = new Dispatch(in, steps);
  }

  /// Lets the JVM get ready: it takes some milliseconds to compile the loop that runs code, and if
  /// a program begins before that is done, another time for the program's outermost code.
  public static void prepare() {
    Dispatch.prepare();
  }

  // ---- running

  /// Runs from a frame until the stretch that it belongs to ends or stops.
  private Step run(@Nullable Frame start) {
    Frame f = start;
    while (f != null) {
      Translated translated = f.code.translated;
      f = translated == null ? dispatch.run(f) : translated.run(steps, f);
    }
    return step;
  }

  private void enterJava() {
    in.enterNative();
    origins.awaitedAtOnce = false;
    outer.push(current);
  }

  private void leaveJava(int depthBefore) {
    in.leaveNative();
    current = outer.pop();
    depth = depthBefore;
  }

  /// Calls a function of the program from Java.
  public PyObject call(PyFunction function, PyObject[] args, PyStr[] names) {
    Frame frame = calls.bind(function, args, names);
    if (function.code.kind != PyCode.Kind.FUNCTION) {
      return calls.create(function, frame);
    }
    return runFrame(frame);
  }

  /// Runs a frame of a module, class body or function to its end.
  PyObject runFrame(Frame frame) {
    int before = depth;
    PyObject result;
    enterJava();
    try {
      deeper(frame);
      Step how = run(frame);
      if (how == Step.RAISED) {
        throw new Raise(in.stepError());
      }
      result = in.stepValue();
    } finally {
      leaveJava(before);
    }
    in.finalization().handedOut(result);
    return result;
  }

  /// Runs code over a namespace, as `exec` does.
  public PyObject execute(PyCode code, PyDict globals, @Nullable PyObject namespace) {
    return execute(code, globals, namespace, new PyCell[0]);
  }

  PyObject execute(PyCode code, PyDict globals, @Nullable PyObject namespace, PyCell[] closure) {
    Frame frame = new Frame(code, globals);
    frame.namespace = namespace;
    int at = code.cellsAt();
    for (int i = 0; i < code.cells.length; i++) {
      frame.slots[at++] = new PyCell(null);
    }
    System.arraycopy(closure, 0, frame.slots, at, closure.length);
    return runFrame(frame);
  }

  /// Goes on with a coroutine, generator or anything that has `send` and `throw`.
  public Step resume(PyObject object, PyObject value, @Nullable PyException error) {
    if (!(object instanceof Resumable resumable)) {
      return Awaits.step(in, object, value, error);
    }
    if (resumable.state == CoroutineState.CLOSED) {
      if (resumable.type() == PyGenerator.COROUTINE || resumable instanceof NextOrDefault) {
        return in.raised(Delegation.reused(resumable).exception);
      }
      return error != null ? in.raised(error) : in.returned(PyNone.NONE);
    }
    if (resumable.state == CoroutineState.RUNNING) {
      return in.raised(
          Raise.valueError(resumable.type().name().replace('_', ' ') + " already executing")
              .exception);
    }
    Frame own = resumable.frame;
    if (own != null) {
      own.root = own;
    }
    int before = depth;
    enterJava();
    try {
      return run(chain.begin(null, resumable, value, error));
    } catch (Raise raise) {
      return in.raised(raise.exception);
    } finally {
      leaveJava(before);
    }
  }

  /// `next(generator)`, or null at its end.
  @Nullable PyObject next(PyGenerator generator) {
    return switch (resume(generator, PyNone.NONE, null)) {
      case YIELDED -> {
        PyObject value = in.stepValue();
        in.finalization().handedOut(value);
        yield value;
      }
      case RAISED -> throw new Raise(in.stepError());
      default -> null;
    };
  }

  /// `close()`: lets a generator or coroutine clean up and end.
  public PyObject close(Resumable object) {
    if (object.state == CoroutineState.CREATED) {
      object.end(in);
      return PyNone.NONE;
    }
    if (object.state == CoroutineState.CLOSED) {
      return PyNone.NONE;
    }
    Step how = resume(object, PyNone.NONE, new PyException(Exceptions.GENERATOR_EXIT));
    if (how == Step.YIELDED || object.state == CoroutineState.SUSPENDED) {
      throw Raise.runtimeError(object.type().name().replace('_', ' ') + " ignored GeneratorExit");
    }
    if (how == Step.RAISED) {
      PyException error = in.stepError();
      if (!error.isA(Exceptions.GENERATOR_EXIT) && !error.isA(Exceptions.STOP_ITERATION)) {
        throw new Raise(error);
      }
      in.finalization().dropped(error);
      return PyNone.NONE;
    }
    return in.stepValue();
  }

  // ---- finalisation

  /// How many calls of the program from Java code are under way.
  public int nesting() {
    return outer.count();
  }

  /// Names what is alive because it runs: the frames under way.
  public void eachRoot(Consumer<@Nullable Object> visitor, @Nullable Frame ended) {
    visitor.accept(current == ended && ended != null ? ended.back : current);
    outer.each(visitor);
  }

  // ---- threads

  /// A new simulated thread that will call `callable`; step it with [#resume], where YIELDED means
  /// that it is blocked.
  public Resumable newThread(PyObject callable, PyObject[] args, PyStr[] names) {
    return new ThreadBody(in, callable, args, names);
  }

  /// Keeps the arguments of a call that a native coroutine is about to ask for.
  public void prepareCall(PyObject[] args, PyStr[] names) {
    callArguments = args;
    callNames = names;
  }

  // ---- depth and limits

  /// Counts a new frame.
  void deeper(Frame frame) {
    if (!frame.code.library) {
      checkDepth();
    }
    depth++;
  }

  void checkDepth() {
    if (depth >= recursionLimit) {
      throw Raise.of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
  }

  /// `sys.getrecursionlimit()`.
  public int recursionLimit() {
    return recursionLimit;
  }

  /// `sys.setrecursionlimit()`.
  public void setRecursionLimit(int limit) {
    recursionLimit = limit;
  }

  // ---- where the program stands

  /// The innermost frame under way, or null between runs.
  public @Nullable Frame currentFrame() {
    return current;
  }

  /// The frame that is waiting for `frame`, across calls from Java as well.
  public @Nullable Frame callerOf(Frame frame) {
    return frame.back != null ? frame.back : outer.callerOf(frame, current);
  }

  /// The line of the innermost frame of the user's own code, or 0.
  public int currentLine() {
    Frame frame = currentUserFrame();
    return frame == null ? 0 : frame.line();
  }

  /// The innermost frame of the user's own code, or null.
  public @Nullable Frame currentUserFrame() {
    return outer.userFrame(current);
  }

  @Nullable PyException handled(Frame frame) {
    return outer.handled(frame);
  }

  /// `sys.exception()`.
  public @Nullable PyException handled() {
    return outer.handledNow(current);
  }

  /// Calls the program from Java code that handles an exception, or none.
  public void whileHandling(@Nullable PyException exception, Runnable call) {
    outer.whileHandling(exception, call);
  }
}
