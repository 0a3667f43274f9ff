package loopscope.trace.story;

import java.util.List;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent;
import loopscope.trace.Outcome;
import loopscope.trace.ResourceEvent;
import loopscope.trace.ResourceId;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.TraceEvent;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// Words for what ended a wait.
final class Wakings {
  /// How far back the act that woke somebody is looked for; it stands just before as a rule.
  private static final int REACH = 200;

  private Wakings() {}

  /// What happened so that the wait is over, in the past tense: `producer put 2`. It is looked for
  /// before the event `index`, which queued the handle.
  static Sentence what(Scene scene, Wait wait, int index) {
    return switch (wait) {
      case Wait.Turn() -> Sentence.of("it only gave way");
      case Wait.Sleep(String seconds, _, _) -> scene.say("its sleep of {} s ended", seconds);
      case Wait.TaskEnd(TaskId task) -> ended(scene, task);
      case Wait.Children(String operation, List<TaskId> tasks) -> children(scene, operation, tasks);
      case Wait.Resource(ResourceId resource, _) -> act(scene, resource, index);
      case Wait.Job(String work, _) -> scene.say("{} ended on its thread", work);
      case Wait.Other(String description) -> scene.say("{} was done", description);
    };
  }

  /// How a task ended: `worker ended`, `worker failed with ValueError`.
  static Sentence ended(Scene scene, TaskId id) {
    return switch (scene.task(id).outcome()) {
      case Outcome.Raised(String type, _) -> scene.say("{} failed with {}", id, type);
      case Outcome.Cancelled _ -> scene.say("{} ended as cancelled", id);
      case Outcome.Returned _ -> scene.say("{} ended", id);
      case null -> scene.say("{} was done", id);
    };
  }

  private static Sentence children(Scene scene, String operation, List<TaskId> tasks) {
    TaskId failed = failed(scene, tasks);
    boolean all = tasks.stream().noneMatch(task -> scene.task(task).alive());
    if (failed != null && !all) {
      return scene.say("{}, which ended the {}", ended(scene, failed), Waits.joint(operation));
    }
    if (!all) {
      return scene.say("the {} had what it waited for", Waits.joint(operation));
    }
    TaskId last = last(scene, tasks);
    return tasks.size() == 1 || last == null
        ? joined(scene, tasks)
        : scene.say("{} as the last of them", ended(scene, last));
  }

  private static Sentence joined(Scene scene, List<TaskId> tasks) {
    return tasks.isEmpty() ? Sentence.of("all was done") : ended(scene, tasks.getFirst());
  }

  private static @Nullable TaskId failed(Scene scene, List<TaskId> tasks) {
    for (TaskId task : tasks) {
      if (scene.task(task).outcome() instanceof Outcome.Raised) {
        return task;
      }
    }
    return null;
  }

  private static @Nullable TaskId last(Scene scene, List<TaskId> tasks) {
    TaskState last = null;
    for (TaskId id : tasks) {
      TaskState task = scene.task(id);
      if (last == null || task.sincePosition() > last.sincePosition()) {
        last = task;
      }
    }
    return last == null ? null : last.id();
  }

  /// The last thing that happened to the resource before it let a waiter go.
  private static Sentence act(Scene scene, ResourceId id, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      if (scene.trace().event(i) instanceof ResourceEvent event && event.resource().equals(id)) {
        Sentence act = act(scene, event);
        if (!act.isEmpty()) {
          return act;
        }
      }
    }
    return scene.say("{} let it go on", id);
  }

  private static Sentence act(Scene scene, ResourceEvent event) {
    return switch (event) {
      case ResourceEvent.ItemPut(_, var item, _, var by, _) ->
          scene.say("{} put {}", by, Scene.value(item));
      case ResourceEvent.ItemTaken(_, var item, var by, _) ->
          scene.say("{} took {} and made room", by, Scene.value(item));
      case ResourceEvent.ItemDone(_, _, var by) -> scene.say("{} marked the last item as done", by);
      case ResourceEvent.QueueShutDown _ -> Sentence.of("the queue was shut down");
      case ResourceEvent.Released(_, _, var by, _) ->
          scene.say("{} released {}", by, event.resource());
      case ResourceEvent.FlagSet(_, var by, _) -> scene.say("{} set {}", by, event.resource());
      case ResourceEvent.Notified(_, _, var by, _) ->
          scene.say("{} notified {}", by, event.resource());
      case ResourceEvent.BarrierChanged(_, var state, _) -> scene.say("the barrier was {}", state);
      case ResourceEvent.FutureSettled(_, _, var by, _) ->
          scene.say("{} settled {}", by, event.resource());
      case ResourceEvent.ResourceCreated _, ResourceEvent.Acquired _, ResourceEvent.FlagCleared _ ->
          Sentence.EMPTY;
    };
  }

  /// Who stood before a handle in the ready queue, to end the sentence in which its turn comes.
  static Sentence turn(Scene scene, HandleState handle) {
    return switch (handle.ahead()) {
      case 0 ->
          Sentence.of(
              WhatIfStory.hasOvertaken(scene, handle)
                  ? ", and you let it run first."
                  : ", and it stood first in the ready queue.");
      case 1, 2, 3 -> {
        Sentence before = whoRanBefore(scene, handle);
        yield before.isEmpty()
            ? scene.say(", and {} stood before it in the ready queue.", Scene.count(handle.ahead()))
            : scene.say(", and {} stood before it in the ready queue.", before);
      }
      default ->
          scene.say(", and {} stood before it in the ready queue.", Scene.count(handle.ahead()));
    };
  }

  /// First in, first out: who stood before it are the last that had their turn before it.
  private static Sentence whoRanBefore(Scene scene, HandleState handle) {
    Sentence names = Sentence.EMPTY;
    int callbacks = 0;
    int found = 0;
    for (int i = scene.index() - 1; i >= 0 && found < handle.ahead(); i--) {
      TraceEvent event = scene.trace().event(i);
      if (event instanceof TaskEvent.TaskResumed(var task, var id, _, _) && id != null) {
        // Going backwards, so each name comes before those that were found already.
        names = found - callbacks == 0 ? scene.say("{}", task) : join(scene, task, names);
        found++;
      } else if (event instanceof LoopEvent.CallbackStarted
          || event instanceof LoopEvent.HandleSkipped) {
        callbacks++;
        found++;
      }
    }
    if (found < handle.ahead()) {
      return Sentence.EMPTY;
    }
    if (callbacks == 0) {
      return names;
    }
    String calls = callbacks == 1 ? "a callback" : Scene.count(callbacks) + " callbacks";
    return names.isEmpty() ? Sentence.of(calls) : scene.say("{} and {}", names, calls);
  }

  private static Sentence join(Scene scene, TaskId task, Sentence names) {
    boolean two = names.parts().size() == 1;
    return scene.say(two ? "{} and {}" : "{}, {}", task, names);
  }
}
