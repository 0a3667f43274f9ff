package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.Actor;
import loopscope.trace.EventLoopState;
import loopscope.trace.HandleState;
import loopscope.trace.ProgramEvent;
import loopscope.trace.ProgramEvent.Blocked;
import loopscope.trace.ProgramEvent.Computed;
import loopscope.trace.ProgramEvent.ContextVariableSet;
import loopscope.trace.ProgramEvent.ErrorReported;
import loopscope.trace.ProgramEvent.Intervened;
import loopscope.trace.ProgramEvent.LineReached;
import loopscope.trace.ProgramEvent.OutputStream;
import loopscope.trace.ProgramEvent.OutputWritten;
import loopscope.trace.ProgramEvent.RunEnded;
import loopscope.trace.ProgramEvent.WarningIssued;
import loopscope.trace.RunEnd;
import loopscope.trace.SourceLine;
import loopscope.trace.TaskId;
import loopscope.trace.TimerState;

/// What the program as a whole does: output, blocking calls, complaints and its end.
final class ProgramStory {
  private ProgramStory() {}

  static Sentence tell(Scene scene, ProgramEvent event) {
    return switch (event) {
      case LineReached(var line, var function) ->
          scene.say("{} is at line {}, in {}.", actor(scene), line.number(), function);
      case OutputWritten(var stream, var text, _) -> written(scene, stream, text);
      case Blocked blocked -> blocked(scene, blocked);
      case Computed(var from, var to, _) ->
          scene.say(
              "{} computes for {}, until t = {}; nothing else runs meanwhile.",
              actor(scene),
              Times.duration(to.nanos() - from.nanos()),
              to);
      case WarningIssued(_, var message, _) -> warned(scene, message);
      case ErrorReported(var message) ->
          Sentence.of("The loop reports what nobody else would have noticed: " + stopped(message));
      case ContextVariableSet(var name, var value, _) ->
          scene.say(
              "{} sets the context variable {} to {}, for itself and the tasks it creates.",
              actor(scene),
              name,
              Scene.value(value));
      case Intervened(var change) -> WhatIfStory.tell(scene, change);
      case RunEnded(var end) -> ended(scene, end);
    };
  }

  /// A message with a full stop, unless it ends in another mark.
  private static String stopped(String message) {
    String text = Scene.value(message);
    return text.endsWith("!") || text.endsWith("…") ? text : withoutStop(text) + ".";
  }

  private static Sentence actor(Scene scene) {
    Actor actor = scene.after().actor();
    Sentence words = scene.actor(actor);
    return actor instanceof Actor.InTask ? words : Sentence.of(Scene.capital(words.text()));
  }

  private static Sentence written(Scene scene, OutputStream stream, String text) {
    String stripped = text.strip();
    if (stripped.startsWith("Traceback ")) {
      String last = stripped.substring(stripped.lastIndexOf('\n') + 1);
      return scene.say("{} writes a traceback, which ends: {}", actor(scene), Scene.value(last));
    }
    String shown = Scene.value(stripped);
    String verb = stream == OutputStream.ERR ? "writes to the error output" : "prints";
    return shown.isEmpty()
        ? scene.say("{} {} an empty line.", actor(scene), verb)
        : scene.say("{} {}: {}", actor(scene), verb, shown);
  }

  /// A call that stops the loop, and who has to wait for it.
  private static Sentence blocked(Scene scene, Blocked event) {
    String length = Times.duration(event.to().nanos() - event.from().nanos());
    EventLoopState loop = scene.after().loopHere();
    if (loop == null) {
      return scene.say("{} stops the program for {}.", event.call(), length);
    }
    List<TaskId> kept = new ArrayList<>();
    for (HandleState handle : loop.ready()) {
      if (handle.task() != null && !kept.contains(handle.task())) {
        kept.add(handle.task());
      }
    }
    for (TimerState timer : loop.timers()) {
      if (timer.deadline().compareTo(event.to()) <= 0
          && timer.owner() != null
          && !kept.contains(timer.owner())) {
        kept.add(timer.owner());
      }
    }
    if (kept.isEmpty()) {
      return scene.say(
          "{} calls {}, which blocks the whole loop for {}, until t = {}.",
          actor(scene),
          event.call(),
          length,
          event.to());
    }
    return scene.say(
        "{} calls {}, which blocks the whole loop until t = {}: {} could have run in these {}.",
        actor(scene),
        event.call(),
        event.to(),
        scene.list(kept),
        length);
  }

  private static Sentence warned(Scene scene, String message) {
    return message.endsWith("was never awaited")
        ? scene.say(
            "Python warns that {}: calling it made a coroutine, and nothing ever ran it.", message)
        : scene.say("Python warns: {}.", withoutStop(message));
  }

  private static Sentence ended(Scene scene, RunEnd end) {
    return switch (end) {
      case RunEnd.Completed() -> scene.say("The program ends at t = {}.", scene.after().time());
      case RunEnd.Failed(var type, var message, var line) ->
          scene.say(
              "The program ends with {}{}, which nobody caught.",
              Scene.exception(type, message),
              at(line));
      case RunEnd.NotCompiled(var message, var line) ->
          scene.say("The program cannot run: {}{}.", withoutStop(message), at(line));
      case RunEnd.Exited(int status) ->
          scene.say("The program ends itself with status {}.", status);
      case RunEnd.Deadlocked(var sentences) ->
          scene.say(
              "Deadlock: nothing can ever wake the loop again. {}", String.join(" ", sentences));
      case RunEnd.LimitReached(var limit, var line) ->
          scene.say("The run stops{}: {}.", at(line), withoutStop(limit));
    };
  }

  private static String at(SourceLine line) {
    return line.number() == 0 ? "" : " at line " + line.number();
  }

  private static String withoutStop(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
