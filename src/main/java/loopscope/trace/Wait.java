package loopscope.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a suspended task waits for.
public sealed interface Wait {

  /// Nothing: it gave way and is ready again at once (`sleep(0)`).
  record Turn() implements Wait {}

  /// A `sleep` that ends at `until`; `seconds` is the argument as Python prints it.
  record Sleep(String seconds, VirtualTime until, HandleId timer) implements Wait {}

  /// The end of another task.
  record TaskEnd(TaskId task) implements Wait {}

  /// Several children at once. `operation` is `gather`, `wait`, `as_completed`, `TaskGroup` ...
  record Children(String operation, List<TaskId> tasks) implements Wait {
    public Children {
      tasks = List.copyOf(tasks);
    }
  }

  /// An operation on a shared resource: `get`, `put`, `join`, `acquire`, `wait` ...
  record Resource(ResourceId resource, String operation) implements Wait {}

  /// The result of a job on another thread, null while the job waits for a free worker.
  record Job(String work, @Nullable ThreadId thread) implements Wait {}

  /// A future or awaitable without a number of its own; `description` names it in a few words.
  record Other(String description) implements Wait {}
}
