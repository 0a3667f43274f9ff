package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyObject;
import loopscope.loop.VirtualClock;
import org.jspecify.annotations.Nullable;

/// Waits until the future is done; then gives its result, or its exception or `None`.
final class FutureJoin extends BlockingCall {
  private final ThreadFuture future;
  private final boolean wantsException;

  FutureJoin(Asyncio engine, ThreadFuture future, double timeout, boolean wantsException) {
    super(engine, "future.result()");
    this.future = future;
    this.wantsException = wantsException;
    within(timeout);
  }

  @Override
  @Nullable PyObject tryOnce(Interpreter in, boolean late) {
    if (future.isDone()) {
      if (!wantsException) {
        return future.outcome();
      }
      if (future.wasCancelled()) {
        throw Errors.raise(ThreadFuture.CANCELLED_ERROR);
      }
      return future.failure();
    }
    if (late && deadline() != VirtualClock.NEVER) {
      throw Errors.raise(Exceptions.TIMEOUT_ERROR);
    }
    future.addWaiting(this);
    return null;
  }
}
