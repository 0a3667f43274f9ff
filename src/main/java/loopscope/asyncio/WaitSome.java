package loopscope.asyncio;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// The coroutine of `asyncio.wait`.
final class WaitSome extends Routine {
  /// `FIRST_COMPLETED`.
  static final String FIRST_COMPLETED = "FIRST_COMPLETED";

  /// `FIRST_EXCEPTION`.
  static final String FIRST_EXCEPTION = "FIRST_EXCEPTION";

  /// `ALL_COMPLETED`.
  static final String ALL_COMPLETED = "ALL_COMPLETED";

  private final PyObject given;
  private final PyObject timeout;
  private final PyObject returnWhen;
  private final SequencedSet<Future> futures = new LinkedHashSet<>();
  private @Nullable Future waiter;
  private @Nullable Task caller;
  private @Nullable InternalHandle alarm;
  private int counter;

  private final InternalCallback onCompletion =
      new InternalCallback("_wait.<locals>._on_completion") {
        @Override
        void call(Future done) {
          completed(done);
        }

        @Override
        @Nullable Future keeper() {
          return waiter;
        }
      };

  WaitSome(Interpreter in, PyObject given, PyObject timeout, PyObject returnWhen) {
    super(in, "wait");
    this.given = given;
    this.timeout = timeout;
    this.returnWhen = returnWhen;
  }

  @Override
  Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
    if (waiter == null) {
      try {
        return begin(in);
      } catch (Raise raise) {
        raise.exception.held = given;
        throw raise;
      }
    }
    if (alarm != null) {
      alarm.cancel();
    }
    for (Future future : futures) {
      FutureCalls.removeDoneCallback(future, onCompletion);
      future.leaveAwaiter(caller);
    }
    if (error != null) {
      throw new Raise(error);
    }
    PySet done = PySet.inInsertionOrder();
    PySet pending = PySet.inInsertionOrder();
    for (Future future : futures) {
      (FutureCalls.isDone(future) ? done : pending).add(in, ForeignFuture.given(future));
    }
    return done(in, PyTuple.of(done, pending));
  }

  private Step begin(Interpreter in) {
    if (ForeignFuture.isFuture(in, given) || Calls.isCoroutine(in, given)) {
      throw Raise.typeError("expect a list of futures, not " + given.type().simpleName());
    }
    if (!in.isTrue(given)) {
      throw Raise.valueError("Set of Tasks/Futures is empty.");
    }
    String mode = returnWhen instanceof PyStr text ? text.value : "";
    if (!mode.equals(FIRST_COMPLETED)
        && !mode.equals(FIRST_EXCEPTION)
        && !mode.equals(ALL_COMPLETED)) {
      throw Raise.valueError("Invalid return_when value: " + in.str(returnWhen));
    }
    PyObject[] all = in.toArray(given);
    for (PyObject one : all) {
      new PyDict().contains(in, one); // Each becomes an element of a set first.
    }
    if (Arrays.stream(all).anyMatch(one -> Calls.isCoroutine(in, one))) {
      throw Raise.typeError("Passing coroutines is forbidden, use tasks explicitly.");
    }
    for (PyObject one : all) {
      Future future = ForeignFuture.of(in, one);
      if (future == null) {
        throw Raise.attributeError(
            "'" + one.type().name() + "' object has no attribute 'add_done_callback'");
      }
      futures.add(future);
    }
    return await(in, arm(in, Loop.running(in)));
  }

  private Future arm(Interpreter in, Loop loop) {
    Future its = loop.future(new Wait.Children("wait", Tasks.ids(futures)));
    waiter = its;
    if (timeout != PyNone.NONE) {
      ReleaseWaiter release = new ReleaseWaiter(loop, its);
      alarm = release;
      release.later(timeout, "wait timeout " + in.repr(timeout), loop.engine().currentTaskId());
    }
    counter = futures.size();
    caller = loop.currentTask();
    for (Future future : futures) {
      future.addAwaiter(caller);
      FutureCalls.addDoneCallback(future, onCompletion);
    }
    return its;
  }

  private void completed(Future done) {
    counter--;
    done.dropAwaiter(caller);
    String mode = ((PyStr) returnWhen).value;
    if (counter <= 0
        || mode.equals(FIRST_COMPLETED)
        || (mode.equals(FIRST_EXCEPTION)
            && !FutureCalls.wasCancelled(done)
            && FutureCalls.exception(done) != null)) {
      if (alarm != null) {
        alarm.cancel();
      }
      if (waiter != null && !waiter.isDone()) {
        waiter.finish(PyNone.NONE, null);
      }
    }
  }

  /// The handle that ends the waiting when time is up.
  private static final class ReleaseWaiter extends InternalHandle {
    private @Nullable Future waiter;

    ReleaseWaiter(Loop loop, Future waiter) {
      super(loop);
      this.waiter = waiter;
    }

    @Override
    public String label() {
      return "_release_waiter";
    }

    @Override
    PyObject[] arguments() {
      return waiter == null ? PyObject.NO_ARGS : new PyObject[] {waiter};
    }

    @Override
    void call() {
      if (waiter != null && !waiter.isDone()) {
        waiter.finish(PyNone.NONE, null);
      }
    }

    @Override
    void forget() {
      waiter = null;
    }
  }
}
