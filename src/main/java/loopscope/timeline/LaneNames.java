package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.ResourceEvent.ResourceCreated;
import loopscope.trace.ResourceId;
import loopscope.trace.TaskId;
import loopscope.trace.Trace;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// What tasks and resources are called, and what a wait is labelled with.
final class LaneNames {
  /// A gather of more tasks than this is counted instead of listed.
  private static final int MOST_LISTED = 4;

  private final List<String> tasks = new ArrayList<>();
  private final List<ResourceBars> resources;

  /// Takes the names that tasks have at `end`, and the resources as they come to be known.
  LaneNames(Trace trace, int end, List<ResourceBars> resources) {
    trace.stateAt(end).tasks().forEach(task -> tasks.add(task.label()));
    this.resources = resources;
  }

  String task(@Nullable TaskId id) {
    if (id == null) {
      return "program";
    }
    int index = id.number() - 1;
    return index < tasks.size() ? tasks.get(index) : "Task-" + id.number();
  }

  String resource(ResourceId id) {
    int index = id.number() - 1;
    return index < resources.size() ? resources.get(index).made.label() : "?";
  }

  /// What a task that waits is doing, in a few words.
  String wait(Wait on) {
    return switch (on) {
      case Wait.Turn() -> "gives way";
      case Wait.Sleep(String seconds, _, _) -> "sleep " + seconds;
      case Wait.TaskEnd(TaskId other) -> "awaits " + task(other);
      case Wait.Children(String operation, List<TaskId> children) ->
          "awaits " + operation + "(" + listed(children) + ")";
      case Wait.Resource(ResourceId resource, String operation) ->
          resource(resource) + "." + operation;
      case Wait.Job(String work, _) -> "awaits " + work + " in a thread";
      case Wait.Other(String description) -> "awaits " + description;
    };
  }

  private String listed(List<TaskId> children) {
    if (children.size() > MOST_LISTED) {
      return children.size() + " tasks";
    }
    List<String> names = new ArrayList<>();
    children.forEach(child -> names.add(task(child)));
    return String.join(", ", names);
  }

  /// The small line under a resource's name.
  static String note(ResourceCreated made) {
    return switch (made.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE -> "items held";
      case LOCK, CONDITION -> "held by";
      case SEMAPHORE, BOUNDED_SEMAPHORE -> made.capacity() + " places";
      case EVENT -> "when set";
      case BARRIER -> "who has come";
      case FUTURE -> "when done";
    };
  }
}
