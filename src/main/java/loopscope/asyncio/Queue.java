package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
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
          .base(Mixins.LOOP_BOUND)
          .inPython(33)
          .allocate((in, type) -> new Queue(type))
          .methods(QueueMethods::fill)
          .slots(Slot.REPR, Slot.STR)
          .attributes()
          .doc("Items that tasks hand to each other, first in, first out.")
          .build();

  static final PyType LIFO =
      PyType.define("LifoQueue", "asyncio.queues")
          .inPython(297)
          .base(TYPE)
          .methods(QueueMethods::fillItems)
          .attributes()
          .doc("A queue that gives the newest item first.")
          .build();

  static final PyType PRIORITY =
      PyType.define("PriorityQueue", "asyncio.queues")
          .inPython(281)
          .base(TYPE)
          .methods(QueueMethods::fillItems)
          .attributes()
          .doc("A queue that gives the smallest item first.")
          .build();

  final ArrayDeque<Future> getters = new ArrayDeque<>();
  final ArrayDeque<Future> putters = new ArrayDeque<>();
  private final Event finished = new Event(Event.TYPE);
  private Items items = new Items.Fifo();
  PyObject maxsize = PyInt.of(0);

  // Whether class and size are ordinary, that size, and how many items the trace was told of.
  private boolean plain;
  private long most;
  private int shown;

  long unfinished;
  boolean shutDown;

  Queue(PyType type) {
    super(type);
  }

  PyObject init(Interpreter in, PyObject size) {
    resize(size);
    ResourceKind kind =
        type.isSubtypeOf(LIFO)
            ? ResourceKind.LIFO_QUEUE
            : type.isSubtypeOf(PRIORITY) ? ResourceKind.PRIORITY_QUEUE : ResourceKind.QUEUE;
    register(in, kind, capacity());
    begin(in);
    if (Overrides.has(this, TYPE, "_init")) {
      items = new Items.Lacking(this);
      in.callMethod(this, "_init", size);
    } else {
      empty(in);
    }
    return PyNone.NONE;
  }

  /// `_maxsize = size`, from the program or from `__init__`.
  void resize(PyObject size) {
    maxsize = size;
    plain = !type.isHeap() && size instanceof PyInt number && number.isLong();
    most = plain ? ((PyInt) size).value : 0;
  }

  /// `_init`: nothing is in the queue, which keeps its items in the way of its class.
  PyObject empty(Interpreter in) {
    items =
        type.isSubtypeOf(LIFO)
            ? new Items.Lifo(new PyList())
            : type.isSubtypeOf(PRIORITY)
                ? new Items.ByPriority(in, new PyList())
                : new Items.Fifo();
    return PyNone.NONE;
  }

  /// `_queue = collection`, as a class of the program may have it.
  void keepIn(Interpreter in, PyObject collection) {
    items =
        collection instanceof PyList list && type.isSubtypeOf(LIFO)
            ? new Items.Lifo(list)
            : collection instanceof PyList list && type.isSubtypeOf(PRIORITY)
                ? new Items.ByPriority(in, list)
                : new Items.Given(in, collection);
  }

  /// `_queue`; a program that has seen it may change it.
  PyObject collection(Interpreter in) {
    if (items instanceof Items.Fifo) {
      items = new Items.Given(in, Insides.deque(in, items.collection()));
    }
    return items.collection();
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
    QueueCalls.finish(in, finished);
  }

  private int capacity() {
    return maxsize instanceof PyInt number && number.isLong()
        ? (int) Math.max(0, Math.min(number.value, Integer.MAX_VALUE))
        : 0;
  }

  Items items() {
    return items;
  }

  Event finished() {
    return finished;
  }

  /// Whether nothing but asyncio's own methods can be called, and nothing but a number is its size.
  boolean isPlain() {
    return plain && !isAttributed() && !type.isProgrammed();
  }

  /// Whether a plain queue is full.
  boolean isAtMost() {
    return most > 0 && items.size() >= most;
  }

  /// `full()`: a size of nought or less is no limit.
  boolean holdsMost(Interpreter in) {
    if (isPlain()) {
      return isAtMost();
    }
    if (maxsize instanceof PyInt number && number.isLong()) {
      return number.value > 0 && QueueCalls.size(in, this) >= number.value;
    }
    return !in.isTrue(in.compare(CompareOp.LE, maxsize, PyInt.ZERO))
        && in.isTrue(in.compare(CompareOp.GE, PyInt.of(QueueCalls.size(in, this)), maxsize));
  }

  PyObject putNowait(Interpreter in, PyObject item) {
    if (shutDown) {
      throw Errors.raise(Errors.QUEUE_SHUT_DOWN);
    }
    boolean ours = isPlain();
    if (ours ? isAtMost() : QueueCalls.isFull(this)) {
      throw Errors.raise(Errors.QUEUE_FULL);
    }
    int index = shown;
    boolean more = true;
    if (!ours && QueueCalls.putsItsWay(this)) {
      int before = items.known();
      in.callMethod(this, "_put", item);
      // One that is put into a set may be there already.
      more = before == 0 || items.known() > before;
    } else {
      index = Math.min(items.put(in, item), shown);
    }
    unfinished++;
    if (finished.isSet() || Event.TYPE.isProgrammed()) {
      QueueCalls.unfinish(in, finished);
    }
    if (more) {
      shown++;
      tellOf(item, index);
    }
    if (ours) {
      wakeNext(in, getters);
    } else {
      QueueCalls.wakeNext(in, this, getters);
    }
    return PyNone.NONE;
  }

  private void tellOf(PyObject item, int index) {
    if (number() != null) {
      Asyncio engine = engine();
      record(
          new ItemPut(
              number(), engine.glimpse().of(item), index, engine.currentTaskId(), engine.line()));
    }
  }

  PyObject getNowait(Interpreter in) {
    boolean ours = isPlain();
    if (ours ? items.size() == 0 : QueueCalls.isEmpty(this)) {
      throw Errors.raise(shutDown ? Errors.QUEUE_SHUT_DOWN : Errors.QUEUE_EMPTY);
    }
    PyObject item = ours ? items.take(in) : QueueCalls.take(in, this);
    if (number() != null && shown > 0) {
      record(
          new ItemTaken(
              number(), engine().glimpse().of(item), engine().currentTaskId(), engine().line()));
      shown--;
    }
    if (ours) {
      wakeNext(in, putters);
    } else {
      QueueCalls.wakeNext(in, this, putters);
    }
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
      QueueCalls.finish(in, finished);
    }
    return PyNone.NONE;
  }

  PyObject shutDown(Interpreter in, boolean immediate) {
    shutDown = true;
    if (number() != null) {
      record(new QueueShutDown(number(), immediate));
    }
    if (immediate) {
      shown = 0;
      while (!QueueCalls.isEmpty(this)) {
        QueueCalls.take(in, this);
        if (unfinished > 0) {
          unfinished--;
        }
      }
      if (unfinished == 0) {
        QueueCalls.finish(in, finished);
      }
    }
    while (!getters.isEmpty()) {
      wakeNext(in, getters);
    }
    while (!putters.isEmpty()) {
      wakeNext(in, putters);
    }
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

  /// The item that the next `get` gives, or null.
  @Nullable PyObject next() {
    return items.known() == 0 || !isPlain() ? null : items.next();
  }

  @Override
  public String repr(Interpreter in) {
    return QueueText.of(in, this, " at ".concat(in.address(this)));
  }

  @Override
  public String str(Interpreter in) {
    return QueueText.of(in, this, "");
  }
}
