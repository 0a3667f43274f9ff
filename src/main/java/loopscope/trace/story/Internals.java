package loopscope.trace.story;

import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent.HandleKind;
import org.jspecify.annotations.Nullable;

/// What asyncio's own callbacks are there for. Their names in the tick file are those of functions
/// that no program ever sees.
final class Internals {
  /// The callback that settles the future of a job.
  static final String RESULT_OF_JOB = "_chain_future.<locals>._set_state";

  private Internals() {}

  /// What the callback does, to follow "a callback that"; null for one that is not asyncio's.
  static @Nullable String does(String label) {
    return switch (label) {
      case "_run_until_complete_cb" -> "stops the loop";
      case "_set_result_unless_cancelled", "_release_waiter" -> "ends a wait";
      case "Timeout._on_timeout" -> "lets a timeout expire";
      case "_AsCompletedIterator._handle_timeout" -> "lets the timeout of as_completed() expire";
      case "gather.<locals>._done_callback" -> "tells gather() that one of its awaitables is done";
      case "_wait.<locals>._on_completion" -> "tells wait() that one of its tasks is done";
      case "_AsCompletedIterator._handle_completion" ->
          "tells as_completed() that one of its awaitables is done";
      case "TaskGroup._on_task_done" -> "tells the task group that one of its tasks is done";
      case "shield.<locals>._inner_done_callback" -> "tells shield() that what it protects is done";
      case "shield.<locals>._outer_done_callback", "shield.<locals>._clear_awaited_by_callback" ->
          "tidies up behind shield()";
      case "_log_on_exception" ->
          "would report an exception that nobody outside of shield() can see";
      case RESULT_OF_JOB -> "brings the result of a job to the loop";
      case "_chain_future.<locals>._call_set_state" ->
          "brings the result of a task to the thread that waits for it";
      case "_chain_future.<locals>._call_check_cancel" -> "would pass a cancellation on to the job";
      case "run_coroutine_threadsafe.<locals>.callback" ->
          "makes a task of the coroutine that a thread sent";
      case "Runner._on_sigint.<locals>.<lambda>" -> "wakes the loop after an interrupt";
      case "_SelectorSocketTransport._arrive" -> "brings data to the other end of a connection";
      case "_SelectorSocketTransport._read_ready" -> "hands over the data that has come";
      case "StreamReaderProtocol._handled" -> "notes that a connection was served";
      case "_SelectorSocketTransport._connection_lost" -> "closes a connection";
      case "_connected" -> "lets a client take up its connection";
      case "_made" -> "tells a client that it is connected";
      case "Server._accept" -> "lets a server take up a connection";
      case "StreamReaderProtocol.connection_made" -> "gives a new connection its streams";
      case "BaseEventLoop.create_task" ->
          "closes an asynchronous generator that nobody holds any more";
      default -> null;
    };
  }

  /// What a timer is for: what it says, unless that is a name of asyncio's own.
  static String purpose(String purpose) {
    return purpose.equals("_SelectorSocketTransport._arrive") ? "data on its way" : purpose;
  }

  /// How the loop calls a callback: one of asyncio's own by what it does, for no program sees its
  /// name; another by that.
  static String called(String label) {
    String does = does(label);
    return does == null ? "calls " + Scene.callback(label) : "runs a callback that " + does;
  }

  /// The callback of a handle: one of asyncio's own by what it does, one of the program's by its
  /// name.
  static String callback(HandleState handle) {
    return handle.kind() == HandleKind.CALLBACK
        ? "the callback " + Scene.callback(handle.label())
        : callback(handle.label());
  }

  /// The callback by what it does, or else by its name.
  static String callback(String label) {
    String does = does(label);
    return does == null ? "asyncio's callback " + Scene.callback(label) : "a callback that " + does;
  }
}
