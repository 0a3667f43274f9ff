package loopscope.timeline;

import loopscope.trace.LoopId;
import loopscope.trace.Tick;

/// A tick of the run's `loop`-th loop that begins at `position`.
public record TickMark(LoopId loop, Tick tick, int position) {}
