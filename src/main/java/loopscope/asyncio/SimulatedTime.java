package loopscope.asyncio;

import loopscope.interp.TimeSource;
import loopscope.loop.VirtualClock;

/// The virtual clock as the interpreter reads it.
public record SimulatedTime(VirtualClock clock, long epochNanos) implements TimeSource {
  @Override
  public long nanos() {
    return clock.nanos() + clock.lead();
  }

  @Override
  public void advance(long nanos) {
    clock.advanceTo(clock.nanos() + nanos);
  }
}
