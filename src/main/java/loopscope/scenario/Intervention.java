package loopscope.scenario;

import loopscope.trace.Tick;
import org.jspecify.annotations.Nullable;

/// One thing that a what-if makes go otherwise. A run takes a list of them in its [Settings]; the
/// same list on the same program gives the same run.
///
/// What refers to something that does not happen changes nothing, and [Run#missed] says so.
public sealed interface Intervention {

  /// Cancel a task; `message` may be empty.
  record Cancel(TaskRef task, Moment at, String message) implements Intervention {
    @Override
    public String toString() {
      return "cancel " + task + " " + at;
    }
  }

  /// Raise an exception at the `await` where a task stands. `exception` is a builtin class, one of
  /// the program's own, or one of an imported module (`asyncio.QueueFull`); `message` may be empty.
  record Raise(TaskRef task, Moment at, String exception, String message) implements Intervention {
    public Raise {
      checkException(exception);
    }

    @Override
    public String toString() {
      return "raise " + exception + " in " + task + " " + at;
    }
  }

  /// Let a task that is ready overtake those before it as a tick begins. Ticks of each loop of a
  /// run count from 1, and so do its loops.
  record RunFirst(TaskRef task, int loop, Tick tick) implements Intervention {
    public RunFirst {
      checkCount("loop", loop);
      checkCount("tick", tick.number());
    }

    @Override
    public String toString() {
      String which = loop == 1 ? "" : " of loop " + loop;
      return "run " + task + " first at tick " + tick.number() + which;
    }
  }

  /// Let a sleep take another time: the `number`-th of the task (null: of code outside tasks),
  /// `asyncio.sleep` and `time.sleep` counted alike, those of 0 s not at all.
  record ChangeSleep(@Nullable TaskRef task, int number, double seconds) implements Intervention {
    public ChangeSleep {
      checkCount("sleep", number);
      checkSeconds(seconds);
    }

    @Override
    public String toString() {
      String who = task == null ? "code outside tasks" : task.toString();
      return "change sleep " + number + " of " + who + " to " + plain(seconds) + " s";
    }
  }

  /// Let a job of an executor begin later. Jobs count from 1 over the run, as threads take them up.
  record DelayJob(int job, double seconds) implements Intervention {
    public DelayJob {
      checkCount("job", job);
      checkSeconds(seconds);
    }

    @Override
    public String toString() {
      return "delay job " + job + " by " + plain(seconds) + " s";
    }
  }

  /// Let a job of an executor fail instead of running. `exception` as in [Raise].
  record FailJob(int job, String exception, String message) implements Intervention {
    public FailJob {
      checkCount("job", job);
      checkException(exception);
    }

    @Override
    public String toString() {
      return "fail job " + job + " with " + exception;
    }
  }

  /// Give the program this text as the `line`-th line that it reads from its input.
  record SendInput(int line, String text) implements Intervention {
    public SendInput {
      checkCount("line", line);
      if (text.contains("\n")) {
        throw new IllegalArgumentException("text is one line; give each line by itself");
      }
    }

    @Override
    public String toString() {
      return "send \"" + text + "\" as line " + line + " of the input";
    }
  }

  private static void checkCount(String name, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " is " + number + "; it counts from 1");
    }
  }

  private static void checkSeconds(double seconds) {
    if (!(seconds >= 0 && seconds <= 1e9)) {
      throw new IllegalArgumentException(
          "seconds is " + plain(seconds) + "; it must be from 0 to 1000000000");
    }
  }

  private static void checkException(String name) {
    if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*")) {
      throw new IllegalArgumentException("exception is \"" + name + "\"; name a class");
    }
  }

  private static String plain(double seconds) {
    return seconds == (long) seconds ? Long.toString((long) seconds) : Double.toString(seconds);
  }
}
