package loopscope.trace;

import loopscope.trace.LoopEvent.HandleKind;
import org.jspecify.annotations.Nullable;

/// A timer that is armed.
///
/// @param label what the tick file calls its handle once it is due
/// @param purpose what it is for, as in `sleep 0.1`
/// @param owner the task on whose behalf it was armed, null when code outside tasks did
/// @param armedPosition the position of the run at which it was armed; breaks ties of deadlines
public record TimerState(
    HandleId id,
    HandleKind kind,
    VirtualTime deadline,
    String label,
    String purpose,
    @Nullable TaskId owner,
    VirtualTime armedAt,
    int armedPosition) {}
