package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.ScopeId;
import loopscope.trace.ScopeState;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskEvent.GroupAborted;
import loopscope.trace.TaskEvent.GroupEntered;
import loopscope.trace.TaskEvent.GroupExited;
import loopscope.trace.TaskEvent.TimeoutEntered;
import loopscope.trace.TaskEvent.TimeoutExited;
import loopscope.trace.TaskEvent.TimeoutExpired;
import loopscope.trace.TaskEvent.TimeoutRescheduled;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Cancellation;
import loopscope.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// Timeouts and task groups.
final class ScopeStory {
  private ScopeStory() {}

  static Sentence tell(Scene scene, TaskEvent event) {
    return switch (event) {
      case TimeoutEntered entered -> entered(scene, entered);
      case TimeoutRescheduled(var task, _, var deadline) ->
          deadline == null
              ? scene.say("{} takes the deadline of its timeout away.", task)
              : scene.say("{} moves the deadline of its timeout to t = {}.", task, deadline);
      case TimeoutExpired(var task, var scope) ->
          scene.say(
              "{} expires with {} still inside, which is about to be cancelled.",
              theTimeout(scene, scope),
              task);
      case TimeoutExited(var task, var scope, boolean raised) -> exited(scene, task, scope, raised);
      case GroupEntered(var task, _, _) ->
          scene.say("{} enters a task group: it will wait for every task of the group.", task);
      case GroupAborted aborted -> aborted(scene, aborted);
      case GroupExited(var task, _, int errors) ->
          errors == 0
              ? scene.say("{} leaves its task group: every task of it has ended.", task)
              : scene.say(
                  "{} leaves its task group with an exception group of {}.",
                  task,
                  Scene.count(errors, "exception"));
      case TaskEvent.TaskCreated _,
          TaskEvent.TaskRenamed _,
          TaskEvent.TaskResumed _,
          TaskEvent.TaskSuspended _,
          TaskEvent.TaskFinished _,
          TaskEvent.CancelRequested _,
          TaskEvent.CancellationCaught _,
          TaskEvent.Uncancelled _ ->
          throw new IllegalStateException(event + " is about no scope");
    };
  }

  /// A timeout in the middle of a sentence: `the 1 s timeout around slow_operation()`.
  static Sentence timeout(Scene scene, ScopeId id) {
    return timeout(scene, id, "the");
  }

  /// A timeout at the beginning of a sentence.
  static Sentence theTimeout(Scene scene, ScopeId id) {
    return timeout(scene, id, "The");
  }

  private static Sentence timeout(Scene scene, ScopeId id, String article) {
    ScopeState scope = scope(scene, id);
    if (scope == null) {
      return scene.say("{} timeout", article);
    }
    VirtualTime deadline = scope.deadline();
    String length =
        deadline == null || scope.moved()
            ? ""
            : Times.duration(deadline.nanos() - scope.entered().nanos()) + " ";
    return scope.around().isEmpty()
        ? scene.say("{} {}timeout", article, length)
        : scene.say("{} {}timeout around {}", article, length, Scene.function(scope.around()));
  }

  /// A task group by the task that is inside of it, in the middle of a sentence about `whom`.
  static Sentence group(Scene scene, ScopeId id, TaskId whom) {
    TaskId owner = owner(scene, id);
    return owner == null || owner.equals(whom)
        ? Sentence.of("its task group")
        : scene.say("the task group of {}", owner);
  }

  /// The task that is inside of a scope, null once it has left it.
  static @Nullable TaskId owner(Scene scene, ScopeId id) {
    ScopeState scope = scope(scene, id);
    return scope == null ? null : scope.task();
  }

  /// The scope as it is, or as it was just before it was left.
  private static @Nullable ScopeState scope(Scene scene, ScopeId id) {
    ScopeState scope = scene.after().scope(id);
    return scope == null ? scene.before().scope(id) : scope;
  }

  private static Sentence entered(Scene scene, TimeoutEntered event) {
    VirtualTime deadline = event.deadline();
    if (deadline == null) {
      return scene.say("{} enters a timeout that has no deadline yet.", event.task());
    }
    String length = Times.duration(deadline.nanos() - scene.after().time().nanos());
    return event.around().isEmpty()
        ? scene.say(
            "{} enters a timeout of {}: the block must end before t = {}.",
            event.task(),
            length,
            deadline)
        : scene.say(
            "{} gives {} a timeout of {}: it must end before t = {}.",
            event.task(),
            Scene.function(event.around()),
            length,
            deadline);
  }

  private static Sentence exited(Scene scene, TaskId id, ScopeId scope, boolean raised) {
    ScopeState state = scope(scene, scope);
    if (raised) {
      Cancellation story = scene.task(id).cancellation();
      return scene.say(
          "{} now gets TimeoutError: {} expired at t = {}, cancelled it, and it let the"
              + " cancellation through.",
          id,
          timeout(scene, scope),
          story == null ? scene.after().time() : story.at());
    }
    if (state != null && state.triggered()) {
      return scene.say("{} leaves {}, which had expired.", id, timeout(scene, scope));
    }
    return scene.say("{} is done in time and leaves {}.", id, timeout(scene, scope));
  }

  private static Sentence aborted(Scene scene, GroupAborted event) {
    List<TaskId> others = new ArrayList<>();
    for (TaskState task : scene.after().tasks()) {
      boolean child = event.task().equals(task.parent()) && task.alive();
      if (child && !task.id().equals(event.failed())) {
        others.add(task.id());
      }
    }
    Sentence failed = Wakings.ended(scene, event.failed());
    return others.isEmpty()
        ? scene.say("{}, so the task group of {} gives up.", failed, event.task())
        : scene.say(
            "{}, so the task group of {} gives up and cancels what still runs.",
            failed,
            event.task());
  }
}
