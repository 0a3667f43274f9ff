package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// A native value that coroutines can await without an iterator object, such as a future.
public interface Awaitable {
  /// Called when `await` begins: gives [Interpreter#returned], [Interpreter#raised], or
  /// [Interpreter#yielded] with what the loop shall see.
  Step beginAwait(Interpreter in);

  /// Called when the loop goes on with the coroutine: the value it sent, or the exception it threw.
  Step resumeAwait(Interpreter in, PyObject value, @Nullable PyException error);
}
