package loopscope.trace;

/// How a task, future, job or call ended.
public sealed interface Outcome {

  /// With a value; `value` is its repr, shortened to some hundred characters.
  record Returned(String value) implements Outcome {}

  /// With an exception of the class `type`; `message` is its `str`, possibly empty.
  record Raised(String type, String message) implements Outcome {}

  /// By cancellation; `message` is the argument of `cancel`, possibly empty.
  record Cancelled(String message) implements Outcome {}

  /// Never: the task was destroyed while it was pending, since nothing referred to it any more.
  record Destroyed() implements Outcome {}
}
