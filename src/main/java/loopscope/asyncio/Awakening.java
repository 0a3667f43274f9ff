package loopscope.asyncio;

import loopscope.interp.object.PyException;
import org.jspecify.annotations.Nullable;

/// What the wake-up that runs holds, and so keeps alive until it is over.
final class Awakening {
  /// The future that the handle was called with.
  @Nullable Future by;

  /// The exception that the future gave, with the frames that it went through.
  @Nullable PyException with;
}
