package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.Change;
import loopscope.trace.EventLoopState;
import loopscope.trace.HandleId;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.LoopAddressed;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.ProgramEvent.Intervened;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// What the viewer changed.
final class WhatIfStory {
  private WhatIfStory() {}

  static Sentence tell(Scene scene, Change change) {
    return switch (change) {
      case Change.Raised(var task, var type, var message) ->
          raised(scene, task, Scene.exception(type, message));
      case Change.Overtook(var handle, var task) -> overtook(scene, handle, task);
      case Change.SleepChanged(var task, var seconds, var instead) ->
          task == null
              ? scene.say("You make this sleep last {} s instead of {} s.", instead, seconds)
              : scene.say(
                  "You make this sleep of {} last {} s instead of {} s.", task, instead, seconds);
      case Change.JobDelayed(var thread, var work, var seconds) ->
          scene.say(
              "You make {} on thread {} begin {} s later.", Scene.function(work), thread, seconds);
      case Change.JobFailed(var thread, var work, var type, var message) ->
          scene.say(
              "You make {} on thread {} fail with {} instead of running.",
              Scene.function(work),
              thread,
              Scene.exception(type, message));
      case Change.InputGiven(int line, var text) ->
          scene.say("You type {}, line {} of the input.", Scene.quoted(text), line);
      case Change.Missed(var wish, var reason) ->
          scene.say("The what-if {} had no effect: {}.", Scene.quoted(wish), reason);
    };
  }

  /// Whether the event before this one raised an exception in a task.
  static boolean justRaised(Scene scene) {
    int before = scene.index() - 1;
    while (before > 0 && scene.trace().event(before) instanceof LoopAddressed) {
      before--;
    }
    return before >= 0
        && scene.trace().event(before) instanceof Intervened(var change)
        && change instanceof Change.Raised;
  }

  /// Whether the exception with which a task's step begins is the viewer's. He raised it just
  /// before the step was queued, or while it was.
  static boolean raisedIn(Scene scene, TaskId task, HandleState handle) {
    for (int i = scene.index() - 1; i >= Math.max(0, handle.sincePosition() - 3); i--) {
      if (scene.trace().event(i) instanceof Intervened(var change)
          && change instanceof Change.Raised(var id, _, _)
          && id.equals(task)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a handle has its turn now because the viewer let it overtake others.
  static boolean hasOvertaken(Scene scene, HandleState handle) {
    for (int i = scene.index() - 1; i >= 0; i--) {
      switch (scene.trace().event(i)) {
        case TickBegan _, TaskResumed _, CallbackStarted _ -> {
          return false;
        }
        case Intervened(var change)
            when change instanceof Change.Overtook(var id, _) && id.equals(handle.id()) -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static Sentence raised(Scene scene, TaskId id, String exception) {
    TaskState task = scene.task(id);
    Wait wait = task.waitsFor();
    return wait == null
        ? scene.say("You raise {} in {}: its next step begins with it.", exception, id)
        : scene.say(
            "You raise {} in {} here: its {} raises it.", exception, id, Waits.noun(scene, wait));
  }

  private static Sentence overtook(Scene scene, HandleId handle, @Nullable TaskId task) {
    List<TaskId> overtaken = new ArrayList<>();
    int callbacks = 0;
    EventLoopState holder = scene.before().holder(handle);
    List<HandleState> ready = holder == null ? List.of() : holder.ready();
    for (HandleState before : ready) {
      if (before.id().equals(handle)) {
        break;
      }
      if (before.task() == null) {
        callbacks++;
      } else {
        overtaken.add(before.task());
      }
    }
    Sentence whom = scene.list(overtaken);
    if (callbacks > 0) {
      String more = Scene.count(callbacks, "callback");
      whom = overtaken.isEmpty() ? Sentence.of(more) : scene.say("{} and {}", whom, more);
    }
    return task == null
        ? scene.say("You let a callback run first in this tick, before {}.", whom)
        : scene.say("You let {} run first in this tick, before {}.", task, whom);
  }
}
