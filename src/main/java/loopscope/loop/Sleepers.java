package loopscope.loop;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The threads that sleep, by deadline and then by the order in which they fell asleep.
final class Sleepers {
  private record Sleeper(long deadline, long order, Fiber fiber) {}

  private final PriorityQueue<Sleeper> asleep =
      new PriorityQueue<>(
          (a, b) ->
              a.deadline == b.deadline
                  ? Long.compare(a.order, b.order)
                  : Long.compare(a.deadline, b.deadline));
  private long order;

  void add(Fiber fiber, long deadline) {
    asleep.add(new Sleeper(deadline, order++, fiber));
  }

  void remove(Fiber fiber) {
    asleep.removeIf(sleeper -> sleeper.fiber().equals(fiber));
  }

  /// When the first of them wakes, or [VirtualClock#NEVER].
  long nextDeadline() {
    Sleeper first = asleep.peek();
    return first == null ? VirtualClock.NEVER : first.deadline();
  }

  /// Takes out the first of them if its time has come.
  @Nullable Fiber pollDue(long now) {
    Sleeper first = asleep.peek();
    if (first == null || first.deadline() > now) {
      return null;
    }
    asleep.remove();
    return first.fiber();
  }
}
