package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// The bottom of a simulated thread's frames: calls a function, and ends as it ends.
final class ThreadBody extends NativeCoroutine {
  private final PyObject callable;
  private final PyObject[] args;
  private final PyStr[] names;
  private boolean begun;

  ThreadBody(Interpreter in, PyObject callable, PyObject[] args, PyStr[] names) {
    super(in, "thread");
    this.callable = callable;
    this.args = args;
    this.names = names;
  }

  @Override
  protected Step resume(Interpreter in, PyObject value, @Nullable PyException error) {
    if (!begun) {
      begun = true;
      return in.callingNamed(callable, args, names);
    }
    return error != null ? in.raised(error) : in.returned(value);
  }
}
