package loopscope.asyncio;

import java.util.List;
import loopscope.interp.machine.NativeCoroutine;
import org.jspecify.annotations.Nullable;

/// Where functions of asyncio stand in CPython 3.14's own files, for the reprs of tasks and
/// futures, which programs print.
final class Places {
  private static final String FOLDER = "/lib/python314.zip/asyncio/";

  private static final List<String> BARRIER = List.of("Barrier._wait", FOLDER + "locks.py:564");

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

  /// The full path of a file and line in CPython's asyncio.
  static String inLibrary(String place) {
    return FOLDER + place;
  }

  /// The module of a callback, or null when it is not known.
  static @Nullable String moduleOf(String qualname) {
    String place = ofCallback(qualname);
    return place == null
        ? null
        : "asyncio." + place.substring(FOLDER.length(), place.indexOf(".py", FOLDER.length()));
  }

  /// The file and line at which a coroutine of asyncio's stands: at its definition, or at its
  /// (main) `await` once it was begun.
  private static @Nullable String ofCoroutine(String qualname, boolean begun) {
    String place =
        switch (qualname) {
          case "sleep" -> begun ? "tasks.py:702" : "tasks.py:687";
          case "wait_for" -> begun ? "tasks.py:488" : "tasks.py:440";
          case "wait" -> begun ? "tasks.py:432" : "tasks.py:405";
          case "to_thread" -> begun ? "threads.py:25" : "threads.py:12";
          case "Queue.get" -> begun ? "queues.py:186" : "queues.py:172";
          case "Queue.put" -> begun ? "queues.py:139" : "queues.py:125";
          case "Queue.join" -> begun ? "queues.py:248" : "queues.py:239";
          case "Event.wait" -> begun ? "locks.py:213" : "locks.py:200";
          case "Lock.acquire" -> begun ? "locks.py:110" : "locks.py:90";
          case "Semaphore.acquire" -> begun ? "locks.py:407" : "locks.py:386";
          case "Condition.wait" -> begun ? "locks.py:272" : "locks.py:248";
          case "Condition.wait_for" -> begun ? "locks.py:313" : "locks.py:303";
          case "Barrier.wait" -> begun ? "locks.py:527" : "locks.py:511";
          case "_ContextManagerMixin.__aenter__" -> begun ? "locks.py:14" : "locks.py:13";
          case "Barrier.__aenter__" -> begun ? "locks.py:506" : "locks.py:503";
          case "TaskGroup.__aexit__" -> begun ? "taskgroups.py:72" : "taskgroups.py:69";
          case "_AsCompletedIterator._wait_for_one" -> begun ? "tasks.py:614" : "tasks.py:610";
          case "_AsCompletedIterator.__anext__" -> begun ? "tasks.py:587" : "tasks.py:582";
          default -> "";
        };
    return place.isEmpty() ? null : FOLDER + place;
  }

  /// The same of one coroutine.
  static @Nullable String of(NativeCoroutine coroutine, boolean begun) {
    return begun && coroutine instanceof Sleep sleep && sleep.givesWay()
        ? FOLDER + "tasks.py:690"
        : ofCoroutine(coroutine.qualname, begun);
  }

  /// The file and line of the definition of a coroutine function of asyncio's, or null.
  static @Nullable String definition(String qualname) {
    String place =
        switch (qualname) {
          case "_ContextManagerMixin.__aexit__" -> "locks.py:19";
          case "Barrier.__aexit__" -> "locks.py:508";
          case "Barrier.reset" -> "locks.py:577";
          case "Barrier.abort" -> "locks.py:592";
          case "TaskGroup.__aenter__" -> "taskgroups.py:55";
          case "Timeout.__aenter__" -> "timeouts.py:83";
          case "Timeout.__aexit__" -> "timeouts.py:95";
          case "BaseEventLoop.shutdown_asyncgens" -> "base_events.py:570";
          case "BaseEventLoop.shutdown_default_executor" -> "base_events.py:595";
          default -> "";
        };
    return place.isEmpty() ? ofCoroutine(qualname, false) : FOLDER + place;
  }

  /// The calls that CPython has inside of a coroutine that was begun, where ours makes do without:
  /// for each a qualified name and a place, from the outside in.
  static List<String> inside(NativeCoroutine coroutine) {
    return switch (coroutine.qualname) {
      case "wait" -> List.of("_wait", FOLDER + "tasks.py:521");
      case "TaskGroup.__aexit__" -> List.of("TaskGroup._aexit", FOLDER + "taskgroups.py:121");
      case "Barrier.wait" -> BARRIER;
      case "Barrier.__aenter__" ->
          List.of("Barrier.wait", FOLDER + "locks.py:527", BARRIER.get(0), BARRIER.get(1));
      case "_AsCompletedIterator.__anext__" ->
          List.of("_AsCompletedIterator._wait_for_one", FOLDER + "tasks.py:614");
      case Lock.ENTER ->
          coroutine instanceof Lock.Acquire
              ? List.of("Lock.acquire", FOLDER + "locks.py:110")
              : List.of("Semaphore.acquire", FOLDER + "locks.py:407");
      default -> List.of();
    };
  }
}
