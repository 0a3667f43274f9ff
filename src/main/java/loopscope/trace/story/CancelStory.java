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

  /// Who asked, to follow "that" or "when".
  static Sentence by(Scene scene, Canceller canceller) {
    return switch (canceller) {
      case Canceller.ByTask(TaskId task) -> scene.say("{}", task);
      case Canceller.ByTimeout(ScopeId scope) -> ScopeStory.timeout(scene, scope);
      case Canceller.ByGroup _ -> Sentence.of("its task group");
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
      case Canceller.ByTask(TaskId task) ->
          scene.say("{} cancels {}{}{}", task, id, message, effect);
      case Canceller.ByTimeout(ScopeId scope) ->
          scene.say("{} is over and cancels {}{}", ScopeStory.theTimeout(scene, scope), id, effect);
      case Canceller.ByGroup _ -> scene.say("The task group cancels {}{}", id, effect);
      case Canceller.ByShutdown() ->
          scene.say("asyncio.run is about to end and cancels {}{}", id, effect);
      case Canceller.ByCode(String name) ->
          scene.say("{} cancels {}{}{}", name, id, message, effect);
      case Canceller.ByWhatIf() -> scene.say("You cancel {} here{}{}", id, message, effect);
    };
  }

  /// What the request will do to the task as it stands now.
  private static Sentence effect(Scene scene, TaskId id) {
    TaskState task = scene.task(id);
    return switch (task.phase()) {
      case CREATED, READY ->
          task.steps() == 0
              ? Sentence.of(", which has not begun and never will.")
              : Sentence.of(", which is ready: it will get CancelledError when its turn comes.");
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
              ? "{} gets CancelledError before its first line: {} cancelled it at t = {}{}"
              : "{} resumes with CancelledError: {} cancelled it at t = {}{}",
          id,
          by(scene, story.by()),
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

  static Sentence caught(Scene scene, TaskId id) {
    Cancellation story = scene.task(id).cancellation();
    return story == null
        ? scene.say("{} catches the CancelledError.", id)
        : scene.say("{} catches the CancelledError that {} sent it.", id, by(scene, story.by()));
  }

  static Sentence uncancelled(Scene scene, TaskId id, int remaining) {
    return remaining == 0
        ? scene.say("The request to cancel {} is taken back: none is left.", id)
        : scene.say(
            "A request to cancel {} is taken back: {} left.",
            id,
            remaining == 1 ? "one is" : Scene.count(remaining) + " are");
  }

  static Sentence ended(Scene scene, TaskId id, @Nullable Cancellation story, String message) {
    String words = message.isEmpty() ? "" : " (" + Scene.quoted(message) + ")";
    if (story == null) {
      return scene.say("{} ends as cancelled{}.", id, words);
    }
    return scene.say(
        "{} ends as cancelled{}: it let the CancelledError through that {} sent at t = {}.",
        id,
        words,
        by(scene, story.by()),
        story.at());
  }
}
