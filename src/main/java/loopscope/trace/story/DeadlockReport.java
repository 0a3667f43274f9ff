package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceId;
import loopscope.trace.ResourceState;
import loopscope.trace.ResourceState.Holder;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
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
            case "put" ->
                scene.say(
                    "No task that could take an item out of {} is left{}.",
                    label,
                    ended(scene, resource, "get"));
            case "join" ->
                scene.say(
                    "No task that could call task_done() on {} is left{}.",
                    label,
                    ended(scene, resource, "get"));
            default ->
                scene.say(
                    "No task that could put an item into {} is left{}.",
                    label,
                    ended(scene, resource, "put"));
          };
      case LOCK, SEMAPHORE, BOUNDED_SEMAPHORE -> held(scene, resource, waiting);
      case EVENT ->
          scene.say("No task that could set {} is left{}.", label, ended(scene, resource, "set"));
      case CONDITION ->
          operation.equals("acquire")
              ? held(scene, resource, waiting)
              : scene.say(
                  "No task that could notify {} is left{}.",
                  label,
                  ended(scene, resource, "notify"));
      case BARRIER ->
          scene.say(
              "{} lets {} tasks go together, and only {} can come.",
              label,
              Scene.count(resource.capacity()),
              Scene.count(resource.waiters().size()));
      case FUTURE -> scene.say("Nobody is left to give {} a result.", label);
    };
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
