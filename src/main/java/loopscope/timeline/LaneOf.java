package loopscope.timeline;

import loopscope.trace.ResourceId;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadId;

/// Whose lane it is.
public sealed interface LaneOf {
  record OfTask(TaskId task) implements LaneOf {}

  record OfResource(ResourceId resource) implements LaneOf {}

  record OfThread(ThreadId thread) implements LaneOf {}

  /// Callbacks of the program, and code that blocks outside of tasks.
  record OfCallbacks() implements LaneOf {}
}
