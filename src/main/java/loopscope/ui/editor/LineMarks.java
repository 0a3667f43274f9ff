package loopscope.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Phase;
import loopscope.ui.Moment;
import loopscope.ui.Texts;

/// Which lines the tasks of a state stand at.
record LineMarks(int running, List<LineMark> chips) {
  static final LineMarks NONE = new LineMarks(0, List.of());
  private static final Texts TEXTS = Texts.of(LineMarks.class);

  /// More names than this at one line are counted instead.
  private static final int MOST_NAMES = 2;

  /// More than this has no room in a disc.
  private static final int MOST_COUNTED = 99;

  /// Tasks beyond this many are not looked at: no editor could show them.
  private static final int MOST_TASKS = 500;

  static LineMarks of(Moment moment) {
    TreeMap<Integer, List<TaskState>> byLine = new TreeMap<>();
    int looked = 0;
    for (TaskState task : moment.state().tasks()) {
      if (task.alive() && !task.ofAsyncio() && task.line().number() > 0) {
        byLine.computeIfAbsent(task.line().number(), _ -> new ArrayList<>()).add(task);
        if (++looked == MOST_TASKS) {
          break;
        }
      }
    }
    List<LineMark> chips = new ArrayList<>();
    byLine.forEach((line, tasks) -> chips.add(chip(line, tasks)));
    return new LineMarks(moment.runningLine(), List.copyOf(chips));
  }

  private static LineMark chip(int line, List<TaskState> tasks) {
    TaskState first = tasks.getFirst();
    for (TaskState task : tasks) {
      if (task.phase() == Phase.RUNNING) {
        first = task;
      }
    }
    Phase phase = first.phase();
    String verb = TEXTS.get("mark." + phase.name());
    if (tasks.size() == 1) {
      String name = first.label();
      return new LineMark(line, name, initial(name), name + " " + verb, style(phase));
    }
    boolean alike = tasks.stream().allMatch(task -> task.phase() == phase);
    List<String> names = tasks.stream().map(TaskState::label).toList();
    String count = tasks.size() > MOST_COUNTED ? "+" : Integer.toString(tasks.size());
    if (alike && tasks.size() <= MOST_NAMES) {
      String all = TEXTS.get("mark.plural." + phase.name());
      String both = String.join(", ", names);
      return new LineMark(line, both, count, both + " " + all, style(phase));
    }
    String rest = TEXTS.get("mark.and", first.label(), tasks.size() - 1);
    String name = first.label() + " +" + (tasks.size() - 1);
    return new LineMark(line, name, count, rest, style(phase));
  }

  private static String initial(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private static String style(Phase phase) {
    return switch (phase) {
      case RUNNING -> "running";
      case READY, CREATED -> "ready";
      case SUSPENDED, FINISHED -> "waiting";
    };
  }
}
