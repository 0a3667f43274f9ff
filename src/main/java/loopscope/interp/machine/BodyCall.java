package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// The call that a native coroutine asks for with [loopscope.interp.object.Step#CALLING].
final class BodyCall {
  private BodyCall() {}

  /// Makes the call for the frame `f`. Gives the frame that runs next, or null when the call is
  /// over already or blocks its thread ([Blocking#isWaiting]); if it is over the interpreter has
  /// its outcome, and [Machine#callFailed] says which.
  static @Nullable Frame make(Interpreter in, Machine machine, Frame f) {
    PyObject[] args = machine.callArguments;
    machine.callFailed = false;
    try {
      PyObject callee = in.stepValue();
      if (callee instanceof PyFunction function && function.code.kind == PyCode.Kind.FUNCTION) {
        Frame next = machine.calls.bind(function, args, machine.callNames);
        next.back = f;
        machine.deeper(next);
        return next;
      }
      in.returned(callee.call(in, args, machine.callNames));
    } catch (Raise raise) {
      in.raised(raise.exception);
      machine.callFailed = true;
    }
    return null;
  }
}
