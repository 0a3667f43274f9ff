package loopscope.loop;

import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// One call that the event loop will make, as CPython's `events.Handle`.
///
/// An interface, so that what is called can be its own handle: a task waits for its turn without an
/// object being made for it. Such a handle takes a new number each time that it is queued.
public interface Handle {
  /// The number under which the handle was last queued or armed.
  HandleId id();

  /// Gives the handle the number under which it is queued or armed from now on.
  void setId(HandleId id);

  /// What the call is for.
  HandleKind kind();

  /// What a tick file calls the handle: the task's name or the callback's qualified name.
  String label();

  /// The task that the call steps or wakes, or null.
  @Nullable TaskId task();

  /// Whether the call is no longer wanted.
  boolean isCancelled();

  /// Makes the call. What it throws ends the iteration and reaches whoever runs the loop.
  void run();

  /// The handle was armed as a timer, is due and stands in the ready queue now.
  default void timerFired() {}

  /// Whether the call is a step of a task, whose beginning the task itself records.
  default boolean isTaskStep() {
    return switch (kind()) {
      case TASK_START, TASK_STEP, TASK_WAKEUP -> true;
      case CALLBACK, INTERNAL -> false;
    };
  }
}
