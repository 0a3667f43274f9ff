package loopscope.trace;

import loopscope.trace.ScopeState.Kind;
import loopscope.trace.TaskEvent.GroupAborted;
import loopscope.trace.TaskEvent.GroupEntered;
import loopscope.trace.TaskEvent.GroupExited;
import loopscope.trace.TaskEvent.TimeoutEntered;
import loopscope.trace.TaskEvent.TimeoutExited;
import loopscope.trace.TaskEvent.TimeoutExpired;
import loopscope.trace.TaskEvent.TimeoutRescheduled;
import loopscope.trace.TaskState.Progress;
import org.jspecify.annotations.Nullable;

/// What entering, ending and leaving timeouts and task groups changes.
final class ScopeFold {
  private ScopeFold() {}

  static void apply(Fold fold, TaskEvent event) {
    switch (event) {
      case TimeoutEntered(var task, var scope, var deadline, var around, var line) ->
          enter(fold, scope, Kind.TIMEOUT, task, deadline, around, line);
      case TimeoutRescheduled(_, var scope, var deadline) ->
          replace(fold, scope, deadline, true, scope(fold, scope).triggered());
      case TimeoutExpired(_, var scope) ->
          replace(fold, scope, scope(fold, scope).deadline(), scope(fold, scope).moved(), true);
      case TimeoutExited(var task, var scope, var raised) -> {
        exit(fold, scope);
        if (raised) {
          TaskFold.progress(fold, task, Progress.TIMED_OUT);
        }
      }
      case GroupEntered(var task, var scope, var line) ->
          enter(fold, scope, Kind.GROUP, task, null, "", line);
      case GroupAborted(_, var scope, _) -> replace(fold, scope, null, false, true);
      case GroupExited(_, var scope, _) -> exit(fold, scope);
      case TaskEvent.TaskCreated _,
          TaskEvent.TaskRenamed _,
          TaskEvent.TaskResumed _,
          TaskEvent.TaskSuspended _,
          TaskEvent.TaskFinished _,
          TaskEvent.CancelRequested _,
          TaskEvent.CancellationCaught _,
          TaskEvent.Uncancelled _ ->
          throw new IllegalStateException(event + " is about no scope");
    }
  }

  private static void enter(
      Fold fold,
      ScopeId id,
      Kind kind,
      TaskId task,
      @Nullable VirtualTime deadline,
      String around,
      SourceLine line) {
    fold.reach(line);
    int at = find(fold, id);
    if (at >= 0) {
      throw new IllegalStateException(id + " was entered twice");
    }
    fold.scopes =
        fold.scopes.plus(
            -1 - at,
            new ScopeState(id, kind, task, deadline, around, line, fold.time, false, false));
  }

  private static void replace(
      Fold fold, ScopeId id, @Nullable VirtualTime deadline, boolean moved, boolean triggered) {
    ScopeState old = scope(fold, id);
    fold.scopes =
        fold.scopes.with(
            find(fold, id),
            new ScopeState(
                id,
                old.kind(),
                old.task(),
                deadline,
                old.around(),
                old.line(),
                old.entered(),
                moved,
                triggered));
  }

  private static void exit(Fold fold, ScopeId id) {
    scope(fold, id);
    fold.scopes = fold.scopes.without(find(fold, id));
  }

  private static ScopeState scope(Fold fold, ScopeId id) {
    int at = find(fold, id);
    if (at < 0) {
      throw new IllegalStateException(id + " is not entered");
    }
    return fold.scopes.get(at);
  }

  private static int find(Fold fold, ScopeId id) {
    return fold.scopes.search(scope -> Integer.compare(scope.id().number(), id.number()));
  }
}
