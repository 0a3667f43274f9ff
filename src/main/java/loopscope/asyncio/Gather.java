package loopscope.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// The future that `asyncio.gather` gives: done when all children are, or one of them failed.
/// Follows `tasks.gather` and `tasks._GatheringFuture`.
final class Gather extends Future {
  static final PyType GATHERING =
      PyType.define("_GatheringFuture", "asyncio.tasks")
          .inPython(739)
          .base(Future.TYPE)
          .attributes()
          .build();

  private final List<Future> children = new ArrayList<>();
  private final boolean returnExceptions;
  private boolean ready;
  private boolean cancelRequested;
  private int different;
  private int finished;
  private @Nullable Wait reason;

  /// Only the children that are not done have it.
  private final transient OnDone onDone;

  private static final class OnDone extends InternalCallback {
    private final Gather outer;
    private final @Nullable Task caller;

    OnDone(Gather outer, @Nullable Task caller) {
      super("gather.<locals>._done_callback");
      this.outer = outer;
      this.caller = caller;
    }

    @Override
    void call(Future done) {
      done.dropAwaiter(caller);
      outer.childDone(done);
    }

    @Override
    Future keeper() {
      return outer;
    }

    @Override
    void eachHeld(Consumer<@Nullable PyObject> visitor) {
      visitor.accept(outer);
      visitor.accept(caller);
    }
  }

  private Gather(Loop loop, boolean returnExceptions) {
    super(GATHERING, loop);
    this.origin = SourceTrace.ofFuture(loop, SourceTrace.GATHER);
    this.onDone = new OnDone(this, loop.currentTask());
    this.returnExceptions = returnExceptions;
  }

  /// `gather(*awaitables, return_exceptions=...)`.
  static Future of(Interpreter in, PyTuple awaitables, boolean returnExceptions) {
    if (awaitables.size() == 0) {
      Loop loop = Loop.get(in);
      Future nothing = loop.through(new Future(loop));
      nothing.finish(new PyList(), null);
      return nothing;
    }
    Loop loop = Asyncio.of(in).running();
    Gather outer = null;
    SequencedMap<PyObject, Future> known = new LinkedHashMap<>();
    List<Future> doneAlready = new ArrayList<>();
    for (int i = 0; i < awaitables.size(); i++) {
      PyObject awaitable = awaitables.get(i);
      Future child = known.get(awaitable);
      if (child == null) {
        if (!(awaitable instanceof Future)) {
          new PyDict().contains(in, awaitable); // CPython looks for it in a dictionary first.
        }
        child = EnsureFuture.of(in, awaitable, loop);
        if (outer == null) {
          outer = new Gather(loop == null ? FutureCalls.itsLoop(child) : loop, returnExceptions);
          loop = outer.loop();
        }
        if (child != awaitable && child instanceof Task task) {
          task.logDestroyPending = false;
        }
        known.put(awaitable, child);
        outer.watch(child, doneAlready);
      }
      if (outer != null) {
        outer.children.add(child);
      }
    }
    if (outer == null) {
      throw new IllegalStateException("nothing was gathered");
    }
    outer.begin(known.size(), doneAlready);
    return outer;
  }

  /// A gathering of futures that exist already, without a program's call.
  static Future of(Loop loop, List<? extends Future> futures) {
    Gather outer = new Gather(loop, true);
    List<Future> doneAlready = new ArrayList<>();
    for (Future future : futures) {
      outer.children.add(future);
      outer.watch(future, doneAlready);
    }
    outer.begin(futures.size(), doneAlready);
    return outer;
  }

  List<Future> children() {
    return children;
  }

  /// Waits for a child, which is looked after even if a later one cannot be awaited.
  private void watch(Future child, List<Future> doneAlready) {
    if (FutureCalls.isDone(child)) {
      doneAlready.add(child);
    } else {
      child.addAwaiter(onDone.caller);
      FutureCalls.addDoneCallback(child, onDone);
    }
  }

  private void begin(int count, List<Future> doneAlready) {
    different = count;
    ready = true;
    for (Future child : doneAlready) {
      childDone(child);
    }
  }

  @Override
  boolean cancel(@Nullable PyObject message) {
    if (isDone()) {
      return false;
    }
    boolean any = false;
    for (Future child : children) {
      any |= FutureCalls.cancel(child, message);
    }
    if (any) {
      cancelRequested = true;
    }
    return any;
  }

  private void childDone(Future child) {
    finished++;
    if (!ready || isDone()) {
      if (!FutureCalls.wasCancelled(child)) {
        FutureCalls.exception(child);
      }
      return;
    }
    if (!returnExceptions) {
      PyException error =
          FutureCalls.wasCancelled(child)
              ? FutureCalls.cancelledError(child)
              : FutureCalls.exception(child);
      if (error != null) {
        finish(PyNone.NONE, error);
        return;
      }
    }
    if (finished == different) {
      PyObject results = results();
      if (cancelRequested) {
        // CPython asks the last child of the list, whichever was done last.
        finish(PyNone.NONE, FutureCalls.cancelledError(children.getLast()));
      } else {
        finish(results, null);
      }
    }
  }

  private PyObject results() {
    PyObject[] results = new PyObject[children.size()];
    for (int i = 0; i < results.length; i++) {
      Future child = children.get(i);
      if (FutureCalls.wasCancelled(child)) {
        PyObject message = child.cancelMessage();
        results[i] =
            new PyException(
                Errors.CANCELLED,
                message == null || message == PyNone.NONE ? PyStr.of("") : message);
      } else {
        PyException error = FutureCalls.exception(child);
        results[i] = error == null ? FutureCalls.result(child) : error;
      }
    }
    return new PyList(results);
  }

  @Override
  Wait reason() {
    if (reason == null) {
      reason = new Wait.Children("gather", Tasks.ids(children));
    }
    return reason;
  }
}
