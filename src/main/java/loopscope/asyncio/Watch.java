package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import loopscope.interp.Finalization;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyObject;
import loopscope.loop.Handle;
import loopscope.loop.Overseer;
import loopscope.loop.Policy;
import org.jspecify.annotations.Nullable;

/// Looks after a running loop: what-ifs before each handle, and in debug mode the handles that took
/// long.
final class Watch implements Overseer {
  private final Asyncio engine;
  private final @Nullable WhatIf whatIf;

  /// Whether the handle that runs is timed, which is settled before it runs.
  private boolean timing;

  Watch(Asyncio engine) {
    this.engine = engine;
    this.whatIf = engine.policy() == Policy.HANDS_OFF ? null : new WhatIf(engine);
  }

  @Override
  public void beforeHandle() {
    timing = engine.running() instanceof Loop loop && loop.debug;
    if (whatIf != null) {
      whatIf.carryOutOrders();
    }
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
      ends.unwound(values, null); // At once, since what the callback has may hold the future.
    } else {
      ends.dropped(held);
      ends.dropped(asValue(handle));
    }
  }

  private static @Nullable PyObject asValue(Handle handle) {
    return handle instanceof PyObject value ? value : null;
  }

  @Override
  public void handleTook(Handle handle, long nanos) {
    Loop loop = engine.running();
    if (loop == null || !timing) {
      return;
    }
    Interpreter in = engine.in();
    double seconds = nanos / 1e9;
    if (seconds >= Seconds.of(in, loop.slowCallbackDuration, "+")) {
      String text = handle instanceof PyObject object ? in.repr(object) : handle.label();
      ExceptionHandler.log(
          in,
          "asyncio",
          "warning",
          String.format(Locale.ROOT, "Executing %s took %.3f seconds", text, seconds),
          null);
    }
  }
}
