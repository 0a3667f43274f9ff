package loopscope.timeline;

import loopscope.trace.VirtualTime;

/// The positions `begin` to `end` of a run at which the clock shows one time.
public record Instant(VirtualTime time, int begin, int end) {}
