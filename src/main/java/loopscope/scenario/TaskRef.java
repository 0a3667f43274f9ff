package loopscope.scenario;

import loopscope.trace.TaskId;

/// How an intervention names a task of a run that has not happened yet.
public sealed interface TaskRef {

  /// The task by its number in order of creation, from 1, as the trace numbers them.
  record Numbered(TaskId task) implements TaskRef {
    @Override
    public String toString() {
      return "task " + task.number();
    }
  }

  /// The task by its name (`Task-2`) or by what the window calls it: `worker`, or `worker 2` (also
  /// `worker-2`) for the second of several. `worker` alone is the first.
  record Named(String name) implements TaskRef {
    public Named {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a task needs a name");
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
