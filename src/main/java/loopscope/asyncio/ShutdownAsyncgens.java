package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// The coroutine of `loop.shutdown_asyncgens`: closes the asynchronous generators that were begun
/// and not finished.
final class ShutdownAsyncgens extends Routine {
  private final Loop loop;
  private List<PyObject> closing = List.of();
  private boolean begun;

  ShutdownAsyncgens(Interpreter in, Loop loop) {
    super(in, "BaseEventLoop.shutdown_asyncgens");
    this.loop = loop;
  }

  @Override
  Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
    if (error != null) {
      throw new Raise(error);
    }
    if (!begun) {
      begun = true;
      closing = loop.asyncgens().shutDown(in);
      if (closing.isEmpty()) {
        return done(in, PyNone.NONE);
      }
      List<PyObject> closers = new ArrayList<>();
      for (PyObject generator : closing) {
        closers.add(in.callMethod(generator, "aclose"));
      }
      return await(in, Gather.of(in, PyTuple.of(closers.toArray(PyObject.NO_ARGS)), true));
    }
    report(in, (PyList) sent);
    return done(in, PyNone.NONE);
  }

  private void report(Interpreter in, @Nullable PyList results) {
    if (results == null) {
      return;
    }
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i) instanceof PyException error && error.isA(Exceptions.EXCEPTION)) {
        PyDict context = new PyDict();
        context.putName(
            "message",
            PyStr.of(
                "an error occurred during closing of asynchronous generator "
                    + in.repr(closing.get(i))));
        context.putName("exception", error);
        context.putName("asyncgen", closing.get(i));
        ExceptionHandler.call(in, loop, context);
      }
    }
  }
}
