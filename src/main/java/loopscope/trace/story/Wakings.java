package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent;
import loopscope.trace.LoopId;
import loopscope.trace.Outcome;
import loopscope.trace.ResourceEvent;
import loopscope.trace.ResourceId;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
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
      case Wait.Children(String operation, List<TaskId> tasks) ->
          children(scene, operation, tasks, Waker.of(scene.trace(), index));
      case Wait.Resource(ResourceId resource, _) -> act(scene, resource, index);
      case Wait.Job(String work, _) -> scene.say("{} ended on its thread", Scene.function(work));
      case Wait.Other(String description) ->
          other(scene, description, Waker.of(scene.trace(), index));
    };
  }

  /// What ended a wait for something without a name of its own.
  private static Sentence other(Scene scene, String description, @Nullable Waker waker) {
    return switch (waker == null ? "" : waker.label()) {
      case "_SelectorSocketTransport._arrive", "_SelectorSocketTransport._read_ready" ->
          scene.say("data, or the end of it, came for its {}", description);
      case "_SelectorSocketTransport._connection_lost" ->
          scene.say("the connection was closed, which ended its wait for {}", description);
      case "_made" -> scene.say("the connection stands for which its {} waited", description);
      default -> scene.say("its wait for {} was over", description);
    };
  }

  /// How a task ended: `worker ended`, `worker failed with ValueError`.
  static Sentence ended(Scene scene, TaskId id) {
    return switch (scene.task(id).outcome()) {
      case Outcome.Raised(String type, _) -> scene.say("{} failed with {}", id, type);
      case Outcome.Cancelled _ -> scene.say("{} ended as cancelled", id);
      case Outcome.Returned _ -> scene.say("{} ended", id);
      case Outcome.Destroyed _ -> scene.say("{} was destroyed", id);
      case null -> scene.say("{} was done", id);
    };
  }

  /// What ended a wait for several tasks: the end of one of them, about which `waker` told, or the
  /// wait's own timeout.
  private static Sentence children(
      Scene scene, String operation, List<TaskId> tasks, @Nullable Waker waker) {
    if (waker != null && waker.timer() != null) {
      return Sentence.of("its timeout was over");
    }
    TaskId told = waker == null ? null : waker.ended();
    if (told == null || !tasks.contains(told)) {
      told = last(scene, tasks);
    }
    if (told == null) {
      return scene.say(
          operation.equals("shield") ? "what it protects was done" : "all in the {} was done",
          Waits.joint(operation));
    }
    Sentence ended = ended(scene, told);
    boolean all = tasks.stream().noneMatch(task -> scene.task(task).alive());
    if (tasks.size() == 1 || operation.equals("as_completed") || operation.equals("shield")) {
      return ended;
    }
    if (all && told.equals(last(scene, tasks))) {
      return scene.say("{} as the last of them", ended);
    }
    return scene.say("{}, which ended the {}", ended, Waits.joint(operation));
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
        Sentence act = act(scene, event, i);
        if (!act.isEmpty()) {
          return act;
        }
      }
    }
    return scene.say("{} let it go on", id);
  }

  private static Sentence act(Scene scene, ResourceEvent event, int index) {
    return switch (event) {
      case ResourceEvent.ItemPut(_, var item, _, var by, _) ->
          scene.say("{} put {}", by(scene, by, index), Scene.value(item));
      case ResourceEvent.ItemTaken(_, var item, var by, _) ->
          scene.say("{} took {} and made room", by(scene, by, index), Scene.value(item));
      case ResourceEvent.ItemDone(_, _, var by) ->
          scene.say("{} marked the last item as done", by(scene, by, index));
      case ResourceEvent.QueueShutDown _ -> Sentence.of("the queue was shut down");
      case ResourceEvent.Released(_, _, var by, _) ->
          scene.say("{} released {}", by(scene, by, index), event.resource());
      case ResourceEvent.FlagSet(_, var by, _) ->
          scene.say("{} set {}", by(scene, by, index), event.resource());
      case ResourceEvent.Notified(_, _, var by, _) ->
          scene.say("{} notified {}", by(scene, by, index), event.resource());
      case ResourceEvent.BarrierChanged(_, var state, _) -> Sentence.of(barrier(state));
      case ResourceEvent.FutureSettled(_, _, var by, _) ->
          scene.say("{} settled {}", by(scene, by, index), event.resource());
      case ResourceEvent.ResourceCreated _, ResourceEvent.Acquired _, ResourceEvent.FlagCleared _ ->
          Sentence.EMPTY;
    };
  }

  private static String barrier(String state) {
    return switch (state) {
      case "draining" -> "the last one came to the barrier";
      case "filling" -> "the barrier was empty again";
      case "resetting" -> "the barrier was reset";
      default -> "the barrier was " + state;
    };
  }

  /// Who did it: the task, or the callback in which it happened.
  private static Sentence by(Scene scene, @Nullable TaskId by, int index) {
    Waker waker = by == null ? Waker.of(scene.trace(), index) : null;
    return waker == null || Internals.does(waker.label()) != null
        ? scene.say("{}", by)
        : scene.say("the callback {}", Scene.callback(waker.label()));
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
    LoopId loop = scene.trace().loopOf(handle.id());
    List<TaskId> tasks = new ArrayList<>();
    int callbacks = 0;
    for (int i = scene.index() - 1; i >= 0 && tasks.size() + callbacks < handle.ahead(); i--) {
      switch (scene.trace().event(i)) {
        case TaskEvent.TaskResumed(var task, var id, _, _)
            when id != null && loop.equals(scene.trace().loopOf(id)) ->
            tasks.addFirst(task);
        case LoopEvent.CallbackStarted(var id) when loop.equals(scene.trace().loopOf(id)) ->
            callbacks++;
        case LoopEvent.HandleSkipped(var id) when loop.equals(scene.trace().loopOf(id)) ->
            callbacks++;
        default -> {}
      }
    }
    if (tasks.size() + callbacks < handle.ahead()) {
      return Sentence.EMPTY;
    }
    if (callbacks == 0) {
      return scene.list(tasks);
    }
    String calls = callbacks == 1 ? "a callback" : Scene.count(callbacks) + " callbacks";
    return tasks.isEmpty() ? Sentence.of(calls) : scene.list(tasks, calls);
  }
}
