package loopscope.timeline;

import loopscope.trace.VirtualTime;

/// A sleep that ended late, because the loop was blocked at the time when it was due; it ended at
/// position `end`.
public record Delay(int lane, VirtualTime due, int end) {}
