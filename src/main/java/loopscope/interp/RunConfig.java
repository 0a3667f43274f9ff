package loopscope.interp;

import loopscope.trace.TraceSink;

/// What an interpreter needs from the outside.
///
/// `recursionLimit` counts Python frames as CPython does. `lines` asks for a `LineReached` event at
/// each line.
public record RunConfig(
    OutputSink output,
    TimeSource time,
    Watchdog watchdog,
    TraceSink trace,
    int recursionLimit,
    boolean lines) {}
