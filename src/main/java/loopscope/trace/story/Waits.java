package loopscope.trace.story;

import java.util.List;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceId;
import loopscope.trace.ResourceState;
import loopscope.trace.ResourceState.Holder;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadId;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// Words for what a task waits for.
final class Waits {
  private Waits() {}

  /// What the task waits for, to follow its name: `waits for an item in queue`.
  static Sentence verb(Scene scene, Wait wait) {
    return switch (wait) {
      case Wait.Turn() -> Sentence.of("gives way to the others that are ready");
      case Wait.Sleep(String seconds, VirtualTime until, _) ->
          scene.say("sleeps for {} s, until t = {}", seconds, until);
      case Wait.TaskEnd(TaskId task) -> scene.say("waits for {} to end", task);
      case Wait.Children(String operation, List<TaskId> tasks) ->
          tasks.isEmpty()
              ? scene.say("waits in {}", place(operation))
              : scene.say("waits for {} in {}", scene.list(tasks), place(operation));
      case Wait.Resource(ResourceId id, String operation) ->
          resource(scene, scene.resource(id), operation);
      case Wait.Job(String work, ThreadId thread) -> job(scene, work, thread);
      case Wait.Other(String description) -> scene.say("waits for {}", description);
    };
  }

  /// The awaited thing as a possession of the task, to follow "its": `queue.get()`, `sleep of 0.1
  /// s`.
  static Sentence noun(Scene scene, Wait wait) {
    return switch (wait) {
      case Wait.Turn() -> Sentence.of("turn");
      case Wait.Sleep(String seconds, _, _) -> scene.say("sleep of {} s", seconds);
      case Wait.TaskEnd(TaskId task) -> scene.say("await on {}", task);
      case Wait.Children(String operation, List<TaskId> tasks) ->
          isGroup(operation)
              ? Sentence.of("wait for the task group")
              : tasks.isEmpty()
                  ? Sentence.of(joint(operation))
                  : scene.say(
                      operation.equals("wait") ? "{} for {}" : "{} of {}",
                      joint(operation),
                      scene.list(tasks));
      case Wait.Resource(ResourceId id, String operation) ->
          scene.resource(id).kind() == ResourceKind.FUTURE
              ? scene.say("await on {}", id)
              : scene.say("{}.{}()", id, operation);
      case Wait.Job(String work, _) -> scene.say("job {} on another thread", Scene.function(work));
      case Wait.Other(String description) -> scene.say("wait for {}", description);
    };
  }

  /// What joins the tasks, by the name that it has in English.
  static String joint(String operation) {
    return isGroup(operation) ? "task group" : operation + "()";
  }

  /// Whether several tasks are joined by a task group and not by a function.
  static boolean isGroup(String operation) {
    return operation.equals("TaskGroup");
  }

  private static String place(String operation) {
    return isGroup(operation) ? "its task group" : operation + "()";
  }

  private static Sentence job(Scene scene, String work, @Nullable ThreadId thread) {
    return thread == null
        ? scene.say("waits for {}, a job for another thread", Scene.function(work))
        : scene.say("waits for {} on thread {}", Scene.function(work), thread);
  }

  private static Sentence resource(Scene scene, ResourceState resource, String operation) {
    String label = resource.label();
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          switch (operation) {
            case "get" -> scene.say("waits for an item in {}, which is empty", label);
            case "put" ->
                scene.say("waits for room in {}, where {}", label, places(resource.capacity()));
            case "join" ->
                scene.say(
                    "waits until every item of {} is done: {} unfinished",
                    label,
                    resource.unfinished() == 1
                        ? "one is"
                        : Scene.count(resource.unfinished()) + " are");
            default -> plain(scene, label, operation);
          };
      case LOCK ->
          resource.holders().isEmpty()
              ? scene.say("waits in line for {}", label)
              : scene.say("waits for {}, which {} holds", label, holder(scene, resource));
      case SEMAPHORE, BOUNDED_SEMAPHORE ->
          scene.say("waits for a place of {}: {}", label, places(resource.capacity()));
      case EVENT -> scene.say("waits until {} is set", label);
      case CONDITION ->
          operation.equals("acquire")
              ? scene.say("waits for the lock of {}", label)
              : scene.say("waits until {} is notified", label);
      case BARRIER ->
          scene.say(
              "waits at {} until {} tasks have come", label, Scene.count(resource.capacity()));
      case FUTURE -> scene.say("waits for the result of {}", label);
    };
  }

  private static String places(int capacity) {
    return switch (capacity) {
      case 0 -> "none is free";
      case 1 -> "the one place is taken";
      case 2 -> "both places are taken";
      default -> "all " + capacity + " places are taken";
    };
  }

  private static Sentence holder(Scene scene, ResourceState resource) {
    Holder holder = resource.holders().getFirst();
    return scene.say("{}", holder.task());
  }

  private static Sentence plain(Scene scene, String label, String operation) {
    return scene.say("waits in {}.{}()", label, operation);
  }
}
