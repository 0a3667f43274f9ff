package loopscope.trace.story;

import loopscope.trace.Outcome;
import loopscope.trace.ThreadEvent;
import loopscope.trace.ThreadEvent.JobFinished;
import loopscope.trace.ThreadEvent.JobStarted;
import loopscope.trace.ThreadEvent.ProcessComputing;
import loopscope.trace.ThreadEvent.ThreadBlocked;
import loopscope.trace.ThreadEvent.ThreadFinished;
import loopscope.trace.ThreadEvent.ThreadResumed;
import loopscope.trace.ThreadEvent.ThreadStarted;
import loopscope.trace.ThreadState;

/// What threads beside the main one do.
final class ThreadStory {
  private ThreadStory() {}

  static Sentence tell(Scene scene, ThreadEvent event) {
    ThreadState before = scene.before().thread(event.thread());
    String work =
        before == null || before.work() == null ? "its work" : Scene.function(before.work());
    ThreadState thread = scene.thread(event.thread());
    String name = thread.process() ? thread.name() : "Thread " + thread.name();
    return switch (event) {
      case ThreadStarted(_, _, var process, var by, _) ->
          scene.say(
              process ? "{} starts the process {}." : "{} starts the thread {}.",
              by == null ? "The program" : by,
              thread.name());
      case JobStarted(_, var job, var forTask) ->
          forTask == null
              ? scene.say("{} takes up {}.", name, Scene.function(job))
              : scene.say(
                  "{} takes up {} for {}, so that the loop need not do it.",
                  name,
                  Scene.function(job),
                  forTask);
      case JobFinished(_, var outcome) ->
          scene.say("{} has done {}: it {}.", name, work, ended(outcome));
      case ThreadResumed _ -> scene.say("{} runs.", name);
      case ThreadBlocked(_, var reason, var until, _) ->
          until == null
              ? scene.say("{} stops in {} until another lets it go on.", name, reason)
              : scene.say("{} stops in {} until t = {}.", name, reason, until);
      case ProcessComputing(_, var until, _) ->
          scene.say(
              "{} computes until t = {}, on another processor than everything else.", name, until);
      case ThreadFinished _ -> scene.say("{} ends.", name);
    };
  }

  private static String ended(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Returned(String value) -> "returned " + Scene.value(value);
      case Outcome.Raised(String type, String message) ->
          "raised " + Scene.exception(type, message);
      case Outcome.Cancelled _ -> "was cancelled";
      case Outcome.Destroyed _ -> "was destroyed";
    };
  }
}
