package loopscope.trace;

import loopscope.trace.LoopEvent.HandleKind;
import org.jspecify.annotations.Nullable;

/// A handle in the ready queue, or the one that runs.
///
/// @param label what the tick file calls it
/// @param task the task that it steps or wakes, null for other callbacks
/// @param timer the timer that it was before it was due, null for a handle that was ready at once
/// @param by who ran when it was queued
/// @param since when it was queued, in time, tick and as a position of the run
/// @param ahead how many handles stood before it then
/// @param cancelled whether it will be skipped
public record HandleState(
    HandleId id,
    HandleKind kind,
    String label,
    @Nullable TaskId task,
    @Nullable TimerState timer,
    WakeCause cause,
    Actor by,
    VirtualTime since,
    Tick sinceTick,
    int sincePosition,
    int ahead,
    boolean cancelled) {}
