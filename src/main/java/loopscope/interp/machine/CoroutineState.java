package loopscope.interp.machine;

/// What `inspect.getcoroutinestate` tells.
public enum CoroutineState {
  CREATED,
  RUNNING,
  SUSPENDED,
  CLOSED
}
