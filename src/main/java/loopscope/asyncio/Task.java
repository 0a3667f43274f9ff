package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import loopscope.loop.Handle;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.TaskEvent.CancelRequested;
import loopscope.trace.TaskEvent.TaskRenamed;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.TaskEvent.Uncancelled;
import loopscope.trace.TaskId;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// A coroutine that the loop drives, as CPython's `asyncio.Task`.
///
/// A task is never in the ready queue twice, so it is its own handle, and it is its own callback of
/// the future that it awaits: a switch makes no object but the events that tell of it.
public final class Task extends Future implements Handle, DoneCallback {
  /// `asyncio.Task`.
  public static final PyType TYPE =
      PyType.define("Task", "_asyncio")
          .fullyCalled()
          .base(Future.TYPE)
          .allocate((in, type) -> new Task(type))
          .methods(TaskMethods::fill)
          .slots(Slot.REPR)
          .attributes()
          .doc("A coroutine that an event loop drives.")
          .build();

  private @Nullable PyObject coroutine;
  private @Nullable TaskId taskId;
  private @Nullable HandleId handleId;
  private @Nullable Context context;
  private String name = "";
  private HandleKind kind = HandleKind.TASK_START;
  private @Nullable Future awaited;
  private @Nullable Wait waitsFor;
  private @Nullable Future wokenBy;
  private @Nullable PyException thrown;
  private boolean mustCancel;
  private int cancelRequests;

  /// How many coroutines the run had made before it.
  private int born;

  /// Whether the loop may say that the task was destroyed while pending.
  boolean logDestroyPending = true;

  /// See [Retold].
  transient @Nullable TaskSuspended suspension;

  /// See [Retold].
  transient WakeCause.@Nullable FutureDone woke;

  /// Neighbours in the loop's list of unfinished tasks.
  transient @Nullable Task previous;

  /// See `previous`.
  transient @Nullable Task next;

  /// A task that its `__init__` sets up later.
  Task(PyType type) {
    super(type);
  }

  /// Sets the task up; see [TaskMethods] for what a program may pass.
  void init(Loop loop, PyObject coro, @Nullable TaskId id, String newName, Context newContext) {
    bindTo(loop);
    coroutine = coro;
    taskId = id;
    name = newName;
    context = newContext;
    born = loop.engine().in().machine().origins.births();
  }

  @Nullable PyObject coroutine() {
    return coroutine;
  }

  Context context() {
    if (context == null) {
      throw new IllegalStateException("the task was never initialised");
    }
    return context;
  }

  String name() {
    return name;
  }

  void rename(String newName) {
    name = newName;
    loop().engine().record(new TaskRenamed(task(), newName));
  }

  /// The future whose end the task waits for.
  @Nullable Future awaited() {
    return awaited;
  }

  int cancelRequests() {
    return cancelRequests;
  }

  /// Takes back a request for cancellation; gives the number of those left.
  int uncancel() {
    if (cancelRequests > 0) {
      cancelRequests--;
      mustCancel &= cancelRequests > 0;
      loop().engine().record(new Uncancelled(task(), cancelRequests));
    }
    return cancelRequests;
  }

  @Override
  boolean cancel(@Nullable PyObject message) {
    stopLogging();
    if (isDone()) {
      return false;
    }
    Asyncio engine = loop().engine();
    cancelRequests++;
    engine.record(
        new CancelRequested(
            task(), engine.canceller(), engine.glimpse().message(message), engine.line()));
    if (awaited != null && FutureCalls.passOn(this, awaited, message)) {
      return true;
    }
    mustCancel = true;
    setCancelMessage(message);
    return true;
  }

  /// Ends the task as cancelled, as the future that it is.
  boolean cancelAsFuture(@Nullable PyObject message) {
    return super.cancel(message);
  }

  /// Queues the first step.
  void start() {
    kind = HandleKind.TASK_START;
    loop().callSoon(this, WakeCause.CREATED);
  }

  /// Queues a step; `error` is raised at the `await` where the task stands.
  void stepSoon(@Nullable PyException error) {
    thrown = error;
    kind = HandleKind.TASK_STEP;
    loop().callSoon(this, WakeCause.YIELDED);
  }

  @Override
  public void schedule(Future done) {
    Threadsafe.check(loop());
    wokenBy = done;
    kind = HandleKind.TASK_WAKEUP;
    loop()
        .callSoon(
            this,
            done.wasCancelled() && cancelRequests > 0 && !(done instanceof Task)
                ? WakeCause.CANCEL_SENT
                : Retold.wakesFrom(this, waitsFor));
  }

  @Override
  public void run() {
    TaskStep.run(this);
  }

  @Override
  public HandleId id() {
    return InternalHandle.known(handleId);
  }

  @Override
  public void setId(HandleId id) {
    handleId = id;
  }

  @Override
  public HandleKind kind() {
    return kind;
  }

  @Override
  public String label() {
    return name;
  }

  /// The number under which the trace knows the task.
  @Override
  public TaskId task() {
    if (taskId == null) {
      throw new IllegalStateException("the task was never initialised");
    }
    return taskId;
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public boolean isTaskStep() {
    return true;
  }

  @Override
  public boolean is(Interpreter in, PyObject function) {
    return false;
  }

  @Override
  public String describe(Interpreter in) {
    return type().qualname() + ".task_wakeup()";
  }

  @Override
  public long age() {
    return TaskList.age(born, task().number());
  }

  @Override
  Wait reason() {
    return new Wait.TaskEnd(task());
  }

  /// The future whose end queued the next step, or null.
  @Nullable Future wokenBy() {
    return wokenBy;
  }

  /// The future whose end queued the step that runs now; asked once.
  @Nullable Future takeWokenBy() {
    Future done = wokenBy;
    wokenBy = null;
    return done;
  }

  /// The exception that the step that runs now is to raise; asked once.
  @Nullable PyException takeThrown() {
    PyException error = thrown;
    thrown = null;
    return error;
  }

  /// Whether a cancellation waits to be delivered; asked once.
  boolean takeMustCancel() {
    boolean wanted = mustCancel;
    mustCancel = false;
    return wanted;
  }

  boolean mustCancel() {
    return mustCancel;
  }

  void stopAwaiting() {
    if (awaited != null) {
      awaited.dropAwaiter(this); // Whatever else noted it: CPython keeps one set for all.
      awaited = null;
    }
    waitsFor = null;
  }

  void await(Future future, Wait why) {
    waitsFor = why;
    FutureCalls.awaitedBy(future, this);
    awaited = future;
    if (mustCancel && FutureCalls.passOn(this, future, cancelMessage())) {
      mustCancel = false;
    }
  }

  /// Lets the next step raise an exception at the `await` where the task stands.
  void raise(PyException error) {
    Future waiter = awaited;
    if (waiter != null && !waiter.isDone()) {
      waiter.removeDoneCallback(this);
      stopAwaiting();
      stepSoon(error);
    } else {
      wokenBy = null;
      thrown = error;
    }
  }

  /// Lets go of the coroutine once the task is done, as an eager task does.
  void dropCoroutine() {
    coroutine = null;
  }
}
