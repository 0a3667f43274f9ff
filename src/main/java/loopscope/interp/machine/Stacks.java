package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;

/// The frames of code written in Python that stand one on another, for whoever looks at variables.
public final class Stacks {
  private Stacks() {}

  /// The calls under way, innermost first, across calls from Java as well.
  public static List<Frame> running(Machine machine) {
    List<Frame> frames = new ArrayList<>();
    for (Frame f = machine.currentFrame(); f != null; f = machine.callerOf(f)) {
      if (f.body == null) {
        frames.add(f);
      }
    }
    return frames;
  }

  /// The suspended calls of a coroutine or generator, innermost first; empty once it is over.
  public static List<Frame> of(Resumable suspended) {
    List<Frame> frames = new ArrayList<>();
    Frame own = suspended.frame;
    for (Frame f = suspended.innermost == null ? own : suspended.innermost; f != null; f = f.back) {
      if (f.body == null) {
        frames.add(f);
      }
      if (f.equals(own)) {
        break;
      }
    }
    return frames;
  }
}
