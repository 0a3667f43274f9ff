package loopscope.interp.machine;

import loopscope.interp.object.PyException;
import org.jspecify.annotations.Nullable;

/// What a simulated thread has under way above its bottom when it waits inside native code: the
/// stretches of its frames, and where it stands.
public final class Parked {
  final @Nullable Frame[] frames;
  final @Nullable Frame current;
  final int depth;
  final int nativeDepth;
  final @Nullable PyException handled;
  final int handledAt;

  Parked(
      @Nullable Frame[] frames,
      @Nullable Frame current,
      int depth,
      int nativeDepth,
      @Nullable PyException handled,
      int handledAt) {
    this.frames = frames;
    this.current = current;
    this.depth = depth;
    this.nativeDepth = nativeDepth;
    this.handled = handled;
    this.handledAt = handledAt;
  }
}
