package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// How timers compare: by their deadlines; equal are those that make the same call at the same
/// time.
final class TimerOrder {
  private TimerOrder() {}

  static @Nullable PyObject compare(
      Interpreter in, CompareOp op, CallbackHandle timer, CallbackHandle other) {
    if (!other.type.isSubtypeOf(CallbackHandle.TIMER)) {
      return null;
    }
    boolean same = isSameCall(in, timer, other);
    int order = Double.compare(timer.when, other.when);
    return PyBool.of(
        switch (op) {
          case EQ -> same;
          case NE -> !same;
          case LT -> order < 0;
          case LE -> order < 0 || same;
          case GT -> order > 0;
          case GE -> order > 0 || same;
        });
  }

  private static boolean isSameCall(Interpreter in, CallbackHandle one, CallbackHandle other) {
    return one.isCancelled() == other.isCancelled()
        && one.when == other.when
        && in.equal(one.callback(), other.callback())
        && in.equal(PyTuple.of(one.args), PyTuple.of(other.args));
  }
}
