package loopscope.trace;

import java.util.List;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.TaskEvent.Resumption;
import org.jspecify.annotations.Nullable;

/// Writes the events of a run by hand, in the order in which the engine would record them.
///
/// It keeps nothing but the next handle's number and the clock; what it is told is what it records.
public final class Recording {
  private final TraceRecorder recorder = new TraceRecorder();
  private int handles;
  private long nanos;
  private int ticks;

  /// An instant that many seconds after the start.
  public static VirtualTime seconds(double seconds) {
    return new VirtualTime(Math.round(seconds * 1e9));
  }

  public static SourceLine line(int number) {
    return new SourceLine(number);
  }

  public Trace trace() {
    return recorder.toTrace();
  }

  public int size() {
    return recorder.size();
  }

  public VirtualTime now() {
    return new VirtualTime(nanos);
  }

  public Recording add(TraceEvent event) {
    recorder.record(event);
    return this;
  }

  public HandleId nextHandle() {
    return new HandleId(++handles);
  }

  public Recording tick() {
    return add(new LoopEvent.TickBegan(new Tick(++ticks)));
  }

  public Recording jump(double to) {
    nanos = seconds(to).nanos();
    return add(new LoopEvent.ClockAdvanced(now()));
  }

  /// A task is created and its first step queued.
  public HandleId create(TaskId task, String coroutine, @Nullable TaskId parent, int line) {
    add(
        new TaskEvent.TaskCreated(
            task, "Task-" + task.number(), false, coroutine, parent, line(line)));
    return queue(HandleKind.TASK_START, task, WakeCause.CREATED);
  }

  public HandleId queue(HandleKind kind, TaskId task, WakeCause cause) {
    HandleId handle = nextHandle();
    add(new LoopEvent.HandleQueued(handle, kind, "Task-" + task.number(), task, cause));
    return handle;
  }

  public HandleId wake(TaskId task, Wait of) {
    return queue(HandleKind.TASK_WAKEUP, task, new WakeCause.FutureDone(of));
  }

  public HandleId queueInternal(String label, WakeCause cause) {
    HandleId handle = nextHandle();
    add(new LoopEvent.HandleQueued(handle, HandleKind.INTERNAL, label, null, cause));
    return handle;
  }

  public Recording start(TaskId task, HandleId handle, int line) {
    return add(new TaskEvent.TaskResumed(task, handle, Resumption.START, line(line)));
  }

  public Recording resume(TaskId task, HandleId handle, int line) {
    return add(new TaskEvent.TaskResumed(task, handle, Resumption.NONE, line(line)));
  }

  public Recording resumeRaising(TaskId task, HandleId handle, String type, int line) {
    return add(
        new TaskEvent.TaskResumed(task, handle, new Resumption.Raised(type, ""), line(line)));
  }

  public Recording suspend(TaskId task, Wait on, int line) {
    return add(new TaskEvent.TaskSuspended(task, on, line(line)));
  }

  /// The task sleeps; gives the handle of its timer.
  public HandleId sleep(TaskId task, double seconds, int line) {
    VirtualTime until = new VirtualTime(nanos + seconds(seconds).nanos());
    HandleId timer = arm("_set_result_unless_cancelled", "sleep " + seconds, until, task);
    suspend(task, new Wait.Sleep(Double.toString(seconds), until, timer), line);
    return timer;
  }

  public HandleId arm(String label, String purpose, VirtualTime deadline, TaskId owner) {
    HandleId timer = nextHandle();
    add(new LoopEvent.TimerArmed(timer, HandleKind.INTERNAL, deadline, label, purpose, owner));
    return timer;
  }

  public Recording fire(HandleId timer) {
    return add(new LoopEvent.TimerFired(timer));
  }

  public Recording begin(HandleId handle) {
    return add(new LoopEvent.CallbackStarted(handle));
  }

  public Recording end(HandleId handle) {
    return add(new LoopEvent.CallbackFinished(handle));
  }

  public Recording finish(TaskId task, Outcome outcome, int line) {
    return add(new TaskEvent.TaskFinished(task, outcome, line(line)));
  }

  public Recording print(String text, int line) {
    return add(
        new ProgramEvent.OutputWritten(ProgramEvent.OutputStream.OUT, text + "\n", line(line)));
  }

  public Recording put(ResourceId queue, String item, int index, TaskId by, int line) {
    return add(new ResourceEvent.ItemPut(queue, item, index, by, line(line)));
  }

  public Recording take(ResourceId queue, String item, TaskId by, int line) {
    return add(new ResourceEvent.ItemTaken(queue, item, by, line(line)));
  }

  public Recording startLoop() {
    return add(new LoopEvent.LoopStarted(LoopId.FIRST, null));
  }

  public Recording stopLoop() {
    return add(new LoopEvent.LoopStopped(LoopId.FIRST));
  }

  /// What `asyncio.run` does after its coroutine ended: two coroutines of the loop's own, then the
  /// end.
  public Recording shutDown(int firstTask, HandleId ended) {
    tick().begin(ended).end(ended).stopLoop();
    int number = firstTask;
    for (String coroutine :
        List.of("BaseEventLoop.shutdown_asyncgens", "BaseEventLoop.shutdown_default_executor")) {
      TaskId task = new TaskId(number++);
      HandleId first = create(task, coroutine, null, 0);
      startLoop().tick().start(task, first, 0).finish(task, new Outcome.Returned("None"), 0);
      HandleId done =
          queueInternal("_run_until_complete_cb", new WakeCause.FutureDone(new Wait.TaskEnd(task)));
      tick().begin(done).end(done).stopLoop();
    }
    return add(new LoopEvent.LoopClosed(LoopId.FIRST))
        .add(new ProgramEvent.RunEnded(new RunEnd.Completed()));
  }
}
