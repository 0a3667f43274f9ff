package loopscope.asyncio;

import org.jspecify.annotations.Nullable;

/// Where functions of asyncio stand in CPython 3.14's own files, for the reprs of tasks and
/// futures, which programs print.
final class Places {
  private static final String FOLDER = "/lib/python314.zip/asyncio/";

  private Places() {}

  /// The file and line of a callback's definition, or null when the repr shows none, as for bound
  /// methods.
  static @Nullable String ofCallback(String qualname) {
    String place =
        switch (qualname) {
          case "_run_until_complete_cb" -> "base_events.py:181";
          case "gather.<locals>._done_callback" -> "tasks.py:810";
          case "_wait.<locals>._on_completion" -> "tasks.py:503";
          case "_release_waiter" -> "tasks.py:435";
          case "_log_on_exception" -> "tasks.py:911";
          case "shield.<locals>._clear_awaited_by_callback" -> "tasks.py:975";
          case "shield.<locals>._inner_done_callback" -> "tasks.py:978";
          case "shield.<locals>._outer_done_callback" -> "tasks.py:991";
          case "_set_result_unless_cancelled" -> "futures.py:319";
          case "_chain_future.<locals>._call_check_cancel" -> "futures.py:393";
          case "_chain_future.<locals>._call_set_state" -> "futures.py:400";
          case "_chain_future.<locals>._set_state" -> "futures.py:387";
          default -> "";
        };
    return place.isEmpty() ? null : FOLDER + place;
  }

  /// The file and line at which a coroutine of asyncio's stands: at its definition, or at its
  /// (main) `await` once it was begun.
  static @Nullable String ofCoroutine(String qualname, boolean begun) {
    String place =
        switch (qualname) {
          case "sleep" -> begun ? "tasks.py:702" : "tasks.py:687";
          case "wait_for" -> begun ? "tasks.py:488" : "tasks.py:440";
          case "wait" -> begun ? "tasks.py:429" : "tasks.py:405";
          case "to_thread" -> begun ? "threads.py:25" : "threads.py:12";
          case "Queue.get" -> begun ? "queues.py:186" : "queues.py:172";
          case "Queue.put" -> begun ? "queues.py:138" : "queues.py:125";
          case "Queue.join" -> begun ? "queues.py:248" : "queues.py:239";
          case "Event.wait" -> begun ? "locks.py:213" : "locks.py:200";
          case "Lock.acquire" -> begun ? "locks.py:110" : "locks.py:90";
          default -> "";
        };
    return place.isEmpty() ? null : FOLDER + place;
  }
}
