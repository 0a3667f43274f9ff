package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyList;

/// How a queue shows itself.
final class QueueText {
  private QueueText() {}

  /// Its class, then `place`, and its state.
  static String of(Interpreter in, Queue queue, String place) {
    return "<" + queue.type().simpleName() + place + " " + format(in, queue) + ">";
  }

  private static String format(Interpreter in, Queue queue) {
    return Overrides.has(queue, Queue.TYPE, "_format")
        ? in.str(in.callMethod(queue, "_format"))
        : inside(in, queue);
  }

  /// `queue._format()`: what it is and holds.
  static String inside(Interpreter in, Queue queue) {
    queue.require("_maxsize");
    StringBuilder out = new StringBuilder("maxsize=").append(in.repr(queue.maxsize));
    if (queue.items().known() > 0) {
      PyList items = new PyList(in.toArray(queue.items().collection()));
      out.append(" _queue=").append(in.repr(items));
    }
    if (!queue.getters.isEmpty()) {
      out.append(" _getters[").append(queue.getters.size()).append(']');
    }
    if (!queue.putters.isEmpty()) {
      out.append(" _putters[").append(queue.putters.size()).append(']');
    }
    if (queue.unfinished > 0) {
      out.append(" tasks=").append(queue.unfinished);
    }
    if (queue.shutDown) {
      out.append(" shutdown");
    }
    return out.toString();
  }
}
