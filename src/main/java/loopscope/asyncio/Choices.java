package loopscope.asyncio;

import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// What a program, or the settings of its run, chose or made known once for all loops.
final class Choices {
  /// What `set_event_loop_policy` set, or null.
  @Nullable PyObject loopPolicy;

  /// The tasks of other makers that were registered, or null before the first.
  @Nullable PyObject foreignTasks;
}
