package loopscope.trace;

import java.util.Objects;
import loopscope.trace.EventLoopState.Phase;
import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// The event loops of a [Fold]. One of them at a time is open to be changed, the same one all the
/// time in programs that have but one.
final class LoopsChange {
  private Sequence<EventLoopState> all;
  private Sequence<LoopId> unclosed;
  private LoopId acting;
  private LoopId addressed;
  private @Nullable LoopChange open;

  LoopsChange(LoopState from) {
    all = from.loops();
    unclosed = from.unclosed();
    acting = from.loop();
    addressed = from.addressed();
  }

  /// All loops, by number.
  @SuppressWarnings("ReferenceEquality") // a loop that has not changed is the same instance
  Sequence<EventLoopState> all() {
    LoopChange changing = open;
    if (changing != null) {
      int place = changing.id.number() - 1;
      EventLoopState now = changing.done();
      if (now != all.get(place)) {
        all = all.with(place, now);
      }
    }
    return all;
  }

  /// Those that were not closed, by number.
  Sequence<LoopId> unclosed() {
    return unclosed;
  }

  /// The loop that acts, or acted last.
  LoopId acting() {
    return acting;
  }

  /// The number of the loop that events speak of which name none.
  LoopId addressedId() {
    return addressed;
  }

  /// The loop that events speak of which name none.
  LoopChange addressed() {
    return open(addressed);
  }

  /// The tick of the loop that acts.
  Tick tick() {
    return all.isEmpty() ? EventLoopState.UNKNOWN.tick() : open(acting).tick;
  }

  /// A loop, to be changed.
  LoopChange open(LoopId id) {
    LoopChange changing = open;
    if (changing != null && changing.id.equals(id)) {
      return changing;
    }
    if (all.isEmpty() && id.equals(LoopId.FIRST)) {
      add(LoopId.FIRST);
    }
    if (id.number() < 1 || id.number() > all.size()) {
      throw new IllegalStateException("nothing is known of " + id);
    }
    LoopChange other = new LoopChange(all().get(id.number() - 1));
    open = other;
    return other;
  }

  /// The loop that has a handle in its ready queue or among its timers.
  LoopChange holder(HandleId handle) {
    LoopChange likely = addressed();
    if (likely.holds(handle)) {
      return likely;
    }
    Sequence<EventLoopState> loops = all();
    for (LoopId id : unclosed) {
      if (loops.get(id.number() - 1).holds(handle)) {
        return open(id);
      }
    }
    throw new IllegalStateException(handle + " is neither ready nor armed");
  }

  void create(LoopId id) {
    // The first loop is known without a word about it.
    open(LoopId.FIRST);
    if (id.number() != all.size() + 1) {
      throw new IllegalStateException(id + " is not the next after " + all.size());
    }
    add(id);
  }

  private void add(LoopId id) {
    all = all.plus(EventLoopState.created(id));
    unclosed = unclosed.plus(id);
  }

  void address(LoopId id) {
    addressed = open(id).id;
  }

  void start(LoopId id, @Nullable ThreadId thread) {
    LoopChange loop = open(id);
    loop.phase = Phase.RUNNING;
    loop.thread = thread;
    addressed = loop.id;
    acting = loop.id;
  }

  void tick(Tick tick) {
    LoopChange loop = addressed();
    loop.tick = tick;
    acting = loop.id;
  }

  void close(LoopId id) {
    LoopChange loop = open(id);
    loop.phase = Phase.CLOSED;
    loop.clear();
    int at = unclosed.search(one -> Integer.compare(one.number(), id.number()));
    if (at >= 0) {
      unclosed = unclosed.without(at);
    }
  }

  /// A loop does something.
  void act(LoopId id) {
    acting = id;
  }

  /// Finds out which loop acts where these run. When no loop runs there, it is still the last one.
  void settle(@Nullable Running running) {
    if (all.size() < 2) {
      return;
    }
    for (Running now = running; now != null; now = now.below()) {
      LoopId loop =
          now.actor() instanceof Actor.InThread(ThreadId thread) ? runningIn(thread) : now.loop();
      if (loop != null) {
        acting = loop;
        return;
      }
    }
    LoopId main = runningIn(null);
    if (main != null) {
      acting = main;
    }
  }

  /// The loop that runs in a thread (null: the main one), or null.
  @Nullable LoopId runningIn(@Nullable ThreadId thread) {
    LoopChange changing = open;
    for (LoopId id : unclosed) {
      if (changing != null && changing.id.equals(id)) {
        if (changing.phase == Phase.RUNNING && Objects.equals(thread, changing.thread)) {
          return id;
        }
      } else if (all.get(id.number() - 1).runsIn(thread)) {
        return id;
      }
    }
    return null;
  }
}
