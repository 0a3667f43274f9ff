package loopscope.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.LoopEvent.TimerArmed;
import loopscope.trace.ScopeId;
import loopscope.trace.TaskEvent.CancelRequested;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadId;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// Knows who acts at each moment of a run, and from that who made, woke or cancelled whom.
///
/// A callback of asyncio's own acts for the lane that queued it: when the last child of a gather
/// ends, the gather's callback wakes the parent, and the arrow comes from the child.
final class Actors {
  /// Who acts, the innermost last. Upon the lane of a thread stands what runs in that thread.
  private final List<Actor> stack = new ArrayList<>();

  /// What stands still in the middle of a step because its thread is blocked.
  private final Map<LaneOf, List<Actor>> blocked = new LinkedHashMap<>();

  private final Map<HandleId, Waiting> waiting = new LinkedHashMap<>();
  private final Map<ScopeId, TaskId> failures = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  /// The last step is over, but what its end set off is still its doing.
  private boolean lingering;

  /// Who acts: a lane, or null for the loop itself. An actor for whom a callback runs acted at
  /// `since`.
  private record Actor(@Nullable LaneOf lane, int since) {}

  /// A callback in the ready queue or a timer, and whose doing it is.
  private record Waiting(String label, boolean ofProgram, @Nullable Actor origin) {}

  private record Link(Arrow.Kind kind, LaneOf from, int fromPosition, LaneOf to, int toPosition) {}

  /// Who acts now; null for the loop itself and for callbacks of asyncio's own.
  @Nullable LaneOf current() {
    Actor actor = top();
    return actor == null || actor.since >= 0 ? null : actor.lane;
  }

  /// The task in whose step all this happens, even if a thread that it started acts now; or null.
  @Nullable TaskId step() {
    for (Actor actor : stack.reversed()) {
      if (actor.since < 0 && actor.lane instanceof LaneOf.OfTask(TaskId task)) {
        return task;
      }
    }
    return null;
  }

  private @Nullable Actor top() {
    return stack.isEmpty() ? null : stack.getLast();
  }

  /// The lane begins to act, perhaps in the midst of another's step.
  void enter(LaneOf lane) {
    push(new Actor(lane, -1));
  }

  private void push(Actor actor) {
    rest();
    stack.add(actor);
  }

  /// A thread runs, and what stands still in it goes on. One that runs already may be told of
  /// again.
  void enterThread(LaneOf.OfThread lane) {
    if (placeOf(lane) < 0) {
      push(new Actor(lane, -1));
      stack.addAll(blocked.getOrDefault(lane, List.of()));
    }
    blocked.remove(lane);
  }

  /// A thread stops running, and whatever runs in it stands still.
  void leaveThread(LaneOf.OfThread lane) {
    int place = placeOf(lane);
    if (place >= 0) {
      rest();
      List<Actor> above = stack.subList(place, stack.size());
      if (above.size() > 1) {
        blocked.put(lane, List.copyOf(above.subList(1, above.size())));
      }
      above.clear();
    }
  }

  private int placeOf(LaneOf.OfThread lane) {
    int place = stack.size() - 1;
    while (place >= 0 && !(isThread(stack.get(place)) && lane.equals(stack.get(place).lane))) {
      place--;
    }
    return place;
  }

  private static boolean isThread(Actor actor) {
    return actor.since < 0 && actor.lane instanceof LaneOf.OfThread;
  }

  /// Where in the stack begins what runs in the innermost thread.
  private int base() {
    int base = stack.size();
    while (base > 0 && !isThread(stack.get(base - 1))) {
      base--;
    }
    return base;
  }

  /// A lane stops acting, if it was the innermost that did.
  void leave(LaneOf lane) {
    Actor actor = top();
    if (actor != null && lane.equals(actor.lane)) {
      leave();
    }
  }

  /// The innermost actor stops.
  void leave() {
    if (stack.size() - base() > 1) {
      stack.removeLast();
    } else {
      lingering = true;
    }
  }

  /// What comes now is no longer the doing of the step before.
  void rest() {
    if (lingering) {
      clear();
    }
  }

  /// The loop stopped: what comes now is the doing of code outside it.
  void clear() {
    stack.subList(base(), stack.size()).clear();
    lingering = false;
  }

  void queued(HandleQueued queued, int position) {
    Actor actor = sender(queued);
    if (queued.task() == null || queued.kind() == HandleKind.CALLBACK) {
      boolean ofProgram = queued.kind() == HandleKind.CALLBACK;
      waiting.put(queued.handle(), new Waiting(queued.label(), ofProgram, since(actor, position)));
      return;
    }
    boolean ownDoing =
        queued.cause() instanceof WakeCause.CancelSent
            || queued.cause() instanceof WakeCause.Yielded;
    if (actor == null || actor.lane == null || ownDoing) {
      return;
    }
    boolean creates = queued.cause() instanceof WakeCause.Created;
    Arrow.Kind kind = creates ? Arrow.Kind.CREATE : Arrow.Kind.WAKE;
    int from = actor.since >= 0 ? actor.since : position;
    links.add(new Link(kind, actor.lane, from, new LaneOf.OfTask(queued.task()), position));
  }

  /// Who queues a handle: whoever acts, or a thread with its last breath.
  private @Nullable Actor sender(HandleQueued queued) {
    if (queued.cause() instanceof WakeCause.FromThread(ThreadId thread)) {
      LaneOf.OfThread lane = new LaneOf.OfThread(thread);
      if (placeOf(lane) < 0) {
        return new Actor(lane, -1);
      }
    }
    return top();
  }

  /// A new task begins within the step of the one that made it.
  void startedEagerly(TaskId task, int position) {
    LaneOf from = current();
    if (from != null) {
      var to = new LaneOf.OfTask(task);
      links.add(new Link(Arrow.Kind.CREATE, from, position, to, position));
    }
  }

  private static @Nullable Actor since(@Nullable Actor actor, int position) {
    return actor == null || actor.since >= 0 ? actor : new Actor(actor.lane, position);
  }

  /// A timer is nobody's doing once it is due: time itself rings.
  void armed(TimerArmed armed) {
    boolean ofProgram = armed.kind() == HandleKind.CALLBACK;
    waiting.put(armed.handle(), new Waiting(armed.label(), ofProgram, null));
  }

  /// A callback begins. Gives its label when it is one of the program's own, which have a lane;
  /// otherwise an empty text.
  String startCallback(HandleId handle) {
    Waiting callback = waiting.remove(handle);
    if (callback != null && callback.ofProgram) {
      push(new Actor(new LaneOf.OfCallbacks(), -1));
      return callback.label.isEmpty() ? "callback" : lastPart(callback.label);
    }
    Actor origin = callback == null ? null : callback.origin;
    push(origin == null ? new Actor(null, -1) : origin);
    return "";
  }

  /// A function inside a function is known by its last part alone.
  private static String lastPart(String name) {
    int local = name.lastIndexOf("<locals>.");
    return local < 0 ? name : name.substring(local + "<locals>.".length());
  }

  /// A callback or timer was cancelled and will never run.
  void dropped(HandleId handle) {
    waiting.remove(handle);
  }

  void cancelled(CancelRequested asked, int position) {
    TaskId by =
        switch (asked.by()) {
          case Canceller.ByTask(TaskId task) -> task;
          case Canceller.ByCancellationOf(TaskId task) -> task;
          case Canceller.ByGroup(ScopeId scope) -> {
            TaskId failed = failures.get(scope);
            yield failed == null && current() instanceof LaneOf.OfTask(TaskId owner)
                ? owner
                : failed;
          }
          case Canceller.ByTimeout _,
              Canceller.ByShutdown _,
              Canceller.ByCode _,
              Canceller.ByWhatIf _ ->
              null;
        };
    if (by != null && !by.equals(asked.task())) {
      var from = new LaneOf.OfTask(by);
      var to = new LaneOf.OfTask(asked.task());
      links.add(new Link(Arrow.Kind.CANCEL, from, position, to, position));
    }
  }

  /// A child of a group failed: it is to blame for whom the group cancels.
  void failed(ScopeId scope, TaskId child) {
    failures.putIfAbsent(scope, child);
  }

  /// The arrows between lanes that the picture has. No lane points at itself.
  List<Arrow> arrows(List<Lane> lanes) {
    SequencedMap<LaneOf, Integer> index = new LinkedHashMap<>();
    lanes.forEach(lane -> index.put(lane.of(), lane.index()));
    List<Arrow> arrows = new ArrayList<>();
    for (Link link : links) {
      Integer from = index.get(link.from);
      Integer to = index.get(link.to);
      if (from != null && to != null && !from.equals(to)) {
        arrows.add(new Arrow(link.kind, from, link.fromPosition, to, link.toPosition));
      }
    }
    return arrows;
  }
}
