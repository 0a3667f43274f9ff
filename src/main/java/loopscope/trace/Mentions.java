package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// Makes sure that an event speaks only of tasks, resources and threads that exist by then.
///
/// The fold itself looks up no more than it needs; who tells of an event may need any of them.
final class Mentions {
  private Mentions() {}

  /// Refuses the event that was just folded when it mentions something unknown.
  static void check(Fold fold, TraceEvent event) {
    switch (event) {
      case LoopEvent.HandleQueued(_, _, _, var task, var cause) -> {
        check(fold, task);
        check(fold, cause);
      }
      case LoopEvent.TimerArmed(_, _, _, _, _, var owner) -> check(fold, owner);
      case LoopEvent _, ProgramEvent _ -> {}
      case TaskEvent taskEvent -> {
        check(fold, taskEvent.task());
        checkParts(fold, taskEvent);
      }
      case ResourceEvent resourceEvent -> {
        check(fold, resourceEvent.resource());
        check(fold, by(resourceEvent));
      }
      case ThreadEvent.ThreadStarted(_, _, _, var by, _) -> check(fold, by);
      case ThreadEvent.JobStarted(_, _, var forTask) -> check(fold, forTask);
      case ThreadEvent threadEvent -> check(fold, threadEvent.thread());
    }
  }

  private static void checkParts(Fold fold, TaskEvent event) {
    switch (event) {
      case TaskEvent.TaskCreated created -> check(fold, created.parent());
      case TaskEvent.TaskSuspended(_, var on, _) -> check(fold, on);
      case TaskEvent.CancelRequested(_, var by, _, _) -> {
        if (by instanceof TaskEvent.Canceller.ByCancellationOf(TaskId task)) {
          check(fold, task);
        }
        if (by instanceof TaskEvent.Canceller.ByTask(TaskId task)) {
          check(fold, task);
        }
      }
      case TaskEvent.GroupAborted(_, _, var failed) -> check(fold, failed);
      case TaskEvent.TaskRenamed _,
          TaskEvent.TaskResumed _,
          TaskEvent.TaskFinished _,
          TaskEvent.CancellationCaught _,
          TaskEvent.Uncancelled _,
          TaskEvent.TimeoutEntered _,
          TaskEvent.TimeoutRescheduled _,
          TaskEvent.TimeoutExpired _,
          TaskEvent.TimeoutExited _,
          TaskEvent.GroupEntered _,
          TaskEvent.GroupExited _ -> {}
    }
  }

  private static @Nullable TaskId by(ResourceEvent event) {
    return switch (event) {
      case ResourceEvent.ItemPut put -> put.by();
      case ResourceEvent.ItemTaken taken -> taken.by();
      case ResourceEvent.ItemDone done -> done.by();
      case ResourceEvent.Acquired acquired -> acquired.by();
      case ResourceEvent.Released released -> released.by();
      case ResourceEvent.FlagSet set -> set.by();
      case ResourceEvent.FlagCleared cleared -> cleared.by();
      case ResourceEvent.Notified notified -> notified.by();
      case ResourceEvent.FutureSettled settled -> settled.by();
      case ResourceEvent.ResourceCreated _,
          ResourceEvent.QueueShutDown _,
          ResourceEvent.BarrierChanged _ ->
          null;
    };
  }

  private static void check(Fold fold, WakeCause cause) {
    switch (cause) {
      case WakeCause.FutureDone(Wait of) when of != null -> check(fold, of);
      case WakeCause.FromThread(ThreadId thread) -> check(fold, thread);
      case WakeCause.FutureDone _,
          WakeCause.Created _,
          WakeCause.Yielded _,
          WakeCause.CancelSent _,
          WakeCause.TimerDue _,
          WakeCause.Scheduled _ -> {}
    }
  }

  private static void check(Fold fold, Wait wait) {
    switch (wait) {
      case Wait.TaskEnd(TaskId task) -> check(fold, task);
      case Wait.Children(_, var tasks) -> tasks.forEach(task -> check(fold, task));
      case Wait.Resource(ResourceId resource, _) -> check(fold, resource);
      case Wait.Job(_, ThreadId thread) when thread != null -> check(fold, thread);
      case Wait.Job _, Wait.Turn _, Wait.Sleep _, Wait.Other _ -> {}
    }
  }

  private static void check(Fold fold, @Nullable TaskId task) {
    if (task != null) {
      fold.task(task);
    }
  }

  private static void check(Fold fold, ResourceId resource) {
    fold.resource(resource);
  }

  private static void check(Fold fold, ThreadId thread) {
    fold.thread(thread);
  }
}
