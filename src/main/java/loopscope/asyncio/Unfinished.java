package loopscope.asyncio;

import java.util.Comparator;
import java.util.SequencedMap;
import java.util.TreeMap;
import loopscope.interp.machine.Resumable;
import loopscope.trace.TaskId;

/// The tasks that are not done, for whoever looks at a run where it stands.
public final class Unfinished {
  private Unfinished() {}

  /// Their coroutines, in order of creation.
  public static SequencedMap<TaskId, Resumable> coroutines(Asyncio engine) {
    SequencedMap<TaskId, Resumable> found = new TreeMap<>(Comparator.comparingInt(TaskId::number));
    for (Loop loop : engine.loops()) {
      for (Task task : loop.tasks.unfinished()) {
        if (task.coroutine() instanceof Resumable coroutine) {
          found.put(task.task(), coroutine);
        }
      }
    }
    return found;
  }
}
