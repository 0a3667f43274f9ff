package loopscope.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.loop.Policy;
import loopscope.loop.ReadyQueue;
import loopscope.loop.VirtualClock;
import loopscope.trace.LoopId;
import loopscope.trace.TaskId;
import loopscope.trace.Tick;
import loopscope.trace.TraceEvent;
import loopscope.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// Lets a run go as a list of interventions wants it, and keeps account of what had no effect.
final class Interventions implements Policy {
  private final List<Intervention> wishes;
  private final @Nullable String[] missed;
  private final boolean[] done;
  private final VirtualClock clock;
  private final Recorder recorder;
  private final TaskNames names = new TaskNames();
  private final Map<@Nullable TaskId, Integer> sleeps = new LinkedHashMap<>();
  private int jobs;

  Interventions(List<Intervention> wishes, VirtualClock clock, Recorder recorder) {
    this.wishes = wishes;
    this.missed = new @Nullable String[wishes.size()];
    this.done = new boolean[wishes.size()];
    this.clock = clock;
    this.recorder = recorder;
  }

  /// Takes note of an event of the run.
  void follow(TraceEvent event) {
    names.follow(event);
  }

  /// The program is about to read this line of its input.
  void lineRead(int line) {
    for (int i = 0; i < wishes.size(); i++) {
      if (wishes.get(i) instanceof Intervention.SendInput(int number, String text)
          && number == line) {
        done[i] = true;
        recorder.inputGiven(line, text);
      }
    }
  }

  /// A wish and why it had no effect.
  record Missed(String wish, String reason) {}

  /// What had no effect, in the order of the list, once the run is over.
  List<Missed> missed() {
    List<Missed> sentences = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      String reason = done[i] ? missed[i] : why(wishes.get(i));
      if (reason != null) {
        sentences.add(new Missed(wishes.get(i).toString(), reason));
      }
    }
    return sentences;
  }

  private String why(Intervention wish) {
    return switch (wish) {
      case Intervention.Cancel(_, Moment at, _) -> "the loop did not get to " + instant(at);
      case Intervention.Raise(_, Moment at, _, _) -> "the loop did not get to " + instant(at);
      case Intervention.RunFirst(TaskRef task, _, Tick tick) ->
          names.find(task) == null
              ? noTask(task)
              : "there was no tick " + tick.number() + " with anything to run";
      case Intervention.ChangeSleep(TaskRef task, _, _) ->
          task != null && names.find(task) == null
              ? noTask(task)
              : there(sleeps.getOrDefault(find(task), 0), "sleep");
      case Intervention.DelayJob _, Intervention.FailJob _ -> there(jobs, "job");
      case Intervention.SendInput _ -> "the program did not read so many lines";
    };
  }

  private static String instant(Moment at) {
    return at.toString().substring("at ".length());
  }

  private static String there(int count, String thing) {
    return switch (count) {
      case 0 -> "there was no " + thing;
      case 1 -> "there was only one " + thing;
      default -> "there were only " + count + " " + thing + "s";
    };
  }

  private static String noTask(TaskRef task) {
    return "there was no task called " + task;
  }

  private @Nullable TaskId find(@Nullable TaskRef task) {
    return task == null ? null : names.find(task);
  }

  @Override
  public void refuse(Wish wish, String reason) {
    missed[wish.number() - 1] = reason;
  }

  @Override
  public @Nullable Order nextOrder() {
    for (int i = 0; i < wishes.size(); i++) {
      Order order = done[i] ? null : order(i);
      if (order != null) {
        return order;
      }
    }
    return null;
  }

  private @Nullable Order order(int i) {
    return switch (wishes.get(i)) {
      case Intervention.Cancel(TaskRef task, Moment at, String message) when isNow(at) -> {
        TaskId id = addressee(i, task);
        yield id == null ? null : new Order.Cancel(i + 1, id, message);
      }
      case Intervention.Raise(TaskRef task, Moment at, String exception, String message)
          when isNow(at) -> {
        TaskId id = addressee(i, task);
        yield id == null ? null : new Order.RaiseIn(i + 1, id, exception, message);
      }
      case Intervention.Cancel _,
          Intervention.Raise _,
          Intervention.RunFirst _,
          Intervention.ChangeSleep _,
          Intervention.DelayJob _,
          Intervention.FailJob _,
          Intervention.SendInput _ ->
          null;
    };
  }

  private boolean isNow(Moment at) {
    return switch (at) {
      case Moment.AtStep(int step) -> recorder.steps() >= step;
      case Moment.AtTime(VirtualTime time) -> clock.nanos() >= time.nanos();
    };
  }

  private @Nullable TaskId addressee(int i, TaskRef task) {
    done[i] = true;
    TaskId id = names.find(task);
    if (id == null) {
      missed[i] = "there was no task called " + task + " by then";
    }
    return id;
  }

  @Override
  public long nextOrderTime() {
    long next = VirtualClock.NEVER;
    for (int i = 0; i < wishes.size(); i++) {
      if (!done[i]) {
        Moment at =
            switch (wishes.get(i)) {
              case Intervention.Cancel cancel -> cancel.at();
              case Intervention.Raise raise -> raise.at();
              case Intervention.RunFirst _,
                  Intervention.ChangeSleep _,
                  Intervention.DelayJob _,
                  Intervention.FailJob _,
                  Intervention.SendInput _ ->
                  null;
            };
        if (at instanceof Moment.AtTime(VirtualTime time)) {
          next = Math.min(next, time.nanos());
        }
      }
    }
    return next;
  }

  /// From the last to the first, so that the first of the list stands first in the queue.
  @Override
  public int firstToRun(LoopId loop, Tick tick, ReadyQueue ready) {
    for (int i = wishes.size() - 1; i >= 0; i--) {
      if (!done[i]
          && wishes.get(i) instanceof Intervention.RunFirst(TaskRef task, int of, Tick at)
          && of == loop.number()
          && at.equals(tick)) {
        done[i] = true;
        int place = place(ready, names.find(task));
        if (place > 0) {
          return place;
        }
        if (place < 0) {
          missed[i] =
              names.find(task) == null
                  ? noTask(task) + " yet"
                  : task + " was not ready at that tick";
        }
      }
    }
    return 0;
  }

  private static int place(ReadyQueue ready, @Nullable TaskId task) {
    for (int place = 0; task != null && place < ready.size(); place++) {
      if (task.equals(ready.get(place).task()) && !ready.get(place).isCancelled()) {
        return place;
      }
    }
    return -1;
  }

  @Override
  public double sleepLength(@Nullable TaskId task, double seconds) {
    int count = sleeps.merge(task, 1, Integer::sum);
    for (int i = 0; i < wishes.size(); i++) {
      if (!done[i]
          && wishes.get(i) instanceof Intervention.ChangeSleep(TaskRef ref, int number, double now)
          && number == count
          && (ref == null ? task == null : task != null && task.equals(names.find(ref)))) {
        done[i] = true;
        return now;
      }
    }
    return seconds;
  }

  @Override
  public JobFate fateOfJob(int job, String work) {
    jobs = job;
    JobFate fate = JobFate.AS_WRITTEN;
    for (int i = 0; i < wishes.size(); i++) {
      switch (wishes.get(i)) {
        case Intervention.DelayJob(int number, double seconds) when number == job -> {
          done[i] = true;
          fate = new JobFate(fate.number(), seconds, fate.failure(), fate.message());
        }
        case Intervention.FailJob(int number, String exception, String message)
            when number == job -> {
          done[i] = true;
          fate = new JobFate(i + 1, fate.delay(), exception, message);
        }
        case Intervention.Cancel _,
            Intervention.Raise _,
            Intervention.RunFirst _,
            Intervention.ChangeSleep _,
            Intervention.DelayJob _,
            Intervention.FailJob _,
            Intervention.SendInput _ -> {}
      }
    }
    return fate;
  }
}
