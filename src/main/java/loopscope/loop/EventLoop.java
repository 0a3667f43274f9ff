package loopscope.loop;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.ObjLongConsumer;
import loopscope.trace.Change;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.ClockAdvanced;
import loopscope.trace.LoopEvent.HandleCancelled;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.LoopEvent.HandleSkipped;
import loopscope.trace.LoopEvent.LoopAddressed;
import loopscope.trace.LoopEvent.LoopClosed;
import loopscope.trace.LoopEvent.LoopCreated;
import loopscope.trace.LoopEvent.LoopStarted;
import loopscope.trace.LoopEvent.LoopStopped;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopEvent.TimerArmed;
import loopscope.trace.LoopEvent.TimerCancelled;
import loopscope.trace.LoopEvent.TimerFired;
import loopscope.trace.LoopId;
import loopscope.trace.ProgramEvent.Intervened;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadId;
import loopscope.trace.Tick;
import loopscope.trace.TraceSink;
import loopscope.trace.VirtualTime;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// The loop itself: what CPython's `base_events.BaseEventLoop` does in one iteration.
///
/// It does not wait. Whoever drives it asks [#isIdle] and [#nextDeadline], moves the clock (other
/// threads may have to run meanwhile) and then calls [#runTick].
public final class EventLoop {
  private final LoopId id;
  private final Surroundings around;
  private final VirtualClock clock;
  private final TraceSink trace;
  private final ReadyQueue ready = new ReadyQueue();
  private final Timers timers = new Timers();
  private int iteration;
  private boolean running;
  private boolean stopping;
  private boolean closed;
  private @Nullable DoubleSupplier time;
  private @Nullable Consumer<Handle> runner;

  /// What all loops of a run share.
  public record Surroundings(
      VirtualClock clock,
      TraceSink trace,
      HandleIds ids,
      Policy policy,
      @Nullable TickListener ticks) {}

  /// The loop that is the `number`-th of its run, from 1.
  public EventLoop(int number, Surroundings around) {
    this.id = number == 1 ? LoopId.FIRST : new LoopId(number);
    this.around = around;
    this.clock = around.clock();
    this.trace = around.trace();
    if (number != 1) {
      trace.record(new LoopCreated(id));
    }
  }

  /// Says who runs handles from now on, in the place of the loop.
  public void runBy(Consumer<Handle> caller) {
    runner = caller;
  }

  /// The clock of the run.
  public VirtualClock clock() {
    return clock;
  }

  /// The handles that are due, in order.
  public ReadyQueue ready() {
    return ready;
  }

  /// Shows the timers with their deadlines, cancelled ones included, as they lie in their heap.
  public void eachTimer(ObjLongConsumer<Handle> visitor) {
    timers.each(visitor);
  }

  /// The deadlines of the timers that are armed and not cancelled, in no particular order.
  public long[] deadlines() {
    return timers.deadlines();
  }

  /// The number of iterations begun so far.
  public int iteration() {
    return iteration;
  }

  /// From now on tick files have the loop's time from here.
  public void timedBy(DoubleSupplier itsTime) {
    time = itsTime;
  }

  /// Whether somebody drives the loop at present.
  public boolean isRunning() {
    return running;
  }

  /// Whether the loop was closed for good.
  public boolean isClosed() {
    return closed;
  }

  /// Whether the loop ends after the present iteration.
  public boolean isStopping() {
    return stopping;
  }

  /// Lets the loop end after the present iteration, or after the first when it does not run yet.
  public void stop() {
    stopping = true;
  }

  /// Appends a handle to the ready queue.
  public void callSoon(Handle handle, WakeCause cause) {
    HandleId number = around.ids().next();
    handle.setId(number);
    ready.add(handle);
    speak();
    trace.record(new HandleQueued(number, handle.kind(), handle.label(), handle.task(), cause));
  }

  /// Arms a timer. `purpose` says in few words what for, `owner` on which task's behalf.
  public void callAt(Handle handle, long deadline, String purpose, @Nullable TaskId owner) {
    HandleId number = around.ids().next();
    handle.setId(number);
    timers.add(handle, deadline);
    speak();
    trace.record(
        new TimerArmed(
            number, handle.kind(), new VirtualTime(deadline), handle.label(), purpose, owner));
  }

  /// What the trace tells next is about this loop.
  public void speak() {
    if (around.ids().speakOf(id.number())) {
      trace.record(new LoopAddressed(id));
    }
  }

  /// Takes note that a timer which is still armed was cancelled.
  public void timerCancelled(Handle handle) {
    if (closed) {
      return;
    }
    timers.noteCancelled();
    trace.record(new TimerCancelled(handle.id()));
  }

  /// Takes note that a handle which stands in the ready queue was cancelled.
  public void handleCancelled(Handle handle) {
    if (!closed) {
      trace.record(new HandleCancelled(handle.id()));
    }
  }

  /// The loop begins to run in a thread (null: the main one).
  public void start(@Nullable ThreadId thread) {
    running = true;
    around.ids().speakOf(id.number());
    trace.record(new LoopStarted(id, thread));
  }

  /// The loop runs no longer; the wish to stop is fulfilled.
  public void finish() {
    running = false;
    stopping = false;
    trace.record(new LoopStopped(id));
  }

  /// Closes the loop: what is ready or armed is dropped.
  public void close() {
    closed = true;
    ready.clear();
    timers.clear();
    trace.record(new LoopClosed(id));
  }

  /// Whether the next iteration has to wait for a timer or a thread.
  public boolean isIdle() {
    timers.dropCancelled();
    return ready.isEmpty() && !stopping && !clock.isDue(timers.nextDeadline());
  }

  /// Whether the next iteration has something to do, whatever the time.
  public boolean hasWork() {
    return !ready.isEmpty() || stopping;
  }

  /// When the next timer is due, or [VirtualClock#NEVER].
  public long nextDeadline() {
    timers.dropCancelled();
    return timers.nextDeadline();
  }

  /// Records that the clock was moved while the loop waited.
  public void clockAdvanced() {
    trace.record(new ClockAdvanced(clock.time()));
  }

  /// Runs one iteration: what is due joins what is ready, and what is ready then runs once.
  ///
  /// @param now what the loop's time says, in nanoseconds
  public void runTick(Overseer overseer, long now) {
    iteration++;
    Tick tick = new Tick(iteration);
    speak();
    trace.record(new TickBegan(tick));
    timers.dropCancelled();
    while (VirtualClock.isDue(timers.nextDeadline(), now) && timers.size() > 0) {
      moveFirstTimer();
    }
    letOvertake(tick);
    for (int todo = ready.size(); todo > 0; todo--) {
      boolean timed = overseer.beforeHandle();
      if (ready.isEmpty()) {
        return;
      }
      Handle handle = ready.poll();
      long before = clock.nanos();
      run(handle);
      overseer.handleRan(handle);
      if (timed) {
        overseer.handleTook(handle, clock.nanos() - before);
      }
    }
  }

  private void letOvertake(Tick tick) {
    if (ready.isEmpty() || around.policy() == Policy.HANDS_OFF) {
      return;
    }
    int first;
    while ((first = around.policy().firstToRun(id, tick, ready)) > 0) {
      Handle handle = ready.get(first);
      ready.moveToFront(first);
      trace.record(new Intervened(new Change.Overtook(handle.id(), handle.task())));
    }
  }

  private void moveFirstTimer() {
    boolean cancelled = timers.isFirstCancelled();
    Handle handle = timers.poll();
    if (cancelled) {
      timers.noteCancelledLeft();
    }
    ready.add(handle);
    handle.timerFired();
    if (cancelled) {
      speak();
      // The trace has dropped the timer; its handle takes a turn all the same, to be skipped.
      trace.record(
          new HandleQueued(handle.id(), handle.kind(), handle.label(), null, WakeCause.TIMER_DUE));
      trace.record(new HandleCancelled(handle.id()));
    } else {
      trace.record(new TimerFired(handle.id()));
    }
  }

  private void run(Handle handle) {
    if (handle.isCancelled()) {
      trace.record(new HandleSkipped(handle.id()));
      return;
    }
    TickListener ticks = around.ticks();
    if (ticks != null) {
      ticks.handleRuns(
          iteration, time == null ? clock.seconds() : time.getAsDouble(), handle.label());
    }
    if (handle.isTaskStep()) {
      call(handle);
      return;
    }
    trace.record(new CallbackStarted(handle.id()));
    call(handle);
    trace.record(new CallbackFinished(handle.id()));
  }

  private void call(Handle handle) {
    Consumer<Handle> caller = runner;
    if (caller == null) {
      handle.run();
    } else {
      caller.accept(handle);
    }
  }
}
