package loopscope.trace.story;

import java.util.List;
import loopscope.trace.EventLoopState;
import loopscope.trace.HandleState;
import loopscope.trace.TaskId;

/// Where a handle stands that joins a ready queue.
final class QueuePlace {
  private QueuePlace() {}

  /// After "the ready queue": of which loop, where that has to be said, and behind whom.
  static Sentence of(Scene scene) {
    return scene.say("{}{}", in(scene), behind(scene));
  }

  /// Of which loop the ready queue is, where it is another one than that of whoever asks.
  static Sentence in(Scene scene) {
    return isElsewhere(scene) ? Sentence.of(" of " + scene.loop(loop(scene))) : Sentence.EMPTY;
  }

  /// Behind whom the newcomer stands.
  static Sentence behind(Scene scene) {
    List<HandleState> before = loop(scene).ready();
    if (before.isEmpty()) {
      return Sentence.EMPTY;
    }
    HandleState last = before.getLast();
    Sentence name = last.task() == null ? Sentence.of("a callback") : scene.say("{}", last.task());
    return before.size() == 1
        ? scene.say(", behind {}", name)
        : scene.say(", behind {} others", Scene.count(before.size()));
  }

  /// All of that as a clause of its own, for sentences that have a reason.
  static Sentence ahead(Scene scene) {
    String in = isElsewhere(scene) ? ", in " + scene.loop(loop(scene)) : "";
    List<HandleState> before = loop(scene).ready();
    if (before.isEmpty()) {
      return in.isEmpty() ? Sentence.EMPTY : Sentence.of(in);
    }
    TaskId last = before.getLast().task();
    return before.size() > 1
        ? scene.say("{}; {} others stand before it", in, Scene.count(before.size()))
        : last == null
            ? scene.say("{}; a callback stands before it", in)
            : scene.say("{}; {} stands before it", in, last);
  }

  /// The loop that the handle goes into.
  private static EventLoopState loop(Scene scene) {
    return scene.before().eventLoop(scene.before().addressed());
  }

  private static boolean isElsewhere(Scene scene) {
    return scene.hasLoops() && !scene.before().addressed().equals(scene.before().loop());
  }
}
