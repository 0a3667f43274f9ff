package loopscope.trace.story;

import java.util.List;
import loopscope.trace.HandleId;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent;
import loopscope.trace.Outcome;
import loopscope.trace.ResourceEvent;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceId;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskEvent.CancelRequested;
import loopscope.trace.TaskEvent.CancellationCaught;
import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.TaskEvent.TaskCreated;
import loopscope.trace.TaskEvent.TaskFinished;
import loopscope.trace.TaskEvent.TaskRenamed;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.TaskEvent.Uncancelled;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Cancellation;
import loopscope.trace.TaskState.Progress;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// What tasks do: begin, wait, go on and end.
final class TaskStory {
  private TaskStory() {}

  static Sentence tell(Scene scene, TaskEvent event) {
    return switch (event) {
      case TaskCreated created -> created(scene, created);
      case TaskRenamed(var task, var name) -> renamed(scene, task, name);
      case TaskResumed resumed -> resumed(scene, resumed);
      case TaskSuspended(var task, Wait on, _) -> scene.say("{} {}.", task, Waits.verb(scene, on));
      case TaskFinished(var task, var outcome, _) -> finished(scene, task, outcome);
      case CancelRequested requested -> CancelStory.requested(scene, requested);
      case CancellationCaught(var task, _) -> CancelStory.caught(scene, task);
      case Uncancelled(var task, int remaining) -> CancelStory.uncancelled(scene, task, remaining);
      case TaskEvent.TimeoutEntered _,
          TaskEvent.TimeoutRescheduled _,
          TaskEvent.TimeoutExpired _,
          TaskEvent.TimeoutExited _,
          TaskEvent.GroupEntered _,
          TaskEvent.GroupAborted _,
          TaskEvent.GroupExited _ ->
          ScopeStory.tell(scene, event);
    };
  }

  private static Sentence created(Scene scene, TaskCreated event) {
    TaskId parent = event.parent();
    if (event.coroutine().startsWith("<async_generator_")) {
      return scene.say(
          "asyncio makes the task {} to close an asynchronous generator.", event.task());
    }
    if (parent != null) {
      return scene.say(
          beginsAtOnce(scene, event.task())
              ? "{} creates the task {} to run {}(), and begins it at once."
              : "{} creates the task {} to run {}(); it runs when its turn comes.",
          parent,
          event.task(),
          Scene.function(event.coroutine()));
    }
    String function = Scene.function(event.coroutine());
    Sentence doer = scene.doer(null);
    return scene.task(event.task()).ofAsyncio()
        ? scene.say("Before it ends, asyncio makes a task of its own, {}.", event.task())
        : scene.task(event.task()).label().equals(function)
            ? scene.say("{} makes a task of {}().", doer, event.task())
            : scene.say("{} makes a task of {}(), called {}.", doer, function, event.task());
  }

  /// Whether the first step follows, which no handle runs then.
  private static boolean beginsAtOnce(Scene scene, TaskId created) {
    for (int i = scene.index() + 1; i < scene.trace().size(); i++) {
      switch (scene.trace().event(i)) {
        case TaskResumed(TaskId task, var handle, _, _) -> {
          return task.equals(created) && handle == null;
        }
        case LoopEvent.HandleQueued _, TaskSuspended _, TaskFinished _ -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static Sentence renamed(Scene scene, TaskId id, String name) {
    TaskState before = scene.before().task(id);
    String old = before == null ? "A task" : before.label();
    return scene.say("{} is now called {}.", old, name);
  }

  private static Sentence resumed(Scene scene, TaskResumed event) {
    TaskId task = event.task();
    HandleId id = event.handle();
    HandleState handle = id == null ? null : scene.after().runningHandle();
    if (handle == null) {
      return called(scene, event);
    }
    return switch (event.with()) {
      case Resumption.Start() -> started(scene, task, handle);
      case Resumption.Raised(var type, var message) ->
          CancelStory.raised(scene, task, type, message, handle);
      case Resumption.Value(var value) -> wentOn(scene, task, value, handle);
    };
  }

  /// A step that is no handle's turn: the first of an eager task, or one that the program calls.
  private static Sentence called(Scene scene, TaskResumed event) {
    TaskId task = event.task();
    TaskState before = scene.before().task(task);
    if (before != null && before.steps() == 0 && before.sincePosition() >= scene.index()) {
      TaskId parent = before.parent();
      return parent == null
          ? scene.say("{} starts at once, inside the call that made it.", task)
          : scene.say("{} starts at once, inside the step of {}, which created it.", task, parent);
    }
    return switch (event.with()) {
      case Resumption.Start() -> scene.say("{} starts, since the program calls its step.", task);
      case Resumption.Raised(String type, _) ->
          scene.say("{} goes on with {}, since the program calls its step.", task, type);
      case Resumption.Value _ -> scene.say("{} goes on, since the program calls its step.", task);
    };
  }

  private static Sentence started(Scene scene, TaskId task, HandleState handle) {
    TaskId parent = scene.task(task).parent();
    Sentence turn = Wakings.turn(scene, handle);
    return parent == null
        ? scene.say("{} starts: it has been ready since t = {}{}", task, handle.since(), turn)
        : scene.say("{} starts: {} created it at t = {}{}", task, parent, handle.since(), turn);
  }

  private static Sentence wentOn(Scene scene, TaskId task, String value, HandleState handle) {
    Wait wait = scene.task(task).waitedFor();
    Sentence turn = Wakings.turn(scene, handle);
    Sentence with = with(scene, task, value, wait);
    if (wait == null || wait instanceof Wait.Turn) {
      return scene.say("{} resumes{}: it had given way{}", task, with, turn);
    }
    Sentence what = Wakings.what(scene, wait, handle.sincePosition() - 1);
    if (wait instanceof Wait.TaskEnd(TaskId awaited)) {
      return scene.say(
          "{} resumes{}: {}, which it awaited, ended at t = {}{}",
          task,
          with,
          awaited,
          handle.since(),
          turn);
    }
    if (wait instanceof Wait.Sleep || wait instanceof Wait.Job || wait instanceof Wait.Other) {
      return scene.say("{} resumes{}: {} at t = {}{}", task, with, what, handle.since(), turn);
    }
    return scene.say(
        "{} resumes{}: its {} was woken when {} at t = {}{}",
        task,
        with,
        Waits.noun(scene, wait),
        what,
        handle.since(),
        turn);
  }

  /// What the `await` gives. A queue's `get` takes its item only after it was woken, so that one is
  /// found in what follows.
  private static Sentence with(Scene scene, TaskId task, String value, @Nullable Wait wait) {
    if (wait instanceof Wait.Resource(ResourceId resource, String operation)
        && operation.equals("get")) {
      String item = itemTaken(scene, task, resource);
      if (item != null) {
        return scene.say(" with {}", Scene.value(item));
      }
    }
    return value.equals("None") || wait != null && saysNothing(scene, wait)
        ? Sentence.EMPTY
        : scene.say(" with {}", Scene.value(value));
  }

  /// Whether the value that asyncio itself hands on is none of the program's business.
  private static boolean saysNothing(Scene scene, Wait wait) {
    return switch (wait) {
      case Wait.Resource(ResourceId id, _) -> scene.resource(id).kind() != ResourceKind.FUTURE;
      case Wait.Children(String operation, _) ->
          Waits.isGroup(operation) || operation.equals("as_completed") || operation.equals("wait");
      case Wait.Turn _, Wait.Sleep _, Wait.TaskEnd _, Wait.Job _, Wait.Other _ -> false;
    };
  }

  private static @Nullable String itemTaken(Scene scene, TaskId task, ResourceId resource) {
    for (int i = scene.index() + 1; i < scene.trace().size(); i++) {
      TraceEvent event = scene.trace().event(i);
      if (event instanceof ResourceEvent.ItemTaken(var from, var item, var by, _)
          && from.equals(resource)
          && task.equals(by)) {
        return item;
      }
      if (event instanceof TaskSuspended || event instanceof TaskFinished) {
        return null;
      }
    }
    return null;
  }

  private static Sentence finished(Scene scene, TaskId id, Outcome outcome) {
    Cancellation story = scene.task(id).cancellation();
    Sentence who = waitingFor(scene, id);
    return switch (outcome) {
      case Outcome.Returned(String value) -> {
        String how = value.equals("None") ? "" : " and returns " + Scene.value(value);
        yield story != null && swallowed(scene.task(id), story)
            ? scene.say(
                "{} ends{} as if nothing had happened: it swallowed the cancellation that {} asked for.",
                id,
                how,
                CancelStory.by(scene, story.by(), id))
            : scene.say("{} ends{}{}.", id, how, who);
      }
      case Outcome.Raised(String type, String message) ->
          scene.say(
              "{} ends with {}{}.",
              id,
              Scene.exception(type, message),
              who.isEmpty() ? unnoticed(scene, id) : who);
      case Outcome.Cancelled(String message) -> CancelStory.ended(scene, id, story, message);
      case Outcome.Destroyed _ ->
          scene.say(
              "{} is destroyed before its end: nothing refers to it any more, so that it could never go on.",
              id);
    };
  }

  /// What becomes of an exception for which no task waits. The code that runs the loop gets it when
  /// the loop ran for this task.
  private static Sentence unnoticed(Scene scene, TaskId ended) {
    Trace trace = scene.trace();
    for (int i = scene.index() + 1; i < trace.size(); i++) {
      if (trace.event(i) instanceof LoopEvent.LoopAddressed) {
        continue;
      }
      if (!(trace.event(i) instanceof LoopEvent.HandleQueued queued)) {
        break;
      }
      if (queued.label().equals(HandleStory.STOPS_LOOP)
          && queued.cause() instanceof WakeCause.FutureDone(Wait of)
          && of instanceof Wait.TaskEnd(TaskId task)
          && task.equals(ended)) {
        return Sentence.of(", which goes to the code that runs the loop");
      }
    }
    return Sentence.of(", which no task waits for");
  }

  private static boolean swallowed(TaskState task, Cancellation story) {
    return task.cancelRequests() > 0
        && (story.progress() == Progress.DELIVERED || story.progress() == Progress.CAUGHT);
  }

  /// Who waits for the task that ends, to follow how it ended.
  private static Sentence waitingFor(Scene scene, TaskId ended) {
    List<TaskId> waiting =
        scene.trace().waits().waitingFor(ended, scene.after(), scene.index()).stream()
            .map(TaskState::id)
            .toList();
    return switch (waiting.size()) {
      case 0 -> Sentence.EMPTY;
      case 1 -> scene.say("; {} waits for that", waiting.getFirst());
      default -> scene.say("; {} wait for that", scene.list(waiting));
    };
  }
}
