package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyObject;

/// The calls that a queue makes on itself and on its event: through the methods that the program
/// has put in the place of asyncio's, as all do in CPython.
final class QueueCalls {
  private QueueCalls() {}

  /// Whether the queue, its class or its attributes have a method of the program's.
  private static boolean has(Queue queue, String method) {
    return Overrides.has(queue, Queue.TYPE, method);
  }

  /// `self.empty()`.
  static boolean isEmpty(Queue queue) {
    return has(queue, "empty")
        ? Overrides.says(queue.engine().in(), queue, "empty")
        : queue.items().size() == 0;
  }

  /// `self.full()`.
  static boolean isFull(Queue queue) {
    return has(queue, "full")
        ? Overrides.says(queue.engine().in(), queue, "full")
        : queue.holdsMost(queue.engine().in());
  }

  /// `self.qsize()`.
  static int size(Interpreter in, Queue queue) {
    return has(queue, "qsize")
        ? (int) Calls.toLong(in, in.callMethod(queue, "qsize"))
        : queue.items().size();
  }

  /// `self._get()`.
  static PyObject take(Interpreter in, Queue queue) {
    return has(queue, "_get") ? in.callMethod(queue, "_get") : queue.items().take(in);
  }

  /// Whether `self._put(item)` is another than asyncio's.
  static boolean putsItsWay(Queue queue) {
    return has(queue, "_put");
  }

  /// `self.put_nowait(item)`.
  static PyObject putNowait(Interpreter in, Queue queue, PyObject item) {
    return has(queue, "put_nowait")
        ? in.callMethod(queue, "put_nowait", item)
        : queue.putNowait(in, item);
  }

  /// `self.get_nowait()`.
  static PyObject getNowait(Interpreter in, Queue queue) {
    return has(queue, "get_nowait") ? in.callMethod(queue, "get_nowait") : queue.getNowait(in);
  }

  /// `self._wakeup_next(waiters)`.
  static void wakeNext(Interpreter in, Queue queue, ArrayDeque<Future> waiters) {
    if (has(queue, "_wakeup_next")) {
      in.callMethod(queue, "_wakeup_next", Insides.deque(in, waiters));
    } else {
      queue.wakeNext(in, waiters);
    }
  }

  /// `self._finished.set()`.
  static void finish(Interpreter in, Event finished) {
    if (Overrides.has(finished, Event.TYPE, "set")) {
      in.callMethod(finished, "set");
    } else {
      finished.set(in);
    }
  }

  /// `self._finished.clear()`.
  static void unfinish(Interpreter in, Event finished) {
    if (Overrides.has(finished, Event.TYPE, "clear")) {
      in.callMethod(finished, "clear");
    } else {
      finished.clear();
    }
  }

  /// `self._finished.wait()`.
  static PyObject waitForEnd(Interpreter in, Queue queue) {
    Event finished = queue.finished();
    return Overrides.has(finished, Event.TYPE, "wait")
        ? in.callMethod(finished, "wait")
        : new Event.Waiting(in, finished, queue.waitFor("join"));
  }
}
