package loopscope.trace.story;

import java.util.Iterator;
import java.util.NoSuchElementException;
import loopscope.trace.EventLoopState;
import loopscope.trace.LoopEvent;
import loopscope.trace.LoopState;
import loopscope.trace.ProgramEvent;
import loopscope.trace.StepRule;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.ThreadEvent;
import loopscope.trace.ThreadId;
import loopscope.trace.ThreadState;
import loopscope.trace.Tick;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.trace.VirtualTime;

/// A run as text, one line a step: time, tick, task and sentence. It is what a screen reader gets.
public final class Story {
  private static final String GAP = "  ";

  /// Longer names are cut, so that the sentences begin at the same column.
  private static final int WIDEST_NAME = 16;

  private Story() {}

  /// The lines of the story, each made when it is asked for. The first is the heading.
  public static Iterable<String> of(Trace trace) {
    return () -> new Lines(trace);
  }

  /// Goes through the trace with a state of its own, so that no line has to seek.
  private static final class Lines implements Iterator<String> {
    private final Trace trace;
    private final int timeWidth;
    private final int tickWidth;
    private final int nameWidth;
    private final StepRule rule = new StepRule();
    private LoopState state;
    private int next = -1;

    Lines(Trace trace) {
      this.trace = trace;
      int time = "time".length();
      int tick = "tick".length();
      for (int i = 0; i < trace.size(); i++) {
        switch (trace.event(i)) {
          case LoopEvent.ClockAdvanced(var to) -> time = Math.max(time, width(to));
          case ProgramEvent.Blocked(_, var to, _, _) -> time = Math.max(time, width(to));
          case ProgramEvent.Computed(_, var to, _) -> time = Math.max(time, width(to));
          case LoopEvent.TickBegan(Tick now) ->
              tick = Math.max(tick, Integer.toString(now.number()).length());
          default -> {}
        }
      }
      timeWidth = time;
      tickWidth = tick;
      int widest = "task".length();
      for (TaskState task : trace.stateAt(trace.size()).tasks()) {
        widest = Math.max(widest, task.label().length());
      }
      nameWidth = Math.min(widest, WIDEST_NAME);
      state = trace.stateAt(0);
    }

    @Override
    public boolean hasNext() {
      return next < trace.size();
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      String line = next < 0 ? line("time", "tick", "task", "what happens") : step();
      next++;
      while (next < trace.size() && !rule.isStep(trace.event(next))) {
        state = state.after(trace.event(next));
        next++;
      }
      return line;
    }

    private String step() {
      LoopState before = state;
      state = before.after(trace.event(next));
      return line(
          Times.instant(state.time()),
          state.eventLoop().phase() == EventLoopState.Phase.NEW
              ? ""
              : Integer.toString(state.tick().number()),
          who(before, trace.event(next)),
          Narrator.sentence(trace, next, before, state).text());
    }

    /// The task or thread that runs. The event that ends a step still belongs to the task that made
    /// it.
    private String who(LoopState before, TraceEvent event) {
      if (event instanceof ThreadEvent.ThreadStarted) {
        return who(before);
      }
      if (event instanceof ThreadEvent its
          && state.thread(its.thread()) instanceof ThreadState thread) {
        return thread.name();
      }
      if (event instanceof TaskEvent.TaskSuspended(TaskId own, _, _)) {
        return name(own);
      }
      if (event instanceof TaskEvent.TaskFinished(TaskId own, _, _)) {
        return name(own);
      }
      String now = who(state);
      return now.isEmpty() && before.runningTask() instanceof TaskId id ? name(id) : now;
    }

    private String who(LoopState at) {
      ThreadId thread = at.runningThread();
      if (thread != null && at.thread(thread) instanceof ThreadState running) {
        return running.name();
      }
      TaskId id = at.runningTask();
      return id == null ? "" : name(id);
    }

    private String name(TaskId id) {
      TaskState task = state.task(id);
      return task == null ? "" : task.label();
    }

    private static int width(VirtualTime time) {
      return Times.instant(time).length();
    }

    private String line(String time, String tick, String name, String sentence) {
      StringBuilder line = new StringBuilder();
      line.repeat(' ', timeWidth - time.length()).append(time).append(GAP);
      line.repeat(' ', tickWidth - tick.length()).append(tick).append(GAP);
      String shown = name.length() <= nameWidth ? name : name.substring(0, nameWidth - 1) + "…";
      line.append(shown).repeat(' ', nameWidth - shown.length()).append(GAP);
      return line.append(sentence).toString();
    }
  }
}
