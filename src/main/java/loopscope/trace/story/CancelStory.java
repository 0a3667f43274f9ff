package loopscope.trace.story;

import loopscope.trace.HandleState;
import loopscope.trace.ScopeId;
import loopscope.trace.TaskEvent.CancelRequested;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Cancellation;
import loopscope.trace.TaskState.Progress;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// How a cancellation goes: who asks for it, where it hits, and what the task makes of it.
final class CancelStory {
  private CancelStory() {}

  /// Who asked to cancel `whom`, to follow "that" or "when".
  static Sentence by(Scene scene, Canceller canceller, TaskId whom) {
    return switch (canceller) {
      case Canceller.ByTask(TaskId task) when task.equals(whom) -> Sentence.of("it");
      case Canceller.ByTask(TaskId task) -> scene.say("{}", task);
      case Canceller.ByCancellationOf(TaskId task) -> scene.say("the cancellation of {}", task);
      case Canceller.ByTimeout(ScopeId scope) -> ScopeStory.timeout(scene, scope);
      case Canceller.ByGroup(ScopeId scope) -> ScopeStory.group(scene, scope, whom);
      case Canceller.ByShutdown() -> Sentence.of("the end of asyncio.run");
      case Canceller.ByCode(String name) -> Sentence.of(name);
      case Canceller.ByWhatIf() -> Sentence.of("you");
    };
  }

  static Sentence requested(Scene scene, CancelRequested event) {
    TaskId id = event.task();
    String message =
        event.message().isEmpty() ? "" : " with the message " + Scene.quoted(event.message());
    Sentence effect = effect(scene, id);
    return switch (event.by()) {
      case Canceller.ByTask(TaskId task) when task.equals(id) ->
          scene.say("{} cancels itself{}: its next await will raise CancelledError.", id, message);
      case Canceller.ByCancellationOf(TaskId task) ->
          scene.say("The cancellation of {} goes on to {}, for which it waits{}", task, id, effect);
      case Canceller.ByTask(TaskId task) ->
          scene.say("{} cancels {}{}{}", task, id, message, effect);
      case Canceller.ByTimeout(ScopeId scope) ->
          scene.say("{} is over and cancels {}{}", ScopeStory.theTimeout(scene, scope), id, effect);
      case Canceller.ByGroup(ScopeId scope) -> byGroup(scene, scope, id, effect);
      case Canceller.ByShutdown() ->
          scene.say("asyncio.run is about to end and cancels {}{}", id, effect);
      case Canceller.ByCode(String name) ->
          scene.say(
              "{} cancels {}{}{}",
              name.equals("a callback") ? scene.doer(null) : Scene.capital(name),
              id,
              message,
              effect);
      case Canceller.ByWhatIf() -> scene.say("You cancel {} here{}{}", id, message, effect);
    };
  }

  private static Sentence byGroup(Scene scene, ScopeId scope, TaskId id, Sentence effect) {
    TaskId owner = ScopeStory.owner(scene, scope);
    if (owner == null) {
      return scene.say("The task group cancels {}{}", id, effect);
    }
    return owner.equals(id)
        ? scene.say("The task group of {} cancels {} itself{}", owner, id, effect)
        : scene.say("The task group of {} cancels {}{}", owner, id, effect);
  }

  /// What the request will do to the task as it stands now.
  private static Sentence effect(Scene scene, TaskId id) {
    TaskState task = scene.task(id);
    return switch (task.phase()) {
      case CREATED, READY ->
          task.steps() == 0
              ? Sentence.of(", which has not begun and never will.")
              : Sentence.of("; it is ready and will get CancelledError when its turn comes.");
      case RUNNING -> Sentence.of(": its next await will raise CancelledError.");
      case SUSPENDED -> {
        Wait wait = task.waitsFor();
        yield wait == null
            ? Sentence.of(".")
            : scene.say(": its {} will raise CancelledError.", Waits.noun(scene, wait));
      }
      case FINISHED -> Sentence.of(", which has ended.");
    };
  }

  /// A step that begins with an exception.
  static Sentence raised(Scene scene, TaskId id, String type, String message, HandleState handle) {
    TaskState task = scene.task(id);
    Cancellation story = task.cancellation();
    Sentence turn = Wakings.turn(scene, handle);
    if (type.equals("CancelledError") && story != null && story.progress() == Progress.DELIVERED) {
      return scene.say(
          task.steps() == 1
              ? "{} gets CancelledError before its first line: {} at t = {}{}"
              : "{} resumes with CancelledError: {} at t = {}{}",
          id,
          cancelled(scene, story.by(), id),
          story.at(),
          turn);
    }
    String exception = Scene.exception(type, message);
    if (WhatIfStory.raisedIn(scene, id, handle)) {
      return scene.say("{} resumes with {}, which you raised in it{}", id, exception, turn);
    }
    Wait wait = task.waitedFor();
    if (wait == null) {
      return scene.say("{} resumes with {}{}", id, exception, turn);
    }
    return scene.say(
        "{} resumes with {}: {} at t = {}{}",
        id,
        exception,
        Wakings.what(scene, wait, handle.sincePosition() - 1),
        handle.since(),
        turn);
  }

  private static Sentence cancelled(Scene scene, Canceller by, TaskId whom) {
    if (by instanceof Canceller.ByCancellationOf) {
      return scene.say("{} went on to it", by(scene, by, whom));
    }
    return by instanceof Canceller.ByTask(TaskId task) && task.equals(whom)
        ? Sentence.of("it cancelled itself")
        : scene.say("{} cancelled it", by(scene, by, whom));
  }

  static Sentence caught(Scene scene, TaskId id) {
    TaskState task = scene.before().task(id);
    Cancellation story = task == null ? null : task.cancellation();
    if (story != null && story.progress() == Progress.DELIVERED) {
      return story.by() instanceof Canceller.ByTask(TaskId by) && by.equals(id)
          ? scene.say("{} catches the CancelledError that it brought upon itself.", id)
          : scene.say(
              "{} catches the CancelledError that {} sent it.", id, by(scene, story.by(), id));
    }
    TaskId source = Deliveries.awaitedOne(scene, id);
    return source == null
        ? scene.say("{} catches the CancelledError.", id)
        : scene.say("{} catches the CancelledError with which {} ended.", id, source);
  }

  static Sentence uncancelled(Scene scene, TaskId id, int remaining) {
    TaskId by = scene.before().runningTask();
    Sentence who = by == null ? scene.doer(null) : scene.say("{}", by);
    Sentence whose = id.equals(by) ? Sentence.of("it") : scene.say("{}", id);
    return remaining == 0
        ? scene.say("{} takes back the request to cancel {}: none is left.", who, whose)
        : scene.say(
            "{} takes back a request to cancel {}: {} left.",
            who,
            whose,
            remaining == 1 ? "one is" : Scene.count(remaining) + " are");
  }

  static Sentence ended(Scene scene, TaskId id, @Nullable Cancellation story, String message) {
    String words = message.isEmpty() ? "" : " (" + Scene.quoted(message) + ")";
    TaskId source = Deliveries.awaitedOne(scene, id);
    if (source != null) {
      return scene.say(
          "{} ends as cancelled{}: it let the CancelledError through with which {} ended.",
          id,
          words,
          source);
    }
    if (story == null
        || story.progress() == Progress.REQUESTED
        || story.progress() == Progress.TIMED_OUT) {
      return scene.say("{} ends as cancelled{}.", id, words);
    }
    return story.by() instanceof Canceller.ByTask(TaskId by) && by.equals(id)
        ? scene.say("{} ends as cancelled{}, as it asked for itself.", id, words)
        : scene.say(
            "{} ends as cancelled{}: it let the CancelledError through that {} sent at t = {}.",
            id,
            words,
            by(scene, story.by(), id),
            story.at());
  }
}
