package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.Origins;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// In debug mode it is kept where coroutines were made, while the loop runs.
final class OriginTracking {
  /// How many calls are kept.
  private static final int DEPTH = 10;

  private final Interpreter in;
  private @Nullable Integer savedDepth;

  OriginTracking(Interpreter in) {
    this.in = in;
  }

  /// Begins or ends to keep them.
  void track(boolean enabled) {
    Origins origins = in.machine().origins;
    if (enabled && savedDepth == null) {
      savedDepth = origins.depth();
      origins.keep(DEPTH);
    } else if (!enabled && savedDepth != null) {
      origins.keep(savedDepth);
      savedDepth = null;
    }
  }

  /// The same as the next thing that a running loop does.
  void trackSoon(Loop loop, boolean enabled) {
    new InternalHandle(loop) {
      @Override
      public String label() {
        return "BaseEventLoop._set_coroutine_origin_tracking";
      }

      @Override
      void call() {
        track(enabled);
      }
    }.soonThreadsafe(WakeCause.SCHEDULED);
  }
}
