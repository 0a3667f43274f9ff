package loopscope.asyncio;

import loopscope.loop.VirtualClock;

/// The virtual time that lines of the program take, in nanoseconds each.
///
/// Threads share one interpreter lock, so the time of a line passes for everybody; a worker of a
/// process pool has a processor of its own and only gets ahead of the clock, which follows when its
/// job is done.
public record LineCost(Asyncio engine, long nanos) {
  /// A line runs.
  public void charge() {
    VirtualClock clock = engine.clock();
    SimThread thread = engine.currentSimulated();
    if (thread != null && thread.isProcess()) {
      clock.setLead(clock.lead() + nanos);
    } else {
      clock.advanceTo(clock.nanos() + nanos);
    }
  }
}
