package loopscope.trace;

import java.util.Objects;
import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// One of the program's event loops at a position of the run.
///
/// @param thread the thread in which it runs or ran last; null for the main one
/// @param tick its iteration, counted over all its runs
/// @param ready its ready queue in its real order, internal callbacks included
/// @param timers its armed timers by deadline, then in arming order
/// @param handles where to find a handle by its number, for the fold alone
public record EventLoopState(
    LoopId id,
    Phase phase,
    @Nullable ThreadId thread,
    Tick tick,
    Sequence<HandleState> ready,
    Sequence<TimerState> timers,
    Sequence<Placement> handles) {

  /// What a loop is doing.
  public enum Phase {
    /// Made, and never run so far; handles may wait in it.
    NEW,
    /// Running, be it that it waits for a timer or a thread.
    RUNNING,
    /// Stopped; what is left in it waits until it runs again.
    STOPPED,
    /// Closed for good, and empty.
    CLOSED
  }

  /// The first loop of a run as long as nothing is known of it.
  static final EventLoopState UNKNOWN = created(LoopId.FIRST);

  /// A loop that was just made.
  static EventLoopState created(LoopId id) {
    return new EventLoopState(
        id, Phase.NEW, null, new Tick(0), Sequence.empty(), Sequence.empty(), Sequence.empty());
  }

  /// Whether it runs.
  public boolean isRunning() {
    return phase == Phase.RUNNING;
  }

  /// Whether it runs in that thread (null: the main one).
  public boolean runsIn(@Nullable ThreadId where) {
    return phase == Phase.RUNNING && Objects.equals(thread, where);
  }

  /// Whether a handle is in its ready queue or among its timers.
  public boolean holds(HandleId id) {
    return LoopChange.placeSearch(handles, id.number()) >= 0;
  }

  /// The armed timer of that id, null when there is none.
  public @Nullable TimerState timer(HandleId id) {
    int place = LoopChange.placeSearch(handles, id.number());
    VirtualTime deadline = place < 0 ? null : handles.get(place).deadline();
    if (deadline == null) {
      return null;
    }
    int at = LoopChange.timerSearch(timers, deadline, handles.get(place).position());
    return at < 0 ? null : timers.get(at);
  }

  /// Where a handle is: among the timers by `deadline` and `position`, or in the ready queue by
  /// `position` alone.
  public record Placement(int handle, @Nullable VirtualTime deadline, int position) {}
}
