package loopscope.interp;

import loopscope.trace.TraceSink;
import org.jspecify.annotations.Nullable;

/// What an interpreter needs from the outside.
///
/// `recursionLimit` counts Python frames as CPython does. `lines` is told of each line, and null
/// where nobody asks: code then tells nobody where it stands.
public record RunConfig(
    OutputSink output,
    TimeSource time,
    Watchdog watchdog,
    TraceSink trace,
    int recursionLimit,
    @Nullable LineListener lines,
    Hardware hardware) {}
