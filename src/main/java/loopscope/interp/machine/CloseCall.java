package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// Throws `GeneratorExit` into the generator and sees to it that it ends.
final class CloseCall extends NativeCoroutine {
  private final PyGenerator generator;
  private boolean begun;

  CloseCall(Interpreter in, PyGenerator generator) {
    super(in, "aclose");
    this.generator = generator;
  }

  @Override
  protected boolean isInPython() {
    return false;
  }

  @Override
  protected Step resume(Interpreter in, PyObject value, @Nullable PyException error) {
    if (!begun) {
      begun = true;
      if (generator.state == CoroutineState.CREATED) {
        generator.asyncRunning = false;
        generator.end(in);
        return in.returned(PyNone.NONE);
      }
      generator.asyncRunning = false;
      return in.awaiting(
          new AsyncStep(
              generator,
              AsyncStep.Kind.THROW,
              PyNone.NONE,
              new PyException(Exceptions.GENERATOR_EXIT)));
    }
    generator.asyncClosed = true;
    if (error == null) {
      return in.raised(Raise.runtimeError("async generator ignored GeneratorExit").exception);
    }
    boolean ended =
        error.isA(Exceptions.GENERATOR_EXIT) || error.isA(Exceptions.STOP_ASYNC_ITERATION);
    if (!ended) {
      return in.raised(error);
    }
    in.finalization().dropped(error);
    return in.returned(PyNone.NONE);
  }
}
