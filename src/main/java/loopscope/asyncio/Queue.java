package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.trace.ResourceEvent.ItemDone;
import loopscope.trace.ResourceEvent.ItemPut;
import loopscope.trace.ResourceEvent.ItemTaken;
import loopscope.trace.ResourceEvent.QueueShutDown;
import loopscope.trace.ResourceEvent.ResourceKind;
import org.jspecify.annotations.Nullable;

/// A queue between tasks, as CPython's `queues.Queue`; [Items] makes it first in first out, last in
/// first out or by priority.
final class Queue extends Resource {
  static final PyType TYPE =
      PyType.define("Queue", "asyncio.queues")
          .inPython()
          .allocate((in, type) -> new Queue(type))
          .methods(QueueMethods::fill)
          .slots(Slot.REPR, Slot.STR)
          .attributes()
          .build();

  static final PyType LIFO =
      PyType.define("LifoQueue", "asyncio.queues")
          .inPython()
          .base(TYPE)
          .allocate((in, type) -> new Queue(type))
          .attributes()
          .build();

  static final PyType PRIORITY =
      PyType.define("PriorityQueue", "asyncio.queues")
          .inPython()
          .base(TYPE)
          .allocate((in, type) -> new Queue(type))
          .attributes()
          .build();

  final ArrayDeque<Future> getters = new ArrayDeque<>();
  final ArrayDeque<Future> putters = new ArrayDeque<>();
  private final Event finished = new Event(Event.TYPE);
  private Items items = new Items.Fifo();
  private PyObject maxsize = PyInt.of(0);
  private long most;
  private long unfinished;
  private boolean shutDown;

  Queue(PyType type) {
    super(type);
  }

  PyObject init(Interpreter in, PyObject size) {
    maxsize = size;
    most = Calls.toLong(in, size);
    if (type.isSubtypeOf(LIFO)) {
      items = new Items.Lifo();
      register(in, ResourceKind.LIFO_QUEUE, capacity());
    } else if (type.isSubtypeOf(PRIORITY)) {
      items = new Items.ByPriority(in);
      register(in, ResourceKind.PRIORITY_QUEUE, capacity());
    } else {
      items = new Items.Fifo();
      register(in, ResourceKind.QUEUE, capacity());
    }
    begin(in);
    return PyNone.NONE;
  }

  /// Sets up a queue of asyncio's own, of which the trace does not tell.
  static Queue hidden(Interpreter in) {
    Queue queue = new Queue(TYPE);
    queue.belongTo(in, null);
    queue.begin(in);
    return queue;
  }

  private void begin(Interpreter in) {
    finished.belongTo(in, null);
    finished.set(in);
  }

  private int capacity() {
    return (int) Math.max(0, Math.min(most, Integer.MAX_VALUE));
  }

  PyObject maxsize() {
    return maxsize;
  }

  Items items() {
    return items;
  }

  Event finished() {
    return finished;
  }

  long unfinished() {
    return unfinished;
  }

  boolean isShutDown() {
    return shutDown;
  }

  boolean isEmpty() {
    return items.size() == 0;
  }

  boolean isFull() {
    return most > 0 && items.size() >= most;
  }

  PyObject putNowait(Interpreter in, PyObject item) {
    if (shutDown) {
      throw Errors.raise(Errors.QUEUE_SHUT_DOWN);
    }
    if (isFull()) {
      throw Errors.raise(Errors.QUEUE_FULL);
    }
    int index = items.put(in, item);
    unfinished++;
    finished.clear();
    if (number() != null) {
      record(
          new ItemPut(
              number(),
              engine().glimpse().of(item),
              index,
              engine().currentTaskId(),
              engine().line()));
    }
    wakeNext(in, getters);
    return PyNone.NONE;
  }

  PyObject getNowait(Interpreter in) {
    if (isEmpty()) {
      throw Errors.raise(shutDown ? Errors.QUEUE_SHUT_DOWN : Errors.QUEUE_EMPTY);
    }
    PyObject item = items.take(in);
    if (number() != null) {
      record(
          new ItemTaken(
              number(), engine().glimpse().of(item), engine().currentTaskId(), engine().line()));
    }
    wakeNext(in, putters);
    return item;
  }

  PyObject taskDone(Interpreter in) {
    if (unfinished <= 0) {
      throw Raise.valueError("task_done() called too many times");
    }
    unfinished--;
    if (number() != null) {
      record(new ItemDone(number(), (int) unfinished, engine().currentTaskId()));
    }
    if (unfinished == 0) {
      finished.set(in);
    }
    return PyNone.NONE;
  }

  PyObject shutDown(Interpreter in, boolean immediate) {
    shutDown = true;
    if (number() != null) {
      record(new QueueShutDown(number(), immediate));
    }
    if (immediate) {
      while (!isEmpty()) {
        items.take(in);
        if (unfinished > 0) {
          unfinished--;
        }
      }
      if (unfinished == 0) {
        finished.set(in);
      }
    }
    wakeAll(in, getters);
    wakeAll(in, putters);
    return PyNone.NONE;
  }

  void wakeNext(Interpreter in, ArrayDeque<Future> waiters) {
    for (Future waiter = waiters.poll(); waiter != null; waiter = waiters.poll()) {
      if (!waiter.isDone()) {
        waiter.setResult(in, PyNone.NONE);
        return;
      }
    }
  }

  private static void wakeAll(Interpreter in, ArrayDeque<Future> waiters) {
    for (Future waiter = waiters.poll(); waiter != null; waiter = waiters.poll()) {
      if (!waiter.isDone()) {
        waiter.setResult(in, PyNone.NONE);
      }
    }
  }

  /// The item that the next `get` gives, or null.
  @Nullable PyObject next() {
    return isEmpty() ? null : items.next();
  }

  @Override
  public String repr(Interpreter in) {
    return "<" + type.simpleName() + " at " + in.address(this) + " " + state(in) + ">";
  }

  @Override
  public String str(Interpreter in) {
    return "<" + type.simpleName() + " " + state(in) + ">";
  }

  private String state(Interpreter in) {
    StringBuilder out = new StringBuilder("maxsize=").append(in.repr(maxsize));
    if (!isEmpty()) {
      out.append(" _queue=").append(in.repr(items.toList()));
    }
    if (!getters.isEmpty()) {
      out.append(" _getters[").append(getters.size()).append(']');
    }
    if (!putters.isEmpty()) {
      out.append(" _putters[").append(putters.size()).append(']');
    }
    if (unfinished > 0) {
      out.append(" tasks=").append(unfinished);
    }
    if (shutDown) {
      out.append(" shutdown");
    }
    return out.toString();
  }
}
