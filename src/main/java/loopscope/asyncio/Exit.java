package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// The coroutine of an `__aexit__` that only gives something back and never waits.
final class Exit extends Routine {
  private final Runnable giveBack;

  Exit(Interpreter in, Runnable giveBack) {
    super(in, "_ContextManagerMixin.__aexit__");
    this.giveBack = giveBack;
  }

  @Override
  Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
    giveBack.run();
    return done(in, PyNone.NONE);
  }
}
