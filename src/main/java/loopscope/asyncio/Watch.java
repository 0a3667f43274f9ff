package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import loopscope.interp.Finalization;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.loop.Handle;
import loopscope.loop.Overseer;
import loopscope.loop.Policy;
import org.jspecify.annotations.Nullable;

/// Looks after a running loop: what-ifs before each handle, and in debug mode the handles that took
/// long.
final class Watch implements Overseer {
  private final Asyncio engine;
  private final @Nullable WhatIf whatIf;

  private static final List<PyType> RUN_BY =
      List.of(CallbackHandle.TYPE, CallbackHandle.THREADSAFE, CallbackHandle.TIMER);

  /// Whether the program has a method of its own in the place of a handle's `_run`.
  private boolean callsRun;

  Watch(Asyncio engine) {
    this.engine = engine;
    this.whatIf = engine.policy() == Policy.HANDS_OFF ? null : new WhatIf(engine);
  }

  /// Runs a handle of a loop on which the program has a say.
  void run(Handle handle) {
    if (callsRun) {
      runItsWay(handle);
    } else {
      handle.run();
    }
  }

  /// `handle._run()`, which is the program's.
  private void runItsWay(Handle handle) {
    Interpreter in = engine.in();
    Loop loop = Objects.requireNonNull(engine.running());
    PyObject given = handle instanceof InternalHandle its ? its.given() : null;
    in.callMethod(
        given == null ? QueuedHandles.shown(in, loop, handle, Double.NaN) : given, "_run");
  }

  /// A native class was changed by the program: loops hear of it, and it may be by a method of its
  /// own that handles are run.
  void heedClass(PyType type) {
    engine.loops().forEach(Loop::heedClass);
    if (type.isSubtypeOf(CallbackHandle.TYPE)) {
      callsRun = RUN_BY.stream().anyMatch(its -> its.lookup("_run") != its.original("_run"));
    }
  }

  @Override
  public boolean beforeHandle() {
    Loop loop = engine.running();
    boolean timed = loop != null && loop.debug;
    if (whatIf != null) {
      whatIf.carryOutOrders();
    }
    return timed;
  }

  @Override
  public void beforeWaiting() {
    beforeHandle();
  }

  @Override
  public void handleRan(Handle handle) {
    Finalization ends = engine.in().finalization();
    Loop loop = engine.running();
    Future held = loop == null ? null : loop.awakening.by;
    if (loop != null) {
      loop.awakening.by = null;
    }
    if (!ends.isPending()) {
      return;
    }
    if (handle instanceof InternalCallback.Call call) {
      List<PyObject> values = new ArrayList<>(List.of(call.done()));
      call.callback()
          .eachHeld(
              value -> {
                if (value != null) {
                  values.add(value);
                }
              });
      if (!Kept.afterCall(call, values)) {
        ends.unwound(values, null); // At once, since what the callback has may hold the future.
      }
    } else {
      ends.dropped(held);
      if (!(handle instanceof Task task && Kept.afterStep(task))) {
        ends.dropped(asValue(handle));
      }
    }
  }

  private static @Nullable PyObject asValue(Handle handle) {
    return handle instanceof PyObject value ? value : null;
  }

  @Override
  public void handleTook(Handle handle, long nanos) {
    Loop loop = engine.running();
    if (loop == null) {
      return;
    }
    Interpreter in = engine.in();
    long now = loop.core().clock().nanos();
    double seconds = now / 1e9 - (now - nanos) / 1e9;
    if (seconds >= Seconds.of(in, loop.slowCallbackDuration, ">= of")) {
      PyObject object =
          handle instanceof PyObject known
              ? known
              : ExceptionHandler.shown(in, loop, LibraryCallable.of(in, handle), handle);
      String text = in.repr(object);
      LibraryLog.SLOW.say(
          in,
          "Executing %s took %.3f seconds",
          null,
          () -> LibraryLog.slow(text, seconds),
          PyStr.of(text),
          new PyFloat(seconds));
    }
  }
}
