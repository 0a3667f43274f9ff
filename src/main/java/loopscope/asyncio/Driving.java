package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.loop.EventLoop;
import loopscope.loop.Policy;
import loopscope.loop.VirtualClock;
import org.jspecify.annotations.Nullable;

/// A call that lets a loop go through its iterations, and waits in between until there is something
/// to do.
///
/// On the main thread it waits in place, and other threads run meanwhile; on another thread the
/// whole call blocks like any other.
abstract class Driving extends BlockingCall {
  final Loop loop;
  private boolean waited;

  Driving(Loop loop) {
    super(loop.engine(), "the event loop");
    this.loop = loop;
  }

  /// `loop._run_once()`.
  static Driving once(Loop loop) {
    return new Driving(loop) {
      @Override
      @Nullable PyObject tryOnce(Interpreter in, boolean late) {
        return iterate() ? PyNone.NONE : null;
      }
    };
  }

  @Override
  @Nullable String underWay(Interpreter in) {
    return null; // A loop may well be all that a thread runs.
  }

  /// Goes through one iteration; false when the call has to wait first.
  final boolean iterate() {
    EventLoop core = loop.core();
    if (loop.overrides("time")) {
      return iterateByItsTime(core);
    }
    if (mustBlock(core)) {
      return false;
    }
    core.runTick(engine().overseer(), engine().clock().nanos());
    return true;
  }

  /// What is due is what the loop's own `time()` says, while a wait is one of the run's clock. As
  /// in CPython an iteration follows when the wait is over, whether that time has come or not.
  private boolean iterateByItsTime(EventLoop core) {
    if (!waited && !core.hasWork()) {
      VirtualClock clock = engine().clock();
      long wait = core.nextDeadline();
      if (wait <= VirtualClock.instantAt(loop.seconds())) {
        wait = clock.nanos();
      }
      if (engine().inPlace().isDriving()) {
        while (clock.nanos() < wait && !core.hasWork()) {
          engine().threads().waitForLoop(wait);
        }
      } else if (clock.nanos() < wait) {
        waited = true;
        until(wait);
        loop.setDriver(this);
        return false;
      }
    }
    waited = false;
    core.runTick(engine().overseer(), VirtualClock.instantAt(loop.seconds()));
    return true;
  }

  private boolean mustBlock(EventLoop core) {
    Policy policy = engine().policy();
    boolean idle = core.isIdle();
    if (idle && policy != Policy.HANDS_OFF) {
      engine().overseer().beforeWaiting();
      idle = core.isIdle();
    }
    if (engine().inPlace().isDriving()) {
      if (!idle) {
        engine().threads().runDue();
        return false;
      }
      long order = policy.nextOrderTime();
      engine().threads().waitForLoop(Math.min(core.nextDeadline(), order));
      // What was ordered for this moment comes first; only then has the loop waited long enough.
      return order <= engine().clock().nanos() && core.isIdle() && mustBlock(core);
    }
    if (idle) {
      until(Math.min(core.nextDeadline(), policy.nextOrderTime()));
      loop.setDriver(this);
      return true;
    }
    return false;
  }
}
