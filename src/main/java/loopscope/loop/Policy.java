package loopscope.loop;

import loopscope.trace.TaskId;
import loopscope.trace.Tick;
import org.jspecify.annotations.Nullable;

/// What may be otherwise than in CPython: the engine asks here wherever a what-if can interfere.
///
/// The answers must depend on nothing but the run so far, so that equal runs stay equal.
public interface Policy {
  /// Leaves everything as CPython does it.
  Policy HANDS_OFF = new Policy() {};

  /// The place in the ready queue of the handle that runs first in this tick; 0 changes nothing.
  default int firstToRun(Tick tick, ReadyQueue ready) {
    return 0;
  }

  /// What to do to a task before the next handle runs, or null. Asked again until it says null.
  default @Nullable Order nextOrder() {
    return null;
  }

  /// How long the sleep takes that a task (null: code outside tasks) begins now.
  default double sleepLength(@Nullable TaskId task, double seconds) {
    return seconds;
  }

  /// What becomes of the job that an executor takes up now, counted from 1 over the run.
  default JobFate fateOfJob(int job, String work) {
    return JobFate.AS_WRITTEN;
  }

  /// An order that was given could not be carried out, for this reason.
  default void refuse(Order order, String reason) {}

  /// Something to be done to a task.
  sealed interface Order {
    /// The task that it is for.
    TaskId task();

    /// Cancel the task.
    record Cancel(TaskId task, String message) implements Order {}

    /// Raise an exception of a builtin class at the `await` where the task is suspended.
    record RaiseIn(TaskId task, String type, String message) implements Order {}
  }

  /// What becomes of an executor job: it starts `delay` seconds later, and fails with an exception
  /// of a builtin class when `failure` names one.
  record JobFate(double delay, @Nullable String failure, String message) {
    /// The job runs as the program says.
    public static final JobFate AS_WRITTEN = new JobFate(0, null, "");
  }
}
