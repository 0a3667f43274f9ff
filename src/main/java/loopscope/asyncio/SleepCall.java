package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// `time.sleep` on a thread beside the main one.
final class SleepCall extends BlockingCall {
  SleepCall(Asyncio engine, long deadline, String seconds) {
    super(engine, "time.sleep(" + seconds + ")");
    until(deadline);
  }

  @Override
  @Nullable PyObject tryOnce(Interpreter in, boolean late) {
    return late ? PyNone.NONE : null;
  }
}
