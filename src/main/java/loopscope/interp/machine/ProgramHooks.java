package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// The functions that a program gave to `sys.set_asyncgen_hooks`, and the loop in which it did.
record ProgramHooks(@Nullable Object loop, PyObject firstIteration, PyObject finalizer)
    implements AsyncGeneratorHooks {
  @Override
  public void begun(Interpreter in, PyGenerator generator) {
    tell(in, firstIteration, generator);
  }

  @Override
  public void dropped(Interpreter in, PyGenerator generator) {
    tell(in, finalizer, generator);
  }

  private static void tell(Interpreter in, PyObject function, PyGenerator generator) {
    if (function != PyNone.NONE) {
      in.call(function, generator);
    }
  }
}
