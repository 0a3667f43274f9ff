package loopscope.trace;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.EventLoopState.Phase;
import loopscope.trace.EventLoopState.Placement;
import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// An [EventLoopState] in the making: its queue and timers change, and the new state is made when
/// somebody asks for it.
final class LoopChange {
  final LoopId id;
  Phase phase;
  @Nullable ThreadId thread;
  Tick tick;
  private Sequence<HandleState> ready;
  private Sequence<TimerState> timers;
  private Sequence<Placement> handles;
  private EventLoopState old;

  LoopChange(EventLoopState old) {
    this.old = old;
    id = old.id();
    phase = old.phase();
    thread = old.thread();
    tick = old.tick();
    ready = old.ready();
    timers = old.timers();
    handles = old.handles();
  }

  /// The loop as it is now; the same instance as before where nothing has changed.
  @SuppressWarnings("ReferenceEquality") // to compare whole queues would cost more than a new state
  EventLoopState done() {
    boolean same =
        ready == old.ready()
            && timers == old.timers()
            && handles == old.handles()
            && tick == old.tick()
            && phase == old.phase()
            && thread == old.thread();
    if (!same) {
      old = new EventLoopState(id, phase, thread, tick, ready, timers, handles);
    }
    return old;
  }

  int readyCount() {
    return ready.size();
  }

  boolean holds(HandleId handle) {
    return placeSearch(handles, handle.number()) >= 0;
  }

  /// Drops all that is ready or armed.
  void clear() {
    ready = Sequence.empty();
    timers = Sequence.empty();
    handles = Sequence.empty();
  }

  void append(HandleState handle) {
    place(new Placement(handle.id().number(), null, handle.sincePosition()));
    ready = ready.plus(handle);
  }

  void arm(TimerState timer) {
    place(new Placement(timer.id().number(), timer.deadline(), timer.armedPosition()));
    int at = timerSearch(timers, timer.deadline(), timer.armedPosition());
    timers = timers.plus(-1 - at, timer);
  }

  /// Takes a handle out of the ready queue, from its head as a rule; a what-if may reach behind.
  HandleState take(HandleId handle) {
    int at = !ready.isEmpty() && ready.get(0).id().equals(handle) ? 0 : readyIndex(handle);
    HandleState taken = ready.get(at);
    ready = ready.without(at);
    handles = handles.without(placeIndex(handle));
    return taken;
  }

  /// Takes a timer out.
  TimerState disarm(HandleId handle) {
    int place = placeIndex(handle);
    Placement placement = handles.get(place);
    if (placement.deadline() == null) {
      throw new IllegalStateException(handle + " is no armed timer");
    }
    int at = timerSearch(timers, placement.deadline(), placement.position());
    TimerState timer = timers.get(at);
    timers = timers.without(at);
    handles = handles.without(place);
    return timer;
  }

  /// A handle in the ready queue will be skipped.
  void cancel(HandleId handle) {
    int at = readyIndex(handle);
    HandleState old = ready.get(at);
    ready = ready.with(at, changed(old, old.ahead(), true));
  }

  /// A handle overtakes those before it. All of them stand one place further back from then on.
  void toFront(HandleId handle) {
    int from = readyIndex(handle);
    HandleState first = ready.get(from);
    List<HandleState> queue = new ArrayList<>();
    queue.add(changed(first, 0, first.cancelled()));
    for (int i = 0; i < ready.size(); i++) {
      if (i != from) {
        HandleState old = ready.get(i);
        queue.add(changed(old, old.ahead() + (i < from ? 1 : 0), old.cancelled()));
      }
    }
    ready = Sequence.of(queue);
  }

  private int readyIndex(HandleId handle) {
    Placement placement = handles.get(placeIndex(handle));
    int at = ready.search(one -> Integer.compare(one.sincePosition(), placement.position()));
    if (at >= 0 && ready.get(at).id().equals(handle)) {
      return at;
    }
    // The order is no longer that of arrival where somebody has overtaken others.
    for (int i = 0; i < ready.size(); i++) {
      if (ready.get(i).id().equals(handle)) {
        return i;
      }
    }
    throw new IllegalStateException(handle + " is not in the ready queue");
  }

  private void place(Placement placement) {
    int at = placeSearch(handles, placement.handle());
    if (at >= 0) {
      throw new IllegalStateException("handle " + placement.handle() + " was queued twice");
    }
    handles = handles.plus(-1 - at, placement);
  }

  private int placeIndex(HandleId handle) {
    int at = placeSearch(handles, handle.number());
    if (at < 0) {
      throw new IllegalStateException(handle + " is neither ready nor armed");
    }
    return at;
  }

  static int placeSearch(Sequence<Placement> handles, int number) {
    return handles.search(placement -> Integer.compare(placement.handle(), number));
  }

  static int timerSearch(Sequence<TimerState> timers, VirtualTime deadline, int armed) {
    return timers.search(
        timer -> {
          int byDeadline = timer.deadline().compareTo(deadline);
          return byDeadline != 0 ? byDeadline : Integer.compare(timer.armedPosition(), armed);
        });
  }

  private static HandleState changed(HandleState handle, int ahead, boolean cancelled) {
    return new HandleState(
        handle.id(),
        handle.kind(),
        handle.label(),
        handle.task(),
        handle.timer(),
        handle.cause(),
        handle.by(),
        handle.since(),
        handle.sinceTick(),
        handle.sincePosition(),
        ahead,
        cancelled);
  }
}
