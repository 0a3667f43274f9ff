package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceId;
import loopscope.trace.ResourceState;
import loopscope.trace.ResourceState.Holder;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.ThreadState;
import loopscope.trace.Trace;
import loopscope.trace.Wait;
import loopscope.trace.graph.WaitGraph;

/// Why a run is stuck: what each unfinished task waits for, and which cycle or missing wake-up is
/// to blame.
public record DeadlockReport(List<String> sentences) {
  /// As many tasks are named one by one.
  private static final int MOST_TASKS = 20;

  public DeadlockReport {
    sentences = List.copyOf(sentences);
  }

  /// The report for a state from which nothing can go on.
  public static DeadlockReport of(LoopState state) {
    Scene scene = new Scene(Trace.of(List.of()), 0, state, state);
    List<String> sentences = new ArrayList<>();
    List<ResourceId> blamed = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    WaitGraph graph = WaitGraph.of(state);
    // Who waits for a lock that it holds itself needs no cycle explained to it.
    boolean ring = graph.cycle().size() > 1;
    int alive = 0;
    for (TaskState task : state.tasks()) {
      Wait wait = task.waitsFor();
      if (!task.alive() || wait == null) {
        continue;
      }
      if (++alive <= MOST_TASKS) {
        sentences.add(scene.say("{} {}.", task.id(), Waits.verb(scene, wait)).text());
      }
      boolean inCycle = ring && graph.cycle().contains(task.id());
      if (wait instanceof Wait.Resource(ResourceId id, String operation)
          && !inCycle
          && !blamed.contains(id)) {
        blamed.add(id);
        reasons.add(missing(scene, scene.resource(id), task.id(), operation).text());
      }
    }
    if (alive > MOST_TASKS) {
      sentences.add("So do " + (alive - MOST_TASKS) + " more tasks.");
    }
    if (ring) {
      sentences.add(cycle(scene, graph.cycle()).text());
    }
    sentences.addAll(reasons);
    for (ThreadState thread : state.threads()) {
      if (thread.phase() == ThreadState.Phase.BLOCKED && thread.until() == null) {
        sentences.add(
            scene
                .say(
                    "Thread {} is stuck in {}: no thread is left that could let it go on.",
                    thread.id(),
                    thread.reason())
                .text());
      }
    }
    if (sentences.isEmpty()) {
      sentences.add("No task is left, no callback is ready and no timer is armed.");
    }
    return new DeadlockReport(sentences);
  }

  private static Sentence cycle(Scene scene, List<TaskId> tasks) {
    Sentence ring = scene.say("{}", tasks.getFirst());
    for (TaskId task : tasks.subList(1, tasks.size())) {
      ring = scene.say("{} waits for {}, which", ring, task);
    }
    return scene.say(
        "{} waits for {}: a cycle in which nobody can be first.", ring, tasks.getFirst());
  }

  private static Sentence missing(
      Scene scene, ResourceState resource, TaskId waiting, String operation) {
    String label = resource.label();
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          switch (operation) {
            case "put" -> nobody(scene, resource, "take an item out of", "get");
            case "join" -> unfinished(scene, resource);
            default -> nobody(scene, resource, "put an item into", "put");
          };
      case LOCK, SEMAPHORE, BOUNDED_SEMAPHORE -> held(scene, resource, waiting);
      case EVENT -> nobody(scene, resource, "set", "set");
      case CONDITION ->
          operation.equals("acquire")
              ? held(scene, resource, waiting)
              : nobody(scene, resource, "notify", "notify");
      case BARRIER ->
          scene.say(
              "{} lets {} tasks go together, and only {} can come.",
              label,
              Scene.count(resource.capacity()),
              Scene.count(resource.waiters().size()));
      case FUTURE -> scene.say("Nobody is left to give {} a result.", label);
    };
  }

  /// That nobody does what would end a wait: there is no task left for it, or all of them wait.
  private static Sentence nobody(
      Scene scene, ResourceState resource, String does, String operation) {
    boolean others = false;
    for (TaskState task : scene.after().tasks()) {
      others |=
          task.alive()
              && !(task.waitsFor() instanceof Wait.Children)
              && !(task.waitsFor() instanceof Wait.Resource(ResourceId on, _)
                  && on.equals(resource.id()));
    }
    Sentence ended = ended(scene, resource, operation);
    return scene.say(
        others
            ? "Every task that could {} {} waits itself{}."
            : "No task that could {} {} is left{}.",
        does,
        resource.label(),
        ended);
  }

  private static Sentence unfinished(Scene scene, ResourceState queue) {
    List<TaskId> takers = queue.usersOf("get");
    if (!queue.items().isEmpty()) {
      return nobody(scene, queue, "take an item out of", "get");
    }
    String open =
        queue.unfinished() == 1
            ? "one of its items"
            : Scene.count(queue.unfinished()) + " of its items";
    return takers.isEmpty()
        ? scene.say("Nobody called task_done() on {} for {}.", queue.label(), open)
        : scene.say(
            "{} took what was in {}, and nobody called task_done() for {}.",
            scene.list(takers),
            queue.label(),
            open);
  }

  private static Sentence held(Scene scene, ResourceState resource, TaskId waiting) {
    for (Holder holder : resource.holders()) {
      TaskId task = holder.task();
      if (task == null) {
        return scene.say("Code outside any task holds {} and never releases it.", resource.label());
      }
      if (task.equals(waiting)) {
        return scene.say(
            "{} holds {} already, and nobody can hold it twice.", task, resource.label());
      }
      if (!scene.task(task).alive()) {
        return scene.say("{} ended without releasing {}.", task, resource.label());
      }
      return scene.say("{} will not release {} while it waits itself.", task, resource.label());
    }
    return scene.say("Nobody is left to release {}.", resource.label());
  }

  /// Who could have done it and has ended, to follow "no task … is left".
  private static Sentence ended(Scene scene, ResourceState resource, String operation) {
    List<TaskId> ended = new ArrayList<>();
    for (TaskId user : resource.usersOf(operation)) {
      if (!scene.task(user).alive()) {
        ended.add(user);
      }
    }
    return switch (ended.size()) {
      case 0 -> Sentence.EMPTY;
      case 1 -> scene.say(": {} has ended", ended.getFirst());
      default -> scene.say(": {} have ended", scene.list(ended));
    };
  }
}
