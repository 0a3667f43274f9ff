package loopscope.loop;

import loopscope.trace.LoopId;
import loopscope.trace.TaskId;
import loopscope.trace.Tick;
import org.jspecify.annotations.Nullable;

/// What may be otherwise than in CPython: the engine asks here wherever a what-if can interfere.
///
/// The answers must depend on nothing but the run so far, so that equal runs stay equal.
public interface Policy {
  /// Leaves everything as CPython does it.
  Policy HANDS_OFF = new Policy() {};

  /// The place in a loop's ready queue of a handle that overtakes those before it as this tick
  /// begins; asked again until it says 0, with the queue as it then stands.
  default int firstToRun(LoopId loop, Tick tick, ReadyQueue ready) {
    return 0;
  }

  /// What to do to a task before the next handle runs, or null. Asked again until it says null.
  default @Nullable Order nextOrder() {
    return null;
  }

  /// When there is an order to be carried out, in nanoseconds, if nothing happens before; the loop
  /// does not sleep past it. [VirtualClock#NEVER] when there is none.
  default long nextOrderTime() {
    return VirtualClock.NEVER;
  }

  /// How long the sleep takes that a task (null: code outside tasks) begins now; `seconds`, above
  /// 0, is what the program says.
  default double sleepLength(@Nullable TaskId task, double seconds) {
    return seconds;
  }

  /// What becomes of the job that an executor takes up now, counted from 1 over the run.
  default JobFate fateOfJob(int job, String work) {
    return JobFate.AS_WRITTEN;
  }

  /// What was ordered could not be done, for this reason.
  default void refuse(Wish wish, String reason) {}

  /// Something that the viewer wants; `number` is its place in the list of what-ifs, from 1.
  sealed interface Wish {
    /// Its place in the list of what-ifs.
    int number();
  }

  /// Something to be done to a task.
  sealed interface Order extends Wish {
    /// The task that it is for.
    TaskId task();

    /// Cancel the task.
    record Cancel(int number, TaskId task, String message) implements Order {}

    /// Raise an exception at the `await` where the task is suspended. `type` is named as
    /// [Policy.JobFate] says.
    record RaiseIn(int number, TaskId task, String type, String message) implements Order {}
  }

  /// What becomes of an executor job: it starts `delay` seconds later, and fails with an exception
  /// when `failure` names one: a builtin, a class of the program, or one of a module that it has
  /// imported, as in `asyncio.QueueFull`.
  record JobFate(int number, double delay, @Nullable String failure, String message)
      implements Wish {
    /// The job runs as the program says.
    public static final JobFate AS_WRITTEN = new JobFate(0, 0, null, "");
  }
}
