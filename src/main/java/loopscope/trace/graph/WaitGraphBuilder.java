package loopscope.trace.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceId;
import loopscope.trace.ResourceState;
import loopscope.trace.ResourceState.Holder;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.ThreadId;
import loopscope.trace.ThreadState;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;
import loopscope.trace.graph.WaitGraph.Edge;
import loopscope.trace.graph.WaitGraph.Node;
import org.jspecify.annotations.Nullable;

/// Collects the nodes and edges of a [WaitGraph] from a state.
final class WaitGraphBuilder {
  private final LoopState state;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<Object, Integer> places = new LinkedHashMap<>();

  WaitGraphBuilder(LoopState state) {
    this.state = state;
  }

  WaitGraph build() {
    int omitted = 0;
    List<TaskState> shown = new ArrayList<>();
    for (TaskState task : state.tasks()) {
      if (!task.alive()) {
        continue;
      }
      if (shown.size() < WaitGraph.MOST_TASKS) {
        shown.add(task);
        place(task.id(), new Node.Task(task.id(), task.label(), task.phase(), note(task)));
      } else {
        omitted++;
      }
    }
    for (TaskState task : shown) {
      Wait wait = task.waitsFor();
      if (wait != null) {
        connect(task, wait);
      }
    }
    return new WaitGraph(nodes, edges, new Cycle(nodes, edges).tasks(), omitted);
  }

  private void connect(TaskState task, Wait wait) {
    int from = place(task.id());
    switch (wait) {
      case Wait.Turn _, Wait.Sleep _, Wait.Other _ -> {}
      case Wait.TaskEnd(TaskId on) -> toTask(from, on, "", true);
      case Wait.Children(String operation, List<TaskId> children) -> {
        int joint = nodes.size();
        nodes.add(new Node.Joint(task.id(), operation));
        edges.add(new Edge(from, joint, "", true));
        children.forEach(child -> toTask(joint, child, "", true));
      }
      case Wait.Resource(ResourceId id, String operation) -> {
        ResourceState resource = state.resource(id);
        if (resource != null) {
          edges.add(new Edge(from, resource(resource), operation, true));
        }
      }
      case Wait.Job(String work, ThreadId id) -> {
        ThreadState thread = id == null ? null : state.thread(id);
        if (thread != null) {
          edges.add(new Edge(from, worker(thread), work, true));
        }
      }
    }
  }

  private void toTask(int from, TaskId to, String label, boolean certain) {
    Integer place = places.get(to);
    if (place != null) {
      edges.add(new Edge(from, place, label, certain));
    }
  }

  /// The node of a resource. What it leads to is found once, when it is first waited on.
  private int resource(ResourceState resource) {
    Integer known = places.get(resource.id());
    if (known != null) {
      return known;
    }
    int place =
        place(
            resource.id(), new Node.Resource(resource.id(), resource.label(), contents(resource)));
    for (Holder holder : resource.holders()) {
      if (holder.task() != null) {
        toTask(place, holder.task(), "held by", true);
      }
    }
    List<TaskId> helpers = new ArrayList<>();
    for (ResourceState.Waiter waiter : resource.waiters()) {
      for (String operation : enders(resource, waiter.operation())) {
        for (TaskId user : resource.usersOf(operation)) {
          if (!helpers.contains(user) && !user.equals(waiter.task())) {
            helpers.add(user);
          }
        }
      }
    }
    if (resource.holders().isEmpty()) {
      helpers.forEach(helper -> toTask(place, helper, "", false));
    }
    return place;
  }

  /// What somebody must do to the resource to end a wait in `operation`.
  private static List<String> enders(ResourceState resource, String operation) {
    return switch (operation) {
      case "get" -> List.of("put");
      case "put" -> List.of("get");
      case "join" -> List.of("task_done", "get");
      case "acquire" -> List.of("release");
      default ->
          switch (resource.kind()) {
            case EVENT -> List.of("set");
            case CONDITION -> List.of("notify");
            case QUEUE,
                LIFO_QUEUE,
                PRIORITY_QUEUE,
                LOCK,
                SEMAPHORE,
                BOUNDED_SEMAPHORE,
                BARRIER,
                FUTURE ->
                List.of();
          };
    };
  }

  private int worker(ThreadState thread) {
    Integer known = places.get(thread.id());
    String reason = thread.reason() == null ? "" : thread.reason();
    return known != null
        ? known
        : place(thread.id(), new Node.Worker(thread.id(), thread.name(), reason));
  }

  private int place(Object id, Node node) {
    int place = nodes.size();
    nodes.add(node);
    places.put(id, place);
    return place;
  }

  private int place(TaskId task) {
    Integer place = places.get(task);
    if (place == null) {
      throw new IllegalStateException(task + " is not in the graph");
    }
    return place;
  }

  private static String contents(ResourceState resource) {
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          resource.items().isEmpty() ? "empty" : resource.items().size() + " held";
      case SEMAPHORE, BOUNDED_SEMAPHORE -> resource.free() + " free";
      case LOCK, CONDITION, BARRIER, EVENT, FUTURE -> "";
    };
  }

  private String note(TaskState task) {
    return switch (task.phase()) {
      case CREATED -> "created";
      case READY -> "ready";
      case RUNNING -> "running";
      case FINISHED -> "ended";
      case SUSPENDED -> note(task.waitsFor());
    };
  }

  private String note(@Nullable Wait wait) {
    return switch (wait) {
      case null -> "waits";
      case Wait.Turn() -> "gave way";
      case Wait.Sleep(_, VirtualTime until, _) -> "sleep until " + seconds(until);
      case Wait.Resource(ResourceId id, String operation) -> {
        ResourceState resource = state.resource(id);
        yield resource == null ? operation : resource.label() + "." + operation;
      }
      case Wait.Job(String work, _) -> work;
      case Wait.Other(String description) -> description;
      case Wait.TaskEnd _, Wait.Children _ -> "waits";
    };
  }

  private static String seconds(VirtualTime time) {
    BigDecimal seconds = BigDecimal.valueOf(time.nanos(), 9).stripTrailingZeros();
    return (seconds.scale() < 1 ? seconds.setScale(1) : seconds).toPlainString();
  }
}
