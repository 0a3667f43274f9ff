package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// What runs now. A task that starts eagerly runs inside the step of another, and so does a thread
/// that is started; who was interrupted is `below`.
///
/// @param loop the loop that acted when it began; null for threads
/// @param handle the handle that the loop took from the ready queue, null for an eager start, for a
///   step that the program calls itself and for threads
public record Running(
    Actor actor, @Nullable LoopId loop, @Nullable HandleState handle, @Nullable Running below) {}
