package loopscope.trace;

import loopscope.trace.ThreadEvent.JobFinished;
import loopscope.trace.ThreadEvent.JobStarted;
import loopscope.trace.ThreadEvent.ProcessComputing;
import loopscope.trace.ThreadEvent.ThreadBlocked;
import loopscope.trace.ThreadEvent.ThreadFinished;
import loopscope.trace.ThreadEvent.ThreadResumed;
import loopscope.trace.ThreadEvent.ThreadStarted;
import loopscope.trace.ThreadState.Phase;
import org.jspecify.annotations.Nullable;

/// What the events of simulated threads change.
final class ThreadFold {
  private ThreadFold() {}

  static void apply(Fold fold, ThreadEvent event) {
    switch (event) {
      case ThreadStarted(var id, var name, var process, var by, var line) -> {
        fold.reach(line);
        fold.expectNext(fold.threads, id.number(), id);
        fold.threads =
            fold.threads.plus(
                new ThreadState(
                    id,
                    name,
                    process,
                    by,
                    Phase.RUNNING,
                    null,
                    null,
                    null,
                    null,
                    line,
                    fold.time,
                    null));
        // It runs at once.
        fold.enter(new Actor.InThread(id), null);
      }
      case JobStarted(var id, var work, var forTask) -> {
        run(fold, id, work, forTask);
        if (forTask != null) {
          assign(fold, forTask, id);
        }
      }
      case JobFinished(var id, _) -> {
        fold.update(id, old -> change(fold, old, Phase.IDLE, null, null, null, null, old.line()));
        stop(fold, id);
      }
      case ThreadResumed(var id) -> {
        ThreadState old = fold.thread(id);
        run(fold, id, old.work(), old.forTask());
        enterAgain(fold, old.inside());
      }
      case ThreadBlocked(var id, var reason, var until, var line) -> {
        Running inside = leaveInside(fold, fold.thread(id));
        fold.update(
            id,
            old ->
                within(
                    change(
                        fold, old, Phase.BLOCKED, old.work(), old.forTask(), reason, until, line),
                    inside));
        stop(fold, id);
      }
      case ProcessComputing(var id, var until, var line) -> {
        fold.update(
            id,
            old ->
                change(fold, old, Phase.COMPUTING, old.work(), old.forTask(), null, until, line));
        stop(fold, id);
      }
      case ThreadFinished(var id) -> {
        fold.update(
            id, old -> change(fold, old, Phase.FINISHED, null, null, null, null, old.line()));
        stop(fold, id);
      }
    }
  }

  /// What runs in a thread stops with it; null when nothing does.
  private static @Nullable Running leaveInside(Fold fold, ThreadState thread) {
    Running all = fold.running;
    Running at = all;
    Actor actor = new Actor.InThread(thread.id());
    while (at != null && !at.actor().equals(actor)) {
      at = at.below();
    }
    if (at == null) {
      return null;
    }
    fold.running = at;
    return upTo(all, at);
  }

  private static @Nullable Running upTo(@Nullable Running from, @Nullable Running end) {
    return from == null || from.equals(end)
        ? null
        : new Running(from.actor(), from.loop(), from.handle(), upTo(from.below(), end));
  }

  private static void enterAgain(Fold fold, @Nullable Running inside) {
    if (inside != null) {
      enterAgain(fold, inside.below());
      fold.enter(inside);
    }
  }

  private static ThreadState within(ThreadState blocked, @Nullable Running inside) {
    return new ThreadState(
        blocked.id(),
        blocked.name(),
        blocked.process(),
        blocked.starter(),
        blocked.phase(),
        blocked.work(),
        blocked.forTask(),
        blocked.reason(),
        blocked.until(),
        blocked.line(),
        blocked.since(),
        inside);
  }

  static void reach(Fold fold, ThreadId id, SourceLine line) {
    fold.update(
        id,
        old ->
            new ThreadState(
                id,
                old.name(),
                old.process(),
                old.starter(),
                old.phase(),
                old.work(),
                old.forTask(),
                old.reason(),
                old.until(),
                line,
                old.since(),
                old.inside()));
  }

  private static void run(Fold fold, ThreadId id, @Nullable String work, @Nullable TaskId forTask) {
    fold.update(id, old -> change(fold, old, Phase.RUNNING, work, forTask, null, null, old.line()));
    Actor actor = new Actor.InThread(id);
    fold.leave(actor);
    fold.enter(actor, null);
  }

  /// The task that asked for a job learns which thread does it.
  private static void assign(Fold fold, TaskId task, ThreadId thread) {
    fold.update(
        task,
        old ->
            old.waitsFor() instanceof Wait.Job(String work, ThreadId none) && none == null
                ? new TaskChange(old).waitFor(new Wait.Job(work, thread)).done()
                : old);
  }

  /// The thread gives way to whoever it interrupted, or to the loop.
  private static void stop(Fold fold, ThreadId id) {
    fold.leave(new Actor.InThread(id));
    if (fold.running == null) {
      fold.actor = fold.idle();
    }
  }

  private static ThreadState change(
      Fold fold,
      ThreadState old,
      Phase phase,
      @Nullable String work,
      @Nullable TaskId forTask,
      @Nullable String reason,
      @Nullable VirtualTime until,
      SourceLine line) {
    return new ThreadState(
        old.id(),
        old.name(),
        old.process(),
        old.starter(),
        phase,
        work,
        forTask,
        reason,
        until,
        line.number() == 0 ? old.line() : line,
        old.phase() == phase ? old.since() : fold.time,
        null);
  }
}
