package loopscope.asyncio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// What `asyncio.as_completed` gives: an iterator of coroutines, and an asynchronous iterator of
/// futures, in the order in which they are done. Follows `tasks._AsCompletedIterator`.
final class AsCompleted extends PyObject {
  /// A wait names so many of the tasks that are left. It is told anew for each of them, so that
  /// naming all would make the trace of many tasks grow with their square.
  private static final int MOST_NAMED = 200;

  static final PyType TYPE =
      PyType.define("_AsCompletedIterator", "asyncio.tasks")
          .inPython(554)
          .methods(AsCompleted::fill)
          .slots(Slot.ITER, Slot.NEXT)
          .build();

  private final SequencedSet<Future> todo = new LinkedHashSet<>();
  private final Loop loop;
  private final Queue done;
  private @Nullable Alarm alarm;
  private int left;

  private final InternalCallback onCompletion =
      new InternalCallback("_AsCompletedIterator._handle_completion") {
        @Override
        void call(Future future) {
          completed(future);
        }

        @Override
        PyObject owner() {
          return AsCompleted.this;
        }
      };

  AsCompleted(Interpreter in, PyObject awaitables, PyObject timeout) {
    if (Calls.isAwaitable(in, awaitables)) {
      throw Raise.typeError(
          "expects an iterable of awaitables, not " + awaitables.type().simpleName());
    }
    done = Queue.hidden(in);
    loop = Loop.get(in);
    SequencedSet<PyObject> different = new LinkedHashSet<>();
    for (PyObject awaitable : in.toArray(awaitables)) {
      new PyDict().contains(in, awaitable); // Each becomes an element of a set first.
      different.add(awaitable);
    }
    for (PyObject awaitable : different) {
      todo.add(EnsureFuture.of(in, awaitable, loop));
    }
    for (Future future : List.copyOf(todo)) {
      FutureCalls.addDoneCallback(future, onCompletion);
    }
    if (!todo.isEmpty() && timeout != PyNone.NONE) {
      Alarm its = new Alarm(loop, this);
      alarm = its;
      in.finalization().cycles.add(this); // The timer has the method, and the iterator the timer.
      its.later(timeout, "as_completed timeout " + in.repr(timeout), loop.engine().currentTaskId());
    }
    left = todo.size();
  }

  private static void fill(TypeBuilder builder) {
    builder
        .method("__aiter__()", (in, self) -> self)
        .method("__anext__()", (in, self) -> new Next(in, (AsCompleted) self, false, true));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return this;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    if (left == 0) {
      return null;
    }
    left--;
    return new Next(in, this, true, false);
  }

  private void completed(Future future) {
    if (todo.isEmpty()) {
      return;
    }
    todo.remove(future);
    done.putNowait(loop.engine().in(), ForeignFuture.given(future));
    if (todo.isEmpty() && alarm != null) {
      alarm.cancel();
      loop.engine().in().finalization().cycles.remove(this);
    }
  }

  private void timedOut() {
    for (Future future : todo) {
      FutureCalls.removeDoneCallback(future, onCompletion);
      done.putNowait(loop.engine().in(), PyNone.NONE);
    }
    todo.clear();
  }

  private Wait reason() {
    return new Wait.Children("as_completed", Tasks.ids(todo, MOST_NAMED));
  }

  /// Waits for the next one.
  private static final class Next extends Routine {
    private final AsCompleted owner;
    private @Nullable Future future;
    private final boolean resolve;
    private boolean mustCount;
    private boolean begun;

    Next(Interpreter in, AsCompleted owner, boolean resolve, boolean mustCount) {
      super(
          in, mustCount ? "_AsCompletedIterator.__anext__" : "_AsCompletedIterator._wait_for_one");
      this.owner = owner;
      this.resolve = resolve;
      this.mustCount = mustCount;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      AsCompleted its = owner;
      if (error == null && !begun) {
        begun = true;
        if (mustCount) {
          if (its.left == 0) {
            throw new Raise(new PyException(Exceptions.STOP_ASYNC_ITERATION));
          }
          its.left--;
          mustCount = false;
        }
        return await(in, new QueueMethods.Get(in, its.done, its.reason()));
      }
      if (error != null) {
        throw new Raise(error);
      }
      if (sent == null || sent == PyNone.NONE) {
        throw new Raise(new PyException(Exceptions.TIMEOUT_ERROR));
      }
      Future next = ForeignFuture.known(in, sent);
      future = next; // A variable that the traceback of the future's error will have.
      return done(in, resolve ? FutureCalls.result(next) : sent);
    }
  }

  /// The handle that ends the waiting when time is up.
  private static final class Alarm extends InternalHandle {
    private @Nullable AsCompleted owner;

    Alarm(Loop loop, AsCompleted owner) {
      super(loop);
      this.owner = owner;
    }

    @Override
    public String label() {
      return "_AsCompletedIterator._handle_timeout";
    }

    @Override
    @Nullable PyObject owner() {
      return owner;
    }

    @Override
    void call() {
      if (owner != null) {
        owner.timedOut();
      }
    }

    @Override
    void forget() {
      owner = null;
    }
  }
}
