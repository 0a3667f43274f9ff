package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyList;

/// What the repr of a queue says of its state.
final class QueueText {
  private QueueText() {}

  static String state(Interpreter in, Queue queue) {
    StringBuilder out = new StringBuilder("maxsize=").append(in.repr(queue.maxsize()));
    if (queue.items().size() > 0) {
      PyList items = new PyList(in.toArray(queue.items().collection()));
      out.append(" _queue=").append(in.repr(items));
    }
    if (!queue.getters.isEmpty()) {
      out.append(" _getters[").append(queue.getters.size()).append(']');
    }
    if (!queue.putters.isEmpty()) {
      out.append(" _putters[").append(queue.putters.size()).append(']');
    }
    if (queue.unfinished() > 0) {
      out.append(" tasks=").append(queue.unfinished());
    }
    if (queue.isShutDown()) {
      out.append(" shutdown");
    }
    return out.toString();
  }
}
