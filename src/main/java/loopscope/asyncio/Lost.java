package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyStr;

/// Exceptions that ended a task or future and were never looked at.
final class Lost {
  private Lost() {}

  /// Says so, unless somebody did look.
  static void report(Interpreter in, Future future) {
    PyException error = future.peekException();
    if (!future.isLogged() || error == null) {
      return;
    }
    future.stopLogging();
    PyDict context = new PyDict();
    context.putName("message", PyStr.of(future.type().name() + " exception was never retrieved"));
    context.putName("exception", error);
    context.putName("future", future);
    ExceptionHandler.call(in, future.loop(), context);
  }
}
