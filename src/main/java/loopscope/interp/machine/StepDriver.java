package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// Awaits a step on behalf of code that steps it by hand.
final class StepDriver extends NativeCoroutine {
  /// The step until it is begun: then it is what has this, and must not be kept by it.
  private @Nullable AsyncStep step;

  StepDriver(Interpreter in, AsyncStep step) {
    super(in, "asend");
    this.step = step;
  }

  @Override
  protected boolean isInPython() {
    return false;
  }

  @Override
  protected Step resume(Interpreter in, PyObject value, @Nullable PyException error) {
    AsyncStep first = step;
    if (first != null) {
      step = null;
      return in.awaiting(first);
    }
    return error != null ? in.raised(error) : in.returned(value);
  }
}
