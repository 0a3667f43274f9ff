package loopscope.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What people call the tasks of a run.
///
/// A task that the program named goes by that name, any other by its coroutine (`producer`); when
/// several would go by the same word they are numbered in order of creation (`worker 1`, `worker
/// 2`). That takes a look at the whole run, so that a label never changes while one steps.
public final class TaskLabels {
  /// For states that are folded without a trace: nothing is shared, nothing is numbered.
  static final TaskLabels UNKNOWN = new TaskLabels(List.of(), Map.of());

  /// How the coroutines begin in which a loop cleans up, where the class says nothing to anybody.
  static final String OF_LOOP = "BaseEventLoop.";

  private final List<Integer> ordinals;
  private final Map<String, Integer> uses;

  private TaskLabels(List<Integer> ordinals, Map<String, Integer> uses) {
    this.ordinals = ordinals;
    this.uses = uses;
  }

  /// The labels for the tasks that `trace` creates.
  static TaskLabels of(Trace trace) {
    List<Integer> ordinals = new ArrayList<>();
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (int i = 0; i < trace.size(); i++) {
      if (trace.event(i) instanceof TaskEvent.TaskCreated created) {
        ordinals.add(uses.merge(word(created), 1, Integer::sum));
      }
    }
    return new TaskLabels(ordinals, uses);
  }

  /// Whether the task that was just created is one of asyncio's own, in which a loop cleans up.
  static boolean isOfAsyncio(TaskEvent.TaskCreated created) {
    return created.parent() == null && created.coroutine().startsWith(OF_LOOP);
  }

  /// What the task that was just created is called.
  String label(TaskEvent.TaskCreated created) {
    String word = word(created);
    int index = created.task().number() - 1;
    boolean shared = uses.getOrDefault(word, 1) > 1 && index >= 0 && index < ordinals.size();
    return shared ? word + " " + ordinals.get(index) : word;
  }

  /// The word by which a new task goes, before several are numbered. Of the name of a function
  /// inside a function it is the last part alone.
  public static String word(TaskEvent.TaskCreated created) {
    if (created.named()) {
      return created.name();
    }
    String coroutine = created.coroutine();
    if (isOfAsyncio(created)) {
      return coroutine.substring(OF_LOOP.length());
    }
    if (coroutine.startsWith("<async_generator_")) {
      // `<async_generator_athrow without __name__>` is what Python calls the closing of one.
      return coroutine.contains("asend") ? "asend()" : "aclose()";
    }
    int local = coroutine.lastIndexOf("<locals>.");
    String word = local < 0 ? coroutine : coroutine.substring(local + "<locals>.".length());
    return word.isEmpty() ? created.name() : word;
  }
}
