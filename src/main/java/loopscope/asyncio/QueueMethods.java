package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// What programs call on queues.
final class QueueMethods {
  private QueueMethods() {}

  static void fill(TypeBuilder builder) {
    Insides.queue(builder);
    fillItems(builder);
    builder
        .method("__init__(maxsize=0)", (in, self, size) -> ((Queue) self).init(in, size))
        .method("qsize()", (in, self) -> PyInt.of(made(self, "_queue").items().size()))
        .method("empty()", (in, self) -> PyBool.of(made(self, "_queue").items().size() == 0))
        .method("full()", (in, self) -> PyBool.of(made(self, "_maxsize").holdsMost(in)))
        .method("async put(item)", (in, self, item) -> new Put(in, (Queue) self, item))
        .method(
            "put_nowait(item)", (in, self, item) -> made(self, "_is_shutdown").putNowait(in, item))
        .method(
            "async get()", (in, self) -> new Get(in, (Queue) self, ((Queue) self).waitFor("get")))
        .method("get_nowait()", (in, self) -> made(self, "_queue").getNowait(in))
        .method("task_done()", (in, self) -> made(self, "_unfinished_tasks").taskDone(in))
        .method("async join()", (in, self) -> new Join(in, (Queue) self))
        .method(
            "shutdown(immediate=False)",
            (in, self, now) -> made(self, "_getters").shutDown(in, in.isTrue(now)))
        .method("_format()", (in, self) -> PyStr.of(QueueText.inside(in, (Queue) self)))
        .method("_wakeup_next(waiters)", (in, self, waiters) -> wakeNext(in, (Queue) self, waiters))
        .property("maxsize", (in, self) -> ((Queue) self).maxsize);
    Generics.subscriptable(builder);
  }

  /// A queue of which an attribute is looked at first that its `__init__` makes.
  private static Queue made(PyObject self, String attribute) {
    Queue queue = (Queue) self;
    queue.require(attribute);
    return queue;
  }

  /// What each kind of queue has of its own.
  static void fillItems(TypeBuilder builder) {
    builder
        .method("_init(maxsize)", (in, self, size) -> ((Queue) self).empty(in))
        .method(
            "_put(item)",
            (in, self, item) -> {
              ((Queue) self).items().put(in, item);
              return PyNone.NONE;
            })
        .method("_get()", (in, self) -> ((Queue) self).items().take(in));
  }

  /// `queue._wakeup_next(queue._getters)`, as a class of the program may have it.
  private static PyObject wakeNext(Interpreter in, Queue queue, PyObject waiters) {
    for (PyObject waiter : in.toArray(waiters)) {
      if (waiter instanceof Future future) {
        // The program has a copy of the collection that CPython takes it out of.
        queue.getters.remove(future);
        queue.putters.remove(future);
        if (!future.isDone()) {
          future.setResult(in, PyNone.NONE);
          break;
        }
      }
    }
    return PyNone.NONE;
  }

  /// A future that waits for an item; the trace shows the item that its task will find.
  private static final class Getter extends Waiter {
    private final transient Queue
        queue; // CPython's knows nothing of it, so it keeps nothing alive.

    Getter(Interpreter in, Queue queue, Wait reason) {
      super(queue.loop(in), reason);
      this.queue = queue;
    }

    @Override
    Resumption resumption() {
      PyObject next = queue.next();
      return next == null ? Resumption.NONE : queue.engine().glimpse().resumption(next);
    }
  }

  /// What `put` and `get` share: waiting again and again until there is room or an item.
  abstract static class Transfer extends Routine {
    final Queue queue;
    private @Nullable Future waiter;

    Transfer(Interpreter in, Queue queue, String name) {
      super(in, name);
      this.queue = queue;
    }

    abstract boolean mustWait();

    abstract ArrayDeque<Future> waiters();

    abstract Future newWaiter(Interpreter in);

    abstract PyObject transfer(Interpreter in);

    @Override
    final Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      Future waited = waiter;
      if (waited != null && error != null) {
        waited.cancel(null);
        waiters().remove(waited);
        if (!mustWait() && !waited.wasCancelled()) {
          QueueCalls.wakeNext(in, queue, waiters());
        }
        throw new Raise(error);
      }
      queue.require(this instanceof Put ? "_maxsize" : "_queue");
      if (!mustWait()) {
        return done(in, transfer(in));
      }
      if (queue.shutDown && (this instanceof Put || mustWait())) {
        throw Errors.raise(Errors.QUEUE_SHUT_DOWN);
      }
      Future next = newWaiter(in);
      waiter = next;
      waiters().add(next);
      return await(in, next);
    }
  }

  /// The coroutine of `put`.
  private static final class Put extends Transfer {
    private final PyObject item;

    Put(Interpreter in, Queue queue, PyObject item) {
      super(in, queue, "Queue.put");
      this.item = item;
    }

    @Override
    boolean mustWait() {
      return queue.isPlain() ? queue.isAtMost() : QueueCalls.isFull(queue);
    }

    @Override
    ArrayDeque<Future> waiters() {
      return queue.putters;
    }

    @Override
    Future newWaiter(Interpreter in) {
      return queue.loop(in).future(queue.waitFor("put"));
    }

    @Override
    PyObject transfer(Interpreter in) {
      return queue.isPlain() ? queue.putNowait(in, item) : QueueCalls.putNowait(in, queue, item);
    }
  }

  /// The coroutine of `get`.
  static final class Get extends Transfer {
    private final Wait reason;

    Get(Interpreter in, Queue queue, Wait reason) {
      super(in, queue, "Queue.get");
      this.reason = reason;
    }

    @Override
    boolean mustWait() {
      return queue.isPlain() ? queue.items().size() == 0 : QueueCalls.isEmpty(queue);
    }

    @Override
    ArrayDeque<Future> waiters() {
      return queue.getters;
    }

    @Override
    Future newWaiter(Interpreter in) {
      return queue.loop(in).through(new Getter(in, queue, reason));
    }

    @Override
    PyObject transfer(Interpreter in) {
      return queue.isPlain() ? queue.getNowait(in) : QueueCalls.getNowait(in, queue);
    }
  }

  /// The coroutine of `join`.
  private static final class Join extends Routine {
    private final Queue queue;
    private boolean waited;

    Join(Interpreter in, Queue queue) {
      super(in, "Queue.join");
      this.queue = queue;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (error != null) {
        throw new Raise(error);
      }
      queue.require("_unfinished_tasks");
      if (waited || queue.unfinished <= 0) {
        return done(in, PyNone.NONE);
      }
      waited = true;
      return await(in, QueueCalls.waitForEnd(in, queue));
    }
  }
}
