package loopscope.trace.story;

import loopscope.trace.Outcome;
import loopscope.trace.ThreadEvent;
import loopscope.trace.ThreadEvent.JobFinished;
import loopscope.trace.ThreadEvent.JobStarted;
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
    String name = scene.thread(event.thread()).name();
    return switch (event) {
      case ThreadStarted(_, _, var by, _) ->
          scene.say("{} starts the thread {}.", by == null ? "The program" : by, name);
      case JobStarted(_, var job, var forTask) ->
          forTask == null
              ? scene.say("Thread {} takes up {}.", name, Scene.function(job))
              : scene.say(
                  "Thread {} takes up {} for {}; the loop is free meanwhile.",
                  name,
                  Scene.function(job),
                  forTask);
      case JobFinished(_, var outcome) ->
          scene.say("Thread {} has done {}: it {}.", name, work, ended(outcome));
      case ThreadResumed _ -> scene.say("Thread {} runs.", name);
      case ThreadBlocked(_, var reason, var until, _) ->
          until == null
              ? scene.say("Thread {} stops in {} until another lets it go on.", name, reason)
              : scene.say("Thread {} stops in {} until t = {}.", name, reason, until);
      case ThreadFinished _ -> scene.say("Thread {} ends.", name);
    };
  }

  private static String ended(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Returned(String value) -> "returned " + Scene.value(value);
      case Outcome.Raised(String type, String message) ->
          "raised " + Scene.exception(type, message);
      case Outcome.Cancelled _ -> "was cancelled";
    };
  }
}
