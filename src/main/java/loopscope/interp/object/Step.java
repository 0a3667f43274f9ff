package loopscope.interp.object;

/// How a stretch of execution ended; the value or exception lies in the interpreter, see
/// [loopscope.interp.Interpreter#stepValue()].
public enum Step {
  /// Stopped to let others go on, with a value for the loop: a future, or `None`.
  YIELDED,
  /// Ended with a result.
  RETURNED,
  /// Ended with an exception.
  RAISED,
  /// A native coroutine waits for another awaitable to end.
  AWAITING,
  /// A native coroutine wants a function called as part of its chain of frames.
  CALLING,
  /// A thread waits for something that another thread has to do.
  BLOCKED
}
