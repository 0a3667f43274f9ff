package loopscope.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// States of a trace at regular distances, made as far as somebody has looked.
///
/// They are invisible from outside: a state that was reached from a keyframe equals the one that
/// was folded from the start.
final class Keyframes {
  /// Events from one keyframe to the next. A fold of so many takes well under a millisecond, and a
  /// keyframe costs only what changed since the one before.
  private static final int DISTANCE = 1024;

  private final Trace trace;
  private final List<LoopState> frames = new ArrayList<>();
  private @Nullable LoopState latest;

  Keyframes(Trace trace) {
    this.trace = trace;
  }

  /// The state at a position. Those who go forward event by event pay for one event each time.
  synchronized LoopState stateAt(int position) {
    if (frames.isEmpty()) {
      frames.add(LoopState.startingWith(TaskLabels.of(trace)));
    }
    int frame = Math.min(position / DISTANCE, frames.size() - 1);
    LoopState from = frames.get(frame);
    LoopState near = latest;
    if (near != null && near.position() <= position && near.position() > from.position()) {
      from = near;
    }
    LoopState state = fold(from, position);
    latest = state;
    return state;
  }

  private LoopState fold(LoopState from, int position) {
    if (from.position() == position) {
      return from;
    }
    Fold fold = new Fold(from);
    for (int i = from.position(); i < position; i++) {
      fold.apply(trace.event(i));
      if ((i + 1) % DISTANCE == 0 && (i + 1) / DISTANCE == frames.size()) {
        frames.add(fold.state());
      }
    }
    return fold.state();
  }
}
