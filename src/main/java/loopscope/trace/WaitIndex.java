package loopscope.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.trace.TaskEvent.TaskCreated;
import loopscope.trace.TaskEvent.TaskFinished;
import loopscope.trace.TaskEvent.TaskSuspended;

/// Who waits for whom, looked up without going through all tasks. Built at the first question.
public final class WaitIndex {
  private final Trace trace;
  private final Map<TaskId, Map<TaskId, Places>> waits = new LinkedHashMap<>();
  private final Map<TaskId, Integer> ends = new LinkedHashMap<>();
  private final Map<Integer, int[]> endsOfChildren = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();
  private boolean built;

  WaitIndex(Trace trace) {
    this.trace = trace;
  }

  /// The places of one waiter's suspensions that are for the same task.
  private static final class Places {
    private int[] at = new int[1];
    private int size;

    void add(int index) {
      if (size == at.length) {
        at = Arrays.copyOf(at, size * 2);
      }
      at[size++] = index;
    }

    /// The last one before `index`, or -1.
    int before(int index) {
      int found = Arrays.binarySearch(at, 0, size, index);
      int count = found < 0 ? -1 - found : found;
      return count == 0 ? -1 : at[count - 1];
    }
  }

  /// The tasks that wait for another in a state, in order of creation; `index` is the event that
  /// led to the state.
  public List<TaskState> waitingFor(TaskId awaited, LoopState state, int index) {
    build();
    List<TaskState> waiting = new ArrayList<>();
    waits
        .getOrDefault(awaited, Map.of())
        .forEach(
            (waiter, places) -> {
              int at = places.before(index + 1);
              TaskState task = state.task(waiter);
              if (at >= 0
                  && task != null
                  && trace.event(at) instanceof TaskSuspended suspended
                  && suspended.on().equals(task.waitsFor())) {
                waiting.add(task);
              }
            });
    waiting.sort((a, b) -> Integer.compare(a.id().number(), b.id().number()));
    return waiting;
  }

  /// How many children of a task's wait have not ended once event `index` has happened.
  public synchronized int unfinished(TaskId waiter, Wait.Children wait, int index) {
    build();
    Places places = waits.getOrDefault(wait.tasks().getFirst(), Map.of()).get(waiter);
    int at = places == null ? -1 : places.before(index + 1);
    int[] sorted =
        at < 0 ? sortedEnds(wait) : endsOfChildren.computeIfAbsent(at, _ -> sortedEnds(wait));
    int found = Arrays.binarySearch(sorted, index);
    return sorted.length - (found < 0 ? -1 - found : found + 1);
  }

  private int[] sortedEnds(Wait.Children wait) {
    return wait.tasks().stream()
        .mapToInt(child -> ends.getOrDefault(child, Integer.MAX_VALUE))
        .sorted()
        .toArray();
  }

  /// Whether a task has this name from its beginning.
  public boolean isTaskName(String name) {
    build();
    return names.contains(name);
  }

  private synchronized void build() {
    if (built) {
      return;
    }
    for (int i = 0; i < trace.size(); i++) {
      switch (trace.event(i)) {
        case TaskCreated created -> names.add(created.name());
        case TaskFinished(TaskId task, _, _) -> ends.put(task, i);
        case TaskSuspended(TaskId task, Wait on, _) -> {
          switch (on) {
            case Wait.TaskEnd(TaskId awaited) -> add(awaited, task, i);
            case Wait.Children(_, List<TaskId> children) -> {
              for (TaskId child : children) {
                add(child, task, i);
              }
            }
            case Wait.Turn _, Wait.Sleep _, Wait.Resource _, Wait.Job _, Wait.Other _ -> {}
          }
        }
        default -> {}
      }
    }
    built = true;
  }

  private void add(TaskId awaited, TaskId waiter, int index) {
    waits
        .computeIfAbsent(awaited, _ -> new LinkedHashMap<>(2))
        .computeIfAbsent(waiter, _ -> new Places())
        .add(index);
  }
}
