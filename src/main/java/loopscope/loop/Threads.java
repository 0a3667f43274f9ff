package loopscope.loop;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// Takes turns between the simulated threads of a run, of which one runs at a time.
///
/// A new thread runs at once until it blocks, then its starter goes on. A thread that becomes able
/// to run does so when the current one blocks, first in, first out. The main thread is not a
/// [Fiber]: it blocks by calling [#await], [#sleep] or [#waitForLoop], and the others run inside
/// that call.
public final class Threads {
  private final VirtualClock clock;
  private final Runnable clockMoved;
  private Runnable mainGoesOn = () -> {};
  private final ArrayDeque<Fiber> ready = new ArrayDeque<>();
  private final Sleepers sleepers = new Sleepers();
  private @Nullable Fiber current;

  /// `clockMoved` is called whenever the clock was moved while the main thread waits.
  public Threads(VirtualClock clock, Runnable clockMoved) {
    this.clock = clock;
    this.clockMoved = clockMoved;
  }

  /// Says what happens whenever the main thread goes on after another has run. What that throws
  /// ends whatever the main thread waits in.
  public void whenMainGoesOn(Runnable action) {
    mainGoesOn = action;
  }

  /// The thread that runs, null for the main one.
  public @Nullable Fiber current() {
    return current;
  }

  /// Starts a new thread, which runs at once until it blocks.
  public void start(Fiber fiber) {
    run(fiber);
  }

  /// A blocked thread is able to run again and will when its turn comes.
  public void wake(Fiber fiber) {
    sleepers.remove(fiber);
    ready.add(fiber);
  }

  /// The thread, which is about to block, wants to be woken at a deadline.
  public void sleepUntil(Fiber fiber, long deadline) {
    sleepers.add(fiber, deadline);
  }

  /// When the first sleeping thread wakes, or [VirtualClock#NEVER].
  public long nextWake() {
    return ready.isEmpty() ? sleepers.nextDeadline() : clock.nanos();
  }

  /// Lets every thread run that is able to, those whose sleep is over included.
  public void runDue() {
    while (true) {
      Fiber next = ready.isEmpty() ? sleepers.pollDue(clock.nanos()) : ready.poll();
      if (next == null) {
        return;
      }
      run(next);
    }
  }

  /// The main thread sleeps until a deadline; others run meanwhile. That the clock moves on to the
  /// deadline itself is for the caller to tell.
  public void sleep(long deadline) {
    while (nextWake() <= deadline) {
      advanceTo(nextWake());
      runDue();
    }
    clock.advanceTo(deadline);
  }

  /// Where a wait of the main thread stands in line. Whoever ends the wait wakes it like a thread.
  public static final class Turn implements Fiber {
    private boolean come;

    @Override
    public void run() {
      come = true;
    }
  }

  /// The main thread waits until its turn comes, at most until a deadline; others run meanwhile.
  ///
  /// @return whether its turn came
  /// @throws Deadlock when nothing can ever wake it and there is no deadline
  public boolean await(Turn turn, long deadline) {
    while (!turn.come) {
      Fiber next = ready.isEmpty() ? sleepers.pollDue(clock.nanos()) : ready.poll();
      if (next != null) {
        run(next);
        continue;
      }
      long wake = Math.min(sleepers.nextDeadline(), deadline);
      if (wake == VirtualClock.NEVER) {
        throw new Deadlock();
      }
      advanceTo(wake);
      if (wake == deadline && sleepers.nextDeadline() > deadline) {
        return turn.come;
      }
    }
    return true;
  }

  /// The main thread's loop has nothing to do before `deadline`: the clock jumps once, and every
  /// thread that is able to run does. The loop looks again afterwards even if nothing was brought.
  ///
  /// @throws Deadlock when nothing can ever wake the loop
  public void waitForLoop(long deadline) {
    long wake = Math.min(nextWake(), deadline);
    if (wake == VirtualClock.NEVER) {
      throw new Deadlock();
    }
    advanceTo(wake);
    runDue();
  }

  private void advanceTo(long instant) {
    if (instant > clock.nanos()) {
      clock.advanceTo(instant);
      clockMoved.run();
    }
  }

  private void run(Fiber fiber) {
    Fiber before = current;
    current = fiber;
    try {
      fiber.run();
    } finally {
      current = before;
    }
    if (before == null) {
      mainGoesOn.run();
    }
  }
}
