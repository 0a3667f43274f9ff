package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.loop.Handle;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.TaskId;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// The coroutine of `asyncio.sleep`.
final class Sleep extends Routine {
  private static final Object TURN = new Object();

  private final PyObject delay;
  private final PyObject result;

  /// What ends it: a [Nap], an [EndOfSleep] or [#TURN]; null before it began.
  private @Nullable Object until;

  Sleep(Interpreter in, PyObject delay, PyObject result) {
    super(in, "sleep");
    this.delay = delay;
    this.result = result;
  }

  @Override
  Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
    Object waited = until;
    if (waited == null) {
      until = TURN;
      return begin(in);
    }
    if (waited instanceof Nap nap) {
      nap.cancelTimer();
    } else if (waited instanceof EndOfSleep end) {
      end.cancel();
    }
    if (error != null) {
      throw new Raise(error);
    }
    return done(in, result);
  }

  /// Whether it sleeps for no time, which takes one turn of the loop.
  boolean givesWay() {
    return until == TURN;
  }

  private Step begin(Interpreter in) {
    Asyncio engine = Asyncio.of(in);
    double seconds = Seconds.of(in, delay, "<=");
    double length = WhatIf.sleepLength(engine, seconds);
    if (length <= 0) {
      return giveWay(in);
    }
    if (Double.isNaN(length)) {
      throw Raise.valueError("Invalid delay: NaN (not a number)");
    }
    Loop loop = Loop.running(in);
    DelayTexts.Text text =
        engine.delayTexts().of(length == seconds ? delay : WhatIf.number(length));
    if (loop.calls() != null) {
      PyObject asked = length == seconds ? delay : WhatIf.number(length);
      EndOfSleep end = EndOfSleep.arm(loop, asked, length, result, text);
      until = end;
      return await(in, end.future());
    }
    Nap sleeping = new Nap(loop, result, engine.clock().instantAfter(length), text);
    until = sleeping;
    return await(in, sleeping);
  }

  /// The future of a sleep and the timer that ends it, in one object since each needs the other.
  private static final class Nap extends Future implements Handle {
    private final PyObject value;
    private final Wait reason;
    private @Nullable HandleId id;
    private boolean armed = true;
    private boolean cancelled;
    private boolean ran;

    Nap(Loop loop, PyObject value, long deadline, DelayTexts.Text text) {
      super(loop);
      this.value = value;
      Asyncio engine = loop.engine();
      loop.callAt(this, deadline, text.sleep(), engine.currentTaskId());
      this.origin = SourceTrace.ofFuture(loop, SourceTrace.CREATE_FUTURE);
      this.reason = new Wait.Sleep(text.seconds(), new VirtualTime(deadline), id());
    }

    @Override
    Wait reason() {
      return reason;
    }

    @Override
    Resumption resumption() {
      return Resumption.NONE;
    }

    void cancelTimer() {
      if (cancelled || ran) {
        return;
      }
      cancelled = true;
      if (armed) {
        loop().core().timerCancelled(this);
      } else {
        loop().core().handleCancelled(this);
      }
    }

    @Override
    public HandleId id() {
      return InternalHandle.known(id);
    }

    @Override
    public void setId(HandleId given) {
      id = given;
    }

    @Override
    public HandleKind kind() {
      return HandleKind.INTERNAL;
    }

    @Override
    public String label() {
      return "_set_result_unless_cancelled";
    }

    @Override
    public @Nullable TaskId task() {
      return null;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    @Override
    public void timerFired() {
      armed = false;
    }

    @Override
    public void run() {
      ran = true;
      if (!isDone()) {
        finish(value, null);
      }
    }
  }
}
