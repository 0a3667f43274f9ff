package loopscope.timeline;

import java.util.List;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.Outcome;
import loopscope.trace.ProgramEvent;
import loopscope.trace.Recording;
import loopscope.trace.ResourceEvent;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceId;
import loopscope.trace.RunEnd;
import loopscope.trace.ScopeId;
import loopscope.trace.SourceLine;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadEvent;
import loopscope.trace.ThreadId;
import loopscope.trace.Trace;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;

/// A run with everything that can go wrong or elsewhere: a task that is cancelled, one that fails,
/// a call that holds up the loop, a semaphore of two places, a thread, a callback of the program, a
/// deadlock.
final class TroubledTrace {
  static final TaskId MAIN = new TaskId(1);
  static final TaskId SLEEPER = new TaskId(2);
  static final TaskId BLOCKER = new TaskId(3);
  static final TaskId READER = new TaskId(4);
  private static final ResourceId SEMAPHORE = new ResourceId(1);
  private static final ResourceId EVENT = new ResourceId(2);
  private static final ThreadId WORKER = new ThreadId(1);

  private final Recording run = new Recording();

  private TroubledTrace() {}

  static Trace trace() {
    return new TroubledTrace().record();
  }

  private static SourceLine line(int number) {
    return new SourceLine(number);
  }

  private Trace record() {
    HandleId main = run.create(MAIN, "main", null, 30);
    run.startLoop().tick().start(MAIN, main, 20);
    makeResources();
    HandleId sleeper = run.create(SLEEPER, "sleeper", MAIN, 21);
    HandleId blocker = run.create(BLOCKER, "blocker", MAIN, 22);
    HandleId reader = run.create(READER, "reader", MAIN, 23);
    HandleId hello = run.nextHandle();
    run.add(
        new LoopEvent.HandleQueued(hello, HandleKind.CALLBACK, "hello", null, WakeCause.SCHEDULED));
    HandleId mainTimer = run.sleep(MAIN, 2, 24);

    run.tick().start(SLEEPER, sleeper, 2);
    run.add(new ResourceEvent.Acquired(SEMAPHORE, 1, SLEEPER, line(3)));
    ScopeId timeout = new ScopeId(1);
    run.add(new TaskEvent.TimeoutEntered(SLEEPER, timeout, Recording.seconds(9), "", line(4)));
    HandleId longTimer = run.sleep(SLEEPER, 10, 4);
    run.start(BLOCKER, blocker, 8);
    run.add(new ResourceEvent.Acquired(SEMAPHORE, 0, BLOCKER, line(8)));
    run.print("heavy work", 9);
    run.add(
        new ProgramEvent.Blocked(
            Recording.seconds(0), Recording.seconds(1), "time.sleep(1)", line(9)));
    run.add(new ResourceEvent.Released(SEMAPHORE, 1, BLOCKER, line(10)));
    run.finish(BLOCKER, new Outcome.Raised("ValueError", "too heavy"), 10);
    run.start(READER, reader, 14);
    startThread();
    run.suspend(READER, new Wait.Job("read", WORKER), 15);
    run.begin(hello).end(hello);

    run.jump(1.5).tick();
    endThread();
    HandleId readerWakes = run.wake(READER, new Wait.Job("read", WORKER));
    run.tick().resume(READER, readerWakes, 15);
    run.suspend(READER, new Wait.Resource(EVENT, "wait"), 16);

    run.jump(2).tick().fire(mainTimer).begin(mainTimer);
    HandleId mainWakes = run.wake(MAIN, new Wait.Sleep("2", Recording.seconds(2), mainTimer));
    run.end(mainTimer).tick().resume(MAIN, mainWakes, 24);
    run.add(new TaskEvent.CancelRequested(SLEEPER, new Canceller.ByTask(MAIN), "", line(25)));
    run.add(new LoopEvent.TimerCancelled(longTimer));
    HandleId cancelled = run.queue(HandleKind.TASK_WAKEUP, SLEEPER, WakeCause.CANCEL_SENT);
    run.suspend(MAIN, new Wait.Children("gather", List.of(SLEEPER, READER)), 26);
    run.tick().resumeRaising(SLEEPER, cancelled, "CancelledError", 4);
    run.add(new ResourceEvent.Released(SEMAPHORE, 2, SLEEPER, line(5)));
    run.add(new TaskEvent.TimeoutExited(SLEEPER, timeout, false));
    run.finish(SLEEPER, new Outcome.Cancelled(""), 5);
    run.add(new ProgramEvent.RunEnded(new RunEnd.Deadlocked(List.of("reader waits for event"))));
    return run.trace();
  }

  private void makeResources() {
    run.add(
        new ResourceEvent.ResourceCreated(
            SEMAPHORE, ResourceKind.SEMAPHORE, "gate", "asyncio.Semaphore(2)", 2, line(1)));
    run.add(
        new ResourceEvent.ResourceCreated(
            EVENT, ResourceKind.EVENT, "event", "asyncio.Event()", 0, line(1)));
    run.add(
        new ResourceEvent.ResourceCreated(
            new ResourceId(3), ResourceKind.LOCK, "unused", "asyncio.Lock()", 0, line(1)));
  }

  private void startThread() {
    run.add(new ThreadEvent.ThreadStarted(WORKER, "asyncio_0", false, READER, line(15)));
    run.add(new ThreadEvent.ThreadResumed(WORKER));
    run.add(new ThreadEvent.JobStarted(WORKER, "read", READER));
    run.add(
        new ThreadEvent.ThreadBlocked(WORKER, "time.sleep(0.5)", Recording.seconds(1.5), line(12)));
  }

  private void endThread() {
    run.add(new ThreadEvent.ThreadResumed(WORKER));
    run.add(new ThreadEvent.JobFinished(WORKER, new Outcome.Returned("'text'")));
    run.add(new ThreadEvent.ThreadBlocked(WORKER, "waits for work", null, SourceLine.NONE));
  }
}
