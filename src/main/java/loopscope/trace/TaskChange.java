package loopscope.trace;

import loopscope.trace.TaskState.Cancellation;
import loopscope.trace.TaskState.Phase;
import org.jspecify.annotations.Nullable;

/// A [TaskState] in the making, because a record of so many parts has no short way to change one.
final class TaskChange {
  private final TaskState old;
  private Phase phase;
  private @Nullable Wait wait;
  private @Nullable Wait waited;
  private @Nullable HandleId handle;
  private @Nullable Outcome outcome;
  private SourceLine line;
  private VirtualTime since;
  private Tick sinceTick;
  private int sincePosition;
  private int steps;
  private int cancelRequests;
  private @Nullable Cancellation cancellation;

  TaskChange(TaskState old) {
    this.old = old;
    phase = old.phase();
    wait = old.waitsFor();
    waited = old.waitedFor();
    handle = old.handle();
    outcome = old.outcome();
    line = old.line();
    since = old.since();
    sinceTick = old.sinceTick();
    sincePosition = old.sincePosition();
    steps = old.steps();
    cancelRequests = old.cancelRequests();
    cancellation = old.cancellation();
  }

  /// Enters a phase at the moment that `fold` has reached.
  TaskChange enter(Phase next, Fold fold) {
    phase = next;
    since = fold.time;
    sinceTick = fold.loops.tick();
    sincePosition = fold.position;
    return this;
  }

  TaskChange waitFor(@Nullable Wait on) {
    waited = on == null ? wait : null;
    wait = on;
    return this;
  }

  TaskChange queued(@Nullable HandleId as) {
    handle = as;
    return this;
  }

  TaskChange ended(Outcome how) {
    outcome = how;
    return this;
  }

  TaskChange at(SourceLine reached) {
    if (reached.number() != 0) {
      line = reached;
    }
    return this;
  }

  TaskChange stepped() {
    steps++;
    return this;
  }

  TaskChange requests(int count) {
    cancelRequests = count;
    return this;
  }

  TaskChange cancelled(@Nullable Cancellation how) {
    cancellation = how;
    return this;
  }

  TaskState done() {
    return new TaskState(
        old.id(),
        old.name(),
        old.coroutine(),
        old.label(),
        old.parent(),
        phase,
        wait,
        waited,
        handle,
        outcome,
        line,
        old.created(),
        since,
        sinceTick,
        sincePosition,
        steps,
        cancelRequests,
        cancellation);
  }
}
