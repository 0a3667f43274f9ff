package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import loopscope.interp.Finalizable;
import loopscope.interp.Interpreter;
import loopscope.interp.ThreadHost;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.loop.EventLoop;
import loopscope.loop.HandleIds;
import loopscope.loop.Policy;
import loopscope.loop.SideStack;
import loopscope.loop.Threads;
import loopscope.loop.TickListener;
import loopscope.loop.VirtualClock;
import loopscope.trace.LoopEvent.ClockAdvanced;
import loopscope.trace.SourceLine;
import loopscope.trace.SourceLines;
import loopscope.trace.TaskEvent.CancellationCaught;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadId;
import loopscope.trace.TraceEvent;
import loopscope.trace.TraceSink;
import org.jspecify.annotations.Nullable;

/// All that asyncio keeps for one run: clock, threads, loops, numbers, and who does things at
/// present.
public final class Asyncio implements ThreadHost {
  private final Interpreter in;
  private final EventLoop.Surroundings around;
  private final Threads threads;
  private final Glimpse glimpse;
  private final SourceLines lines = new SourceLines();
  private @Nullable Loop running;
  private @Nullable Loop current;
  private @Nullable Canceller canceller;
  private final Numbers numbers = new Numbers();
  private final Watch overseer;
  private final List<Loop> loops = new ArrayList<>();

  /// The threads of executors, those that are over included.
  final List<Worker> workers = new ArrayList<>();

  private final InPlace inPlace;
  private final DelayTexts delayTexts;

  /// Whether the main thread has come to its end.
  boolean ending;

  /// Whom an interrupt reaches.
  final Signals signals = new Signals();

  /// What was chosen for the run as a whole.
  final Choices choices = new Choices();

  private Asyncio(
      Interpreter in,
      VirtualClock clock,
      TraceSink trace,
      Policy policy,
      @Nullable TickListener ticks) {
    this.in = in;
    this.around = new EventLoop.Surroundings(clock, trace, new HandleIds(), policy, ticks);
    this.threads = new Threads(clock, () -> record(new ClockAdvanced(clock.time())));
    this.threads.whenMainGoesOn(() -> signals.deliverPending(in));
    this.glimpse = new Glimpse(in);
    this.overseer = new Watch(this);
    this.delayTexts = new DelayTexts(in);
    this.inPlace = new InPlace(in, threads);
  }

  /// Gives an interpreter its asyncio: threads, and the modules to import.
  public static Asyncio install(
      Interpreter in,
      VirtualClock clock,
      TraceSink trace,
      Policy policy,
      @Nullable TickListener ticks) {
    Asyncio engine = new Asyncio(in, clock, trace, policy, ticks);
    in.setThreadHost(engine);
    in.machine()
        .asyncGenerators
        .tell(() -> engine.running == null ? null : engine.running.asyncgens());
    in.modules().add(Modules::find);
    in.protocols().changed.watch(engine.overseer::heedClass);
    in.finalization()
        .addRoots(
            visitor -> {
              visitor.accept(engine.running);
              visitor.accept(engine.current);
              visitor.accept(engine.threads);
              visitor.accept(engine.signals);
              visitor.accept(engine.choices);
              visitor.accept(in.context());
              visitor.accept(in.protocols().changed);
            });
    return engine;
  }

  /// The asyncio of the run that an interpreter makes.
  public static Asyncio of(Interpreter in) {
    if (in.threadHost() instanceof Asyncio engine) {
      return engine;
    }
    throw new IllegalStateException("the interpreter runs without asyncio");
  }

  public Interpreter in() {
    return in;
  }

  public VirtualClock clock() {
    return around.clock();
  }

  public Threads threads() {
    return threads;
  }

  public Policy policy() {
    return around.policy();
  }

  DelayTexts delayTexts() {
    return delayTexts;
  }

  Glimpse glimpse() {
    return glimpse;
  }

  EventLoop.Surroundings around() {
    return around;
  }

  /// Appends an event to the run's trace.
  void record(TraceEvent event) {
    around.trace().record(event);
  }

  /// Hands out the numbers of the run.
  Numbers numbers() {
    return numbers;
  }

  // Lines.

  /// The line of the program that runs.
  SourceLine line() {
    return lines.at(in.currentLine());
  }

  /// The line at which a coroutine stands.
  SourceLine lineOf(PyObject coroutine) {
    if (!(coroutine instanceof Resumable known)) {
      return SourceLine.NONE;
    }
    PyCode code = known.state() == CoroutineState.CREATED ? known.code() : null;
    return lines.at(code == null ? known.line() : code.firstLine);
  }

  /// The line at which an exception was raised.
  SourceLine lineOf(PyException error) {
    return lines.at(Tracebacks.line(error));
  }

  // Who is at work.

  /// The loop that runs on the present thread.
  @Nullable Loop running() {
    return running;
  }

  void setRunning(@Nullable Loop loop) {
    running = loop;
  }

  /// A loop came into being.
  void remember(Loop loop) {
    loops.add(loop);
  }

  /// The loop that `set_event_loop` chose for the present thread.
  @Nullable Loop current() {
    return current;
  }

  void setCurrent(@Nullable Loop loop) {
    current = loop;
  }

  /// The task whose step runs, or null.
  @Nullable Task currentTask() {
    Loop loop = running;
    return loop == null ? null : loop.currentTask();
  }

  /// The number of the task whose step runs, or null.
  @Nullable TaskId currentTaskId() {
    return currentTask() instanceof Task task ? task.task() : null;
  }

  /// Who cancels, when something is cancelled now.
  Canceller canceller() {
    if (canceller != null) {
      return canceller;
    }
    TaskId task = currentTaskId();
    return task == null ? new Canceller.ByCode("a callback") : new Canceller.ByTask(task);
  }

  /// What is cancelled from now on is cancelled on behalf of somebody; gives whom it was before.
  @Nullable Canceller cancelOnBehalfOf(Canceller by) {
    Canceller before = canceller;
    canceller = by;
    return before;
  }

  void restoreCanceller(@Nullable Canceller before) {
    canceller = before;
  }

  /// Looks after the run between two handles.
  Watch overseer() {
    return overseer;
  }

  // Threads.

  /// The thread beside the main one that runs, or null.
  @Nullable SimThread currentSimulated() {
    return threads.current() instanceof SimThread thread ? thread : null;
  }

  /// Its number, or null.
  @Nullable ThreadId currentThread() {
    SimThread thread = currentSimulated();
    return thread == null ? null : thread.id();
  }

  @Override
  public PyObject sleep(Interpreter interpreter, double seconds) {
    return SleepCall.of(this, seconds);
  }

  @Override
  public PyObject runUntilDone(Interpreter interpreter, NativeCoroutine call) {
    SimThread thread = currentSimulated();
    PyObject result = thread == null ? null : thread.runUntilDone(call);
    return result == null ? inPlace.runUntilDone(call) : result;
  }

  @Override
  public void joinThreads(Interpreter interpreter) {
    ending = true;
    Executor.joinAll(this);
    if (in.modules().loaded("threading") instanceof PyModule module) {
      in.callMethod(module, "_shutdown");
    }
  }

  /// From now on simulated threads stand on stacks of their own; what this gives ends them.
  public Runnable standOn(Supplier<SideStack> stacks) {
    return inPlace.standOn(stacks);
  }

  /// Waits where calls stand that cannot be suspended.
  InPlace inPlace() {
    return inPlace;
  }

  @Override
  public void caught(Interpreter interpreter, PyException error) {
    if (Errors.isCancellation(error)) {
      Task task = currentTask();
      if (task != null) {
        record(new CancellationCaught(task.task(), line()));
      }
    }
  }

  /// All loops of the run that were made so far.
  List<Loop> loops() {
    return loops;
  }

  @Override
  public List<Finalizable> unfinished() {
    return Lost.unfinished(loops);
  }
}
