package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.trace.WakeCause;

/// A function of the program that is called with the future once it is done.
record FunctionCallback(PyObject function, Context context) implements DoneCallback {
  @Override
  public void schedule(Future done) {
    Loop loop = done.loop();
    Threadsafe.check(loop);
    loop.callSoon(
        new CallbackHandle(loop, function, new PyObject[] {done}, context).made(null),
        new WakeCause.FutureDone(done.reason()));
  }

  @Override
  public boolean is(Interpreter in, PyObject other) {
    return in.equal(function, other);
  }

  @Override
  public PyObject pair(Interpreter in) {
    return PyTuple.of(function, context);
  }

  @Override
  public String describe(Interpreter in) {
    return CallableText.withSource(in, function);
  }
}
