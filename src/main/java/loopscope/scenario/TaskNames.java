package loopscope.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskId;
import loopscope.trace.TaskLabels;
import loopscope.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/// Finds the tasks that interventions name among those that a run has made so far.
final class TaskNames {
  private final List<Known> tasks = new ArrayList<>();
  private final Map<String, Integer> uses = new LinkedHashMap<>();

  private record Known(TaskId id, String name, String word, int ordinal) {
    boolean is(String wanted) {
      return wanted.equals(name)
          || wanted.equals(word)
          || wanted.equals(word + " " + ordinal)
          || wanted.equals(word + "-" + ordinal);
    }
  }

  /// Takes note of an event of the run.
  void follow(TraceEvent event) {
    if (event instanceof TaskEvent.TaskCreated created) {
      String word = TaskLabels.word(created);
      int ordinal = uses.merge(word, 1, Integer::sum);
      tasks.add(new Known(created.task(), created.name(), word, ordinal));
    } else if (event instanceof TaskEvent.TaskRenamed(TaskId id, String name)) {
      Known old = tasks.get(id.number() - 1);
      tasks.set(id.number() - 1, new Known(id, name, old.word(), old.ordinal()));
    }
  }

  /// The task that a reference means, or null while there is none. One that goes by exactly that
  /// name is preferred.
  @Nullable TaskId find(TaskRef ref) {
    return switch (ref) {
      case TaskRef.Numbered(TaskId id) -> id.number() <= tasks.size() ? id : null;
      case TaskRef.Named(String name) -> {
        TaskId found = null;
        for (Known task : tasks) {
          if (task.name().equals(name)) {
            yield task.id();
          }
          if (found == null && task.is(name)) {
            found = task.id();
          }
        }
        yield found;
      }
    };
  }
}
