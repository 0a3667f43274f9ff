package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// A timeout or task group that a task is inside of.
///
/// @param deadline the timeout's deadline, null for a timeout without one and for a group
/// @param around what `wait_for` limits, as in `slow_operation()`; empty otherwise
/// @param moved whether the deadline is another than that with which the timeout began
/// @param triggered whether the timeout has expired, or the group cancels its children
public record ScopeState(
    ScopeId id,
    Kind kind,
    TaskId task,
    @Nullable VirtualTime deadline,
    String around,
    SourceLine line,
    VirtualTime entered,
    boolean moved,
    boolean triggered) {

  /// What a scope is.
  public enum Kind {
    TIMEOUT,
    GROUP
  }
}
