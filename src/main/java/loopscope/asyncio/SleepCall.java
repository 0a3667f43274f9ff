package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.loop.VirtualClock;
import loopscope.trace.ProgramEvent.Blocked;
import loopscope.trace.ThreadEvent.ProcessComputing;
import loopscope.trace.ThreadId;
import loopscope.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// A thread beside the main one waits for an instant, and lets others run even if it has come.
final class SleepCall extends BlockingCall {
  private final boolean computing;
  private boolean begun;

  private SleepCall(Asyncio engine, long deadline, String what, boolean computing) {
    super(engine, what);
    this.computing = computing;
    until(deadline);
  }

  /// `time.sleep`.
  static SleepCall asleep(Asyncio engine, long deadline, String seconds) {
    return new SleepCall(engine, deadline, "time.sleep(" + seconds + ")", false);
  }

  /// The time that a process computes, which passes while others run. The process has run already,
  /// ahead of the clock; its result waits here for the clock to follow.
  static SleepCall computing(Asyncio engine, long deadline) {
    return new SleepCall(engine, deadline, "compute()", true);
  }

  @Override
  @Nullable PyObject tryOnce(Interpreter in, boolean late) {
    boolean first = !begun;
    begun = true;
    return late && !first ? PyNone.NONE : null;
  }

  @Override
  void recordBlocked(Interpreter in, ThreadId id) {
    if (computing) {
      engine().record(new ProcessComputing(id, new VirtualTime(deadline()), engine().line()));
    } else {
      super.recordBlocked(in, id);
    }
  }

  /// `time.sleep`: a thread waits, and the main one blocks whatever loop it runs.
  static PyObject of(Asyncio engine, double seconds) {
    Interpreter in = engine.in();
    VirtualClock clock = engine.clock();
    if (engine.threads().current() != null) {
      return in.block(asleep(engine, clock.instantAfter(seconds), in.repr(WhatIf.number(seconds))));
    }
    double taken = WhatIf.sleepLength(engine, seconds);
    long deadline = clock.instantAfter(taken);
    String length = in.repr(WhatIf.number(taken));
    VirtualTime from = clock.time();
    engine.threads().sleep(deadline);
    engine.record(new Blocked(from, clock.time(), "time.sleep(" + length + ")", engine.line()));
    return PyNone.NONE;
  }
}
