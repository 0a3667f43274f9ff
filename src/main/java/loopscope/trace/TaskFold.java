package loopscope.trace;

import loopscope.trace.TaskEvent.CancelRequested;
import loopscope.trace.TaskEvent.CancellationCaught;
import loopscope.trace.TaskEvent.GroupAborted;
import loopscope.trace.TaskEvent.GroupEntered;
import loopscope.trace.TaskEvent.GroupExited;
import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.TaskEvent.TaskCreated;
import loopscope.trace.TaskEvent.TaskFinished;
import loopscope.trace.TaskEvent.TaskRenamed;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.TaskEvent.TimeoutEntered;
import loopscope.trace.TaskEvent.TimeoutExited;
import loopscope.trace.TaskEvent.TimeoutExpired;
import loopscope.trace.TaskEvent.TimeoutRescheduled;
import loopscope.trace.TaskEvent.Uncancelled;
import loopscope.trace.TaskState.Cancellation;
import loopscope.trace.TaskState.Phase;
import loopscope.trace.TaskState.Progress;
import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// What the events of tasks change.
final class TaskFold {
  private TaskFold() {}

  static void apply(Fold fold, TaskEvent event) {
    switch (event) {
      case TaskCreated created -> create(fold, created);
      case TaskRenamed(TaskId task, String name) -> rename(fold, task, name);
      case TaskResumed resumed -> resume(fold, resumed);
      case TaskSuspended(TaskId task, Wait on, SourceLine line) -> suspend(fold, task, on, line);
      case TaskFinished(TaskId task, Outcome outcome, SourceLine line) ->
          finish(fold, task, outcome, line);
      case CancelRequested requested -> requestCancel(fold, requested);
      case CancellationCaught(TaskId task, SourceLine line) -> {
        fold.reach(line);
        Cancellation story = fold.task(task).cancellation();
        if (story != null && story.progress() == Progress.DELIVERED) {
          progress(fold, task, Progress.CAUGHT);
        }
      }
      case Uncancelled(TaskId task, int remaining) ->
          fold.update(task, old -> new TaskChange(old).requests(remaining).done());
      case TimeoutEntered _, TimeoutRescheduled _, TimeoutExpired _, TimeoutExited _ ->
          ScopeFold.apply(fold, event);
      case GroupEntered _, GroupAborted _, GroupExited _ -> ScopeFold.apply(fold, event);
    }
  }

  /// The task's handle went into the ready queue. A task that still runs stays so until its step
  /// ends.
  static void ready(Fold fold, TaskId id, HandleId handle) {
    stopWaiting(fold, fold.task(id));
    fold.update(
        id,
        task -> {
          TaskChange change = new TaskChange(task).queued(handle);
          return task.phase() == Phase.RUNNING
              ? change.done()
              : change.waitFor(null).enter(Phase.READY, fold).done();
        });
  }

  static void reach(Fold fold, TaskId id, SourceLine line) {
    if (!fold.task(id).line().equals(line)) {
      fold.update(id, task -> new TaskChange(task).at(line).done());
    }
  }

  static void progress(Fold fold, TaskId id, Progress progress) {
    fold.update(
        id,
        task -> {
          Cancellation story = task.cancellation();
          return story == null ? task : new TaskChange(task).cancelled(go(story, progress)).done();
        });
  }

  private static Cancellation go(Cancellation story, Progress progress) {
    return new Cancellation(story.by(), story.message(), story.position(), story.at(), progress);
  }

  private static void create(Fold fold, TaskCreated event) {
    fold.expectNext(fold.tasks, event.task().number(), event.task());
    fold.reach(event.line());
    fold.tasks =
        fold.tasks.plus(
            new TaskState(
                event.task(),
                event.name(),
                event.coroutine(),
                fold.labels.label(event),
                event.parent(),
                Phase.CREATED,
                null,
                null,
                null,
                null,
                SourceLine.NONE,
                event.line(),
                fold.time,
                fold.loops.tick(),
                fold.position,
                0,
                0,
                null));
  }

  private static void rename(Fold fold, TaskId id, String name) {
    fold.update(id, task -> renamed(task, name));
  }

  private static TaskState renamed(TaskState task, String name) {
    return new TaskState(
        task.id(),
        name,
        task.coroutine(),
        name,
        task.parent(),
        task.phase(),
        task.waitsFor(),
        task.waitedFor(),
        task.handle(),
        task.outcome(),
        task.line(),
        task.created(),
        task.since(),
        task.sinceTick(),
        task.sincePosition(),
        task.steps(),
        task.cancelRequests(),
        task.cancellation());
  }

  private static void resume(Fold fold, TaskResumed event) {
    HandleId id = event.handle();
    HandleState handle = id == null ? null : LoopFold.take(fold, id);
    fold.enter(new Actor.InTask(event.task()), handle);
    if (event.line().number() != 0) {
      fold.line = event.line();
    }
    stopWaiting(fold, fold.task(event.task()));
    fold.update(
        event.task(),
        task ->
            new TaskChange(task)
                .enter(Phase.RUNNING, fold)
                .queued(null)
                .at(event.line())
                .stepped()
                .cancelled(delivered(task.cancellation(), event.with()))
                .done());
  }

  private static @Nullable Cancellation delivered(@Nullable Cancellation story, Resumption with) {
    return story != null
            && story.progress() == Progress.REQUESTED
            && with instanceof Resumption.Raised(String type, _)
            && type.equals("CancelledError")
        ? go(story, Progress.DELIVERED)
        : story;
  }

  private static void suspend(Fold fold, TaskId id, Wait on, SourceLine line) {
    fold.reach(line);
    fold.leave(new Actor.InTask(id));
    TaskState task = fold.task(id);
    TaskChange change = new TaskChange(task).at(line).waitFor(on);
    // An await on something that is done already queues the task in the same breath.
    boolean again = task.handle() != null;
    TaskState changed =
        again
            ? change.waitFor(null).enter(Phase.READY, fold).done()
            : change.enter(Phase.SUSPENDED, fold).done();
    fold.update(id, _ -> changed);
    if (!again && on instanceof Wait.Resource(ResourceId resource, String operation)) {
      fold.update(
          resource,
          old ->
              ResourceFold.withWaiters(
                  old, old.waiters().plus(new ResourceState.Waiter(id, operation))));
    }
  }

  private static void finish(Fold fold, TaskId id, Outcome outcome, SourceLine line) {
    fold.reach(line);
    fold.leave(new Actor.InTask(id));
    stopWaiting(fold, fold.task(id));
    Cancellation story = fold.task(id).cancellation();
    if (outcome instanceof Outcome.Returned
        && story != null
        && story.progress() == Progress.DELIVERED) {
      progress(fold, id, Progress.CAUGHT);
    }
    fold.update(
        id,
        task ->
            new TaskChange(task)
                .enter(Phase.FINISHED, fold)
                .waitFor(null)
                .at(line)
                .ended(outcome)
                .done());
  }

  private static void requestCancel(Fold fold, CancelRequested event) {
    fold.reach(event.line());
    fold.update(
        event.task(),
        task ->
            new TaskChange(task)
                .requests(task.cancelRequests() + 1)
                .cancelled(
                    new Cancellation(
                        event.by(), event.message(), fold.position, fold.time, Progress.REQUESTED))
                .done());
  }

  /// A task stands in the waiting line of a resource only as long as it is suspended on it.
  private static void stopWaiting(Fold fold, TaskState task) {
    if (task.waitsFor() instanceof Wait.Resource(ResourceId resource, _)) {
      fold.update(
          resource,
          old -> {
            Sequence<ResourceState.Waiter> waiters = old.waiters();
            int at = 0;
            for (ResourceState.Waiter waiter : waiters) {
              if (waiter.task().equals(task.id())) {
                return ResourceFold.withWaiters(old, waiters.without(at));
              }
              at++;
            }
            return old;
          });
    }
  }
}
