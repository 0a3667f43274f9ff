package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.trace.ThreadEvent.ProcessComputing;
import loopscope.trace.ThreadId;
import loopscope.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// The time that a process computes, which passes while others run.
///
/// The process has run already, ahead of the clock; its result waits here for the clock to follow.
final class Computation extends BlockingCall {
  Computation(Asyncio engine, long deadline) {
    super(engine, "compute()");
    until(deadline);
  }

  @Override
  @Nullable PyObject tryOnce(Interpreter in, boolean late) {
    return late ? PyNone.NONE : null;
  }

  @Override
  void recordBlocked(Interpreter in, ThreadId id) {
    engine().record(new ProcessComputing(id, new VirtualTime(deadline()), engine().line()));
  }
}
